import { stripPartMarker } from "../../form";
import { asPart } from "./as-part";
import type { Axis, AxisLine } from "./axis";
import { completeAlike, completeByPlace } from "./complete-lists";
import { isComposedOf } from "./composed-name";
import { groupOf } from "./group-of";
import { headedRun } from "./headed-run";
import { labelOf } from "./label-of";
import { madeBy } from "./made-by";
import { measuredKind } from "./measured-kind";
import { boundSources } from "./one-of-them";
import { depthIn, outermostOf } from "./outermost-of";
import type { PartList, SearchState } from "./search-state";
import { acceptSum, sameWing, weight } from "./search-state";
import { isSlipAway } from "./slip-away";
import type { Part, Sum, Tally } from "./sum";
import { borneOut, tallySum } from "./tally";

/**
 * Attaches 其中 lists to the line before them. The list reaches as far as its lines keep to the whole's inner level; where
 * a stretch of it adds up to the whole it is a complete breakdown and a sum of its own; else its lines are only parts, and
 * take no part in other sums.
 */
export function attachParts(state: SearchState): void {
  const { axis } = state;
  for (let at = 1; at < axis.lines.length; at += 1) {
    if (axis.lines[at]?.role.partOf !== true || axis.lines[at - 1]?.role.partOf === true) continue;
    // What the cars of the three public expenses cost is a list of its own by law.
    if (state.consumed.has(at)) continue;
    const classes = classesFrom(axis, at);
    if (attachTotals(state, at, classes)) {
      at += classes.length - 1;
      continue;
    }
    if (classes.length !== 0) {
      attachClasses(state, at, classes);
      at += classes.length - 1;
      continue;
    }
    const [nearest, ...further] = wholesBefore(state, at);
    if (nearest === undefined || isOfItsGroup(axis, at, nearest)) continue;
    const isRefuted = isBeyond(axis, at, nearest) && !isNamedAfter(axis, at, nearest);
    const tried = isRefuted ? further.filter((line) => !isBeyond(axis, at, line)) : [nearest];
    const complete = tried
      .map((line) => {
        const reach = reachOf(state, line, at);
        return completeRun(state, line, at, reach) ?? composedRun(state, line, at, reach);
      })
      .find((sum) => sum !== null);
    if (complete !== undefined) {
      acceptSum(state, complete);
      at += complete.parts.length - 1;
      continue;
    }
    const reach = reachOf(state, nearest, at);
    if (isRefuted || mayBeMadeOf(state, nearest, reach)) continue;
    const count = ownLines(state, nearest, at, reach);
    const inner = headedRun(state, nearest, at, count);
    if (inner !== null) acceptSum(state, inner);
    const isInner = (line: number): boolean => inner?.parts.some((part) => part.line === line) === true;
    const listed = Array.from({ length: count }, (_, offset) => at + offset).filter((line) => !isInner(line));
    const own = axis.along === "columns" ? listed : outermostOf(axis, listed);
    own.forEach((line) => state.consumed.add(line));
    const isPart = (line: number): boolean => state.additive.has(line) && !isBeyond(axis, line, nearest);
    state.lists.push({ whole: nearest, parts: own.filter(isPart) });
  }
  completeAlike(state);
  completeAmongComplete(state);
  completeByPlace(state);
}

/** Where most lists of a table make up their wholes, one in small figures that does so exactly is no accident either. */
function completeAmongComplete(state: SearchState): void {
  const complete = state.sums.filter(({ source }) => source === "part-marker").length;
  if (state.axis.along === "columns" || complete < 2) return;
  for (const list of [...state.lists]) {
    const [at] = list.parts;
    const run =
      at === undefined ? null : completeRun(state, list.whole, at, reachOf(state, list.whole, at), 1);
    const whole = run !== null && 0 < run.tally.holds && run.tally.broken === 0 ? run : null;
    const found = whole ?? (MOST_LISTS <= complete ? exceedingRun(state, list) : null);
    if (found === null) continue;
    list.parts.forEach((line) => state.consumed.delete(line));
    acceptSum(state, found);
    state.lists.splice(state.lists.indexOf(list), 1);
  }
}

