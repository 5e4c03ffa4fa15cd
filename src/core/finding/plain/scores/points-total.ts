import { tableAt } from "../../../constraint";
import type { ScoreForm } from "../../../form";
import { rateWeightOf, sharingLines } from "../../../form";
import type { CellRef } from "../../../grid";
import type { Amount } from "../../../number";
import { HUNDRED, ONE, sumOf } from "../../../number";
import { scoreIn } from "../../../profile";
import type { Finding } from "../../finding";
import type { PlainLaw } from "../plain-law";
import { plainFinding } from "../plain-law";

/** Fewer lines than this are an excerpt. */
const LEAST_LINES = 3;
/** What the indicators make where the rate's points stand on another sheet, or nowhere. */
const WITHOUT_RATE = ["90", "80"];

/**
 * The points of a form make 100, with the rate's own or without. A printed total that the points do not make is told as a
 * relation; here only what nobody printed, or printed as added up. Source: domain rule 14.
 */
export const pointsTotal: PlainLaw = {
  id: "points-total",
  find: ({ book, scorings }) =>
    scorings.flatMap(({ form }): readonly Finding[] => {
      const points = pointsOf(form);
      if (points === null) return [];
      const { sum, at } = points;
      const rate = form.rate === null ? null : rateWeightOf(form.rate);
      const all = rate === null ? sum : sum.plus(rate);
      const printed = scoreIn(form.totalWeight);
      if ([sum, all].some((one) => one.equals(HUNDRED) || one.equals(ONE))) return [];
      if (rate === null && WITHOUT_RATE.includes(sum.toFixed())) return [];
      // Blocks of a hundred each, whose heads say how much it counts.
      if (form.table.weighsLevels && sum.mod(HUNDRED).isZero()) return [];
      if (isOpen(form) && all.lt(HUNDRED)) return [];
      if (printed !== null && !printed.equals(sum) && !printed.equals(all)) return [];
      return [
        plainFinding({
          rule: "points-total",
          severity: "verify",
          table: tableAt(book, at),
          cells: [at],
          facts: {
            expected: "100",
            actual: all.toFixed(),
            gap: all.minus(HUNDRED).abs().toFixed(),
            over: all.gt(HUNDRED),
          },
        }),
      ];
    }),
};

/**
 * Whether a form may have been cut off after some of its lines, which can only be too many then: one without a row for the total that
 * does not end with how satisfied those are whom it serves, as the forms of the state do.
 */
function isOpen({ totalWeight, totalScore, lines }: ScoreForm): boolean {
  const hasTotal = totalWeight !== null || totalScore !== null;
  return !hasTotal && lines.at(-1)?.levels[0]?.includes("满意度") !== true;
}

/**
 * The sum of all weights, and where it is shown: at the printed total, or at the last weight. Null where a weight is missing, or indicators are scored
 * by pieces in lines of their own.
 */
function pointsOf(form: ScoreForm): { readonly sum: Amount; readonly at: CellRef } | null {
  const { table, totalWeight } = form;
  if (table.scoresPieces) return null;
  const own = sharingLines(form);
  const weights = own.flatMap((line) => scoreIn(line.weight) ?? []);
  const last = own.at(-1)?.weight?.at;
  if (weights.length !== own.length || own.length < LEAST_LINES || last === undefined) return null;
  return { sum: sumOf(weights), at: scoreIn(totalWeight) === null ? last : (totalWeight?.at ?? last) };
}
