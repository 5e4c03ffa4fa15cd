import type { AxisLine } from "./axis";

/** Whether a line holds what can be added up: no rates, prices, scores or ranks. */
export function holdsAmounts({ role, percent }: AxisLine): boolean {
  return !role.rate && !role.single && !percent;
}
