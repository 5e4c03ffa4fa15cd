import type { Axis } from "./axis";
import { digitSlip } from "./digit-slip";
import type { Ratio } from "./ratio";
import { quotientAt } from "./ratio-fit";
import { SLIPS_OF_FIGURE } from "./slips-of-figure";

/** Decimal digits by which a slip has to outdo accident, where the names propose the rate. */
const ASK = 0.9;

/**
 * Whether the one rate of a line that does not hold would, were it put right as a slip of the hand is: a shifted point, a dropped or doubled
 * digit, two exchanged, one wrong. By accident that is the case with few rates, so that it speaks for one that the names propose.
 */
export function isRateSlipAway(axis: Axis, ratio: Ratio): boolean {
  const filled = axis.cross.flatMap((_, cross) => {
    const value = Number.isNaN(axis.probe(ratio.rate, cross)) ? null : quotientAt(axis, ratio, cross);
    return value === null ? [] : [{ cross, due: value.result * ratio.scale }];
  });
  const [only, ...others] = filled;
  if (only === undefined || 0 < others.length) return false;
  const shown = axis.probe(ratio.rate, only.cross);
  const decimals = axis.figure(ratio.rate, only.cross)?.decimals ?? 0;
  const digits = Math.log10((Math.abs(shown) * 10 ** decimals) / SLIPS_OF_FIGURE);
  return ASK <= digits && digitSlip(shown, only.due, decimals) !== null;
}
