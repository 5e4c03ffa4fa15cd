import type { CellRef } from "../../grid";
import { figureOf } from "../../grid";
import type { Amount } from "../../number";
import { ONE, ZERO } from "../../number";
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
      const at =
        funds === null || funds.central === null ? undefined : view.table.refs[funds.central]?.[funds.budget];
      const cell =
        funds === null || funds.central === null
          ? undefined
          : view.table.cells[funds.central]?.[funds.budget];
      const value = cell === undefined ? null : (figureOf(cell)?.value ?? null);
      if (at === undefined || value === null || value.isZero()) return [];
      const total = grandTotals(book, at.sheet).find((one) => one.value.equals(value));
      if (total === undefined) return [];
      return [
        {
          kind: "central-funds",
          result: at,
          stated: null,
          shape: { is: "sum", terms: [{ at: total.at, weight: ONE }], constant: ZERO },
          because: [view.table.rows[funds?.central ?? 0]?.at ?? at],
          trust: "stated",
          support: null,
          tolerance: "none",
          family: `${view.table.id}:central-funds`,
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
        const at = view.table.refs[sum.whole]?.[column];
        const cell = view.table.cells[sum.whole]?.[column];
        const figure = cell === undefined ? null : figureOf(cell);
        return at === undefined || figure === null ? [] : [{ at, value: figure.value }];
      }),
    );
  });
}
