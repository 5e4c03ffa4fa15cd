import { isPoints } from "../../form";
import { lastUnitOf, largest, smallest } from "../../number";
import { findAnalogies } from "./analogy";
import { asPart } from "./as-part";
import type { Axis } from "./axis";
import { findBalances } from "./balance-search";
import { isBeforePeriod } from "./before-period";
import { findBrokenHeads } from "./broken-heads";
import { findBreakdowns } from "./breakdowns";
import { closeByWord } from "./close-by-word";
import { findComplements } from "./complements";
import { findComposed } from "./composed-lines";
import { countedLines } from "./counted-lines";
import { findFundSources } from "./fund-sources";
import { findGroupBalances } from "./group-balances";
import { linesOf } from "./lines-of";
import { findNestedSources } from "./nested-sources";
import { attachHeaderGroups } from "./header-groups";
import { isHeadingLine } from "./heading-line";
import { holdsAmounts } from "./holds-amounts";
import { leftOut } from "./left-out";
import { findLikeNamed } from "./like-named";
import { findLikeNamedDifferences } from "./like-named-differences";
import { attachLevels } from "./level-runs";
import { attachLess, attachNamedGroups } from "./named-groups";
import { attachParts } from "./part-runs";
import { findMeans } from "./means";
import { findNamelessTotals } from "./nameless-totals";
import { nestTotals } from "./nested-totals";
import { ofOneKind } from "./measured-kind";
import { depthOf } from "./numbering";
import { isBound, isOneOfANumberedList } from "./one-of-them";
import { findPeriods } from "./periods";
import { findPricedSums } from "./priced-sums";
import { isPointsSubtotal } from "./points-subtotal";
import { findRepeatedHeads } from "./repeated-heads";
import { findRepeatedRuns } from "./repeated-runs";
import type { SearchState } from "./search-state";
import {
  ASK_OF_WORD,
  acceptSum,
  isConvincing,
  isOnlyListed,
  isWhole,
  sameWing,
  weight,
} from "./search-state";
import { dropWithRest } from "./rest-in-totals";
import { sinceLastTotal } from "./since-last-total";
import { settleSubtotals } from "./settle-subtotals";
import { findSubtotalsInARow } from "./subtotals-in-a-row";
import { slipSpeaks } from "./slip-away";
import { findSectionBalances } from "./section-balances";
import { findSectionSplits } from "./section-splits";
import type { Section } from "./sections";
import { sectionsOf } from "./sections";
import { findShareSums } from "./share-sums";
import { findSlippedShape } from "./slipped-shape";
import { findFundRemainders } from "./fund-remainders";
import { findSoleParts } from "./sole-parts";
import { findSubsets } from "./subset-search";
import { findTotalsOfLeaves } from "./totals-of-leaves";
import { findThreePublic } from "./three-public";
import { findWeightedTotals } from "./weighted-totals";
import type { Part, Sum, Tally } from "./sum";
import { COPY_EVIDENCE, borneOut, tallySum } from "./tally";

/**
 * All sums along an axis. Totals close the open lines before them, or head the open lines after them, as a stack of
 * unfinished groups would be reduced; which of the two, and how many lines, the figures decide, and only where they are
 * silent the word (合计, 小计) and the place do. A line without a sum word is a sum only where chance is ruled out.
 */
