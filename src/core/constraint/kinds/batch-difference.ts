import { ONE, ZERO } from "../../number";
import type { Constraint } from "../constraint";
import { defineKind } from "../kind";
import type { CrossRelation } from "../structure/cross-tables";
import { pairsOf, tallyCross } from "../structure/cross-tables";
import { supportOf } from "../support-of";
import type { TableView } from "../view";

const THIS_TIME = /(此次|本次|本批|这次|第二批|追加|增减|差额|清算)/;

/** A column that is what is due, in another column, less what was handed out before. */
interface Batch extends CrossRelation {
  readonly base: number;
}

/**
 * What a later document hands out is what is due less what was handed out before, unit by unit, matched by name across
 * tables. Source: domain law 3.
 */
export const batchDifference = defineKind({
  id: "batch-difference",
  find: (book) => {
    const best = new Map<string, Batch>();
    for (const pair of pairsOf(book)) {
      for (const relation of candidatesOf(pair)) {
        const name = `${relation.later.table.id}:${relation.result}`;
        const known = best.get(name);
        if (known === undefined || known.tally.evidence < relation.tally.evidence) best.set(name, relation);
      }
    }
    return [...best.values()].flatMap(constraintsOf);
  },
});

const ASK = 6;

function candidatesOf(pair: Pick<CrossRelation, "earlier" | "later" | "match">): readonly Batch[] {
  const { earlier, later } = pair;
  const found: Batch[] = [];
  const count = later.table.columns.length ** 2 * earlier.table.columns.length;
  later.table.columns.forEach((_, result) => {
    if (!isStated(later, result) || !isOpen(later, result)) return;
    later.table.columns.forEach((__, base) => {
      earlier.table.columns.forEach((___, taken) => {
        if (base === result) return;
        const relation = { ...pair, result, base, taken };
        const tally = tallyCross(relation, pair.match.pairs.length / 4);
        if (tally === null || tally.holds < 3 * tally.broken) return;
        if (ASK + Math.log10(count) <= tally.evidence) found.push({ ...relation, tally });
      });
    });
  });
  return found;
}

/** A column that is no sum of its own table's others. */
function isOpen(view: TableView, column: number): boolean {
  return !view.columns.sums.some((sum) => sum.whole === column);
}

function isStated(view: TableView, column: number): boolean {
  return view.table.columns[column]?.path.some((label) => THIS_TIME.test(label)) === true;
}

function constraintsOf({ earlier, later, match, result, base, taken, tally }: Batch): readonly Constraint[] {
  return match.pairs.map(({ first, second }) => {
    const at = later.rows.axis.ref(second, result);
    return {
      kind: "batch-difference",
      result: at,
      stated: null,
      shape: {
        is: "sum",
        terms: [
          { at: later.rows.axis.ref(second, base), weight: ONE },
          { at: earlier.rows.axis.ref(first, taken), weight: ONE.neg() },
        ],
        constant: ZERO,
      },
      because: [later.table.columns[result]?.at ?? at],
      trust: "stated",
      support: supportOf(tally),
      tolerance: "none",
      table: later.table.id,
    };
  });
}
