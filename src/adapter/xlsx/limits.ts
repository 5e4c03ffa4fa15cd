/**
 * What we open, in figures: each is more than a workbook of the kind we check ever holds, and less than what makes a
 * browser's page or a command run out of memory. docs/limits.md says what is told when one is met.
 */
export const LIMITS: Limits = {
  /** Bytes of one part, unpacked: beyond it its text does not fit in one string of any engine. */
  partBytes: 400 * 2 ** 20,
  /** Bytes of all XML parts together, unpacked. */
  packageBytes: 2 ** 30,
  /** Cell elements of one sheet, empty ones that only carry a style included. */
  sheetElements: 5_000_000,
  /** Cells with something in them, in one workbook: each takes about a kilobyte once it is read. */
  workbookCells: 2_000_000,
  /** Places between the first and the last cell of all rows of one sheet. */
  sheetPlaces: 20_000_000,
  /** Characters of the formulas that cells share, once each cell has its own. */
  sharedFormulas: 100_000_000,
  /** Excel's own (Microsoft: Excel specifications and limits). */
  rows: 1_048_576,
  columns: 16_384,
};

interface Limits {
  readonly partBytes: number;
  readonly packageBytes: number;
  readonly sheetElements: number;
  readonly workbookCells: number;
  readonly sheetPlaces: number;
  readonly sharedFormulas: number;
  readonly rows: number;
  readonly columns: number;
}

/** About what one cell takes in a worksheet, in bytes: turns the size of a part into the cells it may hold. */
export const BYTES_A_CELL = 40;
