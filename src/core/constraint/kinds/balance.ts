import { totalOf } from "../../form";
import { ONE, ZERO } from "../../number";
import type { NonEmpty } from "../../text";
import type { Constraint, Term } from "../constraint";
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
  ],
});

/** What a form takes off from each weight leaves the score. */
function deductions(book: Book): readonly Constraint[] {
  return book.views.flatMap(({ table, columns: { axis } }) => {
    const deduction = deductionOf(axis);
    const [weight, taken] = deduction?.parts ?? [];
    if (deduction === null || weight === undefined || taken === undefined) return [];
    return axis.cross.flatMap((_, cross): readonly Constraint[] => {
      const lines = [deduction.whole, weight.line];
      if (lines.some((line) => axis.figure(line, cross) === null)) return [];
      const terms: NonEmpty<Term> = [
        { at: axis.ref(weight.line, cross), weight: ONE },
        { at: axis.ref(taken.line, cross), weight: ONE.neg() },
      ];
      return [
        {
          kind: "balance",
          result: axis.ref(deduction.whole, cross),
          stated: null,
          shape: { is: "sum", terms, constant: ZERO },
          because: [axis.lines[deduction.whole]?.line.at ?? axis.ref(deduction.whole, cross)],
          trust: "stated",
          support: supportOf(deduction.tally),
          tolerance: "none",
          family: `${table.id}:deduction`,
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
      shape: {
        is: "sum",
        terms: [
          { at: before, weight: ONE },
          { at: own, weight: ONE },
        ],
        constant: ZERO,
      },
      because: [closing],
      trust: "inferred",
      support: null,
      tolerance: "likely",
      family: `${view.table.id}:carried`,
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
      const result = right.table.refs[row]?.[0];
      const other = left.table.rows.findIndex(
        (one, place) => totalOf(one) === "total" && left.table.refs[place]?.[0]?.row === result?.row,
      );
      const term = left.table.refs[other]?.[0];
      const isGrand = GRAND.test(line.label) && GRAND.test(left.table.rows[other]?.label ?? "");
      if (result === undefined || term === undefined || !isGrand) return [];
      return [
        {
          kind: "balance",
          result,
          stated: null,
          shape: { is: "sum", terms: [{ at: term, weight: ONE }], constant: ZERO },
          because: [line.at ?? result],
          trust: "stated",
          support: null,
          tolerance: "likely",
          family: `${right.table.id}:sides`,
          table: right.table.id,
        },
      ];
    });
  });
}

const GRAND = /(总计|总额)$/;

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
