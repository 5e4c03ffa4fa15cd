import type { Constraint, ProductPart, Term } from "../constraint";
import { figureOf } from "../grid";
import type { Amount } from "../number";
import { HUNDRED, ONE, printAmount } from "../number";
import type { BookCell, CellBook } from "./cell-book";
import type { Working, WorkingLine } from "./finding";
import type { JudgedConstraint } from "./relations";
import { decimalsOf, writeLike } from "./write-like";

/** A relation as on paper: each term with its label and figure, what they give, and what the cell shows. */
export function workingOf(judged: JudgedConstraint, cells: CellBook): Working {
  const { constraint, verdict } = judged;
  const result = constraint.result === null ? null : (cells.at(constraint.result) ?? null);
  const computed = verdict.computed === null ? null : printResult(result, verdict.computed, constraint);
  const printed = result?.cell.text ?? constraint.stated?.value.toFixed() ?? "";
  // A figure that lacks nothing but its sign is not off by anything.
  const gap =
    computed === `${printed}%` ||
    verdict.computed === null ||
    verdict.shown === null ||
    verdict.is === "holds"
      ? null
      : printGap(result, verdict.computed.minus(verdict.shown).abs());
  return {
    rule: constraint.kind,
    is: constraint.shape.is,
    lines: linesOf(constraint, cells),
    result: constraint.result,
    resultLabel: constraint.stated?.label ?? labelOf(result),
    computed,
    printed,
    gap,
    verdict: verdict.is,
  };
}

function printResult(result: BookCell | null, value: Amount, constraint: Constraint): string {
  if (result !== null) return writeLike(result, inPoints(result, value)).text;
  return printAmount(value, decimalsOf(value, constraint.stated?.value.decimalPlaces() ?? 0));
}

/** Points that are worked out have decimals, though most lines of their column print full marks without any. */
function inPoints({ points, columnDecimals, workedDecimals }: BookCell, value: Amount): Amount {
  const isEndless = decimalsOf(value, columnDecimals) < value.decimalPlaces();
  return points && isEndless ? value.toDecimalPlaces(workedDecimals) : value;
}

/** A gap in the result's unit; percentages in points. */
export function printGap(result: BookCell | null, gap: Amount): string {
  if (result === null) return gap.toFixed();
  if (figureOf(result.cell)?.percent === true) {
    const points = gap.times(HUNDRED);
    return `${printAmount(points, decimalsOf(points, Math.max(0, result.decimals - 2)))}%`;
  }
  return printAmount(gap, decimalsOf(gap, result.decimals));
}

function linesOf(constraint: Constraint, cells: CellBook): readonly WorkingLine[] {
  const { shape } = constraint;
  switch (shape.is) {
    case "sum":
      return shape.terms.map((term) => lineOf(term, cells, term.weight.isNegative() ? "minus" : "plus"));
    case "quotient":
      return [
        ...shape.over.map((term) => lineOf(term, cells, term.weight.isNegative() ? "minus" : "over")),
        ...shape.under.map((term, at) =>
          lineOf(term, cells, 0 < at && term.weight.isNegative() ? "minus" : "under"),
        ),
      ];
    case "product":
      return [
        ...factorLines(shape, "times", cells),
        ...(shape.under === null ? [] : [lineOf({ at: shape.under, weight: ONE }, cells, "under")]),
      ];
    case "products":
      return shape.parts.flatMap((part) => factorLines(part, "plus", cells));
  }
}

/** A product's factors, the first with what is done with all of them, and with the scale where it has one. */
function factorLines(
  { factors, scale }: Pick<ProductPart, "factors" | "scale">,
  operation: "plus" | "times",
  cells: CellBook,
): readonly WorkingLine[] {
  return factors.map((at, place) => {
    const line = lineOf({ at, weight: ONE }, cells, place === 0 ? operation : "times");
    return 0 < place || scale.equals(ONE) ? line : { ...line, factor: scale.toFixed() };
  });
}

function lineOf(term: Term, cells: CellBook, operation: WorkingLine["operation"]): WorkingLine {
  const cell = cells.at(term.at);
  const factor = term.weight.abs();
  return {
    at: term.at,
    label: labelOf(cell ?? null),
    printed: cell?.cell.text ?? "",
    operation,
    factor: factor.equals(ONE) ? null : factor.toFixed(),
  };
}

function labelOf(cell: BookCell | null): string {
  if (cell === null) return "";
  return [cell.rowLabel, cell.columnLabel].filter((label) => label !== "").join(" · ");
}
