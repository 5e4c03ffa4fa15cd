import type { Constraint, Tolerance } from "../constraint";
import type { CellBook } from "./cell-book";
import type { Verdict } from "./evaluate";
import { evaluate } from "./evaluate";

/**
 * Says of each constraint how far rounding excuses it. Where a table's sums hold to the last digit so often that
 * independently rounded figures could hardly do so by accident, the table was not rounded term by term, and a difference
 * of a last digit is a slip. The test: a sum of k rounded terms hits its rounded total with probability about
 * sqrt(6 / (π (k + 1))) (the sum of k + 1 uniform errors, normal approximation; 0.67 at 3, 0.33 at 16, as measured in
 * docs/rounding.md); the product over all that hit must be below one in a hundred, and misses must be few.
 */
export function withExactness(constraints: readonly Constraint[], cells: CellBook): readonly Constraint[] {
  const tallies = new Map<string, Rounding>();
  for (const constraint of constraints) {
    if (constraint.shape.is !== "sum" || constraint.result === null) continue;
    const terms = constraint.shape.terms.filter((term) => !isZero(term.at, cells)).length;
    if (terms < 2) continue;
    const tally = tallies.get(constraint.table) ?? { exact: 0, rounding: 0, improbable: 0, chance: 1 };
    tallies.set(constraint.table, tally);
    count(tally, evaluate({ ...constraint, tolerance: "likely" }, cells), terms);
  }
  return constraints.map((constraint) => {
    const tally = tallies.get(constraint.table);
    if (constraint.shape.is !== "sum" || tally === undefined || constraint.tolerance === "none")
      return constraint;
    return { ...constraint, tolerance: toleranceOf(tally) };
  });
}

interface Rounding {
  exact: number;
  rounding: number;
  improbable: number;
  chance: number;
}

function count(tally: Rounding, verdict: Verdict, terms: number): void {
  if (verdict.is === "rounding") tally.rounding += 1;
  if (verdict.improbable) tally.improbable += 1;
  if (verdict.is !== "holds") return;
  tally.exact += 1;
  tally.chance *= Math.min(1, Math.sqrt(6 / (Math.PI * (terms + 1))));
}

function toleranceOf(tally: Rounding): Tolerance {
  const misses = tally.rounding + tally.improbable;
  if (tally.chance < 0.01 && misses <= Math.max(MOST_LINKED, tally.exact / 20)) return "none";
  // Truncated figures all miss to the same side, and by much: then only what the spans rule out is wrong.
  return 2 <= tally.improbable && tally.exact + tally.rounding <= 4 * tally.improbable ? "spans" : "likely";
}

/** One wrong figure touches at most about this many sums. */
const MOST_LINKED = 3;

function isZero(ref: Constraint["because"][0], cells: CellBook): boolean {
  const cell = cells.get(`${ref.sheet}\u0000${ref.row},${ref.column}`);
  return cell === undefined || cell.state !== "figure" || cell.value.isZero();
}
