import type { Answered, Asked } from "../../app";
import { loadEngine } from "../../app";

/** What a worker's own scope has; the compiler's world of pages knows only windows. */
interface WorkerScope {
  readonly postMessage: (message: Answered) => void;
  readonly addEventListener: (kind: "message", heard: (event: { readonly data: Asked }) => void) => void;
}

// This file runs in a worker and nowhere else.
const scope = self as unknown as WorkerScope;

loadEngine().then(
  ({ serveEngine, inspectWorkbook }) => {
    const line = {
      post: (message: Answered) => scope.postMessage(message),
      listen: (heard: (message: Asked) => void) =>
        scope.addEventListener("message", ({ data }) => heard(data)),
    };
    serveEngine(line, inspectWorkbook);
  },
  (mistake: unknown) => scope.postMessage({ is: "unfit", why: String(mistake) }),
);
