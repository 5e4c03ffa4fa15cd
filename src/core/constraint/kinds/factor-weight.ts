import { pointsIn } from "../../form";
import { ONE, ZERO, sumOf } from "../../number";
import type { Constraint, Shape } from "../constraint";
import { defineKind } from "../kind";
import type { FactorBlock } from "../structure/factor-block";
import { factorBlockOf } from "../structure/factor-block";
import type { TableView } from "../view";

/**
 * A factor column's total is its weight times the grand total, where the weights the labels print make 100 %; where they
 * do not, the labels are at fault and the finding is about them. A line of weights under the header is checked cell by cell.
 * Source: domain law 2.
 */
export const factorWeight = defineKind({
  id: "factor-weight",
  find: (book) => book.views.flatMap(weightsOf),
});

function weightsOf(view: TableView): readonly Constraint[] {
  const block = factorBlockOf(view);
  if (block === null || areSharesOfLines(view, block) || !areHeld(view, block)) return [];
  const {
    table,
    rows: { axis },
  } = view;
  const grand = axis.ref(block.total, block.whole);
  return block.factors.map(({ column, weight, at: printed }) => {
    const at = axis.ref(block.total, column);
    const shape: Shape =
      printed === null
        ? { is: "sum", terms: [{ at: grand, weight }], constant: ZERO }
        : { is: "product", factors: [grand, printed], scale: ONE, under: null, cap: null };
    return {
      kind: "factor-weight",
      result: at,
      stated: null,
      shape,
      because: [printed ?? table.columns[column]?.at ?? at],
      trust: "stated",
      support: null,
      tolerance: "likely",
      table: table.id,
    };
  });
}

/** Whether each line is shared out by the percentages (中央 60 %, 省级 20 %): the totals of what was rounded line by line are no such share. */
function areSharesOfLines({ columns }: TableView, { factors }: FactorBlock): boolean {
  return columns.products.some(
    ({ result, source }) => source === "label" && factors.some(({ column }) => column === result),
  );
}

/**
 * Whether the weights are those of the totals: those in labels make 100 %; those in a line of cells, of which one may be the slip,
 * give two totals at least, and most.
 */
function areHeld({ table, rows: { axis } }: TableView, { factors, total, whole }: FactorBlock): boolean {
  const grand = pointsIn(table, total, whole);
  if (factors.every(({ at }) => at === null)) return sumOf(factors.map(({ weight }) => weight)).equals(ONE);
  const held = factors.filter(({ column, weight }) => {
    const figure = axis.figure(total, column);
    return figure !== null && grand?.times(weight).toDecimalPlaces(figure.decimals).equals(figure.value);
  });
  return 2 <= held.length && factors.length < 2 * held.length;
}
