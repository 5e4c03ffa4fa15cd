import type { Intent } from "../app";

/** How the pane's parts say what the person wants. */
export type Send = (intent: Intent) => void;
