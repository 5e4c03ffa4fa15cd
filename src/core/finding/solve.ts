import type { Constraint, ProductPart, Term } from "../constraint";
import { cellsIn } from "../constraint";
import type { CellRef } from "../grid";
import { distinctRefs, refKey, sameRef } from "../grid";
import type { Amount } from "../number";
import { ONE, ZERO } from "../number";
import type { CellBook } from "./cell-book";
import type { Verdict } from "./evaluate";
import { evaluate } from "./evaluate";
import type { StandingSum } from "./standing-sum";
import type { Supposed } from "./supposed";
import { supposedAt, supposing } from "./supposed";

/** All cells of a constraint, the result first. */
export function cellsOf(constraint: Constraint): readonly CellRef[] {
  const { result } = constraint;
  const others = distinctRefs(cellsIn(constraint.shape));
  return result === null ? others : [result, ...others.filter((ref) => !sameRef(ref, result))];
}

/**
 * The value a cell would have to show for the constraint to hold, all others as they stand or are supposed, unrounded.
 * Null where none follows: the cell stands on both sides of a quotient in a way that cancels, or a divisor is nought. Of a sum
 * that was added up as it stands (`standing`) only what changes is looked at.
 */
export function solveFor(
  constraint: Constraint,
  cell: CellRef,
  cells: CellBook,
  supposed: Supposed,
  standing: StandingSum | null = null,
): Amount | null {
  const { shape, result } = constraint;
  if (!standsByItself(constraint, cell, cells, standing))
    return throughFormulas(constraint, cell, cells, supposed, standing);
  if (result !== null && sameRef(result, cell))
    return evaluate(constraint, cells, supposed, standing).computed;
  const shown = result === null ? (constraint.stated?.value ?? null) : valueAt(result, cells, supposed);
  if (shown === null) return null;
  switch (shape.is) {
    case "sum":
      return termOf(shape, shown, cell, cells, supposed, standing);
    case "quotient": {
      // scale·(restOver + wo·x) = shown·(restUnder + wu·x), solved for x.
      const wo = weightOf(shape.over, cell);
      const wu = weightOf(shape.under, cell);
      const over = sumWithout(shape.over, cell, cells, supposed);
      const under = sumWithout(shape.under, cell, cells, supposed);
      if (over === null || under === null) return null;
      const divisor = shape.scale.times(wo).minus(shown.times(wu));
      return divisor.isZero() ? null : shown.times(under).minus(shape.scale.times(over)).div(divisor);
    }
    case "product":
      return ofProduct(shape, shown, cell, cells, supposed);
    case "products":
      return factorOf(shape.parts, shown, cell, cells, supposed);
  }
}

/** What one term of a sum must be. */
function termOf(
  { terms, constant }: Extract<Constraint["shape"], { is: "sum" }>,
  shown: Amount,
  cell: CellRef,
  cells: CellBook,
  supposed: Supposed,
  standing: StandingSum | null,
): Amount | null {
  const own = standing?.apart([refKey(cell), ...supposed.keys()]) ?? { terms, rest: ZERO };
  const weight = weightOf(own.terms, cell);
  const others = sumWithout(own.terms, cell, cells, supposed);
  if (weight.isZero() || others === null || own.rest === null) return null;
  return shown.minus(constant).minus(own.rest.plus(others)).div(weight);
}

/** Whether a cell enters a relation as itself, and not through a formula as well. */
function standsByItself(
  constraint: Constraint,
  cell: CellRef,
  cells: CellBook,
  standing: StandingSum | null,
): boolean {
  const key = refKey(cell);
  const { result } = constraint;
  const isMoving = (ref: CellRef): boolean => cells.at(ref)?.follows?.reach.has(key) === true;
  if (standing === null) {
    const own = cellsOf(constraint);
    return own.some((ref) => sameRef(ref, cell)) && !own.some(isMoving);
  }
  if (standing.moves(key) || (result !== null && isMoving(result))) return false;
  return standing.adds(key) || (result !== null && sameRef(result, cell));
}