export function findSums(axis: Axis): Pick<SearchState, "sums" | "lists" | "unitSlips"> {
  const among = crossLines(axis);
  const additive = additiveLines(axis, among);
  const state: SearchState = {
    axis,
    among,
    fullest: fullestOf(axis, among),
    additive,
    ends: { first: smallest(additive), last: largest(additive) },
    consumed: new Set(),
    sums: [],
    lists: [],
    unitSlips: [],
  };
  findThreePublic(state);
  findComplements(state);
  findPeriods(state);
  attachParts(state);
  findNestedSources(state);
  findFundSources(state);
  findComposed(state);
  findSectionSplits(state);
  attachLevels(state);
  attachNamedGroups(state);
  attachLess(state);
  attachHeaderGroups(state);
  findLikeNamed(state);
  findSubtotalsInARow(state);
  findNamelessTotals(state);
  for (let before = -1; before !== state.sums.length;) {
    before = state.sums.length;
    pass(state, 1, isGroupTotal);
    pass(state, -1, isGroupTotal);
    if (before !== state.sums.length) continue;
    settleSubtotals(state);
    pass(state, 1, always);
    pass(state, -1, always);
  }
  const sections = sectionsOf(axis);
  findRepeatedRuns(state, sections);
  findRepeatedHeads(state, sections);
  findBreakdowns(state);
  findSoleParts(state);
  findFundRemainders(state);
  findSubsets(state);
  findTotalsOfLeaves(state);
  closeByWord(state);
  findBrokenHeads(state);
  findBalances(state);
  findBalancesOfGroups(state, sections);
  findSlippedShape(state, sections);
  findAnalogies(state);
  nestTotals(state);
  findWeightedTotals(state);
  findPricedSums(state);
  findShareSums(state);
  findMeans(state);
  dropWithRest(state);
  return state;
}

/** What groups, lines of one name in several, and sections make of one another. */
function findBalancesOfGroups(state: SearchState, sections: readonly Section[]): void {
  findGroupBalances(state);
  findLikeNamedDifferences(state);
  findSectionBalances(state, sections);
}

function crossLines(axis: Axis): readonly number[] {
  const amounts = axis.cross.flatMap((one, at) =>
    holdsAmounts(one) && !isPointsSubtotal(axis.cross, at) ? [at] : [],
  );
  if (0 < amounts.length) return amounts;
  // A list of nothing but points adds them up.
  return axis.cross.flatMap((one, at) =>
    isPoints(one.line) || isPointsSubtotal(axis.cross, at) ? [at] : [],
  );
}

function additiveLines(axis: Axis, among: readonly number[]): ReadonlySet<number> {
  const counted = countedLines(axis);
  // Points are added up whatever is measured: `满意度`, `预算执行率`.
  const ofPoints = among.every((at) => isPoints(axis.cross[at]?.line) || isPointsSubtotal(axis.cross, at));
  return new Set(
    axis.lines.flatMap((one, at) => {
      const foreign = !ofPoints && ((one.role.rate && !one.role.share) || one.role.single || one.percent);
      return foreign || counted.has(at) || isHeadingLine(axis, at) ? [] : [at];
    }),
  );
}

type Filter = (axis: Axis, line: number) => boolean;

/** Lines that close a group rather than everything: 小计, and lines without a sum word. They are settled first. */
const isGroupTotal: Filter = (axis, line) => axis.lines[line]?.role.total !== "total";
const always: Filter = () => true;

/** One walk over the lines: forwards (side 1) wholes stand behind their parts, backwards before them. */
function pass(state: SearchState, side: 1 | -1, mayClose: Filter): void {
  const { axis } = state;
  const order = axis.lines.map((_, at) => at);
  if (side === -1) order.reverse();
  let open: number[] = [];
  for (const line of order) {
    if (!state.additive.has(line) || state.consumed.has(line)) continue;
    const tried = mayClose(axis, line) && (!isWhole(state, line, side) || isOnlyListed(state, line));
    const found = tried ? reduction(state, line, scopeOf(state, open, line)) : null;
    if (found !== null) {
      acceptSum(state, found);
      const closed = new Set(found.parts.map((part) => part.line));
      open = open.filter((one) => !closed.has(one));
    }
    open.push(line);
  }
}

/** The open lines that may be parts: all of the wing for a total by its word, else the nearest. */
function scopeOf(state: SearchState, open: readonly number[], whole: number): readonly number[] {
  const { axis } = state;
  const near = mayCloseAll(state, whole) ? open : open.slice(-LONGEST_UNNAMED);
  const mayBePart = (one: number): boolean => sameWing(axis, one, whole) && !isBeforePeriod(axis, one, whole);
  // Mostly all of them may: then nobody needs another list, for each line of a long table.
  return ofOneKind(axis, whole, near.every(mayBePart) ? near : near.filter(mayBePart));
}

