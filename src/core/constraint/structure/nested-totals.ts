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
  const { axis, sums } = state;
  const totals = sums.filter(
    ({ whole, parts }) => axis.lines[whole]?.role.total !== null && 2 <= parts.length && isPlain(parts),
  );
  sums.forEach((outer, at) => {
    if (!isPlain(outer.parts)) return;
    const lines = new Set(outer.parts.map(({ line }) => line));
    for (const inner of totals) {
      const nested = isWithin(state, inner, outer, lines) ? withTotal(state, outer, inner) : null;
      if (nested === null) continue;
      sums[at] = nested;
      return;
    }
  });
}

function isPlain(parts: Sum["parts"]): boolean {
  return parts.every(({ factor }) => factor === 1);
}

function isWithin({ axis }: SearchState, inner: Sum, outer: Sum, lines: ReadonlySet<number>): boolean {
  return (
    inner.whole !== outer.whole &&
    inner.parts.length < outer.parts.length &&
    !lines.has(inner.whole) &&
    sameWing(axis, inner.whole, outer.whole) &&
    inner.parts.every(({ line }) => lines.has(line))
  );
}

/** A sum with a total put for the lines of that total; null where the figures bear it out less. */
function withTotal({ axis, among }: SearchState, outer: Sum, inner: Sum): Sum | null {
  const others = outer.parts.filter(({ line }) => inner.parts.every((part) => part.line !== line));
  const parts = [asPart(axis, inner.whole), ...others];
  const tally = tallySum(axis, outer.whole, parts, among);
  return tally.broken <= outer.tally.broken ? { ...outer, parts, tally } : null;
}
