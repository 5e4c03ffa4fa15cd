import type { Amount } from "../number";
import { amount, printAmount, ZERO } from "../number";

/** Weights finer than this many decimals of a per cent are no longer told apart from rounding. */
const FINEST = 6;

/**
 * The weight a factor must have had for its share of the total to print as it does: the one with the fewest decimals
 * of a per cent, as a fraction (1032.40 of 5162.00 is 0.2). Where none is short enough, the quotient itself; null where
 * the total is zero.
 */
export function impliedWeight(share: Amount, total: Amount, decimals: number): Amount | null {
  if (total.isZero()) return null;
  const quotient = share.div(total);
  for (let places = 0; places <= FINEST; places += 1) {
    const weight = amount(printAmount(quotient, places + 2)) ?? ZERO;
    if (printAmount(weight.times(total), decimals) === printAmount(share, decimals)) return weight;
  }
  return quotient;
}
