import { isIndicatorTable } from "../../form";
import type { Constraint } from "../constraint";
import { constraintsOf } from "../from-sum";
import type { Book } from "../kind";
import type { KindId } from "../kind-id";
import { isShortOfSources } from "../short-of-sources";
import { sourceRuns } from "../structure/source-runs";
import type { Sum } from "../structure/sum";
import type { AxisView, TableView } from "../view";

/**
 * The constraints of all sums of a workbook that belong to one law. Indicator tables are left out: their scores obey the
 * laws of scoring, not of footing.
 */
export function sumsOfKind(book: Book, id: KindId): readonly Constraint[] {
  const runs = sourceRuns(book);
  const all = book.views.flatMap((view) => {
    if (isIndicatorTable(view.table)) return [];
    return [view.columns, view.rows].flatMap((side) =>
      side.sums
        .filter((sum) => lawOf(book, view, side, sum) === id)
        .flatMap((sum) => constraintsOf(side, sum, id)),
    );
  });
  return runs.length === 0 ? all : all.filter((one) => !isShortOfSources(one, runs));
}

function lawOf(book: Book, view: TableView, side: AxisView, sum: Sum): KindId {
  switch (sum.source) {
    case "formula":
      return "stated-formula";
    case "balance":
      return "balance";
    case "figures":
      return "inferred-sum";
    case "part-marker":
    case "order":
    case "label": {
      const named = side.axis.lines[sum.whole]?.role.total !== null;
      if (side.axis.along === "rows" && book.fundsOf(view)?.total === sum.whole) return "fund-total";
      if (sum.source === "part-marker" && !named) return "part-of-whole";
      return side.axis.along === "rows" ? "column-total" : "row-total";
    }
  }
}
