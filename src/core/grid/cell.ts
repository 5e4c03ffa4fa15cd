import type { Figure, Reading } from "../number";

/** One cell as read: the value, the text it shows, and what that says. */
export interface Cell {
  readonly value: string | number | boolean | null;
  /** The text shown, in the cell's number format. */
  readonly text: string;
  /** With its leading `=`, or null. */
  readonly formula: string | null;
  /** Excel's number format code, or null where it is General or unknown. */
  readonly format: string | null;
  readonly reading: Reading;
}

export const BLANK_CELL: Cell = {
  value: null,
  text: "",
  formula: null,
  format: null,
  reading: { is: "blank" },
};

/** The cell's figure, or null where it says anything else. */
export function figureOf(cell: Cell): Figure | null {
  return cell.reading.is === "figure" ? cell.reading.figure : null;
}

/** The cell's words in one form, or "" where it says anything else. */
export function wordsOf(cell: Cell): string {
  return cell.reading.is === "words" ? cell.reading.text : "";
}
