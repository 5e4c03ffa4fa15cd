/** Constraints held against the figures: verdicts, suspects, findings. */
export type {
  Finding,
  Facts,
  Fix,
  Rival,
  Safety,
  Severity,
  Suspect,
  VerdictName,
  Working,
  WorkingLine,
} from "./finding";
export type { IndicatorRuleId, PlainRuleId, RuleId, ScoreRuleId } from "./rule-id";
export { INDICATOR_RULE_IDS, PLAIN_RULE_IDS, SCORE_RULE_IDS } from "./rule-id";
export type { SlipId } from "./slip-id";
export { SLIP_IDS } from "./slip-id";
export type { Judgement } from "./find-findings";
export { judgeConstraints, sorted } from "./find-findings";
export type { BookCell, CellBook } from "./cell-book";
export { evaluate } from "./evaluate";
export type { Relations } from "./relations";
export { lacksParts } from "./relations";
export { settle } from "./settle";
export { writeLike } from "./write-like";
export { cellsOf } from "./solve";
