import type { Area, Grid } from "../grid";
import { cellAt } from "../grid";
import { goesOn } from "./folded-list";
import { titledSides } from "./titled-sides";
import { areTwins } from "./twin-forms";

/**
 * Cuts a sheet into panels at wholly blank columns, where what follows stands on its own feet: it begins with a column
 * of words and holds figures, as what precedes does, or where the same form goes on filled in once more. Blank columns that merges leave inside a form are no cuts, nor is one beside which a list goes on. Where none is blank,
 * a row of titles may tell lists apart that stand side by side.
 */
export function panelsOf(grid: Grid): readonly Area[] {
  if (grid.used === null) return [];
  const whole = cut(grid, grid.used);
  if (1 < whole.length) return whole;
  const sides = titledSides(grid, grid.used);
  if (1 < sides.length) return sides;
  const bands = bandsOf(grid, grid.used);
  const cuts = bands.map((band) => cut(grid, band));
  return cuts.some((parts) => 1 < parts.length) ? cuts.flat() : [grid.used];
}

function cut(grid: Grid, area: Area): readonly Area[] {
  for (let column = area.left + 1; column < area.right; column += 1) {
    if (!isBlankColumn(grid, area, column)) continue;
    const left: Area = { ...area, right: column - 1 };
    const right = trimLeft(grid, { ...area, left: column + 1 });
    if (right === null || goesOn(grid, left, right)) continue;
    const areApart = standsAlone(grid, left) && standsAlone(grid, right);
    if (!areApart && !areTwins(grid, left, right)) continue;
    return [left, ...cut(grid, right)];
  }
  return [area];
}

function bandsOf(grid: Grid, area: Area): readonly Area[] {
  const bands: Area[] = [];
  let top = area.top;
  for (let row = area.top; row <= area.bottom + 1; row += 1) {
    if (row <= area.bottom && !isBlankRow(grid, area, row)) continue;
    if (top < row) bands.push({ ...area, top, bottom: row - 1 });
    top = row + 1;
  }
  return bands;
}

function isBlankRow(grid: Grid, area: Area, row: number): boolean {
  for (let column = area.left; column <= area.right; column += 1) {
    if (cellAt(grid, row, column).reading.is !== "blank") return false;
  }
  return true;
}

function isBlankColumn(grid: Grid, area: Area, column: number): boolean {
  for (let row = area.top; row <= area.bottom; row += 1) {
    if (cellAt(grid, row, column).reading.is !== "blank") return false;
  }
  return true;
}

function trimLeft(grid: Grid, area: Area): Area | null {
  let left = area.left;
  while (left <= area.right && isBlankColumn(grid, area, left)) left += 1;
  return area.right < left ? null : { ...area, left };
}

function standsAlone(grid: Grid, area: Area): boolean {
  let labelled = 0;
  let bare = 0;
  for (let row = area.top; row <= area.bottom; row += 1) {
    const figures = figureColumns(grid, area, row);
    const first = figures[0];
    if (first === undefined) continue;
    const { reading } = cellAt(grid, row, area.left);
    if (reading.is === "words" || (first === area.left && 1 < figures.length && hasWords(grid, area, row)))
      labelled += 1;
    else bare += 1;
  }
  return 2 <= labelled && bare < labelled;
}

function figureColumns(grid: Grid, area: Area, row: number): readonly number[] {
  const columns: number[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    if (cellAt(grid, row, column).reading.is === "figure") columns.push(column);
  }
  return columns;
}

function hasWords(grid: Grid, area: Area, row: number): boolean {
  for (let column = area.left; column <= area.right; column += 1) {
    if (cellAt(grid, row, column).reading.is === "words") return true;
  }
  return false;
}
