import { addedUp } from "../added-up";
import type { Constraint } from "../constraint";
import type { Book } from "../kind";
import { defineKind } from "../kind";
import { fundSplitsOf } from "../structure/fund-splits";
import type { NamedAmount } from "../structure/named-amount";
import { sourcedAmountsOf } from "../structure/sourced-amount";
import { unitSpendingOf } from "../structure/unit-spending";
import type { TableView } from "../view";
import { sumsOfKind } from "./sums";

/**
 * 年度资金总额 is the sum of its sources (central, local, other), in budget and in execution, and of what it is split into beside them
 * (按收入性质分, 按支出性质分). What a form names among its particulars is told with them: the amount of a project above its sources,
 * and basic spending and that of projects above the funds of a whole unit. Source: domain law 7.
 */
export const fundTotal = defineKind({
  id: "fund-total",
  find: (book) => [
    ...sumsOfKind(book, "fund-total"),
    ...book.views.flatMap((view) => splitsIn(book, view)),
    ...[...sourcedAmountsOf(book), ...unitSpendingOf(book)].map((one) => namedSum(one, one.table)),
  ],
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

function namedSum({ result, terms, because, borneOut }: NamedAmount, table: string): Constraint {
  return {
    kind: "fund-total",
    result,
    stated: null,
    shape: addedUp(terms),
    because,
    trust: borneOut === "denied" ? "inferred" : "stated",
    support: null,
    tolerance: borneOut === "rounded" ? "likely" : "none",
    table,
  };
}
