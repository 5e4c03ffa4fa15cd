import type { Area, Cell, CellRef } from "../grid";
import type { Anchor, Followed } from "./correction";

/** One row or column of a table's body: what its labels say and where they stand. */
export interface Line {
  /** Position on its axis, from 0. */
  readonly place: number;
  /** The innermost label in one form (`label`), or "". */
  readonly label: string;
  /** Labels from the outermost group to the innermost, in one form. */
  readonly path: readonly string[];
  /** The innermost label as written. */
  readonly raw: string;
  /** The innermost label's cell, or null where there is none. */
  readonly at: CellRef | null;
  /** Leading white space of the label as written, in half-width spaces. */
  readonly indent: number;
  readonly hidden: boolean;
  /** Its number or letter where the table numbers its lines (`①`, `3=1+2`), else "". */
  readonly ordinal: string;
  /** What a column of units (`单位`, `计量单位`) says beside it, in one form, or "". */
  readonly unit: string;
  /** Which of several blocks side by side it comes from; 0 unless the table was unfolded, -1 - k for a total of the blocks from k on. */
  readonly wing: number;
  /** Whether it is a total, as a person says; null where the label is to tell. */
  readonly saidTotal: boolean | null;
}

/**
 * A region of figures with a header tree above and a stub at the left. Blocks printed side by side under a repeated
 * header are unfolded: their rows follow each other, their columns are the same lines.
 */
export interface Table {
  /** `t1`, `t2` … in sheet and reading order. */
  readonly id: string;
  readonly sheet: string;
  readonly area: Area;
  /** Where it begins without any correction. */
  readonly anchor: Anchor;
  /** What a person says of it, or null. */
  readonly correction: Followed | null;
  readonly title: string;
  /** 万元 …, as named by the unit line or the header, or "". */
  readonly unit: string;
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  /** Which cell stands where row and column meet. */
  readonly refs: readonly (readonly CellRef[])[];
  readonly cells: readonly (readonly Cell[])[];
  readonly headerRows: number;
  readonly stubColumns: number;
  /** Text lines above and below that belong to it: titles, notes. */
  readonly notes: readonly string[];
  /** Figure-less columns inside the table by label: targets in words, reasons, remarks. */
  readonly headings: readonly Heading[];
}

/** A header cell, with the column it heads; all of them, those over text columns too. */
export interface Heading {
  readonly at: CellRef;
  readonly label: string;
  /** As written. */
  readonly raw: string;
}
