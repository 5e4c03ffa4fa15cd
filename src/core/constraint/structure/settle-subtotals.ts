import { asPart } from "./as-part";
import type { SearchState } from "./search-state";
import { acceptSum, isWhole, sameWing } from "./search-state";
import { sinceLastTotal } from "./since-last-total";
import { borneOut, tallySum } from "./tally";

/**
 * A 小计 that its lines do not make, in a table where others are what stands since the last total: so is it, and one of its figures is
 * wrong. Before the totals of everything are sought, which else would take its lines and it.
 */
export function settleSubtotals(state: SearchState): void {
  const { axis, among, additive, consumed } = state;
  const settled = state.sums.filter(
    ({ whole, parts, source }) =>
      source === "label" && 2 <= parts.length && axis.lines[whole]?.role.total === "subtotal",
  );
  const closing = settled.filter(({ whole, parts }) => parts.every(({ line }) => line < whole));
  if (settled.length === 0 || closing.length < settled.length) return;
  axis.lines.forEach(({ role }, whole) => {
    if (role.total !== "subtotal" || !additive.has(whole) || consumed.has(whole) || isWhole(state, whole))
      return;
    const open = [...axis.lines.keys()].filter(
      (line) => line < whole && additive.has(line) && !consumed.has(line) && sameWing(axis, line, whole),
    );
    const parts = sinceLastTotal(axis, open).map((line) => asPart(axis, line));
    const tally = tallySum(axis, whole, parts, among);
    const isOneSlip = tally.broken <= Math.max(1, borneOut(tally));
    if (2 <= parts.length && isOneSlip) acceptSum(state, { whole, parts, source: "label", tally });
  });
}
