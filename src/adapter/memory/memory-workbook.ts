import type { CellRef, Edit, Grid, RawSheet } from "../../core/grid";
import { makeGrid, refKey } from "../../core/grid";
import type {
  MarkRequest,
  NewSheet,
  Outcome,
  Receipt,
  ReportSheet,
  Trouble,
  WorkbookPort,
  WorkbookReading,
} from "../../port";
import { editsTrouble, failed, freeSheetName, ok, receiptOf } from "../../port";
import { writeGrid } from "./write-grid";

/** A workbook in memory, and what a test may look at beyond the port. */
export interface MemoryWorkbook extends WorkbookPort {
  /** The names of all its sheets, our report included. */
  readonly sheets: readonly string[];
  /** The marks it carries now. */
  readonly marks: readonly MarkRequest[];
  /** The cells that were shown last. */
  readonly shown: readonly CellRef[];
}

/** A workbook of these sheets. The sheets are read once and never changed. */
export function memoryWorkbook(name: string, sheets: readonly RawSheet[]): MemoryWorkbook {
  return new Memory(name, sheets.map(makeGrid));
}

class Memory implements MemoryWorkbook {
  marks: readonly MarkRequest[] = [];
  shown: readonly CellRef[] = [];
  readonly #name: string;
  #grids: readonly Grid[];
  /** Our report as we wrote it: it is ours as long as it is the same. */
  #report: Grid | null = null;
  #kept: string | null = null;

  constructor(name: string, grids: readonly Grid[]) {
    this.#name = name;
    this.#grids = grids;
  }

  get sheets(): readonly string[] {
    return this.#grids.map((grid) => grid.sheet);
  }

  read(sheets?: readonly string[]): Promise<Outcome<WorkbookReading, Trouble>> {
    const missing = sheets === undefined ? null : this.#missing(sheets);
    if (missing !== null) return Promise.resolve(failed(missing));
    const wanted = (grid: Grid): boolean =>
      sheets === undefined ? grid.sheet !== this.#report?.sheet : sheets.includes(grid.sheet);
    return Promise.resolve(ok({ name: this.#name, sheets: this.#grids.filter(wanted), skipped: [] }));
  }

  write(edits: readonly Edit[]): Promise<Outcome<Receipt, Trouble>> {
    const before = this.#grids;
    const missing = this.#missing(edits.map((edit) => edit.at.sheet));
    if (missing !== null) return Promise.resolve(failed(missing));
    const written: Grid[] = [];
    for (const grid of before) {
      const own = edits.filter((edit) => edit.at.sheet === grid.sheet);
      const trouble = editsTrouble(grid, own);
      if (trouble !== null) return Promise.resolve(failed(trouble));
      written.push(own.length === 0 ? grid : writeGrid(grid, own));
    }
    this.#grids = written;
    return Promise.resolve(ok(receiptOf(before, written, edits)));
  }

  mark(marks: readonly MarkRequest[]): Promise<Outcome<number, Trouble>> {
    const trouble =
      this.#missing(marks.map((mark) => mark.at.sheet)) ?? this.#locked([...this.marks, ...marks]);
    if (trouble !== null) return Promise.resolve(failed(trouble));
    this.marks = marks;
    return Promise.resolve(ok(new Set(marks.map((mark) => refKey(mark.at))).size));
  }

  clearMarks(): Promise<Outcome<number, Trouble>> {
    const trouble = this.#locked(this.marks);
    if (trouble !== null) return Promise.resolve(failed(trouble));
    const cleared = this.marks.length;
    this.marks = [];
    return Promise.resolve(ok(cleared));
  }

  show(cells: readonly CellRef[]): Promise<Outcome<null, Trouble>> {
    this.shown = cells;
    return Promise.resolve(ok(null));
  }

  writeReport(report: ReportSheet): Promise<Outcome<string, Trouble>> {
    const own = this.#grids.find((grid) => grid === this.#report);
    const names = this.#grids.map((grid) => grid.sheet);
    const sheet = own?.sheet ?? freeSheetName(report.name, names);
    const grid = makeGrid({ sheet, top: 0, left: 0, rows: reportRows(report) });
    this.#grids =
      own === undefined ? [...this.#grids, grid] : this.#grids.map((one) => (one === own ? grid : one));
    this.#report = grid;
    return Promise.resolve(ok(sheet));
  }

  insertSheet({ name, rows }: NewSheet): Promise<Outcome<string, Trouble>> {
    const sheet = freeSheetName(name, this.sheets);
    this.#grids = [...this.#grids, makeGrid({ sheet, top: 0, left: 0, rows })];
    return Promise.resolve(ok(sheet));
  }

  keptText(): Promise<Outcome<string | null, Trouble>> {
    return Promise.resolve(ok(this.#kept));
  }

  keepText(text: string | null): Promise<Outcome<null, Trouble>> {
    this.#kept = text;
    return Promise.resolve(ok(null));
  }

  #missing(sheets: readonly string[]): Trouble | null {
    const sheet = sheets.find((name) => !this.#grids.some((grid) => grid.sheet === name));
    return sheet === undefined ? null : { is: "no-such-sheet", sheet };
  }

  #locked(marks: readonly MarkRequest[]): Trouble | null {
    const locked = this.#grids.find(
      (grid) => grid.locked && marks.some((mark) => mark.at.sheet === grid.sheet),
    );
    return locked === undefined ? null : { is: "sheet-protected", sheet: locked.sheet };
  }
}

function reportRows(report: ReportSheet): RawSheet["rows"] {
  const texts = [
    [report.title],
    report.header,
    ...report.rows.map((cells) => cells.map((cell) => cell.text)),
  ];
  return texts.map((row) => row.map((text) => ({ value: text })));
}