/** From so many complete lists on, all are. */
const MOST_LISTS = 3;

/** A list whose lines make more than its whole: where lists are complete, one of its figures is wrong. */
function exceedingRun({ axis, among }: SearchState, { whole, parts: lines }: PartList): Sum | null {
  const parts = lines.map((line) => asPart(axis, line));
  const exceeds = among.some((cross) => axis.probe(whole, cross) < madeBy(axis, parts, cross));
  if (lines.length < 2 || !exceeds) return null;
  return { whole, parts, source: "part-marker", tally: tallySum(axis, whole, parts, among) };
}

/**
 * The columns of a 其中 over several classes, each with the same columns (`其中：一类: 人数, 金额`, `二类: 人数, 金额`), or with heads
 * and money under names of their own (`其中：一般村个数, 金额, 贫困村个数, 金额`); none where it is none.
 */
function classesFrom(axis: Axis, at: number): readonly number[] {
  const { along, lines } = axis;
  const first = lines[at]?.line.path ?? [];
  const marked = first.findIndex((label) => label.startsWith("其中"));
  if (along === "rows" || marked < 0 || marked !== first.length - 2) return [];
  const found: number[] = [];
  for (let line = at; line < lines.length; line += 1) {
    const path = lines[line]?.line.path ?? [];
    if (path.length !== first.length || first.slice(0, marked).some((label, level) => path[level] !== label))
      break;
    found.push(line);
  }
  const leaves = new Set(found.map((line) => lines[line]?.line.label));
  const groups = new Set(found.map((line) => lines[line]?.line.path[marked]));
  const isRegular = 2 <= leaves.size && 2 <= groups.size && found.length === leaves.size * groups.size;
  const kinds = found.map((line) => measuredKind(axis, line));
  const isMixed = 4 <= found.length && !kinds.includes(null) && 1 < new Set(kinds).size;
  return isRegular || isMixed ? found : [];
}

/**
 * Classes each with a total of its own (`其中：免学费补助: 小计, 提前下达, 本次下达`, and the same under `其中：国家助学金`): the totals are parts of
 * the line before them, and all of it where figures or one slip say so. What makes each of them is a matter of its own group. Whether they are such.
 */
function attachTotals(state: SearchState, at: number, classes: readonly number[]): boolean {
  const { axis, among } = state;
  const totals = classes.filter((line) => axis.lines[line]?.role.total !== null);
  const [nearest] = wholesBefore(state, at);
  if (totals.length < 2 || nearest === undefined) return false;
  const parts = totals.map((line) => asPart(axis, line));
  const tally = tallySum(axis, nearest, parts, among);
  const sum: Sum = { whole: nearest, parts, source: "part-marker", tally };
  if (isBorneOut(axis, sum, 2) || isSlipAway(axis, nearest, parts, among)) state.sums.push(sum);
  else state.lists.push({ whole: nearest, parts: totals });
  return true;
}

/** Classes are parts of the line before them that bears their column's name: 人数 of 资助人数, 金额 of 资助金额. */
function attachClasses(state: SearchState, at: number, classes: readonly number[]): void {
  const { axis, among } = state;
  const nameOf = (line: number): string => labelOf(axis, line);
  const areNamedAlike = new Set(classes.map(nameOf)).size < classes.length / 2 + 1;
  const measureOf = (line: number): string =>
    areNamedAlike ? nameOf(line) : (measuredKind(axis, line) ?? "");
  for (const measure of new Set(classes.map(measureOf))) {
    const lines = classes.filter((line) => measureOf(line) === measure && state.additive.has(line));
    const isAlike = (line: number): boolean =>
      areNamedAlike ? nameOf(line).includes(measure) : measuredKind(axis, line) === measure;
    let whole = at - 1;
    while (0 <= whole && !(isAlike(whole) && sameWing(axis, whole, at))) whole -= 1;
    lines.forEach((line) => state.consumed.add(line));
    if (whole < 0 || lines.length === 0) continue;
    const parts = lines.map((line) => asPart(axis, line));
    const tally = tallySum(axis, whole, parts, among);
    if (tally.broken < borneOut(tally)) state.sums.push({ whole, parts, source: "part-marker", tally });
    else state.lists.push({ whole, parts: lines });
  }
}

