import { largest, smallest } from "../number";
import { addedCells, parseFormula } from "../formula";
import type { CellRef } from "../grid";
import { refKey } from "../grid";
import type { CellBook } from "./cell-book";
import type { JudgedConstraint } from "./relations";

/** What a sum formula leaves out of its relation, and takes in beyond it. */
export interface RangeFault {
  readonly missing: readonly CellRef[];
  readonly extra: readonly CellRef[];
}

/** The fault of a relation's sum formula; null where it is no plain sum, or covers its relation. */
export function rangeFault({ constraint }: JudgedConstraint, cells: CellBook): RangeFault | null {
  const { result, shape } = constraint;
  const formula = result === null ? null : (cells.at(result)?.cell.formula ?? null);
  if (result === null || formula === null || shape.is !== "sum") return null;
  const expression = parseFormula(formula, result.sheet);
  const added = expression === null ? null : addedCells(expression);
  if (added === null) return null;
  const filled = (ref: CellRef): boolean => {
    const cell = cells.at(ref);
    return cell?.state === "figure" && !cell.value.isZero();
  };
  const terms = shape.terms.map((term) => term.at);
  const missing = terms.filter(outside(added)).filter(filled);
  const extra = added.filter(outside(terms)).filter(filled);
  const shared = shape.terms.length - missing.length;
  return (missing.length === 0 && extra.length === 0) || shared === 0 ? null : { missing, extra };
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
export function meansAnotherSum(one: JudgedConstraint, fault: RangeFault, cells: CellBook): boolean {
  const { constraint } = one;
  if (constraint.shape.is !== "sum" || constraint.result === null) return false;
  const { result } = constraint;
  const added = constraint.shape.terms.map((term) => term.at).filter(outside(fault.missing));
  if (added.length < fault.missing.length) return true;
  const down = added.every((ref) => ref.column === result.column);
  const placeOf = (ref: CellRef): number => (down ? ref.row : ref.column);
  const reached = added.map(placeOf);
  const near = [...fault.missing]
    .filter((ref) => cells.at(ref) !== undefined)
    .sort((a, b) => placeOf(a) - placeOf(b));
  // Lines next to those that are added, one after the other, or among them, can be forgotten; others were never meant.
  for (let before = -1; before !== near.length;) {
    before = near.length;
    for (const ref of [...near]) {
      const place = placeOf(ref);
      const isBeside = reached.some((other) => Math.abs(other - place) <= 1);
      const isAmong = smallest(reached) < place && place < largest(reached);
      if (!isBeside && !isAmong) continue;
      reached.push(place);
      near.splice(near.indexOf(ref), 1);
    }
  }
  return 0 < near.length;
}
