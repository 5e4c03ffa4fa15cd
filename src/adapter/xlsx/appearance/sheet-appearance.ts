import type { CellLook, FontLook } from "./look";

/** How a sheet looks. Lengths in pixels of a screen at 96 dots per inch; rows and columns zero-based. */
export interface SheetAppearance {
  readonly sheet: string;
  readonly normalFont: FontLook;
  readonly columnWidth: (column: number) => number;
  /** The height the file gives the row, or null where the program is to find one. */
  readonly rowHeight: (row: number) => number | null;
  readonly defaultRowHeight: number;
  /** The look of a cell, or of the blank place where there is none; null for the plain look. */
  readonly look: (row: number, column: number) => CellLook | null;
  /** The smallest size that holds all cells that have a look of their own. */
  readonly rows: number;
  readonly columns: number;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridLines: boolean;
  readonly tabColour: string | null;
  /** Whether the workbook was last left on this sheet. */
  readonly active: boolean;
}
