import type { CellRef } from "../../grid";
import type { Amount } from "../../number";
import { pointsIn } from "../../form";
import { addedUp } from "../added-up";
import type { Constraint } from "../constraint";
import type { Book } from "../kind";
import { defineKind } from "../kind";

/**
 * What the allocation tables hand out of central money is the form's central funds A: the grand total of the last batch
 * equals it. Source: domain law 15. Where no grand total of the workbook does, which one should is not known, and nothing
 * is said.
 */
export const centralFunds = defineKind({
  id: "central-funds",
  find: (book) =>
    book.views.flatMap((view) => {
      const funds = book.fundsOf(view);
      if (funds?.central == null) return [];
      const { central, budget } = funds;
      const value = pointsIn(view.table, central, budget);
      if (value === null || value.isZero()) return [];
      const at = view.rows.axis.ref(central, budget);
      const total = grandTotals(book, at.sheet).find((one) => one.value.equals(value));
      if (total === undefined) return [];
      return [
        {
          kind: "central-funds",
          result: at,
          stated: null,
          shape: addedUp([total.at]),
          because: [view.table.rows[central]?.at ?? at],
          trust: "stated",
          support: null,
          tolerance: "none",
          table: view.table.id,
        } satisfies Constraint,
      ];
    }),
});

/** Totals of the total rows of allocation and settlement tables on other sheets, the last table first. */
function grandTotals(book: Book, sheet: string): readonly { readonly at: CellRef; readonly value: Amount }[] {
  return [...book.views].reverse().flatMap((view) => {
    if (view.table.sheet === sheet || !["allocation", "settlement"].includes(book.kindOf(view))) return [];
    return view.rows.sums.flatMap((sum) =>
      view.table.columns.flatMap((_, column) => {
        const value = pointsIn(view.table, sum.whole, column);
        return value === null ? [] : [{ at: view.rows.axis.ref(sum.whole, column), value }];
      }),
    );
  });
}
