import { threadOver } from "../../engine-worker";
import type { FileThread } from "./file-messages";

/** Begins the worker that opens a file; it lies beside the page. */
export function fileThread(): FileThread {
  return threadOver(new Worker(new URL("./main.ts", import.meta.url), { name: "file-worker" }));
}
