/** The ways a hand goes wrong that explain a changed figure. */
export const SLIP_IDS = [
  "mistyped-digit",
  "swapped-digits",
  "dropped-digit",
  "doubled-digit",
  "shifted-point",
  "lost-sign",
  "wrong-unit",
  "neighbours-value",
  "stale-total",
  "typed-total",
  "blank-cell",
  "stale-batch",
  "missing-percent",
] as const;

export type SlipId = (typeof SLIP_IDS)[number];
