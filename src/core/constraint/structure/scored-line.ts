import { isPoints } from "../../form";
import type { Line } from "../../table";
import type { AxisLine } from "./axis";

const SCORED = /(得分|加分|扣分)(\(.*\))?$/;

/** Whether a line holds points for a rate (`支出进度得分`), or on top of others (`加分`): neither rates nor amounts. */
export function isScored(line: Line): boolean {
  return SCORED.test(line.label);
}

/** Whether a rate may be of a line: of no rate, and of no points. */
export function mayBeBase({ line, role, percent }: AxisLine): boolean {
  return !role.rate && !percent && !isPoints(line) && !isScored(line);
}
