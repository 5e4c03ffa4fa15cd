import type { Amount } from "../number";
import type { LimitName } from "./request";
import type { AllocationTrouble } from "./trouble";

/** What one unit gets: its amounts in the order of the factors, and their sum. */
export interface AllocatedUnit {
  readonly name: string;
  readonly amounts: readonly Amount[];
  readonly total: Amount;
  /** Which limit stopped it, or null. */
  readonly limited: LimitName | null;
}

/** A factor's weight (0.4 for 40 %) and what it places. */
export interface AllocatedFactor {
  readonly name: string;
  readonly weight: Amount;
  readonly total: Amount;
}

/** Amounts of a factor add up to its total, a unit's amounts to its own, and both to the grand total: exactly. */
export interface Allocation {
  readonly total: Amount;
  readonly decimals: number;
  readonly factors: readonly AllocatedFactor[];
  readonly units: readonly AllocatedUnit[];
}

/** An allocation, or why there is none. */
export type Allocated =
  | { readonly is: "allocated"; readonly allocation: Allocation }
  | { readonly is: "impossible"; readonly because: AllocationTrouble };
