import type { PaneState } from "../state";
import type { Intent } from "./intent";

/** A person's work on one workbook: what the pane shows, and the one way to act on it. */
export interface Session {
  /** The same object until something changes. */
  state(): PaneState;
  /** Calls the listener after every change; the answer ends that. */
  subscribe(listener: () => void): () => void;
  /** Never throws and never waits; what follows shows in the state. */
  dispatch(intent: Intent): void;
  /** Resolves when nothing is under way any more: for the ribbon, which must say when its command is done, and for tests. */
  settled(): Promise<void>;
}
