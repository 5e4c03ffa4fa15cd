import { sumOfUnits } from "./common-scale";
import type { Problem } from "./problem";
import { limitBeyond, limitOf } from "./problem";
import type { LimitName } from "./request";

/** Unrounded amounts are kept as whole numbers of these parts of a last unit. */
export const FINE_DECIMALS = 24;
export const FINE = 10n ** BigInt(FINE_DECIMALS);

/** Rounds of scaling; the steps shrink geometrically, and what is left after the last one is rounded away. */
const MOST_ROUNDS = 400;
/** A column this near to its share (in fine parts) is there. */
const NEAR = FINE / 10n ** 9n;

/** `amounts[factor][unit]` in fine parts of a last unit, and the limit each unit is held at. */
export interface ScaledAmounts {
  readonly amounts: readonly (readonly bigint[])[];
  readonly stoppedBy: readonly (LimitName | null)[];
}

/**
 * The unrounded amounts within the limits: base × one number per factor, by which the factor keeps its share, × one
 * number per unit, which is 1 unless a limit stops the unit. Found by turns, factor numbers from unit numbers and back
 * (iterative proportional fitting, Deming and Stephan 1940, with bounds on the units). Null where a factor has a share
 * but nobody left to take it.
 */
export function scaleWithin(problem: Problem): ScaledAmounts | null {
  let byUnit: readonly bigint[] = problem.sizes.map(() => FINE);
  for (let round = 1; ; round += 1) {
    const byFactor = factorNumbers(problem, byUnit);
    if (byFactor === null) return null;
    const turned = unitNumbers(problem, byFactor);
    byUnit = turned.byUnit;
    const amounts = problem.bases.map((column, factor) =>
      column.map((base, unit) => ((byFactor[factor] ?? 0n) * base * (byUnit[unit] ?? 0n)) / FINE),
    );
    if (round === MOST_ROUNDS || isThere(problem, amounts)) return { amounts, stoppedBy: turned.stoppedBy };
  }
}

function factorNumbers(problem: Problem, byUnit: readonly bigint[]): readonly bigint[] | null {
  const numbers: bigint[] = [];
  for (const [factor, column] of problem.bases.entries()) {
    const share = problem.factorTotals[factor] ?? 0n;
    const weighed = sumOfUnits(column.map((base, unit) => base * (byUnit[unit] ?? 0n)));
    if (weighed === 0n && 0n < share) return null;
    numbers.push(weighed === 0n ? 0n : (share * FINE * FINE) / weighed);
  }
  return numbers;
}

function unitNumbers(
  { bounds, bases }: Problem,
  byFactor: readonly bigint[],
): { readonly byUnit: readonly bigint[]; readonly stoppedBy: readonly (LimitName | null)[] } {
  const stoppedBy: (LimitName | null)[] = [];
  const byUnit = bounds.map((own, unit) => {
    const free = sumOfUnits(bases.map((column, factor) => (column[unit] ?? 0n) * (byFactor[factor] ?? 0n)));
    const name = limitBeyond(own, free, FINE);
    stoppedBy.push(name);
    return name === null || free === 0n ? FINE : (limitOf(own, name) * FINE * FINE) / free;
  });
  return { byUnit, stoppedBy };
}

function isThere(problem: Problem, amounts: readonly (readonly bigint[])[]): boolean {
  return amounts.every((column, factor) => {
    const gap = sumOfUnits(column) - (problem.factorTotals[factor] ?? 0n) * FINE;
    return -NEAR < gap && gap < NEAR;
  });
}
