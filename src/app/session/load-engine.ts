import type * as Engine from "./engine";
import type * as Paperwork from "./paperwork";

/** A file of the engine's did not come: the network is down, or an update has put another in its place. */
export class EngineNotFetched extends Error {}

/**
 * Fetches the engine, or gives the one that is there. A page that calls this while nothing else is to be done spares its
 * first check the wait. What fails is tried again by the next call.
 */
export function loadEngine(): Promise<typeof Engine> {
  return import(/* webpackChunkName: "engine" */ "./engine").catch(notFetched);
}

/** Fetches what lays out reports and allocations, or gives what is there; fails as `loadEngine` does. */
export function loadPaperwork(): Promise<typeof Paperwork> {
  return import(/* webpackChunkName: "paperwork" */ "./paperwork").catch(notFetched);
}

function notFetched(why: unknown): never {
  throw new EngineNotFetched(String(why));
}
