import { WEIGHT_HEADING } from "../../form";
import type { Axis } from "./axis";
import { tallySum } from "./tally";
import type { Sum } from "./sum";

/**
 * `得分 = 分值 − 扣分`, line by line, in forms that print what was taken off (扣分, 扣分值): null where a column is missing, or its
 * figures do not bear it out in most lines.
 */
export function deductionOf(axis: Axis): Sum | null {
  const lineOf = (words: RegExp): number => axis.lines.findIndex(({ line }) => words.test(line.label));
  const [weight, taken, score] = [WEIGHT_HEADING, /^扣分(值|数)?$/, /得分$/].map(lineOf);
  if (weight === undefined || taken === undefined || score === undefined) return null;
  if ([weight, taken, score].some((line) => line < 0)) return null;
  const parts = [
    { line: weight, factor: 1 },
    { line: taken, factor: -1 },
  ];
  const among = axis.cross.map((_, cross) => cross);
  const tally = tallySum(axis, score, parts, among);
  const good = tally.holds + tally.rounding;
  return good < 2 || good < 2 * tally.broken ? null : { whole: score, parts, source: "balance", tally };
}
