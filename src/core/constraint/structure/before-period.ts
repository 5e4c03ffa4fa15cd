import { stripNumber } from "../../form";
import type { Axis } from "./axis";

/** Whether a line holds what was left before the period that a total names: `本月合计` counts what came in this month, not 上月结存. */
export function isBeforePeriod({ lines }: Axis, line: number, whole: number): boolean {
  const [own, total] = [line, whole].map((at) => stripNumber(lines[at]?.line.label ?? ""));
  return /^[本当][年月期季]/.test(total ?? "") && /^(上[年月期季]|[年月期季]初)/.test(own ?? "");
}
