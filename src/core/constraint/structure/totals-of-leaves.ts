import { smallest } from "../../number";
import { asPart } from "./as-part";
import type { SearchState } from "./search-state";
import { isWhole, sameWing } from "./search-state";
import { slipSpeaks } from "./slip-away";
import type { Sum } from "./sum";
import { borneOut, tallySum } from "./tally";

const LEAST_LEAVES = 3;
/** Decimal digits that a total of all lines but the subtotals has to show. */
const ASK = 3;
/** Decimal digits by which the slip in a subtotal has to outdo accident, where the total shows that it is one. */
const ASK_OF_SLIP = 1;

/**
 * Totals that are the sum of all lines before them but the 小计 among these, of which nobody knows where they end since one of their figures
 * is wrong: the total is told by the lines themselves, and each 小计 by the run beside it that one slip of the hand keeps from making it.
 */
export function findTotalsOfLeaves(state: SearchState): void {
  const { axis } = state;
  const isSubtotal = (at: number): boolean => axis.lines[at]?.role.total === "subtotal";
  if (!axis.lines.some((_, at) => isSubtotal(at))) return;
  axis.lines.forEach(({ role }, whole) => {
    if (role.total !== "total" || !state.additive.has(whole)) return;
    const known = state.sums.find((sum) => sum.whole === whole && sum.tally.broken === 0);
    const sum = known ?? (isWhole(state, whole) ? null : sumOfLeaves(state, whole, isSubtotal));
    if (sum === null) return;
    const leaves = new Set(sum.parts.map(({ line }) => line));
    const first = Math.max(0, smallest([...leaves]) - 1);
    const open = axis.lines.slice(first, whole).flatMap((_, offset) => {
      const at = first + offset;
      const isLeft = isSubtotal(at) && state.additive.has(at) && !isWhole(state, at);
      return leaves.has(at) || isLeft ? [at] : [];
    });
    const subtotals = open.filter((at) => isSubtotal(at) && !leaves.has(at));
    const told = subtotals.flatMap((at) => bestRun(state, at, open, isSubtotal) ?? []);
    if (known === undefined) state.sums.push(sum);
    state.sums.push(...told);
  });
}

/** A total of all open lines before it but the subtotals among them, where the figures say so; else null. */
function sumOfLeaves(state: SearchState, whole: number, isSubtotal: (at: number) => boolean): Sum | null {
  const { axis, among } = state;
  const open = axis.lines.flatMap((_, at) =>
    at < whole && state.additive.has(at) && !state.consumed.has(at) && sameWing(axis, at, whole) ? [at] : [],
  );
  const leaves = open.filter((at) => !isSubtotal(at));
  if (leaves.length === open.length || leaves.length < LEAST_LEAVES) return null;
  const parts = leaves.map((at) => asPart(axis, at));
  const tally = tallySum(axis, whole, parts, among);
  const isHeld = tally.broken === 0 && 0 < borneOut(tally) && ASK <= tally.evidence;
  return isHeld ? { whole, parts, source: "label", tally } : null;
}

/** The run right behind a subtotal, or right before it, of which it is a slip of the hand away; null where none is. */
function bestRun(
  { axis, among }: SearchState,
  whole: number,
  open: readonly number[],
  isSubtotal: (at: number) => boolean,
): Sum | null {
  const place = open.indexOf(whole);
  const behind = upTo(open.slice(place + 1), isSubtotal);
  const before = upTo(open.slice(0, place).reverse(), isSubtotal);
  let best: Sum | null = null;
  let most = ASK_OF_SLIP;
  for (const run of [behind, before])
    for (let count = 2; count <= run.length; count += 1) {
      const parts = run.slice(0, count).map((at) => asPart(axis, at));
      const worth = slipSpeaks(axis, whole, parts, among);
      if (worth < most) continue;
      most = worth;
      best = { whole, parts, source: "label", tally: tallySum(axis, whole, parts, among) };
    }
  return best;
}

function upTo(lines: readonly number[], ends: (at: number) => boolean): readonly number[] {
  const end = lines.findIndex(ends);
  return end < 0 ? lines : lines.slice(0, end);
}
