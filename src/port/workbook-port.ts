import type { CellRef, Edit, Grid, RawCell } from "../core/grid";
import type { Outcome } from "./outcome";
import type { Trouble } from "./trouble";
import type { Watch } from "./watch";

/** What a reading gives: the visible and hidden sheets in workbook order, and the workbook's name. */
export interface WorkbookReading {
  readonly name: string;
  readonly sheets: readonly Grid[];
  /** What could not be read, with its reason; the rest was read. */
  readonly skipped: readonly { readonly sheet: string; readonly trouble: Trouble }[];
}

/** Proof of a write: what was changed, and the edits that take it back. */
export interface Receipt {
  readonly edits: readonly Edit[];
  readonly inverse: readonly Edit[];
}

export type MarkColour = "error" | "verify" | "notice" | "changed";

/** A coloured cell with an optional note. Marks never touch a cell's own format. */
export interface MarkRequest {
  readonly at: CellRef;
  readonly colour: MarkColour;
  /** Shown with the cell where the host can show notes; may be ignored. */
  readonly note: string | null;
}

/** One cell of the report sheet: text or a number, and where it links to. */
export interface ReportCell {
  readonly text: string;
  readonly link: CellRef | null;
}

/** The sheet 核对报告, as plain rows under one header row. */
export interface ReportSheet {
  readonly name: string;
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly ReportCell[])[];
}

/**
 * A sheet of the person's own that is put into the workbook: numbers are numbers, formulas formulas, with the results
 * they have now. `rows` begin at A1; the first is the title, `headings` are the rows that head the table (from 0).
 */
export interface NewSheet {
  readonly name: string;
  readonly rows: readonly (readonly (RawCell | null)[])[];
  readonly headings: readonly number[];
}

/**
 * A workbook that can be read and, cell by cell, written. Every method may be called at any time; each is one unit:
 * it does all it was asked or nothing.
 */
export interface WorkbookPort {
  /**
   * All sheets but our own report, or the named ones. A long reading tells `watch` how far it is and ends early, by
   * throwing `Stopped`, where it is asked to.
   */
  read(sheets?: readonly string[], watch?: Watch): Promise<Outcome<WorkbookReading, Trouble>>;
  /** Writes edits whose cells still show `was`, and reads them back. One stale, protected or formula cell refuses all. */
  write(edits: readonly Edit[]): Promise<Outcome<Receipt, Trouble>>;
  /** Colours cells; replaces earlier marks of ours. */
  mark(marks: readonly MarkRequest[]): Promise<Outcome<number, Trouble>>;
  /** Removes exactly our marks; gives how many areas were cleared. */
  clearMarks(): Promise<Outcome<number, Trouble>>;
  /** Selects and scrolls to cells of one sheet. */
  show(cells: readonly CellRef[]): Promise<Outcome<null, Trouble>>;
  /** Writes or replaces our report sheet; a foreign sheet of that name is left alone and the report gets another name, which is returned. */
  writeReport(report: ReportSheet): Promise<Outcome<string, Trouble>>;
  /** Puts a new sheet behind all others and gives its name, which differs from the one asked for where that is taken. */
  insertSheet(sheet: NewSheet): Promise<Outcome<string, Trouble>>;
  /** The text of ours that the workbook keeps, or null. */
  keptText(): Promise<Outcome<string | null, Trouble>>;
  /** Keeps a text in the workbook, to be saved and sent on with it; null removes it. Writes no cell. */
  keepText(text: string | null): Promise<Outcome<null, Trouble>>;
}
