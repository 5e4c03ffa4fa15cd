import type { Cell, CellRef, Edit, Grid } from "../grid";
import { cellIn, figureOf } from "../grid";
import type { Amount } from "../number";
import { printAmount } from "../number";
import type { Allocation } from "./allocation";

/** Where a line of an allocation stands: its amounts in the order of the factors, and their sum where it is shown. */
export interface AllocationCells {
  readonly amounts: readonly CellRef[];
  readonly total: CellRef | null;
}

/** Where an allocation stands in a workbook: its units in their order, and the total over them. */
export interface AllocationPlaces {
  readonly units: readonly AllocationCells[];
  readonly sum: AllocationCells;
}

/** What writing an allocation changes, and the formulas it leaves as they are. */
export interface AllocationEdits {
  readonly edits: readonly Edit[];
  readonly formulas: readonly CellRef[];
}

/** What a cell is to show: unit and factor from 0, null for the total over the units or over the factors. */
export interface AllocationCell {
  readonly at: CellRef;
  readonly unit: number | null;
  readonly factor: number | null;
  readonly value: Amount;
}

/**
 * The edits that make the cells show the allocation: by formulas where `formulaOf` has one for a cell, by figures
 * elsewhere. A cell that shows it already is left out; a formula that stands there is never replaced.
 */
export function allocationEdits(
  allocation: Allocation,
  places: AllocationPlaces,
  grids: readonly Grid[],
  formulaOf: (cell: AllocationCell) => string | null = () => null,
): AllocationEdits {
  const edits: Edit[] = [];
  const formulas: CellRef[] = [];
  for (const wanted of cellsOf(allocation, places)) {
    const { at, value } = wanted;
    const cell = cellIn(grids, at);
    if (cell === null) continue;
    const becomes = printAmount(value, allocation.decimals);
    const formula = formulaOf(wanted);
    if (cell.formula !== null) {
      if (cell.formula !== formula) formulas.push(at);
    } else if (formula !== null) {
      edits.push({ at, was: cell.text, becomes, value: Number(becomes), formula });
    } else if (!shows(cell, value, becomes)) {
      const isText = typeof cell.value === "string" && cell.reading.is === "figure";
      edits.push({ at, was: cell.text, becomes, value: isText ? becomes : Number(becomes) });
    }
  }
  return { edits, formulas };
}

/** Whether a cell shows an amount already: letter for letter, or as the same number in a format with other decimals. */
function shows(cell: Cell, value: Amount, printed: string): boolean {
  const figure = figureOf(cell);
  return (
    cell.text === printed || (figure !== null && figure.value.equals(value) && figure.stored.equals(value))
  );
}

/** Every cell the allocation has a figure for, in reading order. */
function cellsOf({ units, factors, total }: Allocation, places: AllocationPlaces): readonly AllocationCell[] {
  const line = (
    cells: AllocationCells | undefined,
    unit: number | null,
    parts: readonly Amount[],
    sum: Amount,
  ): readonly AllocationCell[] => {
    const amounts = parts.flatMap((value, factor) => {
      const at = cells?.amounts[factor];
      return at === undefined ? [] : [{ at, unit, factor, value }];
    });
    const at = cells?.total ?? null;
    return at === null ? amounts : [...amounts, { at, unit, factor: null, value: sum }];
  };
  return [
    ...units.flatMap((own, unit) => line(places.units[unit], unit, own.amounts, own.total)),
    ...line(
      places.sum,
      null,
      factors.map((factor) => factor.total),
      total,
    ),
  ];
}
