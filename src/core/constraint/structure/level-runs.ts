import { largest } from "../../number";
import { asPart } from "./as-part";
import type { Axis, AxisLine } from "./axis";
import { attachNumbering, closingsOf, headingsOf } from "./numbering";
import type { SearchState } from "./search-state";
import { acceptSum, isWhole, sameWing } from "./search-state";
import type { Part, Sum } from "./sum";
import { tallySum } from "./tally";

/**
 * Breakdowns that the labels' own order shows: codes that lengthen (208, 20805, 2080501), numbers that deepen (一、 over
 * （一） or over unnumbered lines), deeper indents. A run counts as a breakdown only where figures bear it out; codes, whose
 * order is a rule of the budget classification, need less.
 */
export function attachLevels(state: SearchState): void {
  attachCodes(state);
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
  for (let whole = axis.lines.length - 2; 0 <= whole; whole -= 1) {
    if (!state.additive.has(whole) || isWhole(state, whole)) continue;
    const run = runBelow(state, whole, closing);
    if (run.length === 0) continue;
    const parts: readonly Part[] = run.map((line) => asPart(axis, line));
    const tally = tallySum(axis, whole, parts, state.among);
    const sum: Sum = { whole, parts, source: "order", tally };
    if (ASK <= tally.evidence && tally.broken <= tally.holds + tally.rounding) {
      acceptSum(state, sum);
      sure += 1;
    } else if (isSplit(axis, sum)) acceptSum(state, sum);
    else if (isPlainlyBelow(axis, sum)) doubtful.push(sum);
  }
  // Where the same order of labels is borne out elsewhere in the table, it stands for the groups that say little themselves.
  const isBroken = ({ tally }: Sum): boolean => tally.holds + tally.rounding < tally.broken;
  const few = doubtful.filter(isBroken).length;
  if (sure <= few && !areHeaded(state, doubtful, few)) return;
  for (const sum of doubtful) {
    if (sum.tally.holds + sum.tally.rounding + sum.tally.broken === 0) continue;
    if (!sum.parts.some((part) => state.consumed.has(part.line))) acceptSum(state, sum);
  }
}

/**
 * Whether numbered heads over unnumbered lines (`一、行政小计` over 甲局 and 乙局) make groups although the figures say little: most groups
 * that they make hold, counting the total over the heads as one more, and their own 小计 as another.
 */
function areHeaded({ axis, among }: SearchState, groups: readonly Sum[], broken: number): boolean {
  const heads = groups.map((sum) => sum.whole);
  const levels = new Set(heads.map((head) => axis.lines[head]?.role.level));
  if (heads.length < 2 || 1 < levels.size || levels.has(0)) return false;
  const held = groups.filter(({ tally }) => tally.broken === 0 && 0 < tally.holds + tally.rounding).length;
  const parts = heads.map((head) => asPart(axis, head));
  const isTotalled = axis.lines.some(({ role }, at) => {
    if (role.total !== "total") return false;
    const tally = tallySum(axis, at, parts, among);
    return tally.broken < tally.holds + tally.rounding;
  });
  const areNamed = heads.every((head) => axis.lines[head]?.role.total === "subtotal");
  return 0 < held && broken < held + Number(isTotalled) + Number(areNamed);
}

/** Whether every part is numbered deeper or indented deeper than its whole. */
function isPlainlyBelow(axis: Axis, sum: Sum): boolean {
  const head = axis.lines[sum.whole];
  return sum.parts.every(({ line }) => {
    const one = axis.lines[line];
    if (head === undefined || one === undefined) return false;
    if (0 < head.role.level && 0 < one.role.level) return head.role.level < one.role.level;
    if (0 < head.role.level && hasSibling(axis, sum)) return true;
    return head.line.indent < one.line.indent;
  });
}

/** Lines indented deeper than their head of which one alone holds its figure, everywhere: they say where it comes from. */
function isSplit(axis: Axis, { whole, parts, tally }: Sum): boolean {
  const indent = axis.lines[whole]?.line.indent ?? 0;
  const deeper = parts.every(({ line }) => indent < (axis.lines[line]?.line.indent ?? 0));
  return deeper && 0 < tally.holds && tally.broken === 0;
}

/**
 * Whether a line with the next number of the same kind follows the run, or, behind the last such number, the total: then the run
 * belongs to the first.
 */
function hasSibling(axis: Axis, { whole, parts }: Sum): boolean {
  const next = axis.lines[largest(parts.map(({ line }) => line)) + 1];
  const level = axis.lines[whole]?.role.level;
  if (next !== undefined && next.role.total !== "total") return next.role.level === level;
  return axis.lines.some(({ role }, at) => at < whole && role.level === level);
}

const ASK = 2.5;

/** The open lines right behind a line that stand on the level below it. */
function runBelow(state: SearchState, whole: number, closing: ReadonlySet<number>): readonly number[] {
  const { axis } = state;
  const head = axis.lines[whole];
  if (head === undefined || axis.along === "columns") return [];
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
  const { axis } = state;
  const codes = axis.lines.map(({ line }) => (isCode(line.ordinal) ? line.ordinal : ""));
  const parents = codes.map((code, at) => parentOf(codes, code, at));
  const wholes = [...new Set(parents.filter((parent): parent is number => parent !== null))];
  const groups = wholes
    .sort((one, other) => other - one)
    .map((whole): Sum => {
      const parts = childrenOf(axis, parents, whole, state);
      return { whole, parts, source: "order", tally: tallySum(axis, whole, parts, state.among) };
    })
    .filter((sum) => 0 < sum.parts.length);
  const good = groups.reduce((sum, { tally }) => sum + tally.holds + tally.rounding, 0);
  const broken = groups.reduce((sum, { tally }) => sum + tally.broken, 0);
  // The order of codes is one rule for the whole table: it stands or falls as a whole.
  if (good < Math.max(1, 2 * broken)) return;
  groups.forEach((sum) => acceptSum(state, sum));
}

function childrenOf(
  axis: Axis,
  parents: readonly (number | null)[],
  whole: number,
  state: SearchState,
): readonly Part[] {
  return axis.lines.flatMap((_, line): readonly Part[] =>
    parents[line] === whole && state.additive.has(line) ? [asPart(axis, line)] : [],
  );
}

function isCode(ordinal: string): boolean {
  return /^\d{3,12}$/.test(ordinal) || /^\d+(\.\d+)+$/.test(ordinal);
}

/** The line with the longest code that this code begins with, above it. */
function parentOf(codes: readonly string[], code: string, at: number): number | null {
  if (code === "") return null;
  let best: number | null = null;
  for (let line = at - 1; 0 <= line; line -= 1) {
    const other = codes[line] ?? "";
    if (other === "" || other.length >= code.length || !code.startsWith(other)) continue;
    if (best === null || (codes[best] ?? "").length < other.length) best = line;
  }
  return best;
}
