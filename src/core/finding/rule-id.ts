import type { KindId } from "../constraint";

/** Rules of indicators: targets against results, and against the table that set them. */
export const INDICATOR_RULE_IDS = [
  "target-missed",
  "threshold-repeated",
  "unit-at-odds",
  "coverage-over-hundred",
  "implausible-margin",
  "blank-target",
  "blank-actual",
  "reason-without-cause",
  "indicator-renamed",
  "indicator-missing",
  "target-changed",
  "result-weaker",
  "indicator-doubled",
  "level-order",
  "statement-at-odds",
  "goal-at-odds",
] as const;

export type IndicatorRuleId = (typeof INDICATOR_RULE_IDS)[number];

/** Rules of scored forms: what the points, the scores and the grade say beside their sums. */
export const SCORE_RULE_IDS = [
  "score-over-weight",
  "score-at-odds",
  "points-without-reason",
  "blank-score",
  "points-total",
  "stated-points",
  "grade-at-odds",
] as const;

export type ScoreRuleId = (typeof SCORE_RULE_IDS)[number];

/** Rules that are no arithmetic of one table: structure, units, lists. */
export const PLAIN_RULE_IDS = [
  "blank-total",
  "lines-missing",
  "part-exceeds-whole",
  "rate-over-hundred",
  "rate-without-base",
  "unit-list",
  "weight-total",
  "allocation-rounding",
  "unit-slip",
  "hidden-digits",
  "number-as-text",
  "figure-at-odds",
  "leading-zero",
  "negative-amount",
  "formula-range",
  "formula-constant",
  "formula-unlike-neighbours",
  "error-value",
  ...INDICATOR_RULE_IDS,
  ...SCORE_RULE_IDS,
] as const;

export type PlainRuleId = (typeof PLAIN_RULE_IDS)[number];

/** Everything a finding can be about. */
export type RuleId = KindId | PlainRuleId;
