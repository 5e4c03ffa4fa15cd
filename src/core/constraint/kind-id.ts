/** The laws of arithmetic, by the name their file, page and words bear. Never reused. */
export const KIND_IDS = [
  "row-total",
  "column-total",
  "part-of-whole",
  "fund-total",
  "execution-rate",
  "completion-rate",
  "growth-rate",
  "share-of-total",
  "stated-formula",
  "balance",
  "running-balance",
  "equal-share",
  "fixed-share",
  "factor-weight",
  "block-weight",
  "score-total",
  "rate-score",
  "batch-difference",
  "central-funds",
  "carried-figure",
  "unit-price",
  "inferred-sum",
  "inferred-ratio",
] as const;

export type KindId = (typeof KIND_IDS)[number];
