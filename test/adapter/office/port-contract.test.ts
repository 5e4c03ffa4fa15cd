import type { RawSheet } from "../../../src/core/grid";
import { cellRef, qualified } from "../../../src/core/grid";
import { markOf } from "../../../src/port";
import { OfficeWorkbook } from "../../../src/adapter/office";
import type { Answering } from "../../office-host";
import { OfficeHost, excelClient } from "../../office-host";
import { describeWorkbookPort } from "../../port-contract";
import { doorTo } from "./stand";

/** One client serves all benches, one after another: loading it anew for hundreds of workbooks would take its time. */
let host = new OfficeHost({ sheets: [] });
const newest: Answering = {
  answer: (body, flags) => host.answer(body, flags),
  isSetSupported: (name, version) => host.isSetSupported(name, version),
  events: { listen: () => () => undefined },
};
const excel = excelClient(newest);

describeWorkbookPort("office", ({ name, sheets }) => {
  host = new OfficeHost({ name, sheets: [] });
  for (const sheet of sheets) lay(host, sheet);
  return Promise.resolve({
    port: new OfficeWorkbook(doorTo(excel, newest, 2000)),
    marks: () => Promise.resolve(marksIn(host)),
    sheets: () => Promise.resolve(host.workbook.sheets.map((sheet) => sheet.name)),
  });
});

/** Lays a sheet into the host's workbook, as if it had been saved there. */
function lay(host: OfficeHost, raw: RawSheet): void {
  const sheet = host.workbook.addSheet(raw.sheet);
  raw.rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell === null) return;
      const { value, formula = null, format } = cell;
      const place = [raw.top + r, raw.left + c] as const;
      sheet.put(...place, {
        ...sheet.cell(...place),
        value: value ?? "",
        formula,
        format: format ?? "General",
      });
    });
  });
  sheet.merges.push(...(raw.merges ?? []));
  for (const row of raw.hiddenRows ?? []) sheet.hiddenRows.add(row);
  for (const column of raw.hiddenColumns ?? []) sheet.hiddenColumns.add(column);
  if (raw.hidden === true) sheet.visibility = "Hidden";
  sheet.isProtected = raw.locked ?? false;
}

function marksIn(host: OfficeHost): readonly string[] {
  return host.workbook.sheets.flatMap((sheet) =>
    sheet.rules.flatMap(({ formula, areas }) =>
      areas.flatMap((area) => {
        const cells: string[] = [];
        for (let row = area.top; row <= area.bottom; row += 1)
          for (let column = area.left; column <= area.right; column += 1)
            cells.push(`${qualified(cellRef(sheet.name, row, column))} ${markOf(formula) ?? "?"}`);
        return cells;
      }),
    ),
  );
}
