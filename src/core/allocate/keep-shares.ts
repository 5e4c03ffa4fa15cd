import type { Amount } from "../number";
import { sumOf } from "../number";
import type { Allocated, Allocation } from "./allocation";
import { allocate } from "./allocate";
import { isNonEmpty } from "../text";
import { NO_LIMITS } from "./request";
import type { ApportionRule } from "./rule";

/** An allocation as it stands in a table: each unit's amounts in the order of the factors. */
export interface StandingAllocation {
  readonly factors: readonly string[];
  readonly units: readonly { readonly name: string; readonly amounts: readonly Amount[] }[];
}

/** A new total in the proportions of an allocation as it stands: factors keep their weights, units their shares. */
export function keepShares(standing: StandingAllocation, total: Amount, rule: ApportionRule): Allocated {
  const factors = standing.factors.map((name, place) => ({
    name,
    weight: sumOf(standing.units.flatMap(({ amounts }) => amounts[place] ?? [])),
  }));
  const units = standing.units.map(({ name, amounts }) => ({ name, bases: amounts, lastTime: null }));
  if (!isNonEmpty(factors)) return { is: "impossible", because: { is: "no-factors" } };
  if (!isNonEmpty(units)) return { is: "impossible", because: { is: "no-units" } };
  const fullWeight = sumOf(factors.map(({ weight }) => weight));
  return allocate({ total, fullWeight, factors, units, rule, limits: NO_LIMITS });
}

/** An allocation with nothing but its names and amounts. */
export function standingOf({ factors, units }: Allocation): StandingAllocation {
  return {
    factors: factors.map(({ name }) => name),
    units: units.map(({ name, amounts }) => ({ name, amounts })),
  };
}