/** Whether all of a line's name stands in that of another: 公务用车运行维护费 in 公务用车购置及运行维护费. */
function isNamedAfter(axis: Axis, at: number, whole: number): boolean {
  const name = stripPartMarker(labelOf(axis, at));
  let found = 0;
  for (const character of labelOf(axis, whole)) if (character === name[found]) found += 1;
  return LEAST_NAME <= name.length && found === name.length;
}

const LEAST_NAME = 4;

/** Whether the lines of a list, and those behind it, may be what a total adds up: not where its parts stand before it, nor one column alone. */
function mayBeMadeOf(state: SearchState, whole: number, reach: number): boolean {
  const { along, lines } = state.axis;
  if (lines[whole]?.role.total === null || (along === "columns" && reach === 1)) return false;
  return !standsBehindItsParts(state, whole);
}

/** A total whose parts stand before it: its 其中 list only breaks the total down. */
function standsBehindItsParts(state: SearchState, whole: number): boolean {
  const before = state.axis.lines
    .map((_, at) => at)
    .filter(
      (at) =>
        at < whole && state.additive.has(at) && !state.consumed.has(at) && sameWing(state.axis, at, whole),
    );
  return 1 < before.length;
}

/**
 * `小学, 初中, 其中：寄宿生` under one heading: a part of all of them, of which no cell holds the sum, where it is more than the last
 * of them line after line.
 */
function isOfItsGroup(axis: Axis, at: number, whole: number): boolean {
  const { along, lines, cross, probe } = axis;
  const exceeding = cross.filter((_, one) => 0 < probe(at, one) && !(probe(at, one) <= probe(whole, one)));
  if (exceeding.length < 2) return false;
  const outer = groupOf(axis, at);
  if (along === "rows" || outer === "" || groupOf(axis, whole) !== outer || !isMarked(lines[at]))
    return false;
  const siblings = lines.slice(0, at).filter((_, one) => groupOf(axis, one) === outer);
  return 2 <= siblings.length && !siblings.some(({ role }) => role.partOf || role.total !== null);
}

/** The open lines before a list, nearest first. */
function wholesBefore(state: SearchState, at: number): readonly number[] {
  const lines: number[] = [];
  for (let line = at - 1; 0 <= line && sameWing(state.axis, line, at); line -= 1)
    if (state.additive.has(line) && !state.consumed.has(line)) lines.push(line);
  return lines;
}

const BEYOND_DOUBT = 3;

/** Whether a line is more than what it follows so often that it is no part of it: 人天次 beside 人次, the funds of another column. */
function isBeyond({ cross, probe }: Axis, line: number, whole: number): boolean {
  const count = (fits: (own: number, of: number) => boolean): number =>
    cross.filter((_, one) => 0 < probe(line, one) && fits(probe(line, one), probe(whole, one))).length;
  const exceeding = count((own, of) => of < own);
  return BEYOND_DOUBT <= exceeding && count((own, of) => own <= of) <= exceeding;
}

/** How many lines from `at` on may belong to the list at most. */
function reachOf(state: SearchState, whole: number, at: number): number {
  const { axis } = state;
  const level = axis.lines[whole]?.role.level ?? 0;
  const end = axis.lines.findIndex(
    (one, line) =>
      at < line && (!sameWing(axis, line, whole) || endsList(level, one) || beginsNext(state, at, line)),
  );
  return (end < 0 ? axis.lines.length : end) - at;
}

