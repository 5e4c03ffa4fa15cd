import type { Line } from "../../app";

/** What a worker's own scope has; the compiler's world of pages knows only windows. */
interface WorkerScope {
  readonly postMessage: (message: unknown) => void;
  readonly addEventListener: (kind: "message", heard: (event: { readonly data: unknown }) => void) => void;
}

/** The line to the page that began the worker this runs in. */
export function lineOut<Out, In>(): Line<Out, In> {
  // Who calls this runs in a worker and nowhere else, and the page at the other end speaks the same messages.
  const scope = self as unknown as WorkerScope;
  return {
    post: (message) => scope.postMessage(message),
    listen: (heard) => scope.addEventListener("message", ({ data }) => heard(data as In)),
  };
}
