import type { CellRef } from "../../grid";
import type { Amount } from "../../number";
import { HUNDRED, ONE, ZERO, amountOf, sumOf } from "../../number";
import { isNonEmpty } from "../../text";
import { isIndicatorTable, pointsIn, pointsInLabel, scoreColumn, totalScoreRow } from "../../form";
import type { Table } from "../../table";
import { addedUp } from "../added-up";
import type { Constraint, Shape } from "../constraint";
import type { Book } from "../kind";
import { defineKind } from "../kind";
import { deductedScore } from "../structure/deducted-score";
import { deductionOf } from "../structure/deductions";
import { figureAt } from "../structure/figure-at";
import { levelsOfPoints, nestedPoints } from "../structure/nested-points";
import { isPointList } from "../structure/point-list";
import { scoredBlocks } from "../structure/scored-blocks";
import { scoredFunds } from "../structure/scored-funds";
import { scoreHeadOf } from "../structure/score-head";
import type { ScoredRow, ScoredRows } from "../structure/scored-rows";
import { scoredRowsOf } from "../structure/scored-rows";
import type { TableView } from "../view";

/**
 * The total of weights, and of scores, is the sum over all indicators and the execution rate's own weight where the form
 * scores that too; the sum of a block, in a line of its own above or a 小计 below, is that of its indicators. Source: domain law 14;
 * the national form gives the rate 10 of the 100 points. Weights beside every level make those of the level above, and points of numbered
 * lines those of the number above them.
 */
export const scoreTotal = defineKind({
  id: "score-total",
  find: (book) =>
    book.views
      .filter((view) => isIndicatorTable(view.table) || isPointList(book, view))
      .flatMap((view) => {
        const weights = levelsOfPoints(view.table);
        const taken =
          deductionOf(view.columns.axis) === null ? leftOfPoints(view) : totalOf(book, view, "deduction");
        if (weights.length < 2)
          return [
            ...totalOf(book, view, "weight"),
            ...totalOf(book, view, "score"),
            ...totalInHead(book, view),
            ...taken,
          ];
        const scores = scoresBeside(view.table, weights);
        return [
          ...(scores.length === 0
            ? totalOf(book, view, "score")
            : pointsByLevel(book, view, "score", scores)),
          ...pointsByLevel(book, view, "weight", weights),
          ...taken,
        ];
      }),
});

/** The columns of scores right behind the weights of every level; none where not every level has its own. */
function scoresBeside(table: Table, weights: readonly number[]): readonly number[] {
  const scores = levelsOfPoints(table, /得分$/);
  return scores.length === weights.length && scores.every((at, level) => at - 1 === weights[level])
    ? scores
    : [];
}

/** Each column of points makes the total, with those of the rate, and the points of a level make those of the level above them. */
function pointsByLevel(
  book: Book,
  view: TableView,
  what: "weight" | "score",
  levels: readonly number[],
): readonly Constraint[] {
  const { table } = view;
  const total = totalScoreRow(table);
  return nestedPoints(table, levels, listsLike(book, table, levels)).flatMap(({ row, result, parts }) => {
    const rate = row === total ? scoredRate(book, view, what) : [];
    return sumOfScores(table, result, table.rows[row]?.at ?? null, [...rate, ...parts]);
  });
}

/** The lists of a form that print the same columns of points as one of them, in their order, with it: header rows said again cut a form into several. */
function listsLike({ views }: Book, table: Table, levels: readonly number[]): readonly Table[] {
  const headings = (one: Table): string => levels.map((at) => one.columns[at]?.label ?? "").join("/");
  return views.flatMap((one) =>
    one.table === table ||
    (one.table.sheet === table.sheet &&
      isIndicatorTable(one.table) &&
      headings(one.table) === headings(table))
      ? [one.table]
      : [],
  );
}

type Points = Parameters<typeof scoreColumn>[1];

