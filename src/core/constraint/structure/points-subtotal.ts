import { isPoints } from "../../form";
import type { AxisLine } from "./axis";

/** Whether a column sums up the points beside it (`得分 | 小计`): it holds points by another name, and no amounts. */
export function isPointsSubtotal(lines: readonly AxisLine[], at: number): boolean {
  const isBeside = (other: number): boolean => isPoints(lines[other]?.line);
  return lines[at]?.role.total != null && (isBeside(at - 1) || isBeside(at + 1));
}
