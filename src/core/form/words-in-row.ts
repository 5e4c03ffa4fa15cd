import type { Grid } from "../grid";
import { cellAt } from "../grid";

/** How many cells of a row say words: a row of headings has several, a line of figures mostly its name alone. */
export function wordsInRow(grid: Grid, row: number): number {
  const { used } = grid;
  let words = 0;
  for (let column = used?.left ?? 0; used !== null && column <= used.right; column += 1)
    if (cellAt(grid, row, column).reading.is === "words") words += 1;
  return words;
}
