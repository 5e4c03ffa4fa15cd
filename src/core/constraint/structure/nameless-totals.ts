import { asPart } from "./as-part";
import { isBlankLine } from "./blank-line";
import type { SearchState } from "./search-state";
import { acceptSum, isWhole, sameWing } from "./search-state";
import type { Sum } from "./sum";
import { borneOut, pooled, tallySum } from "./tally";

/** Decimal digits that all such lines together have to show. */
const ASK = 3;
const LEAST = 2;

/**
 * Lines without a name among named ones, as accounts are printed abroad: each adds up what stands since the last of them, with it (a running total) or without
 * it. What such a line means is one rule for the whole table, so that a slip in one group does not lose the others: told where two lines and most of all
 * figures bear it out.
 */
export function findNamelessTotals(state: SearchState): void {
  const { axis } = state;
  if (axis.along === "columns") return;
  const nameless = axis.lines.flatMap(({ line }, at) =>
    line.path.length === 0 && line.ordinal === "" && state.additive.has(at) && !isWhole(state, at)
      ? [at]
      : [],
  );
  if (nameless.length < LEAST || axis.lines.length < 3 * nameless.length) return;
  const readings = [true, false].map((isRunning) => readAs(state, nameless, isRunning));
  const told = readings.find((sums) => {
    const all = pooled(sums.map(({ tally }) => tally));
    const held = sums.filter(({ tally }) => 0 < borneOut(tally));
    return LEAST <= held.length && 2 * all.broken <= borneOut(all) && ASK <= all.evidence;
  });
  told?.forEach((sum) => acceptSum(state, sum));
}

/** What each line without a name would add up: the lines since the one before it, and that one too where it is a running total. */
function readAs(state: SearchState, nameless: readonly number[], isRunning: boolean): readonly Sum[] {
  const { axis, among } = state;
  return nameless.flatMap((whole, at): readonly Sum[] => {
    const last = nameless[at - 1] ?? -1;
    const lines = axis.lines.flatMap((_, line) => {
      const isBetween = last < line && line < whole && !isBlankLine(axis, line);
      const isTaken = isBetween || (isRunning && line === last);
      const isFree = state.additive.has(line) && !state.consumed.has(line) && sameWing(axis, line, whole);
      return isTaken && isFree ? [line] : [];
    });
    if (lines.length < 2) return [];
    const parts = lines.map((line) => asPart(axis, line));
    return [{ whole, parts, source: "order", tally: tallySum(axis, whole, parts, among) }];
  });
}
