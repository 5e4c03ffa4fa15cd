/** The engine's front door. */
export { inspect } from "./inspect";
export { DEFAULT_OPTIONS } from "./options";
export type { InspectOptions } from "./options";
export { allocationTables } from "./allocation-tables";
export type { AllocationFactor, AllocationTable } from "./allocation-tables";
export { recalculation } from "./recalculation";
export type { RecalculatedCell } from "./recalculated-cell";
export type { Said } from "./correction-notes";
export { correctionOf } from "./correction-notes";
export type { Anchor, Correction } from "../table";
export { TABLE_KINDS } from "../table";
export type {
  AllocationDeparture,
  AllocationNote,
  CorrectionNote,
  Relation,
  Report,
  TableSummary,
} from "./report";
export type { ScoringNote } from "./report";
export type { ProfileId } from "../profile";
export { PROFILE_IDS } from "../profile";
export type { TableKind } from "../form";
export type {
  Facts,
  Finding,
  Fix,
  IndicatorRuleId,
  PlainRuleId,
  Rival,
  RuleId,
  ScoreRuleId,
  Safety,
  Severity,
  SlipId,
  Suspect,
  VerdictName,
  Working,
  WorkingLine,
} from "../finding";
export { INDICATOR_RULE_IDS, PLAIN_RULE_IDS, SCORE_RULE_IDS, SLIP_IDS } from "../finding";
export type { KindId } from "../constraint";
export { KIND_IDS } from "../constraint";
export { planFixes } from "../fix";
export type { FixPlan } from "../fix";
