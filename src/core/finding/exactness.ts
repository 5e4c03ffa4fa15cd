import type { Constraint } from "../constraint";
import type { CellBook } from "./cell-book";
import { evaluate } from "./evaluate";

/**
 * Marks the constraints for which rounding is no excuse. Where a table's sums hold to the last digit so often that
 * independently rounded figures could hardly do so by accident, the table was not rounded term by term, and a difference
 * of a last digit is a slip. The test: a sum of k rounded terms hits its rounded total with probability about
 * sqrt(6 / (π (k + 1))) (the sum of k + 1 uniform errors, normal approximation; 0.67 at 3, 0.33 at 16, as measured in
 * docs/rounding.md); the product over all that hit must be below one in a hundred, and misses must be few.
 */
export function withExactness(constraints: readonly Constraint[], cells: CellBook): readonly Constraint[] {
  const byTable = new Map<string, { exact: number; rounding: number; chance: number }>();
  for (const constraint of constraints) {
    if (constraint.shape.is !== "sum") continue;
    const tally = byTable.get(constraint.table) ?? { exact: 0, rounding: 0, chance: 1 };
    byTable.set(constraint.table, tally);
    const verdict = evaluate({ ...constraint, exact: false }, cells);
    const terms = constraint.shape.terms.filter((term) => !isZero(term.at, cells)).length;
    if (terms < 2 || constraint.result === null) continue;
    if (verdict.is === "rounding") tally.rounding += 1;
    if (verdict.is !== "holds") continue;
    tally.exact += 1;
    tally.chance *= Math.min(1, Math.sqrt(6 / (Math.PI * (terms + 1))));
  }
  return constraints.map((constraint) => {
    const tally = byTable.get(constraint.table);
    if (constraint.shape.is !== "sum" || tally === undefined || constraint.exact) return constraint;
    const exact = tally.chance < 0.01 && tally.rounding <= Math.max(MOST_LINKED, tally.exact / 20);
    return exact ? { ...constraint, exact } : constraint;
  });
}

/** One wrong figure touches at most about this many sums. */
const MOST_LINKED = 3;

function isZero(ref: Constraint["because"][0], cells: CellBook): boolean {
  const cell = cells.get(`${ref.sheet}\u0000${ref.row},${ref.column}`);
  return cell === undefined || cell.state !== "figure" || cell.value.isZero();
}
