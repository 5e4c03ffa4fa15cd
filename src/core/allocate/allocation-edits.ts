import type { CellRef, Edit, Grid } from "../grid";
import { cellAt, cellRef } from "../grid";
import type { Amount } from "../number";
import { printAmount } from "../number";
import type { Allocation } from "./allocation";

/** Where an allocation stands on a sheet: zero-based rows and columns, null for what the table has no place for. */
export interface AllocationPlaces {
  /** In the order of the units. */
  readonly unitRows: readonly number[];
  /** In the order of the factors. */
  readonly factorColumns: readonly (number | null)[];
  readonly totalColumn: number | null;
  readonly totalRow: number | null;
}

/** What writing an allocation changes, and the formulas it leaves as they are. */
export interface AllocationEdits {
  readonly edits: readonly Edit[];
  readonly formulas: readonly CellRef[];
}

/** The edits that make the cells show the allocation. A cell that shows it already is left out; a formula is never replaced. */
export function allocationEdits(
  allocation: Allocation,
  places: AllocationPlaces,
  grid: Grid,
): AllocationEdits {
  const edits: Edit[] = [];
  const formulas: CellRef[] = [];
  for (const { row, column, value } of wanted(allocation, places)) {
    const cell = cellAt(grid, row, column);
    const at = cellRef(grid.sheet, row, column);
    const becomes = printAmount(value, allocation.decimals);
    if (cell.formula !== null) formulas.push(at);
    else if (cell.text !== becomes) {
      const value =
        typeof cell.value === "string" && cell.reading.is === "figure" ? becomes : Number(becomes);
      edits.push({ at, was: cell.text, becomes, value });
    }
  }
  return { edits, formulas };
}

interface Wanted {
  readonly row: number;
  readonly column: number;
  readonly value: Amount;
}

/** Every cell the allocation has a figure for, in reading order. */
function wanted({ units, factors, total }: Allocation, places: AllocationPlaces): readonly Wanted[] {
  const line = (row: number | null, parts: readonly Amount[], sum: Amount): readonly Wanted[] => {
    if (row === null) return [];
    const cells = parts.flatMap((value, factor) => {
      const column = places.factorColumns[factor] ?? null;
      return column === null ? [] : [{ row, column, value }];
    });
    return places.totalColumn === null ? cells : [...cells, { row, column: places.totalColumn, value: sum }];
  };
  return [
    ...units.flatMap((unit, place) => line(places.unitRows[place] ?? null, unit.amounts, unit.total)),
    ...line(
      places.totalRow,
      factors.map((factor) => factor.total),
      total,
    ),
  ];
}
