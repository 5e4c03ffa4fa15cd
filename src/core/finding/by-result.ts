import type { Constraint } from "../constraint";
import { refKey } from "../grid";
import { listUnder } from "../text";

/** Relations by the key of the cell that they make; those that make none are left out. */
export function byResult<T extends Constraint>(constraints: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const made = new Map<string, T[]>();
  for (const one of constraints) {
    if (one.result !== null) listUnder(made, refKey(one.result), one);
  }
  return made;
}
