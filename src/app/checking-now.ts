import type { ProfileId } from "../core/inspect";
import { DEFAULT_OPTIONS, inspect } from "../core/inspect";
import type { Checking } from "./check";

/** A check by the engine, at the machine's own time; scored forms by a profile, or null for the one the figures tell. */
export function checkingNow(profile: ProfileId | null = null): Checking {
  return {
    inspect: (grids, asking) => inspect(grids, { ...DEFAULT_OPTIONS, profile, ...asking }),
    now: Date.now,
  };
}
