import type { EngineThread } from "../../app";
import { threadOver } from "./thread-over";

/** Begins the worker that lies beside this page. The page's policy must allow workers of its own origin; nothing else is asked of it. */
export function engineThread(): EngineThread {
  return threadOver(new Worker(new URL("./main.ts", import.meta.url), { name: "engine-worker" }));
}
