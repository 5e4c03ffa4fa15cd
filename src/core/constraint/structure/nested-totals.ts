import { asPart } from "./as-part";
import type { SearchState } from "./search-state";
import { sameWing } from "./search-state";
import type { Sum } from "./sum";
import { tallySum } from "./tally";

/**
 * A whole that was found to be the lines of another total, and more, adds that total itself (保费合计 = 财政补贴合计 + 农户自缴, not
 * 中央 + 省级 + 县级 + 农户自缴): a slip in one of the inner lines is then a matter of the inner total alone. Only where the figures
 * bear the total out as well as its lines.
 */
export function nestTotals(state: SearchState): void {
  const { sums } = state;
  sums.forEach((outer, at) => {
    const nested = sums.map((inner) => nestedIn(state, outer, inner)).find((one) => one !== null);
    if (nested !== undefined) sums[at] = nested;
  });
}

function nestedIn({ axis, among }: SearchState, outer: Sum, inner: Sum): Sum | null {
  const lines = new Set(outer.parts.map(({ line }) => line));
  const isInner =
    inner !== outer &&
    axis.lines[inner.whole]?.role.total !== null &&
    inner.whole !== outer.whole &&
    !lines.has(inner.whole) &&
    2 <= inner.parts.length &&
    inner.parts.length < outer.parts.length &&
    sameWing(axis, inner.whole, outer.whole) &&
    [...inner.parts, ...outer.parts].every(({ factor }) => factor === 1) &&
    inner.parts.every(({ line }) => lines.has(line));
  if (!isInner) return null;
  const others = outer.parts.filter(({ line }) => inner.parts.every((part) => part.line !== line));
  const parts = [asPart(axis, inner.whole), ...others];
  const tally = tallySum(axis, outer.whole, parts, among);
  return tally.broken <= outer.tally.broken ? { ...outer, parts, tally } : null;
}
