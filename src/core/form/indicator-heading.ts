import type { Grid } from "../grid";
import { cellAt } from "../grid";
import { label, plain } from "../text";
import { SCORE_HEADING, WEIGHT_HEADING } from "./line-role";
import { wordsInRow } from "./words-in-row";

/** The columns a heading stands over: its own and the blank ones behind it. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where an indicator table's columns are, by what their headings say. */
export interface IndicatorColumns {
  readonly levels: readonly Span[];
  readonly target: Span;
  /** What the target became in the course of the year, where it has a column of its own. */
  readonly adjusted: Span | null;
  readonly actual: Span | null;
  /** What share of the target was reached. */
  readonly reached: Span | null;
  readonly reason: Span | null;
  readonly weight: Span | null;
  /** Whether weights stand beside outer levels too. */
  readonly weighsLevels: boolean;
  readonly score: Span | null;
  readonly nature: Span | null;
  readonly unit: Span | null;
  readonly headings: {
    readonly target: string;
    readonly actual: string | null;
    readonly reached: string | null;
    readonly reason: string | null;
  };
}

const LEVEL = /^([一二三四]级指标(名称|内容)?|指标名称|指标)$/;
/** What heads the names where no level does: beside levels it heads a column of its own, in which the list is called so. */
const ONLY_LEVEL = /^(绩效|考核|评价)指标(名称|内容)?$/;
const TARGET =
  /^(年度|年初|全年|预期|计划|绩效|年初设定|当年)*(指标值|目标值|标准值|指标标准值)(\([^)]*\))?$/;
/** `调整指标值`, `调整后目标值`, `全年（调整）指标值`. */
const ADJUSTED = /^(年中|全年|年度|绩效)*\(?调整后?\)?的?(年度|全年|绩效)*(指标值|目标值)(\([^)]*\))?$/;
const ACTUAL =
  /^(全年|年度|本年|当年|指标|年末)*(实际完成(值|情况|数)?|完成值|实际值|完成情况|实现值|实际完成指标值)(\([^)]*\))?$/;
const REACHED = /^(指标|目标|任务)?(完成率|完成比例|完成程度|实现程度|得分系数)/;
const REASON = /(原因|改进措施|偏差)/;
const NATURE = /^指标性质$/;
const UNIT = /^(度量|计量|指标)?单位$/;

interface Head extends Span {
  readonly label: string;
  readonly text: string;
}

/** A header row names a level and a target at least. */
const LEAST_WORDS = 2;

/** The columns of a header row of indicators, or null where the row is none. */
export function indicatorColumns(grid: Grid, row: number): IndicatorColumns | null {
  if (wordsInRow(grid, row) < LEAST_WORDS) return null;
  const heads = headsOf(grid, row);
  const named = heads.filter((head) => LEVEL.test(head.label));
  const levels = 0 < named.length ? named : heads.filter((head) => ONLY_LEVEL.test(head.label));
  const target = heads.find((head) => TARGET.test(head.label));
  const actual = heads.find((head) => ACTUAL.test(head.label)) ?? null;
  if (target === undefined || levels.length < (actual === null ? 2 : 1)) return null;
  const find = (fits: RegExp): Head | null => heads.find((head) => fits.test(head.label)) ?? null;
  const reached = actual === null ? null : find(REACHED);
  const reason = find(REASON);
  const weights = heads.filter((head) => WEIGHT_HEADING.test(head.label));
  return {
    levels,
    target,
    adjusted: find(ADJUSTED),
    actual,
    reached,
    reason,
    // Beside every level there may be one: the innermost is the indicator's own.
    weight: weights.at(-1) ?? null,
    weighsLevels: 1 < weights.length,
    score: find(SCORE_HEADING),
    nature: find(NATURE),
    unit: find(UNIT),
    headings: {
      target: rawOf(target),
      actual: actual && rawOf(actual),
      reached: reached && rawOf(reached),
      reason: reason && rawOf(reason),
    },
  };
}

/** The heading as it stands, on one line. */
function rawOf({ text }: Head): string {
  return plain(text).replace(/ /g, "");
}

/** Whether a row names indicator levels as headings do: where one table ends and the next begins. */
export function isLevelRow(grid: Grid, row: number): boolean {
  return 2 <= headsOf(grid, row).filter((head) => LEVEL.test(head.label)).length;
}

/** The filled cells of a row, each with the blank columns behind it. */
function headsOf(grid: Grid, row: number): readonly Head[] {
  const { used } = grid;
  if (used === null) return [];
  const heads: Head[] = [];
  for (let column = used.left; column <= used.right; column += 1) {
    const { text } = cellAt(grid, row, column);
    const last = heads[heads.length - 1];
    if (text.trim() !== "") heads.push({ label: label(text), text, from: column, to: column });
    else if (last !== undefined) heads[heads.length - 1] = { ...last, to: column };
  }
  return heads;
}
