import type * as Engine from "./engine";

/**
 * Fetches the engine, or gives the one that is there. A page that calls this while nothing else is to be done spares its
 * first check the wait.
 */
export function loadEngine(): Promise<typeof Engine> {
  return import(/* webpackChunkName: "engine" */ "./engine");
}
