import { isPoints } from "../../form";
import { findAnalogies } from "./analogy";
import { asPart } from "./as-part";
import type { Axis } from "./axis";
import { findBalances } from "./balance-search";
import { findBreakdowns } from "./breakdowns";
import { findComplements } from "./complements";
import { countedLines } from "./counted-lines";
import { attachHeaderGroups } from "./header-groups";
import { isHeadingLine } from "./heading-line";
import { findLikeNamed } from "./like-named";
import { attachLevels } from "./level-runs";
import { attachLess, attachNamedGroups } from "./named-groups";
import { attachParts } from "./part-runs";
import { findMeans } from "./means";
import { ofOneKind } from "./measured-kind";
import { depthOf } from "./numbering";
import { findPeriods } from "./periods";
import { findPricedSums } from "./priced-sums";
import type { SearchState } from "./search-state";
import { acceptSum, isConvincing, isOnlyListed, isWhole, sameWing, weight } from "./search-state";
import { findSubsets } from "./subset-search";
import { findUnitSlip } from "./unit-slips";
import { findWeightedTotals } from "./weighted-totals";
import type { Part, Sum, Tally } from "./sum";
import { COPY_EVIDENCE, tallySum } from "./tally";

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
    ends: { first: Math.min(...additive), last: Math.max(...additive) },
    consumed: new Set(),
    sums: [],
    lists: [],
    unitSlips: [],
  };
  findComplements(state);
  findPeriods(state);
  attachParts(state);
  attachLevels(state);
  attachNamedGroups(state);
  attachLess(state);
  attachHeaderGroups(state);
  findLikeNamed(state);
  for (let before = -1; before !== state.sums.length;) {
    before = state.sums.length;
    pass(state, 1, isGroupTotal);
    pass(state, -1, isGroupTotal);
    if (before !== state.sums.length) continue;
    pass(state, 1, always);
    pass(state, -1, always);
  }
  findBreakdowns(state);
  findSubsets(state);
  closeByWord(state);
  findBalances(state);
  findAnalogies(state);
  findWeightedTotals(state);
  findPricedSums(state);
  findMeans(state);
  return state;
}

function crossLines(axis: Axis): readonly number[] {
  const amounts = axis.cross.flatMap((one, at) =>
    one.role.rate || one.role.single || one.percent ? [] : [at],
  );
  if (0 < amounts.length) return amounts;
  // A list of nothing but points adds them up.
  return axis.cross.flatMap((one, at) => (isPoints(one.line) ? [at] : []));
}

function additiveLines(axis: Axis, among: readonly number[]): ReadonlySet<number> {
  const counted = countedLines(axis);
  // Points are added up whatever is measured: `满意度`, `预算执行率`.
  const ofPoints = among.every((at) => isPoints(axis.cross[at]?.line));
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
  const open: number[] = [];
  for (const line of order) {
    if (!state.additive.has(line) || state.consumed.has(line)) continue;
    const scope = scopeOf(state, open, line);
    const tried = mayClose(axis, line) && (!isWhole(state, line, side) || isOnlyListed(state, line));
    const found = tried ? reduction(state, line, scope) : null;
    if (found !== null) {
      acceptSum(state, found);
      for (const part of found.parts) open.splice(open.indexOf(part.line), 1);
    }
    open.push(line);
  }
}

/** The open lines that may be parts: all of the wing for a total by its word, else the nearest. */
function scopeOf(state: SearchState, open: readonly number[], whole: number): readonly number[] {
  const { axis } = state;
  const near = mayCloseAll(state, whole) ? open : open.slice(-LONGEST_UNNAMED);
  return ofOneKind(
    axis,
    whole,
    near.filter((one) => sameWing(axis, one, whole)),
  );
}

/** A total by its word, or a line at one end, may be the sum of any number of lines. */
function mayCloseAll(state: SearchState, whole: number): boolean {
  const isEnd = whole === state.ends.first || whole === state.ends.last;
  return isEnd || state.axis.lines[whole]?.role.total !== null;
}

/** Decimal logarithms of the odds asked for; short runs are commoner, so each length has to outdo its own prior. */
const ASK_OF_WORD = 1.5;
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
  const lengths = [...runLengths(state, whole, open)];
  // Lines that hold nothing belong to the nearest total, unless this one closes everything there is.
  lengths.sort((a, b) => Number(b === open.length && named) - Number(a === open.length && named) || a - b);
  for (const count of lengths) {
    const parts: readonly Part[] = open.slice(open.length - count).map((line) => asPart(axis, line));
    const tally = tallySum(axis, whole, parts, among);
    const coversAll = count === open.length && open.length + 1 === openLines(state);
    if (
      coversAll
        ? !isConvincing(tally, ASK_OF_SHAPE, true, true) || (!named && isRefuted(tally))
        : !isConvincing(tally, asked + Math.log10(count), named)
    )
      continue;
    if (best !== null && weight(tally) <= weight(best.tally)) continue;
    best = { whole, parts, source: named ? "label" : "figures", tally };
  }
  return best;
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
  const tally = tallySum(axis, whole, parts, among);
  const good = tally.holds + tally.rounding;
  return 1 <= tally.evidence && tally.broken <= good ? { whole, parts, source: "label", tally } : null;
}

