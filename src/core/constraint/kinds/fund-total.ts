import { addedUp } from "../added-up";
import type { Constraint } from "../constraint";
import type { Book } from "../kind";
import { defineKind } from "../kind";
import { fundSplitsOf } from "../structure/fund-splits";
import type { TableView } from "../view";
import { sumsOfKind } from "./sums";

/**
 * 年度资金总额 is the sum of its sources (central, local, other), in budget and in execution, and of what it is split into beside them
 * (按收入性质分, 按支出性质分). Source: domain law 7.
 */
export const fundTotal = defineKind({
  id: "fund-total",
  find: (book) => [...sumsOfKind(book, "fund-total"), ...book.views.flatMap((view) => splitsIn(book, view))],
});

function splitsIn(book: Book, view: TableView): readonly Constraint[] {
  const funds = book.fundsOf(view);
  if (funds === null) return [];
  return fundSplitsOf(funds).map(({ result, terms }) => ({
    kind: "fund-total",
    result,
    stated: null,
    shape: addedUp(terms),
    because: [result],
    trust: "stated",
    support: null,
    tolerance: "likely",
    table: view.table.id,
  }));
}
