import type { Inspector } from "../mend";
import { Stopped } from "../../port";
import { loadEngine } from "../session/load-engine";
import type { Engine } from "./engine";
import { pageDrawn } from "./page-drawn";

/**
 * The engine in the page itself, or a stand-in for it. While it works the page stands still, so it lets the screen be
 * drawn before it begins, and what has begun runs to its end.
 */
export function engineHere(standIn: Inspector | null = null): Engine {
  const inspector = async (): Promise<Inspector> => standIn ?? (await loadEngine()).inspectWorkbook;
  const desk = once(async () => new (await loadEngine()).AllocationDesk());
  return {
    prepare: () => void inspector().catch(() => undefined),
    inspect: async (grids, asking, { stopped }) => {
      const inspect = await inspector();
      await pageDrawn();
      if (stopped()) throw new Stopped();
      return inspect(grids, asking);
    },
    plan: async (purpose, checked, asking) => {
      const [inspect, { planPreview }] = await Promise.all([inspector(), loadEngine()]);
      await pageDrawn();
      return planPreview(purpose, checked, inspect, asking);
    },
    allocate: async (question, grids, asking) => {
      const allocations = await desk();
      await pageDrawn();
      return allocations.work(question, grids, asking);
    },
    allocationMade: async (draft, grids, asking) => (await desk()).made(draft, grids, asking),
    stop: () => undefined,
    close: () => undefined,
  };
}

/** What was made the first time; where that failed, it is tried again. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make().catch((mistake: unknown) => {
      made = null;
      throw mistake;
    });
    return made;
  };
}
