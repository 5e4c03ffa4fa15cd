import type { Amount } from "../number";
import type { NonEmpty } from "../text";
import type { ApportionRule } from "./rule";

/** A factor of the factor method. `weight` is its part of the total, on the request's scale. */
export interface Factor {
  readonly name: string;
  readonly weight: Amount;
}

/** Who gets a part: its base in each factor, in their order, and what it got last time where that is known. */
export interface AllocationUnit {
  readonly name: string;
  readonly bases: readonly Amount[];
  readonly lastTime: Amount | null;
}

/** The most a unit may get: an amount, or a share of the total (0.15 for 15 %). */
export type Cap =
  { readonly is: "amount"; readonly amount: Amount } | { readonly is: "share"; readonly share: Amount };

/**
 * What bounds the sum of a unit over all factors.
 *
 * - `floor`: no unit gets less; rounded up to the last place.
 * - `cap`: no unit gets more; rounded down to the last place.
 * - `notBelowLastTime`: no unit gets less than last time; a unit without a last time is not bound.
 *
 * A unit that a limit stops gets exactly the limit, all its factors scaled alike; what it leaves or takes is spread
 * over the other units within each factor, in proportion to their bases, so that every factor keeps its share. That
 * may push further units over a limit; it is repeated until none moves.
 */
export interface Limits {
  readonly floor: Amount | null;
  readonly cap: Cap | null;
  readonly notBelowLastTime: boolean;
}

export const NO_LIMITS: Limits = { floor: null, cap: null, notBelowLastTime: false };

/**
 * All that the factor method needs. The weights must add up to `fullWeight`: 1, 100 where they are percentages, or an
 * earlier total where the weights are the factors' earlier amounts.
 */
export interface AllocationRequest {
  readonly total: Amount;
  readonly fullWeight: Amount;
  readonly factors: NonEmpty<Factor>;
  readonly units: NonEmpty<AllocationUnit>;
  readonly rule: ApportionRule;
  readonly limits: Limits;
}

/** Which limit stopped a unit. */
export type LimitName = "floor" | "cap" | "not-below";
