import type { CellRef } from "../grid";
import { refKey, refOfKey, sameRef } from "../grid";
import type { Amount } from "../number";
import type { BookCell } from "./cell-book";

/** Supposed values in place of those that stand in cells, by cell. */
export type Supposed = ReadonlyMap<string, Amount>;

export const NOTHING_SUPPOSED: Supposed = new Map();

/** What a cell is supposed to show. */
export function supposedAt(ref: CellRef, supposed: Supposed): Amount | undefined {
  // Mostly nothing is, or what a search tries: then no cell needs its name.
  if (supposed.size === 0) return undefined;
  const trial = trials.get(supposed);
  if (trial === undefined) return supposed.get(refKey(ref));
  return trial.places.find(({ at }) => sameRef(at, ref))?.value;
}

/** A supposed figure by its place. */
interface Place {
  readonly at: CellRef;
  readonly value: Amount;
}

/** What is known of supposed values that never change: their places, and what formulas make of them. */
interface Trial {
  readonly places: readonly Place[];
  readonly made: Map<BookCell, Amount | null>;
}

const trials = new WeakMap<Supposed, Trial>();

/** One figure supposed besides others, for good: what follows from them is worked out once. */
export function supposing(others: Supposed, key: string, value: Amount): Supposed {
  const supposed = new Map(others).set(key, value);
  const places = [...supposed].map(([name, one]): Place => ({ at: refOfKey(name), value: one }));
  trials.set(supposed, { places, made: new Map() });
  return supposed;
}

/** What a formula makes of supposed values, worked out once for those that never change. */
export function madeOnce(supposed: Supposed, cell: BookCell, work: () => Amount | null): Amount | null {
  const made = trials.get(supposed)?.made;
  const known = made?.get(cell);
  if (known !== undefined) return known;
  const worked = work();
  made?.set(cell, worked);
  return worked;
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
