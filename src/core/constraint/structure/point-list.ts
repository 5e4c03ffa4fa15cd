import { pointsIn, scoreColumn, totalOf, totalScoreRow } from "../../form";
import type { Amount } from "../../number";
import { HUNDRED, ZERO, amountOf, sumOf } from "../../number";
import type { Table } from "../../table";
import type { Book } from "../kind";
import type { TableView } from "../view";
import { asPart } from "./as-part";
import { scoredFunds } from "./scored-funds";
import { isSlipAway } from "./slip-away";

/**
 * Whether a list that is no table of indicators adds its points up: weights beside scores over a total that one of the two makes, or
 * nothing but weights, or but scores, that share out a hundred points; told by no sum of all its lines that holds.
 */
export function isPointList(book: Book, view: TableView): boolean {
  const { table, rows } = view;
  const total = totalScoreRow(table);
  const columns = [scoreColumn(table, "weight"), scoreColumn(table, "score")];
  const sums = rows.sums.filter(({ whole }) => whole === total);
  const isTold = sums.some(
    ({ parts, tally }) => parts.length === table.rows.length - 1 && tally.broken === 0,
  );
  if (total === null || isTold) return false;
  const [weight = null, score = null] = columns;
  const funds = scoredFunds(book, view);
  if (weight === null)
    return score !== null && sums.length === 0 && addsUpScores(view, total, score, funds?.earned ?? ZERO);
  if (score === null) return sharesHundred(table, total, weight);
  return columns.some((column, at) => {
    const rate = [funds?.points, funds?.earned][at] ?? ZERO;
    const values = table.rows.map((_, row) => pointsIn(table, row, column ?? -1) ?? ZERO);
    // A 小计 closes lines that are counted already.
    const parts = values.filter((_, row) => row !== total && !isSubtotal(table, row));
    const gap = (values[total] ?? ZERO).minus(sumOf(parts));
    return 3 <= parts.length && (gap.isZero() || gap.equals(rate));
  });
}

function isSubtotal({ rows }: Table, row: number): boolean {
  const line = rows[row];
  return line !== undefined && totalOf(line) === "subtotal";
}

/** Whether a list of nothing but weights shares out a hundred points, as its last line says. */
function sharesHundred(table: Table, total: number, column: number): boolean {
  if (pointsIn(table, total, column)?.equals(HUNDRED) !== true) return false;
  return 3 < table.rows.filter((_, row) => pointsIn(table, row, column) !== null).length;
}

const LEAST_SCORES = 4;

/** What the national form gives the execution rate, mostly in a block of its own. */
const RATE_POINTS = amountOf(10);

/** Whole points are few: that a slip explains the difference is all that is asked. */
const ASK_OF_POINTS = -Infinity;

/**
 * Whether scores without weights beside them add up to their total: where they do, where they or the total are full marks, or where a slip
 * of the hand keeps them from it. Marks out of a hundred for each line, of which the last is the mean, do none of that.
 */
function addsUpScores(
  { table, rows: { axis } }: TableView,
  total: number,
  column: number,
  rate: Amount,
): boolean {
  const due = pointsIn(table, total, column);
  const lines = [...table.rows.keys()].filter(
    (row) => row !== total && pointsIn(table, row, column) !== null,
  );
  const scores = lines.map((row) => pointsIn(table, row, column) ?? ZERO);
  if (due === null || scores.length < LEAST_SCORES) return false;
  const made = sumOf(scores).plus(rate);
  if (made.equals(due)) return true;
  const areMarks = 1 < scores.filter((one) => one.gte(due)).length;
  if (areMarks || made.plus(RATE_POINTS).equals(due)) return false;
  const parts = lines.map((line) => asPart(axis, line));
  return (
    due.equals(HUNDRED) ||
    made.equals(HUNDRED) ||
    (rate.isZero() && isSlipAway(axis, total, parts, [column], ASK_OF_POINTS))
  );
}
