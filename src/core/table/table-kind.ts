/** What a table can be for; `other` where nothing tells. */
export const TABLE_KINDS = [
  "allocation",
  "settlement",
  "self-evaluation",
  "score-self-evaluation",
  "indicator-targets",
  "other",
] as const;

export type TableKind = (typeof TABLE_KINDS)[number];
