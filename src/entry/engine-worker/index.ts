/** The engine in a worker: the file that runs there, and how a page begins it. */
export { engineThread } from "./engine-thread";