/** A total by its word, or a line at one end, may be the sum of any number of lines. */
function mayCloseAll(state: SearchState, whole: number): boolean {
  const isEnd = whole === state.ends.first || whole === state.ends.last;
  return isEnd || state.axis.lines[whole]?.role.total !== null;
}

/** Decimal logarithms of the odds asked for; short runs are commoner, so each length has to outdo its own prior. */
const ASK_OF_FIGURES = 6;
/** A line at one end that is the sum of all others is the commonest shape of a table: less has to be shown. */
const ASK_OF_SHAPE = 3;

/** Whether a sum holds only where one part alone is filled, and fails where more are: then it is none. */
function isRefuted(tally: Tally): boolean {
  return 0 < tally.broken && tally.evidence <= COPY_EVIDENCE * tally.holds;
}

function openLines(state: SearchState): number {
  return [...state.additive].filter((line) => !state.consumed.has(line)).length;
}

/** The best run of open lines next to a line that it is the sum of, if the figures are strong enough. */
function reduction(state: SearchState, whole: number, open: readonly number[]): Sum | null {
  const { axis, among } = state;
  const role = axis.lines[whole]?.role.total ?? null;
  const named = role !== null;
  const all = named ? everythingOpen(state, whole, open, role) : null;
  if (all !== null) return all;
  const asked = named ? ASK_OF_WORD : ASK_OF_FIGURES;
  let best: Sum | null = null;
  // The shortest first: lines that hold nothing belong to the nearest total.
  for (const length of runLengths(state, whole, open)) {
    const count = withNought(state, whole, open, withItsNumbers(state, whole, open, length));
    const parts: readonly Part[] = open.slice(open.length - count).map((line) => asPart(axis, line));
    const tally = tallySum(axis, whole, parts, among);
    const coversAll = count === open.length && open.length + 1 === openLines(state);
    if (
      coversAll
        ? !isConvincing(tally, ASK_OF_SHAPE, true, true) || (!named && isRefuted(tally))
        : !isConvincing(tally, asked + Math.log10(count), named) &&
          !isConvincingButForASlip(state, { whole, parts, tally }, asked + Math.log10(count))
    )
      continue;
    if (best !== null && weight(tally) <= weight(best.tally)) continue;
    best = { whole, parts, source: named ? "label" : "figures", tally };
  }
  return isOfAnother(state, best) ? null : best;
}

/** Whether lines that make one without a sum word but for some figures make another everywhere: 下达金额, not the 已分配金额 that mostly is the same. */
function isOfAnother({ axis, among, additive }: SearchState, sum: Sum | null): boolean {
  if (sum === null || sum.source !== "figures" || sum.tally.broken < 2) return false;
  const own = new Set(linesOf(sum));
  return [...additive].some((line) => {
    if (own.has(line)) return false;
    const other = tallySum(axis, line, sum.parts, among);
    return other.broken === 0 && borneOut(sum.tally) < borneOut(other);
  });
}

/** In a narrow table: whether all cross lines but one bear a run out, and that one is a slip of the hand away, which together no accident brings about. */
function isConvincingButForASlip(
  { axis, among }: SearchState,
  { whole, parts, tally }: Omit<Sum, "source">,
  needed: number,
): boolean {
  const good = borneOut(tally);
  if (tally.broken !== 1 || good === 0 || NARROW <= good || tally.evidence < LEAST_BESIDE_SLIP) return false;
  // What a total is part of says little beside what its own word says.
  if (parts.some(({ line }) => axis.lines[line]?.role.total !== null)) return false;
  return needed + LOUD <= tally.evidence + slipSpeaks(axis, whole, parts, among);
}

/** With so many cross lines that hold, what they say themselves is asked for. */
const NARROW = 3;
/** Decimal digits that the cross lines beside the slip have to say, and all together beyond what a run is asked for. */
const LEAST_BESIDE_SLIP = 4;
const LOUD = 2;

