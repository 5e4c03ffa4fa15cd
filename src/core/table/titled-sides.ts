import type { Area, Grid } from "../grid";
import { cellAt } from "../grid";

const LEAST_TITLES = 3;
const LEAST_LINES = 3;

/**
 * Cuts an area where a row of titles stands over blocks printed side by side, each a list of its own: its first column names lines that
 * hold figures further right, and no two lists stand in the same rows. Groups of one table's columns stand over the same rows.
 */
export function titledSides(grid: Grid, area: Area): readonly Area[] {
  for (let row = area.top; row < area.bottom; row += 1) {
    const titles = titlesIn(grid, area, row);
    if (titles.length < LEAST_TITLES || titles[0] !== area.left) continue;
    const sides = titles.map((left, at): Area => ({
      ...area,
      left,
      right: (titles[at + 1] ?? area.right + 1) - 1,
    }));
    const lines = sides.map((side) => linesIn(grid, side, row));
    const rows = lines.map((one) => one.join(" "));
    const areLists = lines.slice(1).every((one) => LEAST_LINES <= one.length && isUnbroken(one));
    if (areLists && new Set(rows).size === rows.length) return sides;
  }
  return [area];
}

/** Whether lines follow each other with few gaps: results of a form, in words here and in figures there, make no list. */
function isUnbroken(lines: readonly number[]): boolean {
  return ((lines.at(-1) ?? 0) - (lines[0] ?? 0) + 1) * 3 <= lines.length * 4;
}

/** The columns of a row's cells, where all of them are words and each stands over two columns or more; else none. */
function titlesIn(grid: Grid, area: Area, row: number): readonly number[] {
  const titles: number[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    const { is } = cellAt(grid, row, column).reading;
    if (is === "blank") continue;
    const last = titles.at(-1);
    if (is !== "words" || column === area.right || (last !== undefined && column - last < 2)) return [];
    titles.push(column);
  }
  return titles;
}

/** The rows below a title in which its side names a line and holds a figure behind the name. */
function linesIn(grid: Grid, side: Area, title: number): readonly number[] {
  const lines: number[] = [];
  for (let row = title + 1; row <= side.bottom; row += 1) {
    if (cellAt(grid, row, side.left).reading.is !== "words") continue;
    for (let column = side.left + 1; column <= side.right; column += 1) {
      if (cellAt(grid, row, column).reading.is !== "figure") continue;
      lines.push(row);
      break;
    }
  }
  return lines;
}
