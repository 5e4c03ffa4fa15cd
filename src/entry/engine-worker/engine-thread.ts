import type { Answered, Thread } from "../../app";

/** Begins the worker that lies beside this page. The page's policy must allow workers of its own origin; nothing else is asked of it. */
export function engineThread(): Thread {
  const worker = new Worker(new URL("./main.ts", import.meta.url), { name: "engine-worker" });
  return {
    post: (message) => worker.postMessage(message),
    listen: (heard) => {
      worker.addEventListener("message", ({ data }: MessageEvent<Answered>) => heard(data));
    },
    onDeath: (died) => {
      worker.addEventListener("error", (event) => {
        // Nobody else is to hear of it: the engine works in the page then.
        event.preventDefault();
        died(event.message);
      });
      worker.addEventListener("messageerror", () => died("a message that cannot be read"));
    },
    end: () => worker.terminate(),
  };
}
