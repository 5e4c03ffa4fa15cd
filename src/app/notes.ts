import type { Correction } from "../core/inspect";
import type { Seen } from "./standing";

/** What a person has said of findings, by their ids. */
export interface Notes {
  readonly explanations: Readonly<Record<string, string>>;
  readonly ignored: readonly string[];
  /** What was found when the latest explanation was given; absent where none was given yet. */
  readonly seen?: Seen;
  /** What the person says of tables that were recognised otherwise; absent where nothing was said yet. */
  readonly corrections?: readonly Correction[];
}

export const NO_NOTES: Notes = { explanations: {}, ignored: [] };