/** What one factor of a product must be, or what it is divided by. */
function ofProduct(
  shape: Extract<Constraint["shape"], { is: "product" }>,
  shown: Amount,
  cell: CellRef,
  cells: CellBook,
  supposed: Supposed,
): Amount | null {
  if (shape.under === null) return factorOf([shape], shown, cell, cells, supposed);
  if (sameRef(shape.under, cell)) {
    const factors = shape.factors.map((factor) => valueAt(factor, cells, supposed));
    if (shown.isZero() || factors.includes(null)) return null;
    return factors.reduce<Amount>((product, value) => product.times(value ?? ONE), shape.scale).div(shown);
  }
  const under = valueAt(shape.under, cells, supposed);
  return under === null ? null : factorOf([shape], shown.times(under), cell, cells, supposed);
}

/** What one factor of a product must be, or of one among several products that are added up. */
function factorOf(
  parts: readonly ProductPart[],
  shown: Amount,
  cell: CellRef,
  cells: CellBook,
  supposed: Supposed,
): Amount | null {
  let rest = shown;
  let times = ZERO;
  for (const { factors, scale } of parts) {
    const others = factors.filter((factor) => !sameRef(factor, cell));
    // A factor of itself has two values or none.
    if (others.length + 1 < factors.length) return null;
    const isOwn = others.length < factors.length;
    if (!isOwn && cells.at(factors[0])?.state === "blank") continue;
    let product = scale;
    for (const factor of others) {
      const value = valueAt(factor, cells, supposed);
      if (value === null) return null;
      product = product.times(value);
    }
    if (isOwn) times = times.plus(product);
    else rest = rest.minus(product);
  }
  return times.isZero() ? null : rest.div(times);
}

/**
 * The value of a cell that enters a relation through formulas: two points give the line, a third tells whether it is one.
 * Null where it is none.
 */
function throughFormulas(
  constraint: Constraint,
  cell: CellRef,
  cells: CellBook,
  supposed: Supposed,
  standing: StandingSum | null,
): Amount | null {
  const key = refKey(cell);
  const now = supposed.get(key) ?? cells.at(cell)?.value;
  if (now === undefined) return null;
  const verdictAt = (value: Amount): Verdict =>
    evaluate(constraint, cells, supposing(supposed, key, value), standing);
  const gapAt = (value: Amount): Amount | null => {
    const { computed, shown } = verdictAt(value);
    return computed === null || shown === null ? null : computed.minus(shown);
  };
  const here = gapAt(now);
  const there = gapAt(now.plus(ONE));
  if (here === null || there === null || there.equals(here)) return null;
  const value = now.minus(here.div(there.minus(here)));
  const solved = verdictAt(value);
  return solved.is === "inconsistent" || solved.is === "unknown" ? null : value;
}

function weightOf(terms: readonly Term[], cell: CellRef): Amount {
  return terms.reduce((sum, term) => (sameRef(term.at, cell) ? sum.plus(term.weight) : sum), ZERO);
}

function sumWithout(
  terms: readonly Term[],
  cell: CellRef,
  cells: CellBook,
  supposed: Supposed,
): Amount | null {
  let sum = ZERO;
  for (const { at, weight } of terms) {
    if (sameRef(at, cell)) continue;
    const value = valueAt(at, cells, supposed);
    if (value === null) {
      if (cells.at(at)?.state === "blank") continue;
      return null;
    }
    sum = sum.plus(value.times(weight));
  }
  return sum;
}

function valueAt(ref: CellRef, cells: CellBook, supposed: Supposed): Amount | null {
  const value = supposedAt(ref, supposed);
  if (value !== undefined) return value;
  const cell = cells.at(ref);
  return cell?.state === "figure" ? cell.value : null;
}
