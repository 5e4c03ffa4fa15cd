import { isPoints } from "../../form";
import { lastUnitOf, significantDigits } from "../../number";
import { asPart } from "./as-part";
import type { Axis } from "./axis";
import { isBeforePeriod } from "./before-period";
import { madeBy } from "./made-by";
import { labelOf } from "./label-of";
import { namedAlike, ofOneKind } from "./measured-kind";
import { countedList, depthOf } from "./numbering";
import { isBound } from "./one-of-them";
import type { SearchState } from "./search-state";
import { acceptSum, isConvincing, isWhole, sameWing, weight } from "./search-state";
import { restsOf } from "./rests-of";
import { sectionsIn } from "./section-of";
import { sinceLastTotal } from "./since-last-total";
import { isSlipAway } from "./slip-away";
import type { Part, Sum } from "./sum";
import { borneOut, tallySum } from "./tally";
import { findUnitSlip } from "./unit-slips";

/** Totals by their word that no figures explained: the lines their place names, where nothing speaks against it. */
export function closeByWord(state: SearchState): void {
  const { axis } = state;
  const closed: Sum[] = [];
  const areTogether = sectionsIn(axis);
  axis.lines.forEach(({ role }, whole) => {
    if (role.total === null || !state.additive.has(whole) || isWhole(state, whole)) return;
    const parts = partsByPlace(state, whole, areTogether);
    // A single total before another is a figure of its own: income before expenditure.
    const [first, ...more] = parts;
    if (repeatsIn(state, whole, parts)) return;
    if (first === undefined || (more.length === 0 && axis.lines[first]?.role.total !== null)) return;
    const sum = bestByWord(state, whole, parts);
    const slip = sum === null || borneOut(sum.tally) === 0 ? findUnitSlip(state, whole, parts) : null;
    if (slip !== null) state.unitSlips.push(slip);
    else if (
      sum !== null &&
      ![opensStatement, standsByChance, isNumberOfItsOwn, countsTwice].some((is) => is(state, sum))
    )
      for (const one of headedInstead(state, sum) ?? [sum]) {
        acceptSum(state, one);
        closed.push(one);
      }
  });
  dropMisread(state, closed);
}

/**
 * A total that only another one stands before, behind a title at most, and lines right behind it: it heads those, where they miss it by
 * little (支出合计 under 收入合计, over its five lines). Else nothing is said of it. Null where it is no such total.
 */
function headedInstead(state: SearchState, { whole, parts, tally }: Sum): readonly Sum[] | null {
  const { axis, among } = state;
  const filled = parts.filter(({ line }) => hasFigures(state, line));
  const [only, ...others] = filled;
  if (only === undefined || others.length !== 0 || axis.lines[only.line]?.role.total == null) return null;
  const behind = linesBehind(state, whole);
  if (behind.length < 2 || 0 < borneOut(tally) || isSlipAway(axis, whole, parts, among)) return null;
  if (!isNear(state, whole, behind)) return [];
  const own = behind.map((line) => asPart(axis, line));
  return [{ whole, parts: own, source: "label", tally: tallySum(axis, whole, own, among) }];
}

/** The lines right behind a total, up to a title, a remainder or the next total. */
function linesBehind(state: SearchState, whole: number): readonly number[] {
  const { lines } = state.axis;
  const found: number[] = [];
  for (let line = whole + 1; line < lines.length; line += 1) {
    const role = lines[line]?.role;
    const ends = role === undefined || role.total !== null || role.difference || !state.additive.has(line);
    if (ends || state.consumed.has(line) || !hasFigures(state, line)) break;
    found.push(line);
  }
  return found;
}

function hasFigures({ axis, among }: SearchState, line: number): boolean {
  return among.some((cross) => !Number.isNaN(axis.probe(line, cross)));
}

/**
 * Several totals of one column that nothing makes, each by far, are not all wrong: what they count is not what stands before them. One alone
 * may be, and a subtotal counts the lines of its group in any case.
 */
function dropMisread(state: SearchState, closed: readonly Sum[]): void {
  const { axis, among } = state;
  const filled = among.filter((cross) => closed.some(({ whole }) => !Number.isNaN(axis.probe(whole, cross))));
  const [only, ...others] = filled;
  if (only === undefined || others.length !== 0) return;
  const misread = closed.filter(({ whole, parts, tally }) => {
    const target = axis.probe(whole, only);
    const isFar = MOST_MISSED * Math.abs(target) < Math.abs(madeBy(axis, parts, only) - target);
    const isTotal = axis.lines[whole]?.role.total === "total";
    return isTotal && borneOut(tally) === 0 && isFar && !isSlipAway(axis, whole, parts, among);
  });
  if (misread.length < 2) return;
  for (const sum of misread) {
    state.sums.splice(state.sums.indexOf(sum), 1);
    sum.parts.forEach(({ line }) => state.consumed.delete(line));
  }
}

