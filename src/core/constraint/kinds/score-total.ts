import type { CellRef } from "../../grid";
import { ONE, ZERO } from "../../number";
import { isNonEmpty } from "../../text";
import { isIndicatorTable, pointsInLabel, scoreBlocks, scoreColumn, totalScoreRow } from "../../form";
import type { Table } from "../../table";
import type { Constraint, Term } from "../constraint";
import type { Book } from "../kind";
import { defineKind } from "../kind";
import type { TableView } from "../view";

/**
 * The total of weights, and of scores, is the sum over all indicators and the execution rate's own weight where the form
 * scores that too; the sum of a block, in a line of its own above or a 小计 below, is that of its indicators. Source: domain law 14;
 * the national form gives the rate 10 of the 100 points.
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
  const beside = scoreColumn(table, what === "weight" ? "score" : "weight");
  const total = totalScoreRow(table);
  if (column === null) return [];
  const filled = table.rows.flatMap((line, row): readonly ScoredRow[] => {
    const at = table.refs[row]?.[column];
    const reading = table.cells[row]?.[column]?.reading.is;
    // Left blank beside its weight, or its score, it is a part of the sum all the same; points stated in a block's label need no cell.
    const inLabel = what === "weight" && pointsInLabel(line.label) !== null;
    const leftBlank = reading === "blank" && !inLabel && beside !== null && isFigure(table, row, beside);
    const holds = row !== total && at !== undefined && (reading === "figure" || leftBlank);
    return holds ? [{ row, at, label: line.at }] : [];
  });
  const blocks = scoreBlocks(table, column);
  const items = filled.filter(({ row }) => !blocks.some((block) => block.row === row));
  const result = total === null ? undefined : table.refs[total]?.[column];
  const label = total === null ? null : (table.rows[total]?.at ?? null);
  const isFilled = total !== null && table.cells[total]?.[column]?.reading.is === "figure";
  return [
    ...filled.flatMap(({ row, at, label: own }) => {
      const parts = blocks.find((block) => block.row === row)?.parts ?? [];
      const terms = items.filter((item) => parts.includes(item.row)).map(termOf);
      return sumOfScores(table, what, at, own, terms);
    }),
    ...(result === undefined || !isFilled || items.length === 0
      ? []
      : sumOfScores(table, what, result, label, [...executionTerm(book, view, what), ...items.map(termOf)])),
  ];
}

function isFigure(table: Table, row: number, column: number): boolean {
  return table.cells[row]?.[column]?.reading.is === "figure";
}

interface ScoredRow {
  /** Its place among the table's rows. */
  readonly row: number;
  readonly at: CellRef;
  /** The cell that names the row. */
  readonly label: CellRef | null;
}

function termOf({ at }: ScoredRow): Term {
  return { at, weight: ONE };
}

function sumOfScores(
  table: Table,
  what: "weight" | "score",
  result: CellRef,
  because: CellRef | null,
  terms: readonly Term[],
): readonly Constraint[] {
  if (!isNonEmpty(terms)) return [];
  return [
    {
      kind: "score-total",
      result,
      stated: null,
      shape: { is: "sum", terms, constant: ZERO },
      because: [because ?? result],
      trust: "stated",
      support: null,
      tolerance: "none",
      family: `${table.id}:score-total:${what}`,
      table: table.id,
    },
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
