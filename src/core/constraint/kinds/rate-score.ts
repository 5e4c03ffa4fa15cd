import type { Funds } from "../../form";
import type { Cell, CellRef } from "../../grid";
import { figureOf } from "../../grid";
import type { Amount } from "../../number";
import { HUNDRED, ONE, amount, amountOf } from "../../number";
import type { Constraint, Shape } from "../constraint";
import type { Book } from "../kind";
import { defineKind } from "../kind";
import { earnedPointsOf } from "../structure/earned-points";
import type { TableView } from "../view";

const STATED = /(\d+(?:\.\d+)?)分?[*×x]执行率/;

/** `分值（10）`: the weight of a form that prints it above the column. */
const HEADED = /\((\d+(?:\.\d+)?)分?\)$/;

/**
 * The score of the execution rate is the rate times its weight, at most the weight; so is that of an indicator where the form
 * prints the share it earned (得分系数, 完成率). Source: domain law 14.
 */
export const rateScore = defineKind({
  id: "rate-score",
  find: (book) => book.views.flatMap((view) => [...rateScoreOf(book, view), ...earnedIn(view)]),
});

/** The points that a list of indicators works out from what share of the target was reached. */
function earnedIn(view: TableView): readonly Constraint[] {
  return earnedPointsOf(view).map(({ score, weight, coefficient, scale, isCapped }) => ({
    kind: "rate-score",
    result: score,
    stated: null,
    shape: {
      is: "product",
      factors: [coefficient, weight],
      scale: amountOf(scale),
      cap: isCapped ? weight : null,
    },
    because: [score],
    trust: "inferred",
    support: null,
    tolerance: "likely",
    family: `${view.table.id}:earned`,
    table: view.table.id,
  }));
}

function rateScoreOf(book: Book, view: TableView): readonly Constraint[] {
  const funds = book.fundsOf(view);
  if (funds === null || funds.rate === null || funds.score === null) return [];
  const total = funds.total ?? 0;
  return view.table.rows.flatMap((_, row) => scoreIn(view, funds, row, row === total));
}

/** The score of one line of funds. Beside the total, a line has one where it prints a weight of its own. */
function scoreIn(view: TableView, funds: Funds, row: number, isTotal: boolean): readonly Constraint[] {
  const { table } = view;
  const { rate: rateAt, score: scoreAt, weight } = funds;
  const needed = isTotal ? [scoreAt, rateAt] : [scoreAt, rateAt, weight];
  const areRead = needed.every(
    (column) => column !== null && table.cells[row]?.[column]?.reading.is === "figure",
  );
  const result = table.refs[row]?.[scoreAt ?? -1];
  const rate = table.refs[row]?.[rateAt ?? -1];
  if (!areRead || result === undefined || rate === undefined) return [];
  const shape = shapeOf(view, funds, row, rate);
  if (shape === null) return [];
  return [
    {
      kind: "rate-score",
      result,
      stated: null,
      shape,
      because: [table.columns[scoreAt ?? -1]?.at ?? result],
      trust: isTotal ? "stated" : "inferred",
      support: null,
      tolerance: "likely",
      family: `${table.id}:rate-score`,
      table: table.id,
    } satisfies Constraint,
  ];
}

/** Rate times weight: what a heading states, or the weight's own cell, which is then the most there is. */
function shapeOf(
  { table }: TableView,
  { weight, score, rate: at }: Funds,
  row: number,
  rate: CellRef,
): Shape | null {
  const scale = unitOfRate(at === null ? undefined : table.cells[row]?.[at]);
  const labelOf = (column: number | null): string =>
    column === null ? "" : (table.columns[column]?.label ?? "");
  const points =
    amount(STATED.exec(labelOf(score))?.[1] ?? "") ?? amount(HEADED.exec(labelOf(weight))?.[1] ?? "");
  if (points !== null) return { is: "product", factors: [rate], scale: points.times(scale), cap: null };
  const cell = weight === null ? undefined : table.refs[row]?.[weight];
  if (weight === null || cell === undefined) return null;
  if (table.cells[row]?.[weight]?.reading.is !== "figure") return null;
  return { is: "product", factors: [rate, cell], scale, cap: cell };
}

const MOST_AS_FRACTION = amountOf(1.5);

/** What one in a rate's cell is worth: 94.00 without a sign is 94 per cent, 0.94 a fraction. */
function unitOfRate(cell: Cell | undefined): Amount {
  const figure = cell === undefined ? null : figureOf(cell);
  return figure === null || figure.percent || figure.value.lte(MOST_AS_FRACTION) ? ONE : ONE.div(HUNDRED);
}
