import { readCell } from "../number";
import type { Area } from "./area";
import { inArea } from "./area";
import type { Cell } from "./cell";
import { BLANK_CELL } from "./cell";

export type RawValue = string | number | boolean | null;

/** A cell as an adapter hands it over. */
export interface RawCell {
  readonly value: RawValue;
  /** The text shown; where absent, the value as written. */
  readonly text?: string;
  readonly formula?: string | null;
  readonly format?: string | null;
}

/** A sheet as an adapter hands it over; `rows` begins at cell (`top`, `left`), rows may be ragged and hold null for nothing. */
export interface RawSheet {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly (RawCell | null)[])[];
  /** Merged areas where known. Recognition never needs them. */
  readonly merges?: readonly Area[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** Whether the sheet itself is hidden. */
  readonly hidden?: boolean;
  /** Whether the sheet refuses writing. */
  readonly locked?: boolean;
}

/** One sheet as read. Never changed: edits give a new one. */
export interface Grid {
  readonly sheet: string;
  /** The smallest rectangle that holds all cells with something in them; null for an empty sheet. */
  readonly used: Area | null;
  readonly cells: readonly (readonly Cell[])[];
  readonly origin: { readonly row: number; readonly column: number };
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly hidden: boolean;
  readonly locked: boolean;
}

/** Reads every raw cell once. */
export function makeGrid(raw: RawSheet): Grid {
  return gridOf(raw, raw.rows.map(readRow));
}

/** One row of raw cells as read: an adapter that gets a sheet in pieces need not read it all in one go. */
export function readRow(row: readonly (RawCell | null)[]): readonly Cell[] {
  return row.map((cell) => (cell === null ? BLANK_CELL : readRaw(cell)));
}

/** The grid of a sheet whose cells were read already. */
export function gridOf(raw: Omit<RawSheet, "rows">, cells: Grid["cells"]): Grid {
  return {
    sheet: raw.sheet,
    used: usedArea(cells, raw.top, raw.left),
    cells,
    origin: { row: raw.top, column: raw.left },
    merges: raw.merges ?? [],
    hiddenRows: new Set(raw.hiddenRows ?? []),
    hiddenColumns: new Set(raw.hiddenColumns ?? []),
    hidden: raw.hidden ?? false,
    locked: raw.locked ?? false,
  };
}

/** The cell at a zero-based place; blank outside the sheet's used part. */
export function cellAt(grid: Grid, row: number, column: number): Cell {
  return grid.cells[row - grid.origin.row]?.[column - grid.origin.column] ?? BLANK_CELL;
}

/** The merged area a cell lies in, or null. */
export function mergeAt(grid: Grid, row: number, column: number): Area | null {
  return grid.merges.find((area) => inArea(area, row, column)) ?? null;
}

function readRaw(raw: RawCell): Cell {
  const text = raw.text ?? (raw.value === null ? "" : String(raw.value));
  if (raw.value === null && (raw.formula ?? null) === null) return BLANK_CELL;
  return {
    value: raw.value,
    text,
    formula: raw.formula ?? null,
    format: raw.format ?? null,
    reading: readCell(raw.value, text),
  };
}

function usedArea(cells: readonly (readonly Cell[])[], top: number, left: number): Area | null {
  let area: Area | null = null;
  cells.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell.reading.is === "blank" && cell.formula === null) return;
      const at = { row: top + r, column: left + c };
      area =
        area === null
          ? { top: at.row, left: at.column, bottom: at.row, right: at.column }
          : {
              top: area.top,
              left: Math.min(area.left, at.column),
              bottom: at.row,
              right: Math.max(area.right, at.column),
            };
    });
  });
  return area;
}