function totalOf(book: Book, view: TableView, what: Points): readonly Constraint[] {
  const { table } = view;
  const column = scoreColumn(table, what);
  if (column === null) return [];
  const rows = scoredRowsOf(table, what);
  const { filled, items, blocks } = rows;
  // Marks out of a hundred are not added up: nobody fills the lines of their blocks.
  const isSummed = blocks.some(({ row }) => pointsIn(table, row, column) !== null);
  return [
    ...(isSummed ? filled : []).flatMap(({ row, at, label: own }) => {
      const block = blocks.find((one) => one.row === row);
      const inside = items.filter((item) => block?.parts.includes(item.row));
      const sums = sumOfScores(table, at, own, cellsOf(inside));
      return block?.said === false ? sums.map((sum) => ({ ...sum, trust: "inferred" as const })) : sums;
    }),
    ...(items.length === 0 ? [] : wholeOf(book, view, what, column)),
  ];
}

/** What the last line of a form adds up: its points, those of the rate and of what else stands before them. */
function wholeOf(book: Book, view: TableView, what: Points, column: number): readonly Constraint[] {
  const { table } = view;
  const total = totalScoreRow(table);
  const result = total === null ? null : figureAt(table, total, column);
  if (total === null || result === null) return [];
  const label = table.rows[total]?.at ?? null;
  const own = membersOf(scoredRowsOf(table, what));
  if (isColumnsOwn(book, view, what, { row: total, column }))
    return sumOfScores(table, result, label, cellsOf(own));
  if (what === "deduction") {
    const sums = sumOfScores(table, result, label, cellsOf(own));
    return pointsIn(table, total, column)?.equals(pointsOf(own)) === true ? sums : withLost(book, view, sums);
  }
  const before = membersIn(partsBefore(book, view), what);
  return sumOfScores(
    table,
    result,
    label,
    [...scoredRate(book, view, what), ...cellsOf([...before, ...own])],
    what === "weight" ? unprintedWeight(book, view) : ZERO,
  );
}

/** Whether a total is that of its column alone: one without a name, unless the points of the rate make it as well. */
function isColumnsOwn(
  book: Book,
  view: TableView,
  what: Points,
  { row, column }: { readonly row: number; readonly column: number },
): boolean {
  const { table } = view;
  if (table.rows[row]?.path.length !== 0) return false;
  const funds = scoredFunds(book, view);
  const rate = (what === "weight" ? funds?.points : funds?.earned) ?? ZERO;
  const made = pointsOf([...membersIn(partsBefore(book, view), what), ...membersIn([view], what)]).plus(rate);
  return pointsIn(table, row, column)?.equals(made) !== true;
}

/**
 * The total score that the head of a form prints of lists that print none: of their scores where the weights make a hundred, so that nothing is
 * left out, or where it is just that.
 */
function totalInHead(book: Book, view: TableView): readonly Constraint[] {
  const { table } = view;
  const total = totalScoreRow(table);
  const isPrinted = total !== null && figureAt(table, total, scoreColumn(table, "score")) !== null;
  const head = !isPrinted && isLastList(book, view) ? scoreHeadOf(book, view) : null;
  if (head === null) return [];
  const lists = [...partsBefore(book, view), view];
  const scored = membersIn(lists, "score");
  const scores = [...scoredRate(book, view, "score"), ...cellsOf(scored)];
  const funds = scoredFunds(book, view);
  const weights = (funds?.points ?? ZERO).plus(pointsOf(membersIn(lists, "weight")));
  const earned = (funds?.earned ?? ZERO).plus(pointsOf(scored));
  const isWhole = weights.equals(HUNDRED) || earned.equals(head.points);
  return isWhole && LEAST_SCORES <= scores.length ? sumOfScores(table, head.at, null, scores) : [];
}

function membersIn(lists: readonly TableView[], what: Points): readonly ScoredRow[] {
  return lists.flatMap(({ table }) => membersOf(scoredRowsOf(table, what)));
}

function pointsOf(rows: readonly ScoredRow[]): Amount {
  return sumOf(rows.map(({ points }) => points));
}

const LEAST_SCORES = 4;

/**
 * In a form that prints no scores but what was taken off: the total of that, and the score it leaves of all points. Two of the total, its
 * lines and the score have to agree; where none do, nothing is said.
 */
function leftOfPoints({ table }: TableView): readonly Constraint[] {
  const left = deductedScore(table);
  if (left === null) return [];
  const { total, row, result, whole, taken } = left;
  const own = membersOf(scoredRowsOf(table, "deduction")).filter((one) => one.row < total);
  const lost = [taken.points, pointsOf(own), whole.points.minus(result.points)];
  if (lost.every((points, at) => !lost[(at + 1) % lost.length]?.equals(points))) return [];
  const label = (at: number): CellRef | null => table.rows[at]?.at ?? null;
  return [
    ...sumOfScores(table, taken.at, label(total), cellsOf(own)),
    scoreMadeOf(table, result.at, label(row), lessTaken(whole.at, taken.at)),
  ];
}