const ROWS_THAT_TELL = 3;

/**
 * Whether a column with a sum word stands beside others that are no parts of it: `资金总额 | 已下达`, `户数 | 人数合计`, `任务总数 | 已开工 |
 * 已竣工`. A row total holds in most rows, or else a slip leaves its column's total out of step; one column alone is its parts only
 * where hardly any row differs.
 */
function standsByChance({ axis }: SearchState, { whole, parts, tally }: Sum): boolean {
  if (axis.along === "rows") return false;
  const good = borneOut(tally);
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0)
    return good < ROWS_THAT_TELL * tally.broken || good === 0 || axis.lines[only.line]?.role.partOf === true;
  if (good + tally.broken < ROWS_THAT_TELL || tally.broken <= good) return false;
  // Slips leave the row of totals out of step with the others; columns that have nothing to do with each other add up all the same.
  const [total, ...more] = axis.cross.flatMap(({ role }, cross) => (role.total === "total" ? [cross] : []));
  if (total === undefined || 0 < more.length) return false;
  const { inTotal, inRows } = restsOf(axis, { whole, parts }, total);
  const slack = 0.5 * lastUnitOf(axis.decimals(whole, total)) * axis.cross.length;
  return slack < Math.abs(inTotal) && Math.abs(inRows.reduce((all, rest) => all + rest, 0) - inTotal) < slack;
}

/**
 * The first line of a statement that another total closes (本年收入合计 over 上级补助收入 … 收入总计) is a figure of its own, where nothing
 * that follows makes it up.
 */
function opensStatement({ axis }: SearchState, { whole, parts, tally }: Sum): boolean {
  if (axis.along === "columns" || 0 < borneOut(tally)) return false;
  const inWing = axis.lines.flatMap((_, at) => (sameWing(axis, at, whole) ? [at] : []));
  const closes = inWing.some(
    (at) => !parts.some(({ line }) => at <= line) && axis.lines[at]?.role.total === "total",
  );
  return inWing[0] === whole && closes;
}

/**
 * Whether a total that nothing bears out would add up a subtotal that no lines make, and lines that this one may count: an extract of a table
 * leaves open which of them are under it (合计 over 税收收入小计 and the first of its taxes).
 */
function countsTwice(state: SearchState, { parts, tally }: Sum): boolean {
  const isOpen = ({ line }: Part): boolean =>
    state.axis.lines[line]?.role.total === "subtotal" && !isWhole(state, line);
  const open = parts.filter(isOpen).length;
  return borneOut(tally) === 0 && 0 < open && open < parts.length;
}

