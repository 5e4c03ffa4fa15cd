import type { Funds } from "../../form";
import { pointsIn } from "../../form";
import type { Amount, Figure } from "../../number";
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
    table: view.table.id,
  }));
}

function rateScoreOf(book: Book, view: TableView): readonly Constraint[] {
  const funds = book.fundsOf(view);
  const { table } = view;
  return funds === null ? [] : table.rows.flatMap((_, row) => scoreIn(view, funds, row));
}

/** The score of one line of funds. Beside the total, a line has one where it prints a weight of its own. */
function scoreIn(view: TableView, funds: Funds, row: number): readonly Constraint[] {
  const { table } = view;
  const { rate, score, weight } = funds;
  const isTotal = row === (funds.total ?? 0);
  const isWeighed = weight !== null && pointsIn(table, row, weight) !== null;
  if (rate === null || score === null || pointsIn(table, row, score) === null) return [];
  const shape = isTotal || isWeighed ? shapeOf(view, funds, row, rate) : null;
  if (shape === null) return [];
  const result = view.rows.axis.ref(row, score);
  return [
    {
      kind: "rate-score",
      result,
      stated: null,
      shape,
      because: [table.columns[score]?.at ?? result],
      trust: isTotal ? "stated" : "inferred",
      support: null,
      tolerance: "likely",
      table: table.id,
    },
  ];
}

/** Rate times weight: what a heading states, or the weight's own cell, which is then the most there is; null where the rate is no figure. */
function shapeOf(
  { table, rows: { axis } }: TableView,
  { weight, score }: Funds,
  row: number,
  rate: number,
): Shape | null {
  const figure = axis.figure(row, rate);
  if (figure === null) return null;
  const scale = unitOfRate(figure);
  const labelOf = (column: number | null): string => table.columns[column ?? -1]?.label ?? "";
  const points =
    amount(STATED.exec(labelOf(score))?.[1] ?? "") ?? amount(HEADED.exec(labelOf(weight))?.[1] ?? "");
  const factor = axis.ref(row, rate);
  if (points !== null) return { is: "product", factors: [factor], scale: points.times(scale), cap: null };
  if (weight === null || pointsIn(table, row, weight) === null) return null;
  const cell = axis.ref(row, weight);
  return { is: "product", factors: [factor, cell], scale, cap: cell };
}

const MOST_AS_FRACTION = amountOf(1.5);

/** What one in a rate's cell is worth: 94.00 without a sign is 94 per cent, 0.94 a fraction. */
function unitOfRate({ percent, value }: Figure): Amount {
  return percent || value.lte(MOST_AS_FRACTION) ? ONE : ONE.div(HUNDRED);
}
