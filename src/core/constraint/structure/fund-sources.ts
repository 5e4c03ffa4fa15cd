import { areAllSources, fundSourceOf } from "../../form";
import { asPart } from "./as-part";
import type { Axis } from "./axis";
import { isBlankLine } from "./blank-line";
import { labelOf } from "./label-of";
import type { SearchState } from "./search-state";
import { acceptSum, isWhole, sameWing } from "./search-state";
import { tallySum } from "./tally";

/** More cross lines than a form's funds have (计划, 到位, 支出, 结余): there the figures speak for themselves. */
const MOST_CROSS_LINES = 4;
/** A statement of income and spending has more, and its own order of totals. */
const MOST_LINES = 12;
/** What stands over sources, or closes them, as their total. */
const FUND_TOTAL = /(资金|总额|投入|到位|总投资|预算数|执行数|总计|合计)/;

/** `资金来源（万元）` with nothing beside it heads the sources, and is none of their totals. */
const HEADING = /来源(\(.*\))?$/;

/**
 * The total of a form's funds beside its sources, where the names leave no other: 其他 is one of them. It is the line before the first
 * source (`资金总额 | 其中：财政拨款 | 其他资金`), or a total right behind the last (`中央 | 省 | 其他 | 合计`). One line of figures says too
 * little for or against a sum, and the names say it all.
 */
export function findFundSources(state: SearchState): void {
  const { axis, among } = state;
  if (MOST_CROSS_LINES < among.length || MOST_LINES < axis.lines.length) return;
  for (let at = 0; at < axis.lines.length; at += 1) {
    const end = endOfSources(axis, at);
    if (end - at < 2) continue;
    const lines = Array.from({ length: end - at }, (_, offset) => at + offset);
    const whole = wholeBeside(state, at, end);
    const areAll =
      lines.every((line) => state.additive.has(line)) &&
      areAllSources(lines.flatMap((line) => fundSourceOf(labelOf(axis, line)) ?? []));
    if (whole !== null && areAll) {
      const parts = lines.map((line) => asPart(axis, line));
      const listed = state.lists.findIndex((list) => list.whole === whole);
      if (0 <= listed) state.lists.splice(listed, 1);
      acceptSum(state, { whole, parts, source: "label", tally: tallySum(axis, whole, parts, among) });
    }
    at = end - 1;
  }
}

/** `其中：财政资金`, `其中：其他资金`: the rest is no part of what is marked before it. */
function isNextMarked(axis: Axis, from: number, line: number): boolean {
  const isMarked = labelOf(axis, from).startsWith("其中");
  return isMarked && fundSourceOf(labelOf(axis, line)) === "other";
}

/** Where the sources from a line on end; a second 其中 breaks one of them down. */
function endOfSources(axis: Axis, from: number): number {
  let end = from;
  while (
    fundSourceOf(labelOf(axis, end)) !== null &&
    sameWing(axis, end, from) &&
    (end === from || !labelOf(axis, end).startsWith("其中") || isNextMarked(axis, from, end))
  )
    end += 1;
  return end;
}

/** The total behind the sources, or the line before them that is money and no source itself. */
function wholeBeside(state: SearchState, from: number, end: number): number | null {
  const { axis, additive } = state;
  const isFree = (line: number): boolean =>
    additive.has(line) && !isWhole(state, line) && sameWing(axis, from, line);
  // 到位总额 behind the sources of 预算总额 heads its own.
  const headsOthers = 2 <= endOfSources(axis, end + 1) - (end + 1);
  if (isFree(end) && axis.lines[end]?.role.total === "total" && !headsOthers) return end;
  const name = labelOf(axis, from - 1);
  const isMarked = labelOf(axis, from).startsWith("其中");
  const isTotal = fundSourceOf(name) === null && (isMarked || FUND_TOTAL.test(name));
  const isHeading = HEADING.test(name) && isBlankLine(axis, from - 1);
  return isFree(from - 1) && isTotal && !isHeading && !isOneOf(state, from - 1, from) ? from - 1 : null;
}

/** Whether two lines are parts of one whole already: neither is made of the other. */
function isOneOf({ sums }: SearchState, one: number, other: number): boolean {
  return sums.some(({ parts, tally }) => {
    const has = (line: number): boolean => parts.some((part) => part.line === line);
    return tally.broken === 0 && has(one) && has(other);
  });
}
