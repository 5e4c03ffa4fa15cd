import { isIndicatorTable } from "../../form";
import { addedUp } from "../added-up";
import type { Constraint } from "../constraint";
import { defineKind } from "../kind";
import { groupSubtotalsOf } from "../structure/group-subtotals";
import { supportOf } from "../support-of";
import type { TableView } from "../view";
import { sumsOfKind } from "./sums";

/** The lines of a list add up to its 合计 or 小计, wherever that stands, in the column beside it too. Source: domain law 1. */
export const columnTotal = defineKind({
  id: "column-total",
  find: (book) => [...sumsOfKind(book, "column-total"), ...book.views.flatMap(subtotalsBeside)],
});

/** The subtotals that a table prints beside the first line of each group. */
function subtotalsBeside({ table, columns }: TableView): readonly Constraint[] {
  const subtotals = groupSubtotalsOf(columns.axis);
  // What stands beside indicators are no amounts, unless they are the points of its groups.
  const told = isIndicatorTable(table) ? subtotals.filter(({ isOfPoints }) => isOfPoints) : subtotals;
  return told.map(({ result, terms, because, tally }) => ({
    kind: "column-total",
    result,
    stated: null,
    shape: addedUp(terms),
    because: [because ?? result],
    trust: "stated",
    support: supportOf(tally),
    tolerance: "likely",
    table: table.id,
  }));
}
