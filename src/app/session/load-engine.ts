import type * as Engine from "./engine";

/** The engine's file did not come: the network is down, or an update has put another in its place. */
export class EngineNotFetched extends Error {}

/**
 * Fetches the engine, or gives the one that is there. A page that calls this while nothing else is to be done spares its
 * first check the wait. What fails is tried again by the next call.
 */
export function loadEngine(): Promise<typeof Engine> {
  return import(/* webpackChunkName: "engine" */ "./engine").catch((why: unknown) => {
    throw new EngineNotFetched(String(why));
  });
}
