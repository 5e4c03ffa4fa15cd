import type { LimitName } from "./request";

/** `amounts[factor][unit]` in last units, and which limit stopped each unit. */
export interface UnitsAllocated {
  readonly amounts: readonly (readonly bigint[])[];
  readonly stoppedBy: readonly (LimitName | null)[];
}
