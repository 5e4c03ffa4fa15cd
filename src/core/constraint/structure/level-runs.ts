import { largest } from "../../number";
import { listUnder } from "../../text";
import { agreeingSums } from "./agreeing-sums";
import { asPart } from "./as-part";
import type { Axis, AxisLine } from "./axis";
import { attachNumbering, closingsOf, headingsOf } from "./numbering";
import type { SearchState } from "./search-state";
import { acceptSum, isWhole, sameWing } from "./search-state";
import { isSlipAway } from "./slip-away";
import type { Part, Sum } from "./sum";
import { borneOut, pooled, tallySum } from "./tally";

/**
 * Breakdowns that the labels' own order shows: codes that lengthen (208, 20805, 2080501), numbers that deepen (一、 over
 * （一） or over unnumbered lines), deeper indents. A run counts as a breakdown only where figures bear it out; codes, whose
 * order is a rule of the budget classification, need less.
 */
export function attachLevels(state: SearchState): void {
  attachCodes(state);
  // Columns are numbered for the eye, and batches by their names: neither puts one under the other.
  if (state.axis.along === "columns") return;
  attachNumbering(state);
  headingsOf(state).forEach((sum) => acceptSum(state, sum));
  const closings = closingsOf(state);
  attachRuns(state, new Set(closings.map((sum) => sum.whole)));
  for (const sum of closings) {
    if (!sum.parts.some((part) => state.consumed.has(part.line))) acceptSum(state, sum);
  }
}

/** Runs of deeper lines behind a line, as far as the next line that closes the table's numbers. */
function attachRuns(state: SearchState, closing: ReadonlySet<number>): void {
  const { axis } = state;
  const doubtful: Sum[] = [];
  let sure = 0;
  for (const whole of [...axis.lines.keys()].reverse()) {
    if (!state.additive.has(whole) || isWhole(state, whole)) continue;
    const parts = runBelow(state, whole, closing).map((line) => asPart(axis, line));
    if (parts.length === 0) continue;
    const tally = tallySum(axis, whole, parts, state.among);
    const sum: Sum = { whole, parts, source: "order", tally };
    if (ASK <= tally.evidence && tally.broken <= borneOut(tally)) {
      acceptSum(state, sum);
      sure += 1;
    } else if (isSplit(axis, sum)) acceptSum(state, sum);
    else if (isPlainlyBelow(axis, sum)) doubtful.push(sum);
  }
  const [agreed] = agreeingSums(state, doubtful);
  if (agreed !== undefined) {
    const { inner, outer } = agreed;
    acceptSum(state, inner);
    acceptSum(state, { ...outer, tally: tallySum(axis, outer.whole, outer.parts, state.among) });
    sure += 2;
  }
  // Where the same order of labels is borne out elsewhere in the table, it stands for the groups that say little themselves.
  const few = doubtful.filter(
    ({ whole, parts, tally }) =>
      borneOut(tally) < tally.broken && !isSlipAway(axis, whole, parts, state.among, ASK_OF_SLIP),
  ).length;
  const isTold = few < sure + voicesFor(state, doubtful);
  const isBelieved = (one: Sum): boolean =>
    isTold || isVouchedFor(state, one) || (few === 0 && isLoudlySlipped(state, one));
  for (const sum of doubtful.filter(isBelieved)) {
    if (!sum.parts.some((part) => state.consumed.has(part.line))) acceptSum(state, sum);
  }
}

/**
 * How much speaks for heads over unnumbered lines (`一、行政小计` over 甲局 and 乙局) although their figures say little: each group that holds,
 * the total over the heads as one more, and their own 小计 as another.
 */
function voicesFor({ axis, among }: SearchState, groups: readonly Sum[]): number {
  const heads = groups.map((sum) => sum.whole);
  const held = groups.filter(({ tally }) => tally.broken === 0 && 0 < borneOut(tally)).length;
  const parts = heads.map((head) => asPart(axis, head));
  const isTotalled = axis.lines.some(({ role }, at) => {
    if (role.total !== "total" || heads.includes(at)) return false;
    const tally = tallySum(axis, at, parts, among);
    return tally.broken < borneOut(tally);
  });
  const areNamed = heads.every((head) => axis.lines[head]?.role.total === "subtotal");
  return held + Number(isTotalled) + Number(areNamed);
}

/**
 * Whether a run that one slip of the hand keeps from making its head stands below a head that a total counts (`（一）税收` of 一、 with
 * `（二）`): the table breaks its lines down by their order, this one but for the slip.
 */
function isVouchedFor({ axis, among, sums }: SearchState, { whole, parts }: Sum): boolean {
  const isCounted = sums.some(
    ({ source, tally, parts: own }) =>
      source === "order" &&
      tally.broken === 0 &&
      0 < borneOut(tally) &&
      own.some(({ line }) => line === whole),
  );
  return isCounted && LEAST_VOUCHED <= parts.length && isSlipAway(axis, whole, parts, among);
}

