import { listUnder } from "../../text";
import type { Axis } from "./axis";
import { crossSample } from "./cross-sample";
import { groupOf } from "./group-of";
import { labelOf } from "./label-of";
import type { SearchState } from "./search-state";
import { sameWing, weight } from "./search-state";
import type { Part, Tally } from "./sum";
import { borneOut, pooled, tallySum } from "./tally";

/** Groups that are tried together, and fewest of their lines. */
const MOST_GROUPS = 6;
const LEAST_GROUPS = 3;
const LEAST_LINES = 2;
/** Decimal digits asked for beyond the number of signs tried. */
const ASK = 6;

/**
 * Groups of the same lines (`预算批复数`, `预算调整数`, `实际支出数`, `结余`, each over 小计, 中央, 地方, 自筹) of which the first, the last or one that is called a total is
 * made of the others, added or taken away, line by line: what one line is too empty to show, all of them show together. Of groups that make one another
 * only one is told as made.
 */
export function findGroupBalances(state: SearchState): void {
  const { axis } = state;
  if (axis.along === "rows") return;
  for (const alike of groupsAlike(axis, state.additive)) {
    const told = new Set<string>();
    for (const { whole, others, signs } of madeOf(state, alike)) {
      const members = [whole, ...others.filter((_, at) => signs[at] !== 0)].map((group) =>
        alike.indexOf(group),
      );
      const name = members.sort((a, b) => a - b).join(" ");
      if (told.has(name)) continue;
      told.add(name);
      whole.forEach((line, place) => tell(state, line, partsAt(others, signs, place)));
    }
  }
}

type Group = readonly number[];

interface GroupBalance {
  readonly whole: Group;
  readonly others: readonly Group[];
  readonly signs: readonly Sign[];
}

/** The groups that the others make, sums before differences. */
function madeOf(state: SearchState, alike: readonly Group[]): readonly GroupBalance[] {
  const found = [...wholesAmong(state.axis, alike)].flatMap((whole): readonly GroupBalance[] => {
    const others = alike.filter((group) => group !== whole);
    const signs = bestSigns(state, whole, others);
    return signs === null ? [] : [{ whole, others, signs }];
  });
  const taken = ({ signs }: GroupBalance): number => signs.filter((sign) => sign < 0).length;
  return found.sort((a, b) => taken(a) - taken(b));
}

/** Groups that may be made of the others: those called totals, the last, the first. */
function wholesAmong(axis: Axis, alike: readonly (readonly number[])[]): ReadonlySet<readonly number[]> {
  const isTotal = ([line = -1]: Group): boolean => /[合总共]计[^/]*$/.test(groupOf(axis, line));
  return new Set([...alike.filter(isTotal), ...alike.slice(-1), ...alike.slice(0, 1)]);
}

/** Neighbouring groups of the header tree with the same names in the same order, as lines. */
function groupsAlike(axis: Axis, additive: ReadonlySet<number>): readonly (readonly Group[])[] {
  const groups = new Map<string, number[]>();
  axis.lines.forEach((_, at) => {
    const name = groupOf(axis, at);
    if (name !== "" && additive.has(at)) listUnder(groups, name, at);
  });
  const runs: number[][][] = [];
  for (const lines of groups.values()) {
    const run = runs.at(-1);
    const before = run?.[0];
    if (run !== undefined && before !== undefined && areAlike(axis, before, lines)) run.push(lines);
    else runs.push([lines]);
  }
  return runs.filter(
    (run) => LEAST_GROUPS <= run.length && run.length <= MOST_GROUPS && LEAST_LINES <= (run[0]?.length ?? 0),
  );
}

function areAlike(axis: Axis, one: Group, other: Group): boolean {
  const [first = -1] = one;
  const [second = -1] = other;
  if (one.length !== other.length || !sameWing(axis, first, second)) return false;
  const same = one.filter((line, at) => nameOf(axis, line) === nameOf(axis, other[at] ?? -1)).length;
  return 2 * other.length <= 3 * same;
}

/** 小计 stands for 合计. */
function nameOf(axis: Axis, line: number): string {
  return axis.lines[line]?.role.total != null ? "合计" : labelOf(axis, line);
}

type Sign = 1 | 0 | -1;

/** With which signs the other groups make one, by what all lines show together; null where chance is not ruled out. */
function bestSigns(state: SearchState, whole: Group, others: readonly Group[]): readonly Sign[] | null {
  const { axis, among } = state;
  const tried = signsOf(others.length).filter((signs) => 1 < signs.filter((sign) => sign !== 0).length);
  const sample = crossSample(axis);
  const holding = (signs: readonly Sign[], cross: readonly number[]): Tally =>
    pooled(whole.map((line, place) => tallySum(axis, line, partsAt(others, signs, place), cross)));
  let best: { readonly signs: readonly Sign[]; readonly tally: Tally } | null = null;
  for (const signs of tried) {
    if (sample !== null && !isBorneOut(holding(signs, sample), 0)) continue;
    const tally = holding(signs, among);
    if (!isBorneOut(tally, ASK + Math.log10(2 * tried.length))) continue;
    if (best === null || weight(best.tally) < weight(tally)) best = { signs, tally };
  }
  return best?.signs ?? null;
}

function isBorneOut(tally: Tally, needed: number): boolean {
  return needed <= tally.evidence && 0 < tally.holds && 8 * tally.broken <= borneOut(tally);
}

function signsOf(count: number): readonly (readonly Sign[])[] {
  if (count === 0) return [[]];
  return signsOf(count - 1).flatMap((signs) => ([1, -1, 0] as const).map((sign) => [...signs, sign]));
}

function partsAt(groups: readonly Group[], signs: readonly Sign[], place: number): readonly Part[] {
  return groups.flatMap((lines, at) => {
    const [line, factor] = [lines[place], signs[at] ?? 0];
    return line === undefined || factor === 0 ? [] : [{ line, factor }];
  });
}

/** One line's sum, unless it is told already. */
function tell({ axis, among, sums }: SearchState, whole: number, parts: readonly Part[]): void {
  const has = (one: Part, own: readonly Part[]): boolean =>
    own.some(({ line, factor }) => line === one.line && factor === one.factor);
  const isKnown = sums.some(
    (sum) =>
      sum.whole === whole && sum.parts.length === parts.length && parts.every((one) => has(one, sum.parts)),
  );
  if (isKnown || parts.length === 0) return;
  sums.push({ whole, parts, source: "figures", tally: tallySum(axis, whole, parts, among) });
}
