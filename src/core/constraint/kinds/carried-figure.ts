import type { CellRef } from "../../grid";
import { ZERO } from "../../number";
import { addedUp } from "../added-up";
import type { Constraint } from "../constraint";
import { defineKind } from "../kind";
import type { HeadedScore } from "../structure/headed-score";
import { headedScores } from "../structure/headed-score";
import type { CrossRelation } from "../structure/cross-tables";
import { pairsOf, tallyCross } from "../structure/cross-tables";
import type { RepeatedTotal } from "../structure/like-blocks";
import { repeatedTotals } from "../structure/like-blocks";
import type { RepeatedFund } from "../structure/repeated-funds";
import { repeatedFunds } from "../structure/repeated-funds";
import { supportOf } from "../support-of";

/**
 * A column that repeats a column of another table, unit by unit, repeats it in the unit where it does not; the score in the head
 * of a form is that at its foot, the total of a form's funds that of what they go to, and what an indicator says of them (its cost, its rate of
 * execution) what they say. Inferred from the figures, where chance is ruled out. Source: domain law 16.
 */
export const carriedFigure = defineKind({
  id: "carried-figure",
  find: (book) => {
    const seen = new Set<string>();
    const copies = pairsOf(book).flatMap((pair) => {
      // Each pair of tables is met twice; a copy has no direction, so the earlier table stands for the original.
      if (book.views.indexOf(pair.later) < book.views.indexOf(pair.earlier)) return [];
      return pair.later.table.columns.flatMap((_, result) => {
        const best = bestCopy(pair, result);
        const name = `${pair.later.table.id}:${result}`;
        if (best === null || seen.has(name)) return [];
        seen.add(name);
        return constraintsOf(best);
      });
    });
    const funds = repeatedFunds(book).map(fundRepeated);
    const scores = headedScores(book).map(scoreCarried);
    return [...copies, ...scores, ...repeatedTotals(book).map(totalRepeated), ...funds];
  },
});

function scoreCarried({ head, total, rest, view: { table } }: HeadedScore): Constraint {
  const carried = { ...copied(head, total, head, table.id), tolerance: "likely" as const };
  return rest === null ? carried : { ...carried, shape: addedUp([total, rest]) };
}

function totalRepeated({ above, below, label, tally, view: { table } }: RepeatedTotal): Constraint {
  return { ...copied(below, above, label ?? below, table.id), support: supportOf(tally) };
}

function fundRepeated({ at, fund, weight, because, table }: RepeatedFund): Constraint {
  const shape = { is: "sum" as const, terms: [{ at: fund, weight }] as const, constant: ZERO };
  return { ...copied(at, fund, because, table), shape };
}

/** A cell that shows what another one does, as some label or the cell itself says. */
function copied(result: CellRef, from: CellRef, because: CellRef, table: string): Constraint {
  return {
    kind: "carried-figure",
    result,
    stated: null,
    shape: addedUp([from]),
    because: [because],
    trust: "inferred",
    support: null,
    tolerance: "none",
    table,
  };
}

const ASK = 6;
const LEAST_ROWS = 4;

function bestCopy(
  pair: Pick<CrossRelation, "earlier" | "later" | "match">,
  result: number,
): CrossRelation | null {
  let best: CrossRelation | null = null;
  const count = pair.earlier.table.columns.length * pair.later.table.columns.length;
  pair.earlier.table.columns.forEach((_, taken) => {
    const relation = { ...pair, result, base: null, taken };
    const tally = tallyCross(relation, pair.match.pairs.length / 6);
    if (
      tally === null ||
      tally.holds < LEAST_ROWS ||
      tally.holds < 5 * tally.broken ||
      tally.evidence < ASK + Math.log10(count)
    )
      return;
    if (differsAlike(relation)) return;
    if (best === null || best.tally.evidence < tally.evidence) best = { ...relation, tally };
  });
  return best;
}

/**
 * Whether several lines differ by one and the same amount: income and spending of a year agree in all lines but those that a
 * carry-over runs through, from the leaf up to the total. No slip does that.
 */
function differsAlike({ earlier, later, match, result, taken }: Omit<CrossRelation, "tally">): boolean {
  const gaps = match.pairs.flatMap((pair) => {
    const gap = later.rows.axis.probe(pair.second, result) - earlier.rows.axis.probe(pair.first, taken);
    return Number.isNaN(gap) || Math.abs(gap) < 1e-6 ? [] : [gap.toFixed(6)];
  });
  return 2 <= gaps.length && new Set(gaps).size === 1;
}

function constraintsOf({
  earlier,
  later,
  match,
  result,
  taken,
  tally,
}: CrossRelation): readonly Constraint[] {
  return match.pairs.map((pair) => {
    const at = later.rows.axis.ref(pair.second, result);
    const from = earlier.rows.axis.ref(pair.first, taken);
    const because = later.table.rows[pair.second]?.at ?? at;
    return { ...copied(at, from, because, later.table.id), support: supportOf(tally) };
  });
}