/** Beyond this a line without a sum word is hardly the sum of a run; totals by their word may close any number of lines. */
const LONGEST_UNNAMED = 64;

/** Run lengths that reach the whole in one of the fullest cross lines. */
function runLengths(state: SearchState, whole: number, open: readonly number[]): ReadonlySet<number> {
  const { axis } = state;
  const longest = mayCloseAll(state, whole) ? open.length : Math.min(open.length, LONGEST_UNNAMED);
  const lengths = new Set<number>();
  for (const cross of state.fullest) {
    const target = axis.probe(whole, cross);
    if (!(0 < Math.abs(target))) continue;
    let sum = 0;
    let slack = 10 ** -axis.decimals(whole, cross);
    for (let count = 1; count <= longest; count += 1) {
      const line = open[open.length - count] ?? 0;
      const value = axis.probe(line, cross);
      if (!Number.isNaN(value)) {
        sum += asPart(axis, line).factor * value;
        slack += HALF_UNITS[axis.decimals(line, cross)] ?? 0;
      }
      if (2 <= count && Math.abs(sum - target) <= slack * 1.001) lengths.add(count);
    }
  }
  return lengths;
}

const HALF_UNITS: readonly number[] = Array.from({ length: 40 }, (_, decimals) => 0.5 * 10 ** -decimals);

/** Twelve cross lines tell small tables apart; in large ones three are enough. */
function fullestOf(axis: Axis, among: readonly number[]): readonly number[] {
  const counted = among.map((cross) => {
    return { cross, count: axis.lines.filter((_, line) => !Number.isNaN(axis.probe(line, cross))).length };
  });
  counted.sort((a, b) => b.count - a.count || a.cross - b.cross);
  return counted.slice(0, axis.lines.length < 60 ? 12 : 3).map(({ cross }) => cross);
}

/** Totals by their word that no figures explained: the lines their place names, where nothing speaks against it. */
function closeByWord(state: SearchState): void {
  const { axis } = state;
  axis.lines.forEach(({ role }, whole) => {
    if (role.total === null || !state.additive.has(whole) || isWhole(state, whole)) return;
    const parts = partsByPlace(state, whole);
    // A single total before another is a figure of its own: income before expenditure.
    if (parts.length === 0 || parts.every((at) => axis.lines[at]?.role.total !== null && parts.length === 1))
      return;
    const sum = bestByWord(state, whole, parts);
    const slip =
      sum === null || sum.tally.holds + sum.tally.rounding === 0 ? findUnitSlip(state, whole, parts) : null;
    if (slip !== null) state.unitSlips.push(slip);
    else if (sum !== null) acceptSum(state, sum);
  });
}

/** The lines a total's word and place name: the open ones before it; after it where it stands first or 其中 follows. */
function partsByPlace(state: SearchState, whole: number): readonly number[] {
  const { axis } = state;
  const open = axis.lines
    .map((_, at) => at)
    .filter(
      (at) => at !== whole && state.additive.has(at) && !state.consumed.has(at) && sameWing(axis, at, whole),
    );
  const before = ofOneKind(
    axis,
    whole,
    open.filter((at) => at < whole && inGroup(axis, at, whole)),
  );
  const after = ofOneKind(
    axis,
    whole,
    open.filter((at) => whole < at && inGroup(axis, at, whole)),
  );
  const isSubtotal = axis.lines[whole]?.role.total === "subtotal";
  const heads = 0 < after.length && headsItsParts(state, whole);
  if (0 < before.length && !heads) return isSubtotal ? sinceLastTotal(axis, before) : before;
  return untilNextTotal(axis, after, isSubtotal);
}

/** Whether the totals of its kind that the figures have settled stand before their parts. */
function headsItsParts(state: SearchState, whole: number): boolean {
  const { lines } = state.axis;
  const alike = state.sums.filter((sum) => {
    const role = lines[sum.whole]?.role.total;
    return sum.source === "label" && role === lines[whole]?.role.total && 1 < sum.parts.length;
  });
  const heading = alike.filter((sum) => sum.parts.every((part) => sum.whole < part.line));
  return alike.length < 2 * heading.length;
}

