import { totalOf } from "../../form";
import { ONE, ZERO } from "../../number";
import { addedUp } from "../added-up";
import type { Constraint } from "../constraint";
import { chainsOf } from "../from-chain";
import type { Book } from "../kind";
import { defineKind } from "../kind";
import type { TableView } from "../view";
import { carriedBalances } from "../structure/carried-balance";
import { deductionOf } from "../structure/deductions";
import { supportOf } from "../support-of";
import { sumsOfKind } from "./sums";

/** Income less expenditure is what remains; what was there and what remains is carried forward; both sides of a statement balance. */
export const balance = defineKind({
  id: "balance",
  find: (book) => [
    ...sumsOfKind(book, "balance"),
    ...deductions(book),
    ...carried(book),
    ...sidesThatBalance(book),
    ...chainsOf(book, "change", 3, (axis, { from }, { at, before }) => ({
      kind: "balance",
      trust: "inferred",
      shape: {
        is: "sum",
        terms: [
          { at: axis.ref(from, at), weight: ONE },
          { at: axis.ref(from, before), weight: ONE.neg() },
        ],
        constant: ZERO,
      },
    })),
  ],
});

/** What a form takes off from each weight leaves the score. */
function deductions(book: Book): readonly Constraint[] {
  return book.views.flatMap(({ table, columns: { axis } }) => {
    const deduction = deductionOf(axis);
    if (deduction === null) return [];
    const { weight, taken, score, tally } = deduction;
    return axis.cross.flatMap((_, cross): readonly Constraint[] => {
      if ([score, weight].some((line) => axis.figure(line, cross) === null)) return [];
      const result = axis.ref(score, cross);
      const terms = [
        { at: axis.ref(weight, cross), weight: ONE },
        { at: axis.ref(taken, cross), weight: ONE.neg() },
      ] as const;
      return [
        {
          kind: "balance",
          result,
          stated: null,
          shape: { is: "sum", terms, constant: ZERO },
          because: [axis.lines[score]?.line.at ?? result],
          trust: "stated",
          support: supportOf(tally),
          tolerance: "none",
          table: table.id,
        },
      ];
    });
  });
}

/** What a fund had left a year before goes into what it has left now. */
function carried(book: Book): readonly Constraint[] {
  return book.views.flatMap((view) =>
    carriedBalances(view).map(({ closing, balance: own, before }) => ({
      kind: "balance",
      result: closing,
      stated: null,
      shape: addedUp([before, own]),
      because: [closing],
      trust: "inferred",
      support: null,
      tolerance: "likely",
      table: view.table.id,
    })),
  );
}

/** The grand totals of two sides of a statement that stand in one row: 收入总计 and 支出总计, each in its first column. */
function sidesThatBalance(book: Book): readonly Constraint[] {
  return book.views.flatMap((right, at) => {
    const left = book.views[at - 1];
    if (left === undefined || !areSides(left, right)) return [];
    return right.table.rows.flatMap((line, row): readonly Constraint[] => {
      const isByName = GRAND.test(line.label);
      if (!isByName && !(isLast(right, row) && areInAndOut(left, right))) return [];
      const result = right.rows.axis.ref(row, 0);
      const other = left.table.rows.findIndex(
        (one, place) =>
          totalOf(one) === "total" &&
          (isByName ? GRAND.test(one.label) : isLast(left, place)) &&
          (isByName || one.label === line.label) &&
          left.rows.axis.ref(place, 0).row === result.row,
      );
      if (other < 0) return [];
      return [
        {
          kind: "balance",
          result,
          stated: null,
          shape: addedUp([left.rows.axis.ref(other, 0)]),
          because: [line.at ?? result],
          trust: isByName ? "stated" : "inferred",
          support: null,
          tolerance: "likely",
          table: right.table.id,
        },
      ];
    });
  });
}

const GRAND = /(总计|总额)$/;

/** Whether a line closes its side by its place, and calls itself a total. */
function isLast({ table }: TableView, row: number): boolean {
  const line = table.rows[row];
  return line !== undefined && row === table.rows.length - 1 && totalOf(line) === "total";
}

/** Whether the headings say that one side is income, and the other what it went to. */
function areInAndOut(left: TableView, right: TableView): boolean {
  const says = ({ table }: TableView, words: RegExp): boolean =>
    table.columns[0]?.path.some((label) => words.test(label)) === true;
  return says(left, /^(本[年月期])?收入(部分|项目)?$/) && says(right, /^(本[年月期])?支出(部分|项目)?$/);
}

/** Whether two tables are sides of one statement: side by side in the same rows. */
function areSides(left: TableView, right: TableView): boolean {
  const [a, b] = [left.table, right.table];
  return (
    a.sheet === b.sheet &&
    a.area.top === b.area.top &&
    a.area.right < b.area.left &&
    a.headerRows === b.headerRows
  );
}
