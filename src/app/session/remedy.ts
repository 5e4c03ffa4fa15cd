import type { Mishap } from "../mishap";

/** What the one button under a trouble does: the same again, a new check, or nothing. */
export type Remedy = "again" | "check" | "none";

const REMEDIES: Readonly<Record<Mishap["is"], Remedy>> = {
  "sheet-protected": "again",
  "structure-protected": "again",
  "cell-being-edited": "again",
  "host-refused": "again",
  "our-mistake": "again",
  "engine-not-fetched": "again",
  "cell-changed": "check",
  "not-written": "check",
  "no-such-sheet": "check",
  "not-a-workbook": "none",
  "old-workbook": "none",
  encrypted: "none",
  damaged: "none",
  "empty-workbook": "none",
  "too-large": "none",
  "unsupported-part": "none",
  "formula-cell": "none",
  "merged-cell": "none",
  "array-cell": "none",
  "text-too-long": "none",
  "host-lost": "none",
  "host-too-old": "none",
};

/** The same again helps where the person can take the obstacle away; a new check where the workbook is not what we thought. */
export function remedyFor(trouble: Mishap): Remedy {
  return REMEDIES[trouble.is];
}
