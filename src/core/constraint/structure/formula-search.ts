import type { Axis } from "./axis";
import type { HeadArithmetic } from "./head-arithmetic";
import { headArithmetic, isOne } from "./head-arithmetic";
import { lineNumber, notedFormulas } from "./noted-formulas";
import type { Part, Sum } from "./sum";
import { borneOut, tallySum } from "./tally";

/**
 * Sums and differences that headers state themselves: `③=①+②`, `C=A-B`, `(4)=(1)+(2)+(3)`, `3=1+2` in a row that numbers
 * the columns. Names are looked up among the ordinals of the axis, then among the labels.
 */
export function findFormulas(axis: Axis): readonly Sum[] {
  const headed = headedFormulas(axis);
  const noted = formulasOfNotes(axis).filter(({ whole }) => headed.every((one) => one.whole !== whole));
  return [...headed, ...noted];
}

/** Those that the table's notes state in the numbers of its lines. */
function formulasOfNotes(axis: Axis): readonly Sum[] {
  const stated = notedFormulas(axis.table).filter(({ along }) => along === null || along === axis.along);
  if (stated.length === 0) return [];
  const among = axis.cross.map((_, at) => at);
  const sums = stated.flatMap(({ whole, terms }): readonly Sum[] => {
    const line = lineNumbered(axis, whole);
    const parts = terms.map(({ number, factor }) => ({ line: lineNumbered(axis, number), factor }));
    if (line < 0 || parts.some((part) => part.line < 0 || part.line === line)) return [];
    return [{ whole: line, parts, source: "formula", tally: tallySum(axis, line, parts, among) }];
  });
  // A note knows its lines where its formulas hold: then the one figure that one of them is about may be wrong.
  const isTrusted = linesOf(sums, ({ broken }) => broken) <= linesOf(sums, borneOut);
  return sums.filter(({ tally }) => tally.broken <= Math.max(borneOut(tally), isTrusted ? 1 : 0));
}

/** How many lines have such a figure: one that is stated in two ways and is wrong fails in both. */
function linesOf(sums: readonly Sum[], such: (tally: Sum["tally"]) => number): number {
  return new Set(sums.flatMap(({ whole, tally }) => (0 < such(tally) ? [whole] : []))).size;
}

/** The only line of that number, -1 where there is none. */
function lineNumbered(axis: Axis, number: string): number {
  const bears = ({ line }: Axis["lines"][number]): boolean => lineNumber(line.ordinal) === number;
  const first = axis.lines.findIndex(bears);
  return first === axis.lines.findLastIndex(bears) ? first : -1;
}

function headedFormulas(axis: Axis): readonly Sum[] {
  const among = axis.cross.map((_, at) => at);
  return axis.lines.flatMap((_, whole) => {
    const parts = partsOf(headArithmetic(axis, whole));
    if (parts === null) return [];
    const tally = tallySum(axis, whole, parts, among);
    // A header that nothing bears out names other columns than we think.
    return borneOut(tally) < tally.broken ? [] : [{ whole, parts, source: "formula" as const, tally }];
  });
}

/** The parts of what is stated, where it is a sum; each line once. */
function partsOf(stated: HeadArithmetic | null): readonly Part[] | null {
  if (stated === null || !isOne(stated.under)) return null;
  const factors = new Map<number, number>();
  for (const { lines, scale } of stated.over) {
    const [line] = lines;
    if (line === undefined || lines.length !== 1) return null;
    factors.set(line, (factors.get(line) ?? 0) + scale);
  }
  return factors.size < 2 ? null : [...factors].map(([line, factor]) => ({ line, factor }));
}
