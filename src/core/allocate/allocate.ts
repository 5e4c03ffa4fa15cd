import { ofLastUnits } from "../number";
import type { Allocated, Allocation } from "./allocation";
import { apportionUnits } from "./apportion-units";
import { sumOfUnits } from "./common-scale";
import { allocateWithin } from "./limited-allocation";
import type { Problem } from "./problem";
import { readRequest } from "./problem";
import type { AllocationRequest } from "./request";
import type { AllocationTrouble } from "./trouble";
import type { UnitsAllocated } from "./units-allocated";

/**
 * The factor method: amount(unit, factor) = total × weight(factor) × base(unit, factor) / Σ base(factor), cut to the
 * rule's decimals so that each factor adds up to its share exactly and the units to the total. Where a factor's share
 * itself is finer than the last place, the shares are cut by the largest remainder first.
 */
export function allocate(request: AllocationRequest): Allocated {
  const problem = readRequest(request);
  if ("is" in problem) return { is: "impossible", because: problem };
  const found = problem.limited ? allocateWithin(problem) : allocateFreely(problem);
  if ("is" in found) return { is: "impossible", because: found };
  return { is: "allocated", allocation: written(request, problem, found) };
}

function allocateFreely(problem: Problem): UnitsAllocated | AllocationTrouble {
  const amounts: (readonly bigint[])[] = [];
  for (const [factor, bases] of problem.bases.entries()) {
    const cut = apportionUnits(problem.factorTotals[factor] ?? 0n, bases, problem.rule, problem.sizes);
    if ("tooLargeFor" in cut) return { is: "remainder-too-large", unit: cut.tooLargeFor, factor };
    amounts.push(cut);
  }
  return { amounts, stoppedBy: problem.sizes.map(() => null) };
}

function written(
  request: AllocationRequest,
  problem: Problem,
  { amounts, stoppedBy }: UnitsAllocated,
): Allocation {
  const { decimals } = request.rule;
  return {
    total: request.total,
    decimals,
    factors: request.factors.map(({ name, weight }, factor) => ({
      name,
      weight: weight.div(request.fullWeight),
      total: ofLastUnits(problem.factorTotals[factor] ?? 0n, decimals),
    })),
    units: request.units.map(({ name }, unit) => {
      const own = amounts.map((column) => column[unit] ?? 0n);
      return {
        name,
        amounts: own.map((part) => ofLastUnits(part, decimals)),
        total: ofLastUnits(sumOfUnits(own), decimals),
        limited: stoppedBy[unit] ?? null,
      };
    }),
  };
}
