import type { Area, Cell, CellRef, Edit, Grid } from "../grid";
import { cellAt, cellRef, figureOf, inArea } from "../grid";
import type { Amount, Span } from "../number";
import { exactSpan, printAmount, spanOf, sumOf, ZERO } from "../number";
import type { LineSum } from "./lines-of-sums";
import { linesOfSums } from "./lines-of-sums";
import { roundTable } from "./round-table";
import type { RoundingObstacle, RoundingRule } from "./rounding-table";

/** A sum that is known to hold between cells. */
export interface CellSum {
  readonly result: CellRef;
  readonly terms: readonly CellRef[];
}

/** What to round: `body` are the cells with figures; each is divided by `divide` first (10000 makes 万元 of 元). */
export interface GridRounding extends RoundingRule {
  readonly body: Area;
  readonly divide: Amount;
}

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

/** Excel keeps 15 digits of a number; further ones are the noise of binary fractions. */
const EXCEL_DIGITS = 15;

/**
 * Rounds a table of a sheet so that what it prints adds up along the given sums. Percentages and words stay as they
 * are. Sums are passed over whose cells do not all lie in one row or one column of the body, or whose parts do not add
 * up to what they print: the rounding cannot mend those.
 */
export function roundGrid(grid: Grid, sums: readonly CellSum[], rounding: GridRounding): GridRounded {
  const { body, decimals } = rounding;
  const rows = Array.from({ length: body.bottom - body.top + 1 }, (_, row) => body.top + row);
  const columns = Array.from({ length: body.right - body.left + 1 }, (_, column) => body.left + column);
  const own = sums.filter(
    (sum) => [sum.result, ...sum.terms].every((at) => lies(at, grid, body)) && addsUp(sum, grid),
  );
  const rounded = roundTable(
    {
      rows: linesOfSums(rows.length, lineSums(own, "column", "row", body.top)),
      columns: linesOfSums(columns.length, lineSums(own, "row", "column", body.left)),
      cells: rows.map((row) => columns.map((column) => amountIn(cellAt(grid, row, column), rounding))),
    },
    rounding,
  );
  if (rounded.is === "impossible") return rounded;
  const cells = rows.flatMap((row, r) =>
    columns.flatMap((column, c) => {
      const value = rounded.cells[r]?.[c] ?? null;
      const cell = cellAt(grid, row, column);
      return value === null ? [] : [roundedCell(cellRef(grid.sheet, row, column), cell, value, decimals)];
    }),
  );
  return { is: "rounded", cells };
}

function lies(at: CellRef, grid: Grid, body: Area): boolean {
  return at.sheet === grid.sheet && inArea(body, at.row, at.column);
}

/** Whether the parts, all added, can make what the result prints; where something is taken away they do not. */
function addsUp({ result, terms }: CellSum, grid: Grid): boolean {
  const spans = terms.map((at) => spanAt(grid, at));
  const whole = spanAt(grid, result);
  const low = sumOf(spans.map((span) => span.low));
  const high = sumOf(spans.map((span) => span.high));
  return low.lessThanOrEqualTo(whole.high) && whole.low.lessThanOrEqualTo(high);
}

/** What a cell may stand for; nothing where it holds no figure. */
function spanAt(grid: Grid, at: CellRef): Span {
  const figure = figureOf(cellAt(grid, at.row, at.column));
  return figure === null ? exactSpan(ZERO) : spanOf(figure.value, figure.decimals);
}

/** The sums that stay within one line of `along`, as sums of the lines across it; the most frequent wording of a whole wins. */
function lineSums(
  sums: readonly CellSum[],
  along: "row" | "column",
  across: "row" | "column",
  first: number,
): readonly LineSum[] {
  const counted = new Map<string, { readonly sum: LineSum; times: number }>();
  for (const { result, terms } of sums) {
    if (terms.some((term) => term[along] !== result[along])) continue;
    const parts = terms.map((term) => term[across] - first).sort((a, b) => a - b);
    const key = `${result[across]}=${parts.join("+")}`;
    const known = counted.get(key);
    if (known === undefined) counted.set(key, { sum: { whole: result[across] - first, parts }, times: 1 });
    else known.times += 1;
  }
  const best = new Map<number, { readonly sum: LineSum; readonly times: number }>();
  for (const entry of counted.values()) {
    if ((best.get(entry.sum.whole)?.times ?? 0) < entry.times) best.set(entry.sum.whole, entry);
  }
  return [...best.values()].map(({ sum }) => sum);
}

function amountIn(cell: Cell, { divide }: GridRounding): Amount | null {
  const figure = figureOf(cell);
  if (figure === null || figure.percent || figure.comparator !== null) return null;
  const stored = figure.typedAsText ? figure.stored : figure.stored.toSignificantDigits(EXCEL_DIGITS);
  return stored.div(divide);
}

function roundedCell(at: CellRef, cell: Cell, value: Amount, decimals: number): RoundedCell {
  const becomes = printAmount(value, decimals);
  const stored = typeof cell.value === "string" ? becomes : Number(becomes);
  const left = cell.formula !== null || (cell.text === becomes && cell.value === stored);
  return { at, was: cell.text, becomes, edit: left ? null : { at, was: cell.text, becomes, value: stored } };
}
