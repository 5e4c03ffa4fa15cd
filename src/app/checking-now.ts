import { inspect } from "../core/inspect";
import type { Checking } from "./check";

/** A check by the engine, at the machine's own time. */
export function checkingNow(): Checking {
  return { inspect: (grids) => inspect(grids), now: Date.now };
}
