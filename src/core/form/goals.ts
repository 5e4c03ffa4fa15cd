import type { Grid } from "../grid";
import { label } from "../text";
import { filledCells } from "./filled-cells";
import { indicatorColumns, isLevelRow } from "./indicator-heading";
import type { IndicatorCell } from "./indicator-table";
import { wordsInRow } from "./words-in-row";

/** A cell of the goals block: what was planned, or what is said to have been reached. */
export interface Goal {
  readonly side: "planned" | "reached";
  readonly said: IndicatorCell;
}

const PLANNED = /^(年度)?(总体|预期|年初设定|年初|绩效|年度绩效|年度总体|设定|总体绩效)*目标(\([^)]*\))?$/;
const REACHED = /^(全年|年度|年末|本年)?(目标)?(实际)?(完成|实现)(情况|总体情况)(\([^)]*\))?$/;
/** A block has a handful of goals; whatever is further down belongs to something else. */
const LONGEST = 30;

/**
 * The goals of a sheet that have a heading for what was planned and one for what was reached side by side (总体目标 /
 * 全年实际完成情况), down to the indicators.
 */
export function goalsOf(grid: Grid): readonly Goal[] {
  const { used } = grid;
  if (used === null) return [];
  for (let row = used.top; row <= used.bottom; row += 1) {
    // Both headings are words.
    if (wordsInRow(grid, row) < 2) continue;
    const heads = filledCells(grid, row);
    const reached = heads.find(({ text }) => REACHED.test(label(text)));
    const planned = heads.filter(({ at }) => reached !== undefined && at.column < reached.at.column);
    const first = [...planned].reverse().find(({ text }) => PLANNED.test(label(text)));
    if (reached !== undefined && first !== undefined && !isIndicatorHeader(grid, row))
      return below(grid, row, first.at.column, reached.at.column);
  }
  return [];
}

function below(grid: Grid, head: number, planned: number, reached: number): readonly Goal[] {
  const goals: Goal[] = [];
  const bottom = Math.min(grid.used?.bottom ?? head, head + LONGEST);
  for (let row = head + 1; row <= bottom && !isIndicatorHeader(grid, row); row += 1) {
    for (const said of filledCells(grid, row)) {
      if (said.at.column === planned) goals.push({ side: "planned", said });
      if (said.at.column === reached) goals.push({ side: "reached", said });
    }
  }
  return goals;
}

function isIndicatorHeader(grid: Grid, row: number): boolean {
  return isLevelRow(grid, row) || indicatorColumns(grid, row) !== null;
}
