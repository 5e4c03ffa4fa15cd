import type { Area } from "./area";
import { readCell } from "../number";
import type { Cell } from "./cell";
import { BLANK_CELL } from "./cell";
import type { Grid, RawValue } from "./grid";

/** All of a grid but its cells, as plain data. */
export interface PackedSheet {
  readonly sheet: string;
  readonly used: Area | null;
  readonly origin: Grid["origin"];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly hidden: boolean;
  readonly locked: boolean;
}

/** Some rows of a grid as plain lists, which pass from thread to thread at a fraction of what a list of cells would cost. */
export interface PackedRows {
  /** How many cells each row has. */
  readonly lengths: readonly number[];
  /** The cells row by row. A text is null where it is the value as written. */
  readonly values: readonly RawValue[];
  readonly texts: readonly (string | null)[];
  readonly formulas: readonly (string | null)[];
  readonly formats: readonly (string | null)[];
}

/** What a grid says of itself besides its cells. */
export function packSheet(grid: Grid): PackedSheet {
  const { sheet, used, origin, merges, hidden, locked } = grid;
  const [hiddenRows, hiddenColumns] = [[...grid.hiddenRows], [...grid.hiddenColumns]];
  return { sheet, used, origin, merges, hiddenRows, hiddenColumns, hidden, locked };
}

/** The grid's rows in slices of about so many cells, one at a time: a page can do something else in between. */
export function* packRows({ cells }: Grid, about: number): Generator<PackedRows> {
  let from = 0;
  while (from < cells.length) {
    let to = from;
    for (let count = 0; to < cells.length && count < about; to += 1) count += 1 + (cells[to]?.length ?? 0);
    yield packed(cells.slice(from, to));
    from = to;
  }
}

/** The cells of packed rows: what each says is read from its value and text again, so it is what it was. */
export function unpackRows(rows: PackedRows): readonly (readonly Cell[])[] {
  let next = 0;
  return rows.lengths.map((length) => Array.from({ length }, () => unpackCell(rows, next++)));
}

/** The grid that was packed, of its frame and all its rows. */
export function unpackGrid(frame: PackedSheet, cells: readonly (readonly Cell[])[]): Grid {
  return {
    ...frame,
    cells,
    hiddenRows: new Set(frame.hiddenRows),
    hiddenColumns: new Set(frame.hiddenColumns),
  };
}

function packed(cells: readonly (readonly Cell[])[]): PackedRows {
  const all = cells.flat();
  return {
    lengths: cells.map((row) => row.length),
    values: all.map(({ value }) => value),
    texts: all.map(({ value, text }) => (text === written(value) ? null : text)),
    formulas: all.map(({ formula }) => formula),
    formats: all.map(({ format }) => format),
  };
}

function unpackCell({ values, texts, formulas, formats }: PackedRows, place: number): Cell {
  const value = values[place] ?? null;
  const formula = formulas[place] ?? null;
  const text = texts[place] ?? written(value);
  const format = formats[place] ?? null;
  if (value === null && formula === null && text === "" && format === null) return BLANK_CELL;
  return { value, text, formula, format, reading: readCell(value, text) };
}

function written(value: RawValue): string {
  return value === null ? "" : String(value);
}
