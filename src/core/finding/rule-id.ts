import type { KindId } from "../constraint";

/** Rules that are no arithmetic of one table: structure, units, lists. */
export const PLAIN_RULE_IDS = [
  "blank-total",
  "part-exceeds-whole",
  "rate-over-hundred",
  "rate-without-base",
  "unit-list",
  "weight-total",
  "unit-slip",
  "hidden-digits",
  "number-as-text",
  "formula-range",
  "formula-constant",
  "formula-unlike-neighbours",
  "error-value",
] as const;

export type PlainRuleId = (typeof PLAIN_RULE_IDS)[number];

/** Everything a finding can be about. */
export type RuleId = KindId | PlainRuleId;
