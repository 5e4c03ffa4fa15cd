import type { Area, Grid } from "../grid";
import { cellAt } from "../grid";
import { label } from "../text";

/** Rows that begin with the same words in two forms of one kind. */
const LEAST_ALIKE = 4;

/** Whether two areas are the same form filled in twice: most rows that begin with words in the second do with the same in the first. */
export function areTwins(grid: Grid, left: Area, right: Area): boolean {
  let [alike, unlike] = [0, 0];
  for (let row = right.top; row <= right.bottom; row += 1) {
    const [one, other] = [left, right].map((area) => cellAt(grid, row, area.left).reading);
    if (other?.is !== "words") continue;
    if (one?.is === "words" && label(one.text) === label(other.text)) alike += 1;
    else unlike += 1;
  }
  return LEAST_ALIKE <= alike && unlike <= alike;
}
