import type { Grid } from "../grid";
import { label } from "../text";
import { filledCells } from "./filled-cells";
import type { IndicatorCell } from "./indicator-table";

/** A sentence of the management block, with what it is about (`执行准确性`). */
export interface Statement {
  readonly about: string;
  readonly said: IndicatorCell;
}

const HEADING = /^情况说明$/;
const END = /^(总体目标|年度总体目标|年度目标|绩效指标|一级指标|年初设定目标|说明|注)/;

/** The statements below a heading 情况说明 of a self-evaluation, down to the goals or the indicators. */
export function managementStatements(grid: Grid): readonly Statement[] {
  const { used } = grid;
  if (used === null) return [];
  const statements: Statement[] = [];
  let column: number | null = null;
  for (let row = used.top; row <= used.bottom; row += 1) {
    const cells = filledCells(grid, row);
    const heading = cells.find(({ text }) => HEADING.test(label(text)));
    if (heading !== undefined) {
      column = heading.at.column;
      continue;
    }
    if (cells.some(({ text }) => END.test(label(text)))) column = null;
    const from = column;
    const said = from === null ? undefined : cells.find(({ at }) => at.column === from);
    const about = from === null ? undefined : cells.filter(({ at }) => at.column < from).at(-1);
    if (said !== undefined && about !== undefined) statements.push({ about: label(about.text), said });
  }
  return statements;
}
