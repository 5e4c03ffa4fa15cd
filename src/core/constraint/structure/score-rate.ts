import { WEIGHT_HEADING } from "../../form";
import type { Axis } from "./axis";
import { labelOf } from "./label-of";
import type { Ratio } from "./ratio";
import { bestRatio, quotient } from "./ratio-fit";
import { isScored } from "./scored-line";
import { borneOut } from "./tally";

const SCORE_RATE = /得分率(\(.*\))?$/;
const FULL_POINTS = /^满分/;
const LEAST = 2;

/**
 * `得分率` is what was scored of the points there are: the nearest 得分 before it over one of the lines of points, of which a form has one for
 * each of its levels. Two lines that hold bear it out, for the name has said it already; null where they do not.
 */
export function scoreRate(axis: Axis, rate: number): Ratio | null {
  if (!SCORE_RATE.test(labelOf(axis, rate))) return null;
  const over = axis.lines.findLastIndex(
    ({ line, role }, at) => at < rate && isScored(line) && !role.rate && !/扣分/.test(line.label),
  );
  if (over < 0) return null;
  const points = axis.lines.flatMap(({ line, role }, at) =>
    at !== over && !role.rate && (WEIGHT_HEADING.test(line.label) || FULL_POINTS.test(line.label))
      ? [at]
      : [],
  );
  const found = bestRatio(
    axis,
    points.map((under) => quotient(rate, over, under)),
    false,
  );
  return found !== null && LEAST <= borneOut(found.tally) && 2 * found.tally.broken <= borneOut(found.tally)
    ? found
    : null;
}
