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
    stop: () => undefined,
    close: () => undefined,
  };
}
