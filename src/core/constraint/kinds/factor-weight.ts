import { ONE, ZERO, sumOf } from "../../number";
import type { Constraint } from "../constraint";
import { defineKind } from "../kind";
import { factorBlockOf } from "../structure/factor-block";
import type { TableView } from "../view";

/**
 * A factor column's total is its weight times the grand total, where the weights the labels print make 100 %; where they
 * do not, the labels are at fault and the finding is about them. Source: domain law 2.
 */
export const factorWeight = defineKind({
  id: "factor-weight",
  find: (book) => book.views.flatMap(weightsOf),
});

function weightsOf(view: TableView): readonly Constraint[] {
  const block = factorBlockOf(view);
  if (block === null || !sumOf(block.factors.map((factor) => factor.weight)).equals(ONE)) return [];
  const { table } = view;
  const grand = table.refs[block.total]?.[block.whole];
  if (grand === undefined) return [];
  return block.factors.flatMap(({ column, weight }) => {
    const at = table.refs[block.total]?.[column];
    if (at === undefined) return [];
    return [
      {
        kind: "factor-weight",
        result: at,
        stated: null,
        shape: { is: "sum", terms: [{ at: grand, weight }], constant: ZERO },
        because: [table.columns[column]?.at ?? at],
        trust: "stated",
        support: null,
        tolerance: "likely",
        family: `${table.id}:factor-weight`,
        table: table.id,
      } satisfies Constraint,
    ];
  });
}
