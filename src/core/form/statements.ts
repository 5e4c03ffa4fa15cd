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

/** What the management block of every form that has one asks for, by the ministry's own names. */
const TOPIC =
  /^(分配科学性|下达及时性|拨付合规性|使用规范性|执行准确性|预算绩效管理情况|支出责任履[行职]情况)$/;

/**
 * The statements of a self-evaluation's management block: below a heading 情况说明, down to the goals or the indicators; where no
 * heading stands over them, what follows the names of its topics.
 */
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
    const topic = cells.findIndex(({ text }) => TOPIC.test(label(text)));
    const said = from === null ? cells[topic + 1] : cells.find(({ at }) => at.column === from);
    const about = from === null ? cells[topic] : cells.filter(({ at }) => at.column < from).at(-1);
    if (said !== undefined && about !== undefined) statements.push({ about: label(about.text), said });
  }
  return statements;
}
