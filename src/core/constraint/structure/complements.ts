import type { Axis } from "./axis";
import { asPart } from "./as-part";
import { saysNothingNew } from "./redundancy";
import type { SearchState } from "./search-state";
import type { Sum } from "./sum";
import { borneOut, tallySum } from "./tally";

/** Names that leave no third: town and country, men and women, kept in homes and kept at home, done and to be done. */
const COMPLEMENTS: readonly (readonly [RegExp, RegExp])[] = [
  [/城镇|城市/, /农村|乡村/],
  [/^男/, /^女/],
  [/集中/, /分散/],
  [/公立|公办/, /民营|民办|私立/],
  [/^已/, /^(需|待|未|尚|拟)/],
];

const PERIOD_OR_TOTAL = /^(本月|当月|本年|当年|本期|全年)?(末)?(总|合计)?/;
const SHORTEST = 2;

/**
 * Columns whose names say that together they are another: 总户数 before the 户数 of 集中供养 and of 分散供养 in town and country,
 * 低保人数 before 城镇低保人数 and 农村低保人数. Every column of that measure has to have its place among the complements; then
 * the names alone state the sum, even in a table of one row.
 */
export function findComplements(state: SearchState): void {
  const { axis, among } = state;
  if (axis.along === "rows") return;
  axis.lines.forEach((_, whole) => {
    const core = measureOf(axis, whole).replace(PERIOD_OR_TOTAL, "");
    if (core.length < SHORTEST || !state.additive.has(whole)) return;
    const lines = axis.lines.flatMap((__, at) => {
      return at !== whole && measureOf(axis, at).endsWith(core) && state.additive.has(at) ? [at] : [];
    });
    if (lines.length < 2 || lines.some((line) => line < whole)) return;
    if (!leaveNoThird(lines.map((line) => stepsTo(axis, line, core)))) return;
    const parts = lines.map((line) => asPart(axis, line));
    const sum: Sum = { whole, parts, source: "label", tally: tallySum(axis, whole, parts, among) };
    const good = borneOut(sum.tally);
    const { broken } = sum.tally;
    const isRefuted = 1 < broken && good < broken;
    if (0 < good + broken && !isRefuted && !saysNothingNew(state, sum)) state.sums.push(sum);
  });
}

/** A line's own name without the unit behind it. */
function measureOf({ lines }: Axis, line: number): string {
  return lines[line]?.line.label.replace(/\([^)]*\)$/, "") ?? "";
}

/** What stands over and before a measure's name, outermost first. */
function stepsTo(axis: Axis, line: number, core: string): readonly string[] {
  const outer = axis.lines[line]?.line.path.slice(0, -1) ?? [];
  const own = measureOf(axis, line).slice(0, -core.length);
  return [...outer, own];
}

/** Whether names divide by complements at every step, so that nothing is left beside them. */
function leaveNoThird(names: readonly (readonly string[])[]): boolean {
  if (names.length < 2) return true;
  const heads = [...new Set(names.map(([head]) => head ?? ""))];
  const below = heads.map((head) =>
    names.filter(([first]) => (first ?? "") === head).map((name) => name.slice(1)),
  );
  const [one = "", other = ""] = heads;
  const isDivided = heads.length === 1 ? names.every((name) => 1 < name.length) : areComplements(one, other);
  return heads.length <= 2 && isDivided && below.every(leaveNoThird);
}

function areComplements(one: string, other: string): boolean {
  return COMPLEMENTS.some(
    ([first, second]) => (first.test(one) && second.test(other)) || (second.test(one) && first.test(other)),
  );
}
