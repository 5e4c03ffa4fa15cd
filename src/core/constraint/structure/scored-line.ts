import { isPoints } from "../../form";
import type { Line } from "../../table";

const SCORED = /(得分|加分|扣分)(\(.*\))?$/;

/** Whether a line holds points, for a rate (`支出进度得分`) and on top of others (`加分`) as well: neither rates nor amounts. */
export function isScored(line: Line): boolean {
  return isPoints(line) || SCORED.test(line.label);
}
