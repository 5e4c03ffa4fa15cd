import type { Grid } from "../grid";
import { cellAt, cellRef } from "../grid";
import type { IndicatorCell } from "./indicator-table";

/** The cells of a row that hold something, from left to right. */
export function filledCells(grid: Grid, row: number): readonly IndicatorCell[] {
  const { used } = grid;
  if (used === null) return [];
  return Array.from({ length: used.right - used.left + 1 }, (_, place) => {
    const column = used.left + place;
    const cell = cellAt(grid, row, column);
    return { at: cellRef(grid.sheet, row, column), cell, text: cell.text.trim() };
  }).filter(({ text }) => text !== "");
}
