import type { CellRef } from "../grid";
import { refKey } from "../grid";
import type { Amount } from "../number";
import type { BookCell } from "./cell-book";

/** Supposed values in place of those that stand in cells, by cell. */
export type Supposed = ReadonlyMap<string, Amount>;

export const NOTHING_SUPPOSED: Supposed = new Map();

/** What a cell is supposed to show. */
export function supposedAt(ref: CellRef, supposed: Supposed): Amount | undefined {
  // Mostly nothing is: then no cell needs its name.
  return supposed.size === 0 ? undefined : supposed.get(refKey(ref));
}

/** Whether a formula's figure rests on a supposed one. */
export function isMoved({ follows }: BookCell, supposed: Supposed): boolean {
  if (follows === null || supposed.size === 0) return false;
  for (const key of supposed.keys()) if (follows.reach.has(key)) return true;
  return false;
}

/** A supposed value is written with its column's decimals, even where the slip it replaces had more. */
export function supposedDecimals(cell: BookCell | undefined, value: Amount): number {
  return Math.max(cell?.columnDecimals ?? 0, value.decimalPlaces());
}
