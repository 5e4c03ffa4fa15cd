import type { Area, Cell, Edit, Grid, RawCell, RawValue } from "../../core/grid";
import { addressOf, cellAt, makeGrid } from "../../core/grid";

/** The grid with its cells written, grown to hold them. A number shows as its edit says; there is no formatter here. */
export function writeGrid(grid: Grid, edits: readonly Edit[]): Grid {
  const wanted = new Map(edits.map((edit) => [addressOf(edit.at), edit]));
  const area = areaAround(grid, edits);
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, r) =>
    Array.from({ length: area.right - area.left + 1 }, (__, c) => {
      const at = { row: area.top + r, column: area.left + c };
      const cell = cellAt(grid, at.row, at.column);
      const edit = wanted.get(addressOf(at));
      return edit === undefined ? asRaw(cell) : edited(cell, edit);
    }),
  );
  return makeGrid({
    sheet: grid.sheet,
    top: area.top,
    left: area.left,
    rows,
    merges: grid.merges,
    hiddenRows: [...grid.hiddenRows],
    hiddenColumns: [...grid.hiddenColumns],
    hidden: grid.hidden,
    locked: grid.locked,
  });
}

function areaAround(grid: Grid, edits: readonly Edit[]): Area {
  const { row, column } = grid.origin;
  const rows = edits.map((edit) => edit.at.row);
  const columns = edits.map((edit) => edit.at.column);
  const widths = grid.cells.map((cells) => cells.length);
  return {
    top: Math.min(row, ...rows),
    left: Math.min(column, ...columns),
    bottom: Math.max(row + grid.cells.length - 1, ...rows),
    right: Math.max(column + Math.max(0, ...widths) - 1, ...columns),
  };
}

function edited(cell: Cell, edit: Edit): RawCell {
  const value = edit.value === "" ? null : edit.value;
  const text = typeof value === "number" ? edit.becomes : shown(value);
  return { value, text, formula: edit.formula ?? null, format: cell.format };
}

function shown(value: RawValue): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value === null ? "" : String(value);
}

function asRaw(cell: Cell): RawCell | null {
  const { value, text, formula, format } = cell;
  return value === null && formula === null ? null : { value, text, formula, format };
}
