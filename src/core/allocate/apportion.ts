import type { Amount } from "../number";
import { ofLastUnits, wholeUnits } from "../number";
import { apportionUnits } from "./apportion-units";
import { commonScale } from "./common-scale";
import type { ApportionRule } from "./rule";
import type { AllocationTrouble } from "./trouble";

/** The parts in the order of the shares, or why there are none. */
export type Apportioned =
  | { readonly is: "apportioned"; readonly parts: readonly Amount[] }
  | { readonly is: "impossible"; readonly because: AllocationTrouble };

/**
 * Cuts `total` in proportion to `shares`, so that the parts have the rule's decimals and add up to it exactly: a new
 * total with the shares kept, an equal split (all shares 1), cost sharing by ratio. `sizes` say who is larger where the
 * tie rule asks; where absent, the shares do.
 */
export function apportion(
  total: Amount,
  shares: readonly Amount[],
  rule: ApportionRule,
  sizes: readonly Amount[] = shares,
): Apportioned {
  const because = refusal(total, shares);
  if (because !== null) return { is: "impossible", because };
  const units = wholeUnits(total, rule.decimals);
  if (units === null) {
    return { is: "impossible", because: { is: "finer-than-precision", total, decimals: rule.decimals } };
  }
  const cut = apportionUnits(units, commonScale(shares), rule, commonScale(sizes));
  if (cut.is === "remainder-too-large") {
    return { is: "impossible", because: { is: cut.is, unit: cut.place, factor: 0 } };
  }
  return { is: "apportioned", parts: cut.parts.map((part) => ofLastUnits(part, rule.decimals)) };
}

function refusal(total: Amount, shares: readonly Amount[]): AllocationTrouble | null {
  if (shares.length === 0) return { is: "no-units" };
  if (total.isNegative() && !total.isZero()) return { is: "negative-total", total };
  const negative = shares.findIndex((share) => share.isNegative() && !share.isZero());
  if (0 <= negative) return { is: "negative-base", unit: negative, factor: 0 };
  return shares.every((share) => share.isZero()) ? { is: "zero-base", factor: 0 } : null;
}
