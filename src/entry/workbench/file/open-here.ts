import type { XlsxWorkbook } from "../../../adapter/xlsx";
import { openXlsx } from "../../../adapter/xlsx";
import { awaitingCalculation } from "../../../app";
import type { Outcome, Trouble } from "../../../port";
import { ok } from "../../../port";
import type { OpenFile } from "./open-file";

/** Opens a file in the very thread this is called in, which stands still meanwhile. */
export function openHere(bytes: Uint8Array, name: string): Promise<Outcome<OpenFile, Trouble>> {
  const opened = openXlsx(bytes, name);
  return Promise.resolve(opened.ok ? ok(fileOver(opened.value)) : opened);
}

function fileOver(workbook: XlsxWorkbook): OpenFile {
  return {
    read: (sheets) => workbook.read(sheets),
    write: (edits) => workbook.write(edits),
    mark: (marks) => workbook.mark(marks),
    clearMarks: () => workbook.clearMarks(),
    show: () => workbook.show(),
    writeReport: (report) => workbook.writeReport(report),
    insertSheet: (sheet) => workbook.insertSheet(sheet),
    removeSheet: (name) => workbook.removeSheet(name),
    selection: () => workbook.selection(),
    keptText: () => workbook.keptText(),
    keepText: (text) => workbook.keepText(text),
    appearance: () => Promise.resolve(workbook.appearance()),
    save: () => {
      const saved = workbook.save();
      if (!saved.ok) return Promise.resolve(saved);
      const { losesSignature } = workbook;
      const awaiting = awaitingCalculation(workbook.reading().sheets, workbook.changedCells());
      return Promise.resolve(ok({ bytes: saved.value, losesSignature, awaiting }));
    },
    close: () => undefined,
  };
}
