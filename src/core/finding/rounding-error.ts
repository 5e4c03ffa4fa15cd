import type { Term } from "../constraint";
import { ONE, lastUnitOf } from "../number";
import type { CellBook } from "./cell-book";

/** How far a sum of printed figures strays from its printed total when each was rounded, or cut off, by itself. */
export interface RoundingError {
  /** Of the gap between what is shown and what the terms make: each figure's error is uniform over its last unit. */
  readonly variance: number;
  /** The gap to be expected if all figures were cut off: each term lacks half a unit, and so does the total. */
  readonly cutOff: number;
  /** The largest last unit among the terms and the total. */
  readonly unit: number;
  /** How many terms are no noughts and no counts: neither was rounded. */
  readonly terms: number;
}

/** The error of a sum shown with `decimals` decimals (60 or more: an exact number, as a label states it). */
export function roundingErrorOf(terms: readonly Term[], decimals: number, cells: CellBook): RoundingError {
  const own = lastUnit(decimals);
  let unit = own;
  let variance = own ** 2 / 12;
  let cutOff = -own / 2;
  let count = 0;
  for (const { at, weight } of terms) {
    const cell = cells.at(at);
    if (cell?.state !== "figure" || cell.value.isZero() || cell.counted) continue;
    const factor = weight === ONE ? 1 : weight.toNumber();
    const last = lastUnit(cell.decimals);
    unit = Math.max(unit, last);
    variance += (last * factor) ** 2 / 12;
    cutOff += ((cell.value.isNegative() ? -last : last) * factor) / 2;
    count += 1;
  }
  return { variance, cutOff, unit, terms: count };
}

function lastUnit(decimals: number): number {
  return decimals === WHOLLY_EXACT ? 0 : lastUnitOf(decimals);
}

/** Decimals of a figure that a label states: it was never rounded. */
export const WHOLLY_EXACT = 60;
