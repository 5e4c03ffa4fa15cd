import type { Axis } from "./axis";
import type { Sum, Tally, UnitSlip } from "./sum";
import { borneOut } from "./tally";

/** A whole and some of its parts: together they never exceed it. */
export interface PartList {
  readonly whole: number;
  readonly parts: readonly number[];
}

/** What the lines hold in one cross line, in machine numbers: as parts, and half of their last units. */
export interface ProbedLine {
  readonly cross: number;
  /** NaN where a line holds no figure. */
  readonly values: Float64Array;
  readonly halfUnits: Float64Array;
}

/** What the search knows while it works: which lines may be added, which already belong to a whole. */
export interface SearchState {
  readonly axis: Axis;
  /** Cross lines to test on: those whose figures can be added. */
  readonly among: readonly number[];
  /** The cross lines with most figures, fullest first: candidates are sought on these, so that one slip hides nothing. */
  readonly fullest: readonly ProbedLine[];
  /** Lines that may be part of a sum. */
  readonly additive: ReadonlySet<number>;
  /** The first and the last of them. */
  readonly ends: { readonly first: number; readonly last: number };
  /** Lines that are parts of an accepted whole, or of a 其中 list: not open any more. */
  readonly consumed: Set<number>;
  readonly sums: Sum[];
  /** 其中 lists that do not break their whole down completely. */
  readonly lists: PartList[];
  /** Whole lines in another unit. */
  readonly unitSlips: UnitSlip[];
}

/** Takes a sum for settled: its parts belong to its whole from now on. */
export function acceptSum(state: SearchState, sum: Sum): void {
  state.sums.push(sum);
  sum.parts.forEach((part) => state.consumed.add(part.line));
}

/** Whether some accepted sum already explains a line as the whole of lines on the given side. */
export function isWhole(state: SearchState, line: number, side?: 1 | -1): boolean {
  return state.sums.some(
    (sum) =>
      sum.whole === line &&
      (side === undefined || sum.parts.every((part) => (side === 1 ? part.line < line : line < part.line))),
  );
}

/** Whether a line's own 其中 list is all that explains it so far: the lines it totals may still be others. */
export function isOnlyListed(state: SearchState, line: number): boolean {
  const own = state.sums.filter((sum) => sum.whole === line);
  return (
    own.length === 1 && own[0]?.source === "part-marker" && state.axis.lines[line]?.role.total === "total"
  );
}

/** Whether two lines stand in the same block of blocks side by side; a total of several blocks stands in each of them. */
export function sameWing(axis: Axis, part: number, whole: number): boolean {
  const wing = axis.lines[whole]?.line.wing ?? 0;
  const own = axis.lines[part]?.line.wing ?? 0;
  return wing < 0 ? isWithin(wing, own) : own === wing;
}

/** A total of the blocks from some block on does not count a total of more of them. */
function isWithin(closing: number, wing: number): boolean {
  return wing < 0 ? wing <= closing : -1 - closing <= wing;
}

/**
 * Whether figures speak for a sum: loudly enough, and not against it. A line without a sum word is held to more; where place
 * or word name all the lines there are (`even`), one line against one may stand.
 */
export function isConvincing(tally: Tally, needed: number, named: boolean, even = false): boolean {
  const good = borneOut(tally);
  if (tally.evidence < needed) return false;
  if (named) return even ? tally.broken <= good : tally.broken < good;
  if (tally.broken === 0) return true;
  // Where figures this loud agree twice, a line that does not is a slip rather than another rule.
  const loud = 2 <= tally.holds && tally.broken * 2 <= good && needed + LOUD * tally.broken <= tally.evidence;
  return loud || (3 <= tally.holds && tally.broken * 5 <= good);
}

/** Orders of magnitude by which the odds have to be beaten for each line that speaks against an unnamed sum. */
const LOUD = 4;

/** What a tally is worth when candidates compete. */
export function weight(tally: Tally): number {
  return tally.evidence - 3 * tally.broken;
}

/** Decimal logarithm of the odds asked for where a word claims the sum. */
export const ASK_OF_WORD = 1.5;