/** A total, and a line as shallow as the whole, belong to no list of it. */
function endsList(level: number, { role }: AxisLine): boolean {
  if (role.total !== null && !role.partOf) return true;
  return 0 < role.level && role.level <= level;
}

/** Whether the next list begins at a line, or the group of the header tree ends before it. */
function beginsNext(state: SearchState, at: number, line: number): boolean {
  const { along, lines } = state.axis;
  return along === "columns"
    ? leavesGroup(state, at, line)
    : isMarked(lines[line]) && !isMarked(lines[line - 1]);
}

/** A list ends where the next one begins. */
function isMarked(one: AxisLine | undefined): boolean {
  return one?.line.label.startsWith("其中") === true;
}

/** In a header tree the list ends with the group its label heads. */
function leavesGroup(state: SearchState, first: number, line: number): boolean {
  const { lines } = state.axis;
  const marked = lines[first]?.line.path.findIndex((label) => label.startsWith("其中")) ?? -1;
  const path = lines[first]?.line.path ?? [];
  if (marked < 0 || marked === path.length - 1)
    return lines[line]?.role.partOf !== true && !isBare(state, first, line);
  return path.slice(0, marked + 1).some((label, at) => lines[line]?.line.path[at] !== label);
}

/** Another year, and what has changed since: no part of what a list breaks down, unless the list is of such things. */
const COMPARED = /(上年|去年|同期|较|增长|增加|增减)/;

/** Under one header row a list begun by 其中 may go on with bare labels; they are tried, the figures decide. */
function isBare({ axis }: SearchState, first: number, line: number): boolean {
  const isOther = COMPARED.test(labelOf(axis, line)) && !COMPARED.test(labelOf(axis, first));
  return axis.lines[first]?.line.path.length === axis.lines[line]?.line.path.length && !isOther;
}

/** The best run of a list that makes up its whole; `least`: decimal digits that the figures have to bear out. */
function completeRun(state: SearchState, whole: number, at: number, reach: number, least = 2): Sum | null {
  let best: Sum | null = null;
  let asIfBySlip: Sum | null = null;
  const all = additiveFrom(state, whole, at, reach);
  for (let count = reach; 1 <= count; count -= 1) {
    const parts = all.filter(({ line }) => line < at + count);
    const tally = tallySum(state.axis, whole, parts, state.among);
    const run: Sum = { whole, parts, source: "part-marker", tally };
    if (count === reach && isAllThatFollows(state, run)) return run;
    if (count === reach && 2 < count && isSlipAway(state.axis, whole, parts, state.among)) asIfBySlip = run;
    if (!isBorneOut(state.axis, run, least) || cutsSources(state.axis, all, parts.length)) continue;
    // An empty line right before the next list is the whole of that rather than a part of this one.
    const ends = isMarked(state.axis.lines[at + reach]) || endsIndented(state.axis, at, count);
    if (isBetter(tally, best?.tally ?? null, ends)) best = run;
  }
  return best ?? asIfBySlip;
}

/** Whether a run leaves out sources of funds that its list names: a slip in one of them must not talk it out. */
function cutsSources(axis: Axis, all: readonly Part[], count: number): boolean {
  const lines = all.map(({ line }) => line);
  return boundSources(axis, lines).some((at) => count <= at);
}

/** Whether the figures make a run all there is of its whole. */
function isBorneOut(axis: Axis, run: Sum, least: number): boolean {
  const good = borneOut(run.tally);
  return run.tally.broken <= good && least <= run.tally.evidence && !isMerePart(axis, run);
}

/** Whether the lines of a run are set in under the one that says 其中, and the line behind them is not. */
function endsIndented({ lines }: Axis, at: number, count: number): boolean {
  const indentOf = (line: number): number => lines[line]?.line.indent ?? 0;
  return 1 < count && indentOf(at + count) < indentOf(at + count - 1);
}

