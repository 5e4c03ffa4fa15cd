import { WEIGHT_HEADING } from "../../form";
import type { Axis } from "./axis";
import { borneOut, tallySum } from "./tally";
import type { Tally } from "./sum";

/** The columns of a form that prints what was taken off each weight, and how far their figures say so. */
export interface Deduction {
  readonly weight: number;
  readonly taken: number;
  readonly score: number;
  readonly tally: Tally;
}

/**
 * `得分 = 分值 − 扣分`, line by line, in forms that print what was taken off (扣分, 扣分值): null where a column is missing, or its
 * figures do not bear it out in most lines.
 */
export function deductionOf(axis: Axis): Deduction | null {
  const lineOf = (words: RegExp): number => axis.lines.findIndex(({ line }) => words.test(line.label));
  const [taken, score] = [lineOf(/^扣分(值|数)?$/), lineOf(/得分$/)];
  if (taken < 0 || score < 0) return null;
  const among = axis.cross.map((_, cross) => cross);
  // Of weights beside every level those of the indicators are meant.
  const [best] = axis.lines
    .flatMap(({ line }, weight): readonly Deduction[] => {
      if (!WEIGHT_HEADING.test(line.label)) return [];
      const parts = [
        { line: weight, factor: 1 },
        { line: taken, factor: -1 },
      ];
      const tally = tallySum(axis, score, parts, among);
      const good = borneOut(tally);
      return good < 2 || good < 2 * tally.broken ? [] : [{ weight, taken, score, tally }];
    })
    .sort((one, other) => borneOut(other.tally) - borneOut(one.tally));
  return best ?? null;
}