/** A run and the lines that go on counting where it ends: `（三）` belongs to `（一）` and `（二）`, though a slip in it speaks against that. */
function withItsNumbers(state: SearchState, whole: number, open: readonly number[], length: number): number {
  const { axis, among } = state;
  let count = length;
  while (count < open.length) {
    const [next = -1, last = -1] = open.slice(open.length - count - 1, open.length - count + 1);
    if (depthOf(axis, next) === 0 || depthOf(axis, next) !== depthOf(axis, last)) break;
    // Most lines are bound by their number, which their neighbour tells: nobody looks through a long list for each of them.
    if (!isOneOfANumberedList(axis, [next, last], 0)) {
      const inOrder = open.slice(open.length - count - 1).sort((a, b) => a - b);
      if (!isBound(axis, whole, inOrder, inOrder.indexOf(next))) break;
    }
    count += 1;
  }
  if (count === length) return length;
  const tally = tallySum(
    axis,
    whole,
    open.slice(open.length - count).map((line) => asPart(axis, line)),
    among,
  );
  return 1 < borneOut(tally) && isConvincing(tally, ASK_OF_WORD, true) ? count : length;
}

/** A run that a total closes, and the lines of nought before it: they belong to the total behind them, though nothing shows it. */
function withNought(
  { axis, among }: SearchState,
  whole: number,
  open: readonly number[],
  run: number,
): number {
  if (axis.lines[whole]?.role.total == null || open.some((line) => whole < line)) return run;
  const isNought = (line: number): boolean => {
    const figures = among.map((cross) => axis.probe(line, cross)).filter((value) => !Number.isNaN(value));
    return (
      axis.lines[line]?.role.total === null && 0 < figures.length && figures.every((value) => value === 0)
    );
  };
  let count = run;
  while (count < open.length && isNought(open[open.length - count - 1] ?? whole)) count += 1;
  return count;
}

/**
 * What a total's word and place name, where that holds anywhere: all open lines on its side, or, for a 小计, those since the
 * last total. It goes before any shorter run, however well that fits: a slip in one line must not talk the line out of the sum.
 */
function everythingOpen(
  state: SearchState,
  whole: number,
  open: readonly number[],
  role: "total" | "subtotal",
): Sum | null {
  const { axis, among } = state;
  const lines = role === "subtotal" ? sinceLastTotal(axis, open) : open;
  const parts: readonly Part[] = lines.map((line) => asPart(axis, line));
  if (parts.length < 2) return null;
  const left = leftOut(state, whole, lines);
  const counted = parts.filter(({ line }) => !left.has(line));
  const tally = tallySum(axis, whole, counted, among);
  return 1 <= tally.evidence && tally.broken <= borneOut(tally)
    ? { whole, parts: counted, source: "label", tally }
    : null;
}

/** Beyond this a line without a sum word is hardly the sum of a run; totals by their word may close any number of lines. */
const LONGEST_UNNAMED = 64;

/** Run lengths that reach the whole in one of the fullest cross lines. */
function runLengths(state: SearchState, whole: number, open: readonly number[]): ReadonlySet<number> {
  const lengths = new Set<number>();
  for (const { cross, values, halfUnits } of state.fullest) {
    const target = state.axis.probe(whole, cross);
    let sum = 0;
    let slack = 2 * (halfUnits[whole] ?? 0);
    for (let count = 1; count <= open.length; count += 1) {
      const line = open[open.length - count] ?? 0;
      const value = values[line] ?? Number.NaN;
      if (!Number.isNaN(value)) {
        sum += value;
        slack += halfUnits[line] ?? 0;
      }
      if (2 <= count && Math.abs(sum - target) <= slack * 1.001) lengths.add(count);
    }
  }
  return lengths;
}

/** Twelve cross lines tell small tables apart; in large ones three are enough. */
function fullestOf(axis: Axis, among: readonly number[]): SearchState["fullest"] {
  const counted = among.map((cross) => {
    return { cross, count: axis.lines.filter((_, line) => !Number.isNaN(axis.probe(line, cross))).length };
  });
  counted.sort((a, b) => b.count - a.count);
  return counted.slice(0, axis.lines.length < 60 ? 12 : 3).map(({ cross }) => ({
    cross,
    values: Float64Array.from(axis.lines, (_, line) => asPart(axis, line).factor * axis.probe(line, cross)),
    halfUnits: Float64Array.from(axis.lines, (_, line) => 0.5 * lastUnitOf(axis.decimals(line, cross))),
  }));
}
