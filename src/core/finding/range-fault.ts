import { largest, smallest } from "../number";
import { addedCells, parseFormula } from "../formula";
import type { CellRef } from "../grid";
import { refKey } from "../grid";
import type { CellBook } from "./cell-book";
import type { JudgedConstraint } from "./relations";

/** What a sum formula leaves out of its relation, and takes in beyond it. */
export interface RangeFault {
  /** Where the formula stands. */
  readonly at: CellRef;
  /** The lines that it adds as its relation does. */
  readonly shared: readonly CellRef[];
  readonly missing: readonly CellRef[];
  readonly extra: readonly CellRef[];
}

/** The fault of a relation's sum formula; null where it is no plain sum, or covers its relation. */
export function rangeFault({ constraint }: JudgedConstraint, cells: CellBook): RangeFault | null {
  const { result: at, shape } = constraint;
  if (at === null || shape.is !== "sum") return null;
  const formula = cells.at(at)?.cell.formula ?? null;
  const expression = formula === null ? null : parseFormula(formula, at.sheet);
  const added = expression === null ? null : addedCells(expression);
  if (added === null) return null;
  const filled = (ref: CellRef): boolean => {
    const cell = cells.at(ref);
    return cell?.state === "figure" && !cell.value.isZero();
  };
  const terms = shape.terms.map((term) => term.at);
  const missing = terms.filter(outside(added)).filter(filled);
  const extra = added.filter(outside(terms)).filter(filled);
  const shared = terms.filter(outside(missing));
  const covers = missing.length === 0 && extra.length === 0;
  return covers || shared.length === 0 ? null : { at, shared, missing, extra };
}

/** Whether a cell is none of these. */
function outside(refs: readonly CellRef[]): (ref: CellRef) => boolean {
  const keys = new Set(refs.map(refKey));
  return (ref) => !keys.has(refKey(ref));
}

/**
 * Whether a formula adds other lines than its relation in a way no slip explains: it leaves out lines far from those it adds, or
 * more than it adds. Then its author meant another sum, and the relation is not the formula's.
 */
export function meansAnotherSum({ at, shared, missing }: RangeFault): boolean {
  if (shared.length < missing.length) return true;
  const down = shared.every((ref) => ref.column === at.column);
  const placeOf = (ref: CellRef): number => (down ? ref.row : ref.column);
  const reached = shared.map(placeOf);
  const isNear = (place: number): boolean =>
    reached.some((other) => Math.abs(other - place) <= 1) ||
    (smallest(reached) < place && place < largest(reached));
  let far = missing.map(placeOf);
  // Lines next to those that are added, one after the other, or among them, can be forgotten; others were never meant.
  for (let near = far.filter(isNear); 0 < near.length; near = far.filter(isNear)) {
    reached.push(...near);
    far = far.filter((place) => !near.includes(place));
  }
  return 0 < far.length;
}
