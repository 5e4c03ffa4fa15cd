import type { CellRef, Edit } from "../../core/grid";
import { sameRef } from "../../core/grid";
import type {
  MarkRequest,
  NewSheet,
  Outcome,
  Receipt,
  ReportSheet,
  Trouble,
  Watch,
  WorkbookPort,
  WorkbookReading,
} from "../../port";
import { ok } from "../../port";
import type { Talk } from "./attempt";
import { attempt } from "./attempt";
import type { ExcelDoor } from "./excel-door";
import { insertNewSheet } from "./insert-sheet";
import { keepText, readKeptText } from "./kept-text";
import { removeMarks, setMarks } from "./marks";
import { readSheets } from "./read-sheets";
import { writeReportSheet } from "./report-sheet";
import { showCells } from "./show-cells";
import { selectedCell, watchSheets } from "./watch";
import { writeCells } from "./write-cells";

/** The workbook that is open in Excel, through Office.js. Every call is one `Excel.run`. */
export class OfficeWorkbook implements WorkbookPort {
  readonly #door: ExcelDoor;
  /** What we selected last: Excel tells of that too, and it is no wish of the person's. */
  #shown: CellRef | null = null;

  constructor(door: ExcelDoor) {
    this.#door = door;
  }

  read(sheets?: readonly string[], watch?: Watch): Promise<Outcome<WorkbookReading, Trouble>> {
    return this.#attempt((talk) => readSheets(talk, sheets, watch));
  }

  write(edits: readonly Edit[]): Promise<Outcome<Receipt, Trouble>> {
    if (edits.length === 0) return Promise.resolve(ok({ edits, inverse: [] }));
    return this.#attempt((talk) => writeCells(talk, edits));
  }

  mark(marks: readonly MarkRequest[]): Promise<Outcome<number, Trouble>> {
    return this.#attempt((talk) => setMarks(talk, marks));
  }

  clearMarks(): Promise<Outcome<number, Trouble>> {
    return this.#attempt(removeMarks);
  }

  show(cells: readonly CellRef[]): Promise<Outcome<null, Trouble>> {
    const [first] = cells;
    if (first === undefined) return Promise.resolve(ok(null));
    this.#shown = first;
    return this.#attempt((talk) => showCells(talk, first, cells));
  }

  writeReport(report: ReportSheet): Promise<Outcome<string, Trouble>> {
    return this.#attempt((talk) => writeReportSheet(talk, report));
  }

  insertSheet(sheet: NewSheet): Promise<Outcome<string, Trouble>> {
    return this.#attempt((talk) => insertNewSheet(talk, sheet));
  }

  keptText(): Promise<Outcome<string | null, Trouble>> {
    return this.#attempt(readKeptText);
  }

  keepText(text: string | null): Promise<Outcome<null, Trouble>> {
    return this.#attempt((talk) => keepText(talk, text));
  }

  /** Tells, until the page is closed, of edits by anybody else and of cells the person selects. */
  watch(edited: () => void, selected: (at: CellRef) => void): Promise<Outcome<null, Trouble>> {
    return this.#attempt((talk) =>
      watchSheets(talk, {
        edited,
        selected: (sheet, cell) => void this.#selected(sheet, cell, selected),
      }),
    );
  }

  async #selected(
    sheetId: string,
    cell: Pick<CellRef, "row" | "column">,
    selected: (at: CellRef) => void,
  ): Promise<void> {
    const found = await this.#attempt((talk) => selectedCell(talk, sheetId, cell));
    // A sheet that went away in the meantime, or a busy Excel: following the selection is not worth a message.
    if (found.ok && (this.#shown === null || !sameRef(this.#shown, found.value))) selected(found.value);
  }

  #attempt<T>(converse: (talk: Talk) => Promise<T>): Promise<Outcome<T, Trouble>> {
    return attempt(this.#door, converse);
  }
}
