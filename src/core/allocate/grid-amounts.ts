import type { Area, Cell, CellRef, Grid } from "../grid";
import { cellAt, cellRef, figureOf } from "../grid";
import type { Amount } from "../number";
import { label } from "../text";

/** Where figures stand on a sheet: under headings that begin in row `headTop`, each to be divided by `divide`. */
export interface GridAmounts {
  readonly body: Area;
  readonly headTop: number;
  readonly divide: Amount;
}

/** Excel keeps 15 digits of a number; further ones are the noise of binary fractions. */
const EXCEL_DIGITS = 15;

/** A cell and the amount in it; null where it holds none. */
export interface PlacedAmount {
  readonly at: CellRef;
  readonly value: Amount | null;
}

/** The amounts of a body, row by row. Percentages, targets and columns of serial numbers or years are none. */
export function amountsIn(grid: Grid, rounding: GridAmounts): readonly (readonly PlacedAmount[])[] {
  const { body, headTop } = rounding;
  const columns = Array.from({ length: body.right - body.left + 1 }, (_, column) => body.left + column);
  const counts = columns.map((column) => isCount(grid, column, headTop, body.top));
  return Array.from({ length: body.bottom - body.top + 1 }, (_, r) =>
    columns.map((column, c): PlacedAmount => {
      const row = body.top + r;
      const value = counts[c] === true ? null : amountIn(cellAt(grid, row, column), rounding);
      return { at: cellRef(grid.sheet, row, column), value };
    }),
  );
}

/** Headings over numbers that name things and measure nothing. */
const COUNTS = /^(序号|编号|编码|代码|行次|名次|排名|排序|年份|年度|no\.?)$/;

function isCount(grid: Grid, column: number, from: number, to: number): boolean {
  for (let row = from; row < to; row += 1) {
    if (COUNTS.test(label(cellAt(grid, row, column).text))) return true;
  }
  return false;
}

function amountIn(cell: Cell, { divide }: GridAmounts): Amount | null {
  const figure = figureOf(cell);
  if (figure === null || figure.percent || figure.comparator !== null) return null;
  const stored = figure.typedAsText ? figure.stored : figure.stored.toSignificantDigits(EXCEL_DIGITS);
  return stored.div(divide);
}
