// Counts what the Excel adapter sends and gets, with Microsoft's own client over the test host: round trips and bytes
// for a check, a fix on every sheet, marks on every sheet and clearing them, on 1, 10 and 50 sheets.
import { OfficeWorkbook } from "../src/adapter/office";
import type { Outcome, Trouble } from "../src/port";
import { cellRef } from "../src/core/grid";
import type { SheetSketch } from "../test/office-host";
import { OfficeHost, excelClient } from "../test/office-host";

const SIZES = [1, 10, 50];
const UNITS = 16;

type Act = (workbook: OfficeWorkbook, names: readonly string[]) => Promise<Outcome<unknown, Trouble>>;

const ACTS: Readonly<Record<string, Act>> = {
  check: (workbook) => workbook.read(),
  fix: (workbook, names) =>
    workbook.write(
      names.map((name) => ({ at: cellRef(name, 2, 1), was: "101", becomes: "110", value: 110 })),
    ),
  mark: (workbook, names) =>
    workbook.mark(names.map((name) => ({ at: cellRef(name, 2, 1), colour: "error", note: null }))),
  clear: (workbook) => workbook.clearMarks(),
};

void measure().then(print);

async function measure(): Promise<readonly (readonly string[])[]> {
  const lines: string[][] = [["act", "sheets", "round trips", "sent kB", "received kB"]];
  for (const count of SIZES) {
    const names = Array.from({ length: count }, (_, place) => `表${place + 1}`);
    const host = new OfficeHost({ sheets: names.map(sheet) });
    const excel = excelClient(host);
    const workbook = new OfficeWorkbook({
      run: (batch) => excel.run(batch),
      supports: (set, version) => host.isSetSupported(set, version),
      patience: 60_000,
    });
    for (const [name, act] of Object.entries(ACTS)) {
      host.traffic.forget();
      const outcome = await act(workbook, names);
      if (!outcome.ok) throw new Error(`${name}: ${JSON.stringify(outcome.trouble)}`);
      const { exchanges, roundTrips } = host.traffic;
      const sent = sum(exchanges.map((one) => one.sent));
      const received = sum(exchanges.map((one) => one.received));
      lines.push([name, String(count), String(roundTrips), kilobytes(sent), kilobytes(received)]);
    }
  }
  return lines;
}

/** An allocation table as the reports have them: sixteen units, four columns, a total below. */
function sheet(name: string): SheetSketch {
  const body = Array.from({ length: UNITS }, (_, place) => [
    `单位${place + 1}`,
    100 + place,
    60.5,
    `=B${place + 2}+C${place + 2}`,
  ]);
  const totals = ["B", "C", "D"].map((column) => `=SUM(${column}2:${column}${UNITS + 1})`);
  return { name, rows: [["单位", "人数因素", "绩效因素", "合计"], ...body, ["合计", ...totals]] };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

function print(lines: readonly (readonly string[])[]): void {
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  for (const line of lines)
    console.log(line.map((cell, column) => cell.padStart(widths[column] ?? 0)).join("  "));
}