function additiveFrom(
  { axis, additive }: SearchState,
  whole: number,
  at: number,
  count: number,
): readonly Part[] {
  const lines = Array.from({ length: count }, (_, offset) => at + offset);
  const own = depthIn(axis, at);
  return (
    lines
      .filter((line) => additive.has(line) && !isBeyond(axis, line, whole))
      // `（二）` goes on where `（一）` began; what counts deeper in between breaks one of them down.
      .filter((line) => own === 0 || depthIn(axis, line) <= own)
      .map((line) => asPart(axis, line))
  );
}

function isBetter(tally: Tally, best: Tally | null, even: boolean): boolean {
  if (best === null || weight(best) < weight(tally)) return true;
  return even && weight(best) === weight(tally);
}

/** One column beside its whole that differs from it in more than a row here and there: `资金合计 | 其中：中央资金`. */
function isMerePart({ along }: Axis, { parts }: Sum): boolean {
  return along === "columns" && parts.length === 1;
}

/** Whether the list at its full reach is the whole breakdown, though the figures alone would not carry it. */
function isAllThatFollows({ axis }: SearchState, run: Sum): boolean {
  const { whole, parts, tally } = run;
  const good = borneOut(tally);
  if (isMerePart(axis, run)) return false;
  // A total with 其中 behind it is all that follows; a slip in one line must not talk the line out of the sum.
  if (axis.lines[whole]?.role.total !== null && 1 <= good && tally.broken <= good) return true;
  return isNumberedList(axis, parts) && isWholeList(axis, whole, parts, tally);
}

/** `其中：（1）…`, `（2）…`: a list that counts its lines. */
function isNumberedList(axis: Axis, parts: readonly Part[]): boolean {
  const levels = parts.map(({ line }) => depthIn(axis, line));
  return 2 <= parts.length && levels.every((level) => 0 < level && level === levels[0]);
}

/** A list that counts its lines is all there is where its figures bear that out, or make more than the whole. */
function isWholeList(axis: Axis, whole: number, parts: readonly Part[], tally: Tally): boolean {
  const good = borneOut(tally);
  if (0 < good) return tally.broken <= good;
  return axis.cross.every((_, cross) => !(madeBy(axis, parts, cross) < axis.probe(whole, cross)));
}

const FROM_ABOVE = /(上级|中央|省级)/;
const OWN = /(本级|地方|县级|市县)/;

/** What comes from above and what is one's own: no third is left. */
function areBothSources([one = "", other = "", ...more]: readonly string[]): boolean {
  return (
    more.length === 0 && FROM_ABOVE.test(one) && !OWN.test(one) && OWN.test(other) && !FROM_ABOVE.test(other)
  );
}

/** A list whose names make up the whole's name, or name both sources of funds, is complete whatever its figures say. */
function composedRun(state: SearchState, whole: number, at: number, reach: number): Sum | null {
  const { axis, among } = state;
  const name = labelOf(axis, whole);
  for (let count = reach; 2 <= count; count -= 1) {
    const lines = Array.from({ length: count }, (_, offset) => at + offset);
    const names = lines.map((line) => labelOf(axis, line));
    if (!isComposedOf(name, names) && !(count === reach && areBothSources(names))) continue;
    const parts: readonly Part[] = lines.map((line) => asPart(axis, line));
    return { whole, parts, source: "part-marker", tally: tallySum(axis, whole, parts, among) };
  }
  return null;
}

/** The lines that surely belong to an incomplete list: marked themselves, indented deeper, or unnumbered under a number. */
function ownLines(state: SearchState, whole: number, at: number, reach: number): number {
  const { lines } = state.axis;
  const head = lines[whole];
  const own = lines
    .slice(at + 1, at + reach)
    .findIndex((one) => head !== undefined && !one.role.partOf && !isDeeper(head, one));
  return own < 0 ? reach : own + 1;
}

function isDeeper(head: AxisLine, one: AxisLine): boolean {
  const [level, own] = [head.role.level, one.role.level];
  return head.line.indent < one.line.indent || (0 < level && (own === 0 || level < own));
}