/** A total inside a header group sums its group, else the whole axis. */
function inGroup(axis: Axis, line: number, whole: number): boolean {
  const outer = axis.lines[whole]?.line.path.slice(0, -1) ?? [];
  if (outer.length === 0 || axis.along === "rows") return true;
  return outer.every((label, at) => axis.lines[line]?.line.path[at] === label);
}

function sinceLastTotal(axis: Axis, before: readonly number[]): readonly number[] {
  const last = before.reduce((found, line, at) => (axis.lines[line]?.role.total === null ? found : at), -1);
  return before.slice(last + 1);
}

/** A subtotal ends at any total; a total only at another of its rank, for it adds up subtotals. */
function untilNextTotal(axis: Axis, after: readonly number[], isSubtotal: boolean): readonly number[] {
  const next = after.findIndex((line) => {
    const total = axis.lines[line]?.role.total ?? null;
    return isSubtotal ? total !== null : total === "total";
  });
  return next < 0 ? after : after.slice(0, next);
}

const MOST_DROPPED_FROM = 40;
/** A total wrong in more cross lines than this, and right in none, is misunderstood by us rather than by its author. */
const MOST_WRONG = 3;

/** The sum over the named lines, or over all but one or two of them where only that agrees; null where nothing does. */
function bestByWord(state: SearchState, whole: number, lines: readonly number[]): Sum | null {
  const { axis, among } = state;
  const all: readonly Part[] = lines.map((line) => asPart(axis, line));
  const tally = tallySum(axis, whole, all, among);
  const good = tally.holds + tally.rounding;
  if (0 < good && tally.broken <= good) return { whole, parts: all, source: "label", tally };
  const subtotals = all.filter((part) => axis.lines[part.line]?.role.total === "subtotal");
  if (2 <= subtotals.length && subtotals.length < all.length) {
    const ofThem = tallySum(axis, whole, subtotals, among);
    if (isConvincing(ofThem, ASK_OF_WORD, true))
      return { whole, parts: subtotals, source: "label", tally: ofThem };
  }
  if (lines.length <= MOST_DROPPED_FROM && !sumsOneRange(state, whole)) {
    const kept = withoutSome(state, whole, all);
    if (kept !== null) return kept;
  }
  if (good === 0 && 2 <= tally.broken && (MOST_WRONG < tally.broken || isExtract(state, whole, lines)))
    return null;
  return { whole, parts: all, source: "label", tally };
}

/** Whether a total is a SUM over one range: where that ends a line too early, figures and formula agree, and both are wrong. */
function sumsOneRange({ axis, among }: SearchState, whole: number): boolean {
  return among.some((cross) =>
    /^=SUM\(\$?[A-Z]+\$?\d+:\$?[A-Z]+\$?\d+\)$/i.test(axis.cell(whole, cross).formula ?? ""),
  );
}

/**
 * An extract prints a total whose parts are not all there: everywhere the total is more than they make. Then nothing is
 * said. A total that is less than its parts is wrong in any case.
 */
function isExtract(state: SearchState, whole: number, lines: readonly number[]): boolean {
  const { axis, among } = state;
  return among.every((cross) => {
    const target = axis.probe(whole, cross);
    const parts = lines.map((line) => axis.probe(line, cross)).filter((value) => !Number.isNaN(value));
    if (Number.isNaN(target) || parts.length === 0) return true;
    return Math.abs(parts.reduce((sum, value) => sum + value, 0)) <= Math.abs(target);
  });
}

function withoutSome(state: SearchState, whole: number, all: readonly Part[]): Sum | null {
  const { axis, among } = state;
  const count = all.length;
  const needed = 4 + Math.log10(Math.max(1, (count * (count + 1)) / 2));
  let best: Sum | null = null;
  const fixed = all.map((_, at) => isOneOfANumberedList(axis, all, at));
  for (let a = 0; a < count; a += 1) {
    for (let b = a; b < count; b += 1) {
      if (fixed[a] === true || fixed[b] === true) continue;
      const parts = all.filter((_, at) => at !== a && at !== b);
      if (parts.length < 2) continue;
      const tally = tallySum(axis, whole, parts, among);
      if (!isConvincing(tally, needed, true)) continue;
      if (best === null || weight(best.tally) < weight(tally))
        best = { whole, parts, source: "label", tally };
    }
  }
  return best;
}

/** A line numbered like those around it belongs to them: no figure talks `六、经营收入` out of a sum of 一、 to 八、. */
function isOneOfANumberedList(axis: Axis, all: readonly Part[], at: number): boolean {
  const depth = (index: number): number | null => {
    const part = all[index];
    return part === undefined ? null : depthOf(axis, part.line);
  };
  const own = depth(at);
  // What remains between 收 and 支 is numbered with them, and counted by neither.
  if (axis.lines[all[at]?.line ?? -1]?.role.difference === true) return false;
  return own !== null && 0 < own && (depth(at - 1) === own || depth(at + 1) === own);
}