/** The lines a total's word and place name: the open ones before it; after it where it stands first or 其中 follows. */
function partsByPlace(
  state: SearchState,
  whole: number,
  areTogether: ReturnType<typeof sectionsIn>,
): readonly number[] {
  const { axis } = state;
  const open = axis.lines
    .map((_, at) => at)
    .filter(
      (at) =>
        at !== whole &&
        state.additive.has(at) &&
        !state.consumed.has(at) &&
        !isBeforePeriod(axis, at, whole) &&
        !isMadeOf(state, at, whole) &&
        sameWing(axis, at, whole),
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
  const list = countedBelow(axis, whole).filter((line) => after.includes(line));
  if (1 < list.length && !before.some((line) => hasFigures(state, line))) return list;
  const isSubtotal = axis.lines[whole]?.role.total === "subtotal";
  const heads = 0 < after.length && headsItsParts(state, whole);
  if (0 < before.length && !heads) {
    if (isSubtotal) {
      const counted = countedBeside(state, whole);
      return sinceLastTotal(axis, before).filter((line) => !counted.has(line));
    }
    const own = recurs(axis, whole, before)
      ? sinceLastTotal(axis, before).filter((line) => areTogether(line, whole))
      : [];
    // Behind the totals of all groups stands that of the table, by the same word.
    return own.length === 0 ? before : own;
  }
  return untilNextTotal(axis, after, isSubtotal);
}

/** The list that counts from one right below a total without a number of its own (`乡镇级合计` over `1.镇` to `7.区公所`): that and no more is what it adds up. */
function countedBelow(axis: Axis, whole: number): readonly number[] {
  return axis.along === "rows" && depthOf(axis, whole) === 0 ? countedList(axis, whole) : [];
}

/** The lines that subtotals standing right above another one count (研究经费小计, 试验费小计, 其他经费小计 below one list): it counts what they leave. */
function countedBeside({ axis, sums }: SearchState, whole: number): ReadonlySet<number> {
  const beside = new Set<number>();
  for (let at = whole - 1; axis.lines[at]?.role.total === "subtotal"; at -= 1) beside.add(at);
  return new Set(sums.flatMap((sum) => (beside.has(sum.whole) ? sum.parts.map(({ line }) => line) : [])));
}

/** Whether a line counts another one already: 本年收入合计 that is 本年支出合计 and what is left. */
function isMadeOf({ sums }: SearchState, line: number, part: number): boolean {
  return sums.some((sum) => sum.whole === line && sum.parts.some((one) => one.line === part));
}

const LONG = 5;

/** `不提供住宿的社会服务机构和设施总数`, which nothing bears out: the number of something, among other numbers. */
function isNumberOfItsOwn({ axis, among }: SearchState, { whole, parts, tally }: Sum): boolean {
  const isNamed = /.{6,}总数(\(.*\))?$/.test(labelOf(axis, whole));
  return isNamed && borneOut(tally) === 0 && !isSlipAway(axis, whole, parts, among);
}

/** Whether several lines show what the total shows: they say it again (granted, in place, spent), and do not make it up. */
function repeatsIn({ axis, among }: SearchState, whole: number, lines: readonly number[]): boolean {
  return among.some((cross) => {
    const shown = axis.probe(whole, cross);
    // Round figures and small ones come again by accident.
    const digits = significantDigits(String(shown));
    return LONG <= digits && 2 <= lines.filter((line) => axis.probe(line, cross) === shown).length;
  });
}

/** Whether a total closes a period or a section as one before it did: the second `本月合计` of a cash book does not count the first. */
function recurs({ lines }: Axis, whole: number, before: readonly number[]): boolean {
  const own = lines[whole];
  return own?.role.total != null && before.some((at) => lines[at]?.line.label === own.line.label);
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
  const good = borneOut(tally);
  if (tally.holds === 0) {
    const parts = namedAlike(axis, whole, lines).map((line) => asPart(axis, line));
    const ofItsKind = tallySum(axis, whole, parts, among);
    if (ofItsKind.broken < ofItsKind.holds) return { whole, parts, source: "label", tally: ofItsKind };
  }
  if (0 < good && tally.broken <= good) return { whole, parts: all, source: "label", tally };
  if (lines.length <= MOST_DROPPED_FROM) {
    const kept = withoutSome(state, whole, all, good === 0);
    if (kept !== null) return kept;
  }
  const isMisread = (): boolean => MOST_WRONG < tally.broken || isExtract(state, whole, lines);
  if (good === 0 && 2 <= tally.broken && isMisread() && !isNear(state, whole, lines)) return null;
  return { whole, parts: all, source: "label", tally };
}

/** A total that nobody carried on when a line was added or taken out misses everywhere, and nowhere by much. */
const MOST_MISSED = 0.2;

function isNear({ axis, among }: SearchState, whole: number, lines: readonly number[]): boolean {
  // The points of a form lack those of its rate, which stand in another table.
  if (among.every((cross) => isPoints(axis.cross[cross]?.line))) return false;
  return among.every((cross) => {
    const target = axis.probe(whole, cross);
    const parts = lines.map((line) => axis.probe(line, cross)).filter((value) => !Number.isNaN(value));
    const gap = Math.abs(parts.reduce((sum, value) => sum + value, 0) - target);
    return Number.isNaN(target) || parts.length === 0 || gap <= MOST_MISSED * Math.abs(target);
  });
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

/** `even`: all of them hold nowhere, so that one cross line that speaks for fewer may stand against one slip. */
function withoutSome(state: SearchState, whole: number, all: readonly Part[], even: boolean): Sum | null {
  const { axis, among } = state;
  const count = all.length;
  const needed = 4 + Math.log10((count * (count + 1)) / 2);
  let best: Sum | null = null;
  const lines = all.map(({ line }) => line);
  const free = lines.flatMap((_, at) => (isBound(axis, whole, lines, at) ? [] : [at]));
  for (const a of free) {
    for (const b of free) {
      if (b < a) continue;
      const parts = all.filter((_, at) => at !== a && at !== b);
      if (parts.length < 2) continue;
      const tally = tallySum(axis, whole, parts, among);
      if (!isConvincing(tally, needed, true, even)) continue;
      if (best === null || weight(best.tally) < weight(tally))
        best = { whole, parts, source: "label", tally };
    }
  }
  return best;
}

/** Of the lines a total's word and place name, those that no figures talk out of it: bodies among bodies, and numbers of one list. */
export function boundToTotal(state: SearchState, whole: number): readonly number[] {
  const lines = partsByPlace(state, whole, sectionsIn(state.axis));
  return lines.filter((_, at) => isBound(state.axis, whole, lines, at));
}
