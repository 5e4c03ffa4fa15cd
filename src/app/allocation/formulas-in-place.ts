import type { AllocationCell, AllocationPlaces, AllocationRequest } from "../../core/allocate";
import type { CellRef, Grid } from "../../core/grid";
import { addressOf, cellIn } from "../../core/grid";
import { HUNDRED } from "../../core/number";
import type { FactorCells } from "./amount-formula";
import { amountFormula } from "./amount-formula";
import type { Complaint } from "./complaint";
import { complaint } from "./complaint";
import type { DraftBases } from "./draft-bases";
import { fixedCell, fixedRange, fixedRow, sheetPrefix } from "./formula-address";

/** The formula a cell of the table is to hold; null where it is to hold a figure. */
export type FormulaOf = (cell: AllocationCell) => string | null;

/**
 * The formulas that make a table's own cells calculate an allocation: the grand total stays the figure that is typed, each
 * factor's total is its weight of it, each amount is its unit's part of that by the bases where they stand, each unit's
 * total is a sum. Formulas that stand in the table already stay; where the grand total is one of them, the
 * factors' totals hold the figure. Only for bases that stand in one column each, in the units' order, without rows between.
 */
export function formulasInPlace(
  request: AllocationRequest,
  bases: DraftBases,
  places: AllocationPlaces,
  grids: readonly Grid[],
): FormulaOf | Complaint {
  const shares = request.factors.map((_, factor) => shareOf(request, places, grids, factor));
  const factors: FactorCells[] = [];
  for (const [factor, { name }] of request.factors.entries()) {
    const column = columnOf(bases, places.units.length, factor);
    if (column === null) return complaint("bases-apart", { factor: name });
    const place = column.sheet === places.sum.amounts[0]?.sheet ? "" : sheetPrefix(column.sheet);
    const all = `${place}${fixedRange(column.row, column.row + places.units.length - 1, column.column)}`;
    factors.push({
      all,
      own: (unit) => `${place}${addressOf({ row: column.row + unit, column: column.column })}`,
      sum: `SUM(${all})`,
      share: shares[factor]?.cell ?? "0",
    });
  }
  return ({ unit, factor }) => {
    if (unit !== null)
      return factor === null
        ? sumFormula(places.units[unit]?.amounts ?? [])
        : amountFormula(request.rule, factors, unit, factor);
    // The total is what is typed: of one factor its own, of several the grand total.
    return factor === null || places.sum.total === null ? null : `=${shares[factor]?.expression ?? "0"}`;
  };
}

/** What a factor places: the cell that shows it where that takes our formula, else the expression itself. */
function shareOf(
  { total, factors, fullWeight, rule: { decimals } }: AllocationRequest,
  { sum }: AllocationPlaces,
  grids: readonly Grid[],
  factor: number,
): { readonly expression: string; readonly cell: string } {
  const grand = sum.total ?? sum.amounts[0] ?? null;
  const typed = grand !== null && !holdsFormula(grand, grids);
  const whole = grand === null || !typed ? total.toFixed() : fixedCell(grand.row, grand.column);
  if (sum.total === null) return { expression: whole, cell: whole };
  const weight = (factors[factor]?.weight ?? HUNDRED).div(fullWeight).times(HUNDRED).toFixed();
  const expression = `ROUND(${whole}*${weight}%,${decimals})`;
  const own = sum.amounts[factor];
  const free = own !== undefined && !holdsFormula(own, grids);
  return { expression, cell: free ? fixedRow(own.row, own.column) : expression };
}

function holdsFormula(at: CellRef, grids: readonly Grid[]): boolean {
  return (cellIn(grids, at)?.formula ?? null) !== null;
}

/** The first cell of a factor's bases, if they follow one another down a column. */
function columnOf(bases: DraftBases, units: number, factor: number): CellRef | null {
  const first = bases.at(0, factor);
  if (first === null) return null;
  for (let unit = 1; unit < units; unit += 1) {
    const at = bases.at(unit, factor);
    const follows = at?.sheet === first.sheet && at.column === first.column && at.row === first.row + unit;
    if (!follows) return null;
  }
  return first;
}

function sumFormula(parts: readonly CellRef[]): string | null {
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return null;
  const inOneRun = parts.every((at, place) => at.row === first.row && at.column === first.column + place);
  return inOneRun ? `=SUM(${addressOf(first)}:${addressOf(last)})` : `=${parts.map(addressOf).join("+")}`;
}
