import { UNITS_OF_PRICE, printedPrice } from "./printed-price";
import type { SearchState } from "./search-state";
import { weight } from "./search-state";
import type { Part, Sum } from "./sum";
import { borneOut, tallySum } from "./tally";

const ASK = 6;

/**
 * Amounts that are the numbers of several groups, each times the price that its label prints: 走读生（每生每学期250元）,
 * 寄宿生（每生每学期500元）, 补助资金. Lines whose label prints a price and that hold an amount themselves are tried as amounts
 * elsewhere.
 */
export function findPricedSums(state: SearchState): void {
  const { axis } = state;
  const priced = axis.lines.flatMap((_, line): readonly Part[] => {
    const printed = printedPrice(axis, line);
    return printed === null ? [] : [{ line, factor: printed.price }];
  });
  if (priced.length < 2) return;
  const among = axis.cross.map((_, cross) => cross);
  axis.lines.forEach((one, whole) => {
    if (one.role.rate || one.percent || priced.some((part) => part.line === whole)) return;
    let best: Sum | null = null;
    for (const unit of UNITS_OF_PRICE) {
      const parts = priced.map(({ line, factor }) => ({ line, factor: factor * unit }));
      const tally = tallySum(axis, whole, parts, among);
      const good = borneOut(tally);
      if (tally.evidence < ASK || good < 2 * tally.broken) continue;
      if (best === null || weight(best.tally) < weight(tally))
        best = { whole, parts, source: "label", tally };
    }
    if (best !== null) state.sums.push(best);
  });
}