function lessTaken(whole: CellRef, taken: CellRef): Shape {
  const less = { at: taken, weight: ONE.negated() };
  return { is: "sum", terms: [{ at: whole, weight: ONE }, less], constant: ZERO };
}

/** Whether no further list of the form follows. */
function isLastList({ views }: Book, view: TableView): boolean {
  const next = views[views.indexOf(view) + 1];
  return next === undefined || next.table.sheet !== view.table.sheet || !isIndicatorTable(next.table);
}

/** What else of a form counts among its points: blocks between its funds and its indicators, and the lists of its other goals. */
function partsBefore(book: Book, view: TableView): readonly TableView[] {
  return [...scoredBlocks(book, view), ...listsBefore(book, view)];
}

/** The lists of a form's other goals: those right before a list on its sheet, first to last, that print no total of their own. */
function listsBefore({ views }: Book, view: TableView): readonly TableView[] {
  const above = views.slice(0, views.indexOf(view));
  const belongs = ({ table }: TableView): boolean =>
    table.sheet === view.table.sheet && isIndicatorTable(table) && totalScoreRow(table) === null;
  return above.slice(above.findLastIndex((one) => !belongs(one)) + 1);
}

/** What the total adds up: the 小计 of each block that has a figure, and the indicators that none of them closes. */
function membersOf({ filled, items, blocks }: ScoredRows): readonly ScoredRow[] {
  const closing = blocks.filter(
    ({ row, parts, closes }) =>
      closes && filled.some((one) => one.row === row) && items.some((one) => parts.includes(one.row)),
  );
  const isClosed = (row: number): boolean => closing.some(({ parts }) => parts.includes(row));
  return filled.filter(
    (one) => (items.includes(one) && !isClosed(one.row)) || closing.some(({ row }) => row === one.row),
  );
}

function cellsOf(rows: readonly ScoredRow[]): readonly CellRef[] {
  return rows.map(({ at }) => at);
}

function sumOfScores(
  table: Table,
  result: CellRef,
  because: CellRef | null,
  cells: readonly CellRef[],
  constant: Amount = ZERO,
): readonly Constraint[] {
  return isNonEmpty(cells) ? [scoreMadeOf(table, result, because, addedUp(cells, constant))] : [];
}

function scoreMadeOf(table: Table, result: CellRef, because: CellRef | null, shape: Shape): Constraint {
  return {
    kind: "score-total",
    result,
    stated: null,
    shape,
    because: [because ?? result],
    trust: "stated",
    support: null,
    tolerance: "none",
    table: table.id,
  };
}

/** The weight or score of the execution rate in the nearest funds block above on the same sheet. */
function scoredRate(book: Book, view: TableView, what: Points): readonly CellRef[] {
  const at = what === "deduction" ? null : (scoredFunds(book, view)?.[what] ?? null);
  return at === null ? [] : [at];
}

/** What was taken off in all, with what the rate lost of its weight where the form scores it. */
function withLost(book: Book, view: TableView, sums: readonly Constraint[]): readonly Constraint[] {
  const funds = scoredFunds(book, view);
  if (funds?.score == null) return sums;
  const kept = { at: funds.score, weight: ONE.negated() };
  const given = funds.weight === null ? [] : [{ at: funds.weight, weight: ONE }];
  const constant = unprintedWeight(book, view);
  return sums.map((sum) =>
    sum.shape.is === "sum"
      ? { ...sum, shape: { ...sum.shape, terms: [...sum.shape.terms, ...given, kept], constant } }
      : sum,
  );
}

/** Points of the national form's execution rate. */
const RATE_POINTS = amountOf(10);

/** What the rate's score counts for in the total weight where the form has no cell for it: what a heading states, else 10. */
function unprintedWeight(book: Book, view: TableView): Amount {
  const funds = scoredFunds(book, view);
  if (funds === null || funds.weight !== null || funds.score === null) return ZERO;
  const stated = funds.headings.flatMap((label) => pointsInLabel(label) ?? [])[0];
  return stated ?? RATE_POINTS;
}
