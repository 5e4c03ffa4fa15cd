/** Fixes gathered into plans that collide nowhere and break nothing. */
export { planFixes } from "./plan";
export type { FixPlan } from "./plan";
