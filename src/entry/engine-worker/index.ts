/** The engine in a worker: the file that runs there, how a page begins it, and how any page and worker of ours talk. */
export { engineThread } from "./engine-thread";
export { lineOut } from "./line-out";
export { threadOver } from "./thread-over";
