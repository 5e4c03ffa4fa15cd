import type { Constraint, Term } from "../constraint";
import { refKey } from "../grid";
import { byResult } from "./by-result";
import { evaluate } from "./evaluate";
import type { PlainVerdicts } from "./evaluate";
import type { CellBook } from "./cell-book";

type Sum = Extract<Constraint["shape"], { is: "sum" }>;

interface SumConstraint extends Constraint {
  readonly shape: Sum;
}

/** Sums that may be looked at once more because others were excused. */
const MOST_ROUNDS = 3;

/**
 * The sums whose gap is carried into them: result and terms are made line by line of other columns (`应补 = 门诊 + 住院 + 参保`), those sums hold,
 * and each of these columns adds up to its own part of the result as far as rounding goes. Then the gaps of the columns make this one, however
 * improbable it is for figures that were rounded once: nothing is wrong here that is not wrong there.
 */
export function carriedRounding(
  constraints: readonly Constraint[],
  cells: CellBook,
  plain: PlainVerdicts,
): ReadonlySet<Constraint> {
  const sums = constraints.filter(isSum);
  const verdictOf = (one: SumConstraint): ReturnType<typeof evaluate> =>
    plain.get(one.shape) ?? evaluate(one, cells);
  const carried = new Set<Constraint>();
  const open = sums.filter((one) => !plain.has(one.shape) && verdictOf(one).improbable);
  if (open.length === 0) return carried;
  const made = byResult(sums);
  const isExcused = (one: SumConstraint): boolean =>
    carried.has(one) || ["holds", "rounding"].includes(verdictOf(one).is);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = carried.size;
    for (const one of open) if (isCarried(one, made, isExcused)) carried.add(one);
    if (carried.size === before) break;
  }
  return carried;
}

function isSum(constraint: Constraint): constraint is SumConstraint {
  return constraint.shape.is === "sum" && constraint.result !== null;
}

type ByResult = ReadonlyMap<string, readonly SumConstraint[]>;

function isCarried(one: SumConstraint, made: ByResult, isExcused: (one: SumConstraint) => boolean): boolean {
  const wholes = one.result === null ? [] : (made.get(refKey(one.result)) ?? []);
  return wholes.some((whole) => {
    if (whole === one || !isExcused(whole)) return false;
    const lines = one.shape.terms.map(({ at }) =>
      (made.get(refKey(at)) ?? []).find((line) => isAlike(line, whole) && isExcused(line)),
    );
    if (!lines.every((line) => line !== undefined)) return false;
    return whole.shape.terms.every((part, at) => {
      const parts = lines.flatMap(({ shape }) => shape.terms[at] ?? []);
      return (made.get(refKey(part.at)) ?? []).some((column) => adds(column, parts) && isExcused(column));
    });
  });
}

/** Whether two sums are made of as many cells in the same way. */
function isAlike({ shape: { terms } }: SumConstraint, { shape: { terms: others } }: SumConstraint): boolean {
  return (
    terms.length === others.length &&
    terms.every(({ weight }, at) => others[at]?.weight.equals(weight) === true)
  );
}

function adds({ shape: { terms } }: SumConstraint, parts: readonly Term[]): boolean {
  const keys = new Set(terms.map(({ at }) => refKey(at)));
  return keys.size === parts.length && parts.every(({ at }) => keys.has(refKey(at)));
}
