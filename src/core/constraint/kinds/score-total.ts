import { ONE, ZERO } from "../../number";
import { isNonEmpty } from "../../text";
import { isIndicatorTable, scoreColumn, totalScoreRow } from "../../form";
import type { Constraint, Term } from "../constraint";
import type { Book } from "../kind";
import { defineKind } from "../kind";
import type { TableView } from "../view";

/**
 * The total of weights, and of scores, is the sum over all indicators and the execution rate's own weight where the form
 * scores that too. Source: domain law 14; the national form gives the rate 10 of the 100 points.
 */
export const scoreTotal = defineKind({
  id: "score-total",
  find: (book) =>
    book.views
      .filter((view) => isIndicatorTable(view.table))
      .flatMap((view) => [...totalOf(book, view, "weight"), ...totalOf(book, view, "score")]),
});

function totalOf(book: Book, view: TableView, what: "weight" | "score"): readonly Constraint[] {
  const { table } = view;
  const column = scoreColumn(table, what);
  const total = totalScoreRow(table);
  const result = total === null || column === null ? undefined : table.refs[total]?.[column];
  if (column === null || total === null || result === undefined) return [];
  const items = table.rows.flatMap((_, row): readonly Term[] => {
    const at = table.refs[row]?.[column];
    const counts = row !== total && at !== undefined && table.cells[row]?.[column]?.reading.is === "figure";
    return counts ? [{ at, weight: ONE }] : [];
  });
  const terms = [...executionTerm(book, view, what), ...items];
  if (!isNonEmpty(terms) || items.length === 0 || table.cells[total]?.[column]?.reading.is !== "figure")
    return [];
  return [
    {
      kind: "score-total",
      result,
      stated: null,
      shape: { is: "sum", terms, constant: ZERO },
      because: [table.rows[total]?.at ?? result],
      trust: "stated",
      support: null,
      tolerance: "none",
      family: `${table.id}:score-total:${what}`,
      table: table.id,
    } satisfies Constraint,
  ];
}

/** The weight or score of the execution rate in the nearest funds block above on the same sheet. */
function executionTerm(book: Book, view: TableView, what: "weight" | "score"): readonly Term[] {
  const above = book.views.slice(0, book.views.indexOf(view)).reverse();
  for (const other of above) {
    if (other.table.sheet !== view.table.sheet || isIndicatorTable(other.table)) return [];
    const funds = book.fundsOf(other);
    const column = what === "weight" ? funds?.weight : funds?.score;
    if (funds === null || column === null || column === undefined) continue;
    const row = funds.total ?? 0;
    const at = other.table.refs[row]?.[column];
    if (at !== undefined && other.table.cells[row]?.[column]?.reading.is === "figure")
      return [{ at, weight: ONE }];
  }
  return [];
}
