import type { Axis } from "./axis";
import { asPart } from "./as-part";
import { groupOf } from "./group-of";
import { saysNothingNew } from "./redundancy";
import type { SearchState } from "./search-state";
import { isWhole, sameWing } from "./search-state";
import type { Sum } from "./sum";
import { borneOut, tallySum } from "./tally";

/** 一月 to 十二月. */
const MONTHS = "一 二 三 四 五 六 七 八 九 十 十一 十二"
  .split(" ")
  .map((name, at) => new RegExp(`^(${at + 1}|${name})月份?$`));
const QUARTERS: readonly RegExp[] = ["一1", "二2", "三3", "四4"].map(
  (names) => new RegExp(`^第?[${names}]季度?(合计|小计|累计)?$`),
);
const HALVES: readonly RegExp[] = [/^上半年(合计|小计|累计)?$/, /^下半年(合计|小计|累计)?$/];
const YEAR = /^(全年|年度)(合计|总计|累计)?$/;

/**
 * Quarters, half-years and years beside the months or quarters they are made of: the calendar states the sum. Stocks and rates are
 * not added up over time, so half the figures at least have to bear it out.
 */
export function findPeriods(state: SearchState): void {
  const before = state.sums.length;
  findThem(state, false);
  // Where others bear the calendar out, the figure that does not is wrong.
  if (before < state.sums.length) findThem(state, true);
}

function findThem(state: SearchState, isKnown: boolean): void {
  const { axis } = state;
  axis.lines.forEach(({ line }, whole) => {
    if (!state.additive.has(whole) || isWhole(state, whole)) return;
    const beside = (names: readonly RegExp[]): readonly number[] =>
      names.flatMap((name) => lineNamed(axis, whole, name) ?? []);
    for (const names of breakdownsOf(line.label)) {
      const lines = beside(names);
      if (lines.length === names.length && accept(state, whole, lines, isKnown)) return;
    }
  });
}

/** The names of the parts of a period, coarsest first. */
function breakdownsOf(label: string): readonly (readonly RegExp[])[] {
  const quarter = QUARTERS.findIndex((name) => name.test(label));
  if (0 <= quarter) return [MONTHS.slice(3 * quarter, 3 * quarter + 3)];
  const half = HALVES.findIndex((name) => name.test(label));
  if (0 <= half) return [QUARTERS.slice(2 * half, 2 * half + 2), MONTHS.slice(6 * half, 6 * half + 6)];
  return YEAR.test(label) ? [HALVES, QUARTERS, MONTHS] : [];
}

function lineNamed(axis: Axis, whole: number, name: RegExp): number | null {
  const group = groupOf(axis, whole);
  const found = axis.lines.findIndex(
    ({ line }, at) => name.test(line.label) && groupOf(axis, at) === group && sameWing(axis, at, whole),
  );
  return found < 0 ? null : found;
}

function accept(state: SearchState, whole: number, lines: readonly number[], isKnown: boolean): boolean {
  const { axis, among } = state;
  const parts = lines.map((line) => asPart(axis, line));
  const sum: Sum = { whole, parts, source: "label", tally: tallySum(axis, whole, parts, among) };
  const good = borneOut(sum.tally);
  const isOneSlip = isKnown && good === 0 && sum.tally.broken === 1;
  if ((good === 0 || good < sum.tally.broken) && !isOneSlip) return false;
  if (saysNothingNew(state, sum)) return false;
  state.sums.push(sum);
  parts.forEach((part) => state.consumed.add(part.line));
  return true;
}
