import { ofLastUnits } from "../number";
import { apportionUnits, byLargestRemainder } from "./apportion-units";
import { sumOfUnits } from "./common-scale";
import type { Problem } from "./problem";
import { limitBeyond, limitOf } from "./problem";
import type { LimitName } from "./request";
import { roundTable } from "./round-table";
import type { RoundingTable } from "./rounding-table";
import { FINE, FINE_DECIMALS, scaleWithin } from "./scale-within";
import type { AllocationTrouble } from "./trouble";
import type { UnitsAllocated } from "./units-allocated";

/**
 * Allocates within limits: unit by unit at its limit where one stops it, the rest of every factor among the others by
 * the rule. A unit that rounding alone would carry over its limit is stopped there too.
 */
export function allocateWithin(problem: Problem): UnitsAllocated | AllocationTrouble {
  const ideal = scaleWithin(problem);
  if (ideal === null) return { is: "limits-unreachable" };
  const stoppedBy = [...ideal.stoppedBy];
  for (;;) {
    const amounts = settle(problem, ideal.amounts, stoppedBy);
    if (amounts === null) return roundWithin(problem, ideal.amounts, stoppedBy);
    const over = stopOverruns(problem, amounts, stoppedBy);
    if (!over) return { amounts, stoppedBy };
  }
}

type Columns = readonly (readonly bigint[])[];

/** The amounts with the stopped units at their limits; null where some factor cannot place its share so. */
function settle(problem: Problem, ideal: Columns, stoppedBy: readonly (LimitName | null)[]): Columns | null {
  const factors = problem.factorTotals.map((_, factor) => factor);
  const stopped = problem.bounds.map((own, unit) => {
    const name = stoppedBy[unit] ?? null;
    const parts = ideal.map((column) => column[unit] ?? 0n);
    return name === null ? null : byLargestRemainder(limitOf(own, name), parts);
  });
  const columns: (readonly bigint[])[] = [];
  for (const factor of factors) {
    const taken = stopped.map((parts) => parts?.[factor] ?? 0n);
    const rest = (problem.factorTotals[factor] ?? 0n) - sumOfUnits(taken);
    const open = (problem.bases[factor] ?? []).map((base, unit) => (stopped[unit] === null ? base : 0n));
    if (rest < 0n || (0n < rest && sumOfUnits(open) === 0n)) return null;
    const cut = apportionUnits(rest, open, problem.rule, problem.sizes);
    if ("tooLargeFor" in cut) return null;
    columns.push(taken.map((part, unit) => part + (cut[unit] ?? 0n)));
  }
  return columns;
}

/** Stops every unit that came out beyond a limit; tells whether there was one. */
function stopOverruns(problem: Problem, amounts: Columns, stoppedBy: (LimitName | null)[]): boolean {
  let over = false;
  problem.bounds.forEach((own, unit) => {
    if (stoppedBy[unit] !== null) return;
    const name = limitBeyond(own, sumOfUnits(amounts.map((column) => column[unit] ?? 0n)));
    if (name === null) return;
    stoppedBy[unit] = name;
    over = true;
  });
  return over;
}

/** The same by controlled rounding of the unrounded amounts, for when the units that are left cannot even things out. */
function roundWithin(
  problem: Problem,
  ideal: Columns,
  stoppedBy: readonly (LimitName | null)[],
): UnitsAllocated | AllocationTrouble {
  const total = problem.bounds.length;
  const fine = (value: bigint) => ofLastUnits(value, FINE_DECIMALS);
  const rows: RoundingTable["cells"][number][] = problem.bounds.map((own, unit) => {
    const name = stoppedBy[unit] ?? null;
    const parts = ideal.map((column) => column[unit] ?? 0n);
    const sum = name === null ? sumOfUnits(parts) : limitOf(own, name) * FINE;
    return [...parts.map(fine), fine(sum)];
  });
  const totals = [...problem.factorTotals, problem.total].map((value) => ofLastUnits(value, 0));
  const table: RoundingTable = {
    rows: [...rows.map(() => ({ partOf: total })), { partOf: null }],
    columns: [...ideal.map(() => ({ partOf: ideal.length })), { partOf: null }],
    cells: [...rows, totals],
  };
  const rounded = roundTable(table, { decimals: 0, margins: "movable" });
  if (rounded.is === "impossible") return { is: "limits-unreachable" };
  const amounts = ideal.map((_, factor) =>
    rows.map((_, unit) => BigInt(rounded.cells[unit]?.[factor]?.toFixed(0) ?? "0")),
  );
  return { amounts, stoppedBy };
}
