/** The engine's front door. */
export { inspect, DEFAULT_OPTIONS } from "./inspect";
export type { InspectOptions } from "./inspect";
export type { Relation, Report, TableSummary } from "./report";
export type { TableKind } from "../form";
export type {
  Facts,
  Finding,
  Fix,
  PlainRuleId,
  Rival,
  RuleId,
  Safety,
  Severity,
  SlipId,
  Suspect,
  VerdictName,
  Working,
  WorkingLine,
} from "../finding";
export { PLAIN_RULE_IDS, SLIP_IDS } from "../finding";
export type { KindId } from "../constraint";
export { KIND_IDS } from "../constraint";
export { planFixes, recalculation } from "../fix";
export type { FixPlan } from "../fix";
