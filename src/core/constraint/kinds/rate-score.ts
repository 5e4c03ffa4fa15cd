import type { Funds } from "../../form";
import { pointsIn } from "../../form";
import type { CellRef } from "../../grid";
import type { Amount, Figure } from "../../number";
import { HUNDRED, ONE, amount, amountOf } from "../../number";
import type { Table } from "../../table";
import type { Constraint, Shape } from "../constraint";
import type { Book } from "../kind";
import { defineKind } from "../kind";
import { earnedPointsOf } from "../structure/earned-points";
import type { ProportionalPoints } from "../structure/proportional-points";
import { proportionalPointsOf } from "../structure/proportional-points";
import type { TableView } from "../view";

const STATED = /(\d+(?:\.\d+)?)分?[*×x]执行率/;

/** `分值（10）`: the weight of a form that prints it above the column. */
const HEADED = /\((\d+(?:\.\d+)?)分?\)$/;

/**
 * The score of the execution rate is the rate times its weight, at most the weight; so is that of an indicator where the form
 * prints the share it earned (得分系数, 完成率), and what it reached of its target where scores below full marks are just that. Source:
 * domain law 14.
 */
export const rateScore = defineKind({
  id: "rate-score",
  find: (book) => [
    ...book.views.flatMap((view) => [...rateScoreOf(book, view), ...earnedIn(view), ...boardOf(view)]),
    ...proportionalPointsOf(book).map(inProportion),
  ],
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
      under: null,
      cap: isCapped ? weight : null,
    },
    because: [score],
    trust: "inferred",
    support: null,
    tolerance: "likely",
    table: view.table.id,
  }));
}

/** The points of a score board that its headings limit, where the rates they are earned by stand beside them. */
function boardOf({ columns, rows, table }: TableView): readonly Constraint[] {
  return [columns, rows].flatMap(({ axis, board }) =>
    (board?.points ?? []).flatMap(({ line, most, rate }) =>
      axis.cross.flatMap(({ role }, cross): readonly Constraint[] => {
        const share = rate === null ? null : axis.figure(rate, cross);
        // Beyond the target there is no more than all.
        if (rate === null || most === null || share === null || role.total !== null) return [];
        const unit = unitOfRate(share);
        if (share.value.times(unit).gt(ONE) || axis.figure(line, cross) === null) return [];
        const result = axis.ref(line, cross);
        return [
          {
            kind: "rate-score",
            result,
            stated: null,
            shape: {
              is: "product",
              factors: [axis.ref(rate, cross)],
              scale: amountOf(most).times(unit),
              under: null,
              cap: null,
            },
            because: [axis.lines[line]?.line.at ?? result],
            trust: "inferred",
            support: null,
            tolerance: "likely",
            table: table.id,
          },
        ];
      }),
    ),
  );
}

/** What an indicator reached of its target, of the weight, and of that no more than all. */
function inProportion({ score, weight, actual, target, table }: ProportionalPoints): Constraint {
  return {
    kind: "rate-score",
    result: score,
    stated: null,
    shape: { is: "product", factors: [actual, weight], scale: ONE, under: target, cap: weight },
    because: [score],
    trust: "inferred",
    support: null,
    tolerance: "none",
    table,
  };
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
  const { axis } = view.rows;
  const weighedAt = weight === null || pointsIn(table, row, weight) === null ? null : axis.ref(row, weight);
  if (rate === null || score === null || pointsIn(table, row, score) === null) return [];
  const figure = axis.figure(row, rate);
  if (figure === null || !(isTotal || weighedAt !== null)) return [];
  const shape = shapeOf(table, funds, { at: axis.ref(row, rate), figure }, weighedAt);
  if (shape === null) return [];
  const result = axis.ref(row, score);
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

/** Rate times weight: what a heading states, or the weight's own cell, which is then the most there is; null where neither stands. */
function shapeOf(
  { columns }: Table,
  { weight, score }: Funds,
  rate: { readonly at: CellRef; readonly figure: Figure },
  weighedAt: CellRef | null,
): Shape | null {
  const scale = unitOfRate(rate.figure);
  const labelOf = (column: number | null): string => columns[column ?? -1]?.label ?? "";
  // The weight's own cell goes before the number that the heading of its column prints.
  const headed = weighedAt === null ? amount(HEADED.exec(labelOf(weight))?.[1] ?? "") : null;
  const points = amount(STATED.exec(labelOf(score))?.[1] ?? "") ?? headed;
  if (points !== null)
    return { is: "product", factors: [rate.at], scale: points.times(scale), under: null, cap: null };
  return weighedAt === null
    ? null
    : { is: "product", factors: [rate.at, weighedAt], scale, under: null, cap: weighedAt };
}

const MOST_AS_FRACTION = amountOf(1.5);

/** What one in a rate's cell is worth: 94.00 without a sign is 94 per cent, 0.94 a fraction. */
function unitOfRate({ percent, value }: Figure): Amount {
  return percent || value.lte(MOST_AS_FRACTION) ? ONE : ONE.div(HUNDRED);
}
