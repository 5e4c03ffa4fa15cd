import type { Area, Cell, CellRef, Edit, Grid } from "../grid";
import { cellAt, inArea, refKey } from "../grid";
import type { Amount } from "../number";
import { printAmount } from "../number";
import type { CellSum } from "./cell-sums";
import { addsUp, lineSums, looseSums } from "./cell-sums";
import type { GridAmounts, PlacedAmount } from "./grid-amounts";
import { amountsIn } from "./grid-amounts";
import { partsOf } from "./line-tree";
import { linesOfSums } from "./lines-of-sums";
import { roundTable } from "./round-table";
import type { Line, RoundingObstacle, RoundingRule } from "./rounding-table";

/** What to round, and how. */
export interface GridRounding extends RoundingRule, GridAmounts {}

/** A cell that holds a figure. `edit` is null where nothing changes, and for a formula, which follows by itself. */
export interface RoundedCell {
  readonly at: CellRef;
  readonly was: string;
  readonly becomes: string;
  readonly edit: Edit | null;
}

/** The cells in reading order, or what stands in the way; its places count from the body's first cell. */
export type GridRounded =
  | { readonly is: "rounded"; readonly cells: readonly RoundedCell[] }
  | { readonly is: "impossible"; readonly because: RoundingObstacle };

/**
 * Rounds a table of a sheet so that what it prints adds up along the given sums. Percentages, words and columns of
 * serial numbers or years stay as they are. A sum whose cells do not lie in one row or one column (blocks side by side
 * under one total) is rounded by itself, if no other sum has a part in it. A sum whose parts do not make what it prints
 * is no sum here, and rounded like any figure: rounding cannot mend it.
 */
export function roundGrid(grid: Grid, sums: readonly CellSum[], rounding: GridRounding): GridRounded {
  const { body, decimals } = rounding;
  const own = sums.filter(
    (sum) => [sum.result, ...sum.terms].every((at) => lies(at, grid, body)) && addsUp(sum, grid),
  );
  const amounts = amountsIn(grid, rounding);
  const rows = linesOfSums(amounts.length, lineSums(own, "column", "row", body.top));
  const columns = linesOfSums(body.right - body.left + 1, lineSums(own, "row", "column", body.left));
  const alone = [...looseSums(own), ...strays(grid, amounts, rows, columns)];
  const apart = new Set(alone.flatMap(({ result, terms }) => [result, ...terms].map(refKey)));
  const cells = amounts.map((row) => row.map(({ at, value }) => (apart.has(refKey(at)) ? null : value)));
  const rounded = roundTable({ rows, columns, cells }, rounding);
  if (rounded.is === "impossible") return rounded;
  const values = new Map<string, Amount | null>();
  amounts.forEach((row, r) => {
    row.forEach(({ at }, c) => values.set(refKey(at), rounded.cells[r]?.[c] ?? null));
  });
  for (const sum of alone) {
    const obstacle = roundAlone(sum, amounts, rounding, values);
    if (obstacle !== null) return { is: "impossible", because: obstacle };
  }
  return {
    is: "rounded",
    cells: amounts.flat().flatMap(({ at }) => {
      const value = values.get(refKey(at)) ?? null;
      return value === null ? [] : [roundedCell(at, cellAt(grid, at.row, at.column), value, decimals)];
    }),
  };
}

/** Figures that stand in the line of a sum without being one: sums without parts, so that nothing binds them. */
function strays(
  grid: Grid,
  amounts: readonly (readonly PlacedAmount[])[],
  rows: readonly Line[],
  columns: readonly Line[],
): readonly CellSum[] {
  const rowParts = partsOf(rows);
  const columnParts = partsOf(columns);
  return amounts.flatMap((row, r) =>
    row.flatMap(({ at, value }, c): readonly CellSum[] => {
      if (value === null) return [];
      const ways = [
        rowParts[r]?.flatMap((part) => amounts[part]?.[c]?.at ?? []) ?? [],
        columnParts[c]?.flatMap((part) => row[part]?.at ?? []) ?? [],
      ].filter((terms) => 0 < terms.length);
      return ways.every((terms) => addsUp({ result: at, terms }, grid)) ? [] : [{ result: at, terms: [] }];
    }),
  );
}

/** Rounds one sum as a column of its own into `values`; gives what stands in the way, if anything does. */
function roundAlone(
  { result, terms }: CellSum,
  amounts: readonly (readonly PlacedAmount[])[],
  rounding: GridRounding,
  values: Map<string, Amount | null>,
): RoundingObstacle | null {
  const { top, left } = rounding.body;
  const cells = [...terms, result];
  const last = terms.length;
  const rounded = roundTable(
    {
      rows: cells.map((_, line) => ({ partOf: line === last ? null : last })),
      columns: [{ partOf: null }],
      cells: cells.map((at) => [amounts[at.row - top]?.[at.column - left]?.value ?? null]),
    },
    rounding,
  );
  if (rounded.is === "impossible") {
    const place = { row: result.row - top, column: result.column - left };
    return rounded.because.is === "line" ? { ...rounded.because, whole: place, parts: [] } : rounded.because;
  }
  cells.forEach((at, line) => values.set(refKey(at), rounded.cells[line]?.[0] ?? null));
  return null;
}

function lies(at: CellRef, grid: Grid, body: Area): boolean {
  return at.sheet === grid.sheet && inArea(body, at.row, at.column);
}

function roundedCell(at: CellRef, cell: Cell, value: Amount, decimals: number): RoundedCell {
  const becomes = printAmount(value, decimals);
  const stored = typeof cell.value === "string" ? becomes : Number(becomes);
  const left = cell.formula !== null || (cell.text === becomes && cell.value === stored);
  return { at, was: cell.text, becomes, edit: left ? null : { at, was: cell.text, becomes, value: stored } };
}
