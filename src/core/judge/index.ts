/** Targets against results: what the cells of an indicator table say as quantities, and whether one meets the other. */
export type { Measure, Quantity } from "./quantity";
export { readQuantity, readText, isBound } from "./quantity";
export type { UnitFamily } from "./units";
export { familyInName, familyOf, isMagnitudeApart, onOneScale, unitFamily } from "./units";
export type { Judgement, Verdict } from "./judgement";
export { judgeIndicator } from "./judgement";
export type { Match, MatchedLists } from "./matched-lists";
export { matchedLists } from "./matched-lists";
export type { Repetition } from "./repeated-indicators";
export { repeatedIndicators } from "./repeated-indicators";
export type { Misplaced } from "./levels";
export { misplacedLevels } from "./levels";
export type { GoalClaim } from "./goal-claims";
export { contradictedGoals } from "./goal-claims";
export { weakerThan } from "./wording";
