import type { Axis } from "./axis";

/** What has come together since the year began, up to a month or a quarter. */
const CUMULATIVE = /累计$/;

/**
 * Whether a line holds what lies outside the period that a total names: `本月合计` counts what came in this month, not 上月结存 and not what 本年累计
 * has come together since.
 */
export function isBeforePeriod({ lines }: Axis, line: number, whole: number): boolean {
  if (lines[whole]?.period !== "own") return false;
  const isCumulative = (at: number): boolean => CUMULATIVE.test(lines[at]?.line.label ?? "");
  return lines[line]?.period === "before" || (isCumulative(line) && !isCumulative(whole));
}