const LEAST_VOUCHED = 3;

/**
 * Whether a run makes its numbered head but for one slip of the hand, in figures so long that no accident brings it about: then it speaks for
 * itself, where no other run of the table speaks against it (`三、本级使用` over four lines, the only head with lines below it).
 */
function isLoudlySlipped({ axis, among }: SearchState, { whole, parts }: Sum): boolean {
  return LEAST_VOUCHED <= parts.length && isSlipAway(axis, whole, parts, among, ASK_OF_LOUD_SLIP);
}

const ASK_OF_LOUD_SLIP = 3;

/** Whether every line of a run is numbered deeper or indented deeper than its head, or the head is one of several such. */
function isPlainlyBelow(axis: Axis, sum: Sum): boolean {
  const { whole, parts } = sum;
  return (
    hasSibling(axis, sum) ||
    parts.every(({ line }) => 0 < levelOf(axis, line) || indentOf(axis, whole) < indentOf(axis, line))
  );
}

function levelOf({ lines }: Axis, line: number): number {
  return lines[line]?.role.level ?? 0;
}

function indentOf({ lines }: Axis, line: number): number {
  return lines[line]?.line.indent ?? 0;
}

/** Lines indented deeper than their head of which one alone holds its figure, everywhere: they say where it comes from. */
function isSplit(axis: Axis, { whole, parts, tally }: Sum): boolean {
  const deeper = parts.every(({ line }) => indentOf(axis, whole) < indentOf(axis, line));
  return deeper && 0 < tally.holds && tally.broken === 0;
}

/**
 * Whether a line with the next number of the same kind follows the run, or, behind the last such number, the total or a shallower number:
 * then the run belongs to the first.
 */
function hasSibling(axis: Axis, { whole, parts }: Sum): boolean {
  const next = axis.lines[largest(parts.map(({ line }) => line)) + 1];
  const level = levelOf(axis, whole);
  const isClosed = next === undefined || next.role.total === "total" || isShallower(next, level);
  if (!isClosed) return next.role.level === level;
  return axis.lines.some(({ role }, at) => at < whole && role.level === level);
}

function isShallower({ role }: AxisLine, level: number): boolean {
  return 0 < role.level && role.level < level;
}

const ASK = 2.5;
/** For a group among others that hold, any slip that explains it will do. */
const ASK_OF_SLIP = -1;

/** The open lines right behind a line that stand on the level below it. */
function runBelow(state: SearchState, whole: number, closing: ReadonlySet<number>): readonly number[] {
  const { axis } = state;
  const head = axis.lines[whole];
  if (head === undefined) return [];
  const run: number[] = [];
  for (let line = whole + 1; line < axis.lines.length; line += 1) {
    const one = axis.lines[line];
    if (one === undefined || !sameWing(axis, line, whole) || !isBelow(head, one) || closing.has(line)) break;
    if (state.additive.has(line) && !state.consumed.has(line)) run.push(line);
  }
  return run;
}

function isBelow(head: AxisLine, one: AxisLine): boolean {
  if (one.role.total !== null) return false;
  if (0 < head.role.level) return one.role.level === 0 || head.role.level < one.role.level;
  return head.line.indent < one.line.indent;
}

/** Codes of the budget classification: each line's parts are the lines whose code goes one step further. */
function attachCodes(state: SearchState): void {
  const { axis, among } = state;
  const parts = new Map<number, Part[]>();
  const latest = new Map<string, number>();
  axis.lines.forEach(({ line: { ordinal: code } }, line) => {
    if (!isCode(code)) return;
    // The nearest that it goes beyond: the same codes begin anew under each department.
    const parent = largest([-1, ...shorterCodes(code).flatMap((one) => latest.get(one) ?? [])]);
    latest.set(code, line);
    if (parent < 0 || !state.additive.has(line)) return;
    listUnder(parts, parent, asPart(axis, line));
  });
  const groups = [...parts]
    .sort(([one], [other]) => other - one)
    .map(([whole, own]): Sum => {
      return { whole, parts: own, source: "order", tally: tallySum(axis, whole, own, among) };
    });
  const all = pooled(groups.map(({ tally }) => tally));
  // The order of codes is one rule for the whole table: it stands or falls as a whole.
  if (borneOut(all) < Math.max(1, 2 * all.broken)) return;
  groups.forEach((sum) => acceptSum(state, sum));
}

const LEAST_DIGITS = 3;

/** The codes that one may go beyond: `20101` goes beyond `201` and `2010`. */
function shorterCodes(code: string): readonly string[] {
  return Array.from({ length: code.length - LEAST_DIGITS }, (_, more) => code.slice(0, LEAST_DIGITS + more));
}

function isCode(ordinal: string): boolean {
  return /^\d{3,12}$/.test(ordinal);
}
