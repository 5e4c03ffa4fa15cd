/** Cutting amounts so that what is printed adds up: the factor method, and controlled rounding of whole tables. */
export type { ApportionMethod, ApportionRule, TieRule } from "./rule";
export { APPORTION_METHODS, TIE_RULES } from "./rule";
export type { Apportioned } from "./apportion";
export { apportion } from "./apportion";
export type { AllocationRequest, AllocationUnit, Cap, Factor, LimitName, Limits } from "./request";
export { NO_LIMITS } from "./request";
export type { Allocated, AllocatedUnit, Allocation } from "./allocation";
export type { AllocationTrouble } from "./trouble";
export { allocate } from "./allocate";
export type { Line, Place, Rounding, RoundingObstacle, RoundingRule, RoundingTable } from "./rounding-table";
export { roundTable } from "./round-table";
