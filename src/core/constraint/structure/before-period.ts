import type { Axis } from "./axis";

/** Whether a line holds what was left before the period that a total names: `本月合计` counts what came in this month, not 上月结存. */
export function isBeforePeriod({ lines }: Axis, line: number, whole: number): boolean {
  return lines[whole]?.period === "own" && lines[line]?.period === "before";
}
