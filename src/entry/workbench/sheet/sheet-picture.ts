import { pageDrawn } from "../../../app";
import type { CellLook, SheetAppearance } from "../../../adapter/xlsx";
import type { Area, Cell, Grid } from "../../../core/grid";
import { cellAt } from "../../../core/grid";
import type { Axis } from "./geometry";
import { axisOf } from "./geometry";
import { linesIn, lineHeight } from "./text-size";

/** A sheet ready to be drawn: what its cells say, how they look, and where they stand. */
export interface SheetPicture {
  readonly sheet: string;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridLines: boolean;
  readonly tabColour: string | null;
  readonly cell: (row: number, column: number) => Cell;
  readonly look: (row: number, column: number) => CellLook | null;
  /** The merged area a cell lies in, or null. */
  readonly merge: (row: number, column: number) => Area | null;
  readonly merges: readonly Area[];
  /** Empty for a sheet that was never written on. */
  readonly used: Area | null;
}

/** Blank rows and columns around what is used, so that a sheet never looks cut off. */
const SPARE = { rows: 30, columns: 6 };
const LEAST = { rows: 60, columns: 26 };
const MOST = { rows: 1_048_576, columns: 16_384 };
const PADDING = 6;
/** What Excel allows a row at most, 409 points. */
const TALLEST = 545;

/** So many rows are measured at one go: the page has its turn between, since a sheet may have a million. */
const ROWS_AT_ONCE = 5000;

/** Puts together what was read of a sheet. Rows without a height of their own get one that shows their text. */
export async function pictureOf(grid: Grid, appearance: SheetAppearance): Promise<SheetPicture> {
  const merge = mergeIndex(grid.merges);
  const count = {
    rows: sized(Math.max((grid.used?.bottom ?? -1) + 1, appearance.rows), "rows"),
    columns: sized(Math.max((grid.used?.right ?? -1) + 1, appearance.columns), "columns"),
  };
  const columns = axisOf(
    Array.from({ length: count.columns }, (_, column) =>
      grid.hiddenColumns.has(column) ? 0 : appearance.columnWidth(column),
    ),
  );
  const heights: number[] = [];
  while (heights.length < count.rows) {
    const row = heights.length;
    if (0 < row && row % ROWS_AT_ONCE === 0) await pageDrawn();
    heights.push(
      grid.hiddenRows.has(row)
        ? 0
        : (appearance.rowHeight(row) ?? heightFound(grid, appearance, columns, merge, row)),
    );
  }
  const rows = axisOf(heights);
  return {
    sheet: grid.sheet,
    rows,
    columns,
    frozen: appearance.frozen,
    gridLines: appearance.gridLines,
    tabColour: appearance.tabColour,
    cell: (row, column) => cellAt(grid, row, column),
    look: appearance.look,
    merge,
    merges: grid.merges,
    used: grid.used,
  };
}

function sized(needed: number, axis: "rows" | "columns"): number {
  return Math.min(MOST[axis], Math.max(LEAST[axis], needed + SPARE[axis]));
}

/**
 * As Excel does on opening: the tallest wrapped text decides. Cells merged along their row count as well, which Excel
 * leaves out: a text that is cut off is no use to anybody.
 */
function heightFound(
  grid: Grid,
  appearance: SheetAppearance,
  columns: Axis,
  merge: SheetPicture["merge"],
  row: number,
): number {
  let height = appearance.defaultRowHeight;
  const cells = grid.cells[row - grid.origin.row] ?? [];
  cells.forEach((cell, place) => {
    const column = grid.origin.column + place;
    const area = merge(row, column);
    if (cell.text === "" || (area !== null && area.top < area.bottom)) return;
    const look = appearance.look(row, column);
    const font = look?.font ?? appearance.normalFont;
    const width = columns.start((area?.right ?? column) + 1) - columns.start(column);
    const lines = look?.wrap === true ? linesIn(cell.text, font, width - PADDING) : 1;
    height = Math.max(height, lines * lineHeight(font) + 2);
  });
  return Math.min(TALLEST, height);
}

/** Merged areas by row: sheets with thousands of them are looked up cell by cell. Of those that begin in one cell the first counts. */
function mergeIndex(merges: readonly Area[]): (row: number, column: number) => Area | null {
  const byRow = new Map<number, Area[]>();
  const tall: Area[] = [];
  const places = new Set<number>();
  for (const area of merges) {
    const place = area.top * MOST.columns + area.left;
    if (places.has(place)) continue;
    places.add(place);
    if (1000 < area.bottom - area.top) tall.push(area);
    else
      for (let row = area.top; row <= area.bottom; row += 1) {
        const own = byRow.get(row);
        if (own === undefined) byRow.set(row, [area]);
        else own.push(area);
      }
  }
  return (row, column) => {
    const covers = (area: Area): boolean => area.left <= column && column <= area.right;
    return (
      byRow.get(row)?.find(covers) ??
      tall.find((area) => covers(area) && area.top <= row && row <= area.bottom) ??
      null
    );
  };
}
