import type { Area, CellRef, Grid } from "../grid";
import { cellAt, cellRef, figureOf, wordsOf } from "../grid";
import type { Amount } from "../number";
import { readFigure } from "../number";
import { label, plain } from "../text";

/** The bases of an allocation as a range of a sheet holds them. */
export interface BaseTable {
  readonly factors: readonly { readonly name: string; readonly column: number }[];
  readonly units: readonly {
    readonly name: string;
    readonly row: number;
    readonly bases: readonly Amount[];
  }[];
  /** As the range writes them, in a row of their own or in brackets in the headings; null where it has none. */
  readonly weights: readonly Amount[] | null;
}

/** Why a range holds no bases. */
export type BaseTrouble =
  | { readonly is: "no-units" }
  | { readonly is: "no-factors" }
  | { readonly is: "not-a-number"; readonly at: CellRef; readonly text: string }
  | { readonly is: "no-name"; readonly at: CellRef };

const WEIGHTS = /^权重/;
const SUMS = /^(合计|总计|共计|小计|总额)/;

/**
 * Reads a range whose first row holds the headings and whose first column holds the units, one factor a column. A row
 * labelled 权重 holds weights; rows of sums and empty rows are passed over.
 */
export function readBases(grid: Grid, area: Area): BaseTable | BaseTrouble {
  const factors = factorsOf(grid, area);
  if (factors.length === 0) return { is: "no-factors" };
  const units: { name: string; row: number; bases: readonly Amount[] }[] = [];
  let weights = headingWeights(grid, area, factors);
  for (let row = area.top + 1; row <= area.bottom; row += 1) {
    const name = nameAt(grid, row, area.left);
    if (SUMS.test(label(name)) || isEmpty(grid, row, area)) continue;
    if (name === "") return { is: "no-name", at: cellRef(grid.sheet, row, area.left) };
    const values = valuesOf(grid, row, factors);
    if ("is" in values) return values;
    if (WEIGHTS.test(label(name))) weights = values;
    else units.push({ name, row, bases: values });
  }
  return units.length === 0 ? { is: "no-units" } : { factors, units, weights };
}

function factorsOf(grid: Grid, { top, left, right }: Area): BaseTable["factors"] {
  const columns = Array.from({ length: right - left }, (_, place) => left + 1 + place);
  return columns.flatMap((column) => {
    const name = plain(cellAt(grid, top, column).text);
    return name === "" ? [] : [{ name, column }];
  });
}

function headingWeights(grid: Grid, { top }: Area, factors: BaseTable["factors"]): readonly Amount[] | null {
  const weights = factors.map(({ column }) => {
    const bracketed = /\(([^()]*%)\)/.exec(label(cellAt(grid, top, column).text))?.[1];
    return bracketed === undefined ? null : (readFigure(bracketed)?.value ?? null);
  });
  return weights.every((weight) => weight !== null) ? weights : null;
}

function valuesOf(grid: Grid, row: number, factors: BaseTable["factors"]): readonly Amount[] | BaseTrouble {
  const values: Amount[] = [];
  for (const { column } of factors) {
    const cell = cellAt(grid, row, column);
    const figure = figureOf(cell);
    if (figure === null) return { is: "not-a-number", at: cellRef(grid.sheet, row, column), text: cell.text };
    values.push(figure.stored);
  }
  return values;
}

function nameAt(grid: Grid, row: number, column: number): string {
  const cell = cellAt(grid, row, column);
  return wordsOf(cell) === "" ? plain(cell.text) : wordsOf(cell);
}

function isEmpty(grid: Grid, row: number, { left, right }: Area): boolean {
  for (let column = left; column <= right; column += 1) {
    if (cellAt(grid, row, column).reading.is !== "blank") return false;
  }
  return true;
}
