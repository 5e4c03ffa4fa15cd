import type { AllocationRequest } from "../../core/allocate";
import { wholeUnits } from "../../core/number";
import type { Complaint } from "./complaint";
import { complaint } from "./complaint";

/** Why an allocation cannot be written as formulas that anyone can follow; null where it can. */
export function formulaObstacle({
  limits,
  total,
  factors,
  fullWeight,
  rule,
}: AllocationRequest): Complaint | null {
  const limited = limits.floor !== null || limits.cap !== null || limits.notBelowLastTime;
  const whole = factors.every(
    ({ weight }) => wholeUnits(total.times(weight).div(fullWeight), rule.decimals) !== null,
  );
  // The allocation itself has something to say of weights that make no whole.
  return limited || (!whole && !fullWeight.isZero()) ? complaint("no-formula") : null;
}
