import type { Thread } from "../../app";

/** A worker as the thread it is. */
export function threadOver<Out, In>(worker: Worker): Thread<Out, In> {
  return {
    post: (message) => worker.postMessage(message),
    listen: (heard) => {
      worker.addEventListener("message", ({ data }: MessageEvent<In>) => heard(data));
    },
    onDeath: (died) => {
      worker.addEventListener("error", (event) => {
        // Nobody else is to hear of it: what it was to do is done in the page then.
        event.preventDefault();
        died(event.message);
      });
      worker.addEventListener("messageerror", () => died("a message that cannot be read"));
    },
    end: () => worker.terminate(),
  };
}
