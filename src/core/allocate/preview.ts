import type { Amount } from "../number";
import { sumOf } from "../number";
import type { AllocatedFactor, AllocatedUnit, Allocation } from "./allocation";

/** One unit before anything is written: what it would get, what it has now, and the change. */
export interface PreviewUnit extends AllocatedUnit {
  /** What stands in the table now, or null where nothing does. */
  readonly present: Amount | null;
  readonly change: Amount | null;
}

/** An allocation beside what stands now. `presentTotal` is the sum of what stands; null where nothing does. */
export interface AllocationPreview {
  readonly factors: readonly AllocatedFactor[];
  readonly units: readonly PreviewUnit[];
  readonly total: Amount;
  readonly presentTotal: Amount | null;
  readonly decimals: number;
}

/** Sets an allocation beside the present sums of its units, in their order. */
export function previewOf(allocation: Allocation, present: readonly (Amount | null)[]): AllocationPreview {
  const standing = present.flatMap((value) => value ?? []);
  return {
    factors: allocation.factors,
    units: allocation.units.map((unit, place) => {
      const now = present[place] ?? null;
      return { ...unit, present: now, change: now === null ? null : unit.total.minus(now) };
    }),
    total: allocation.total,
    presentTotal: standing.length === 0 ? null : sumOf(standing),
    decimals: allocation.decimals,
  };
}
