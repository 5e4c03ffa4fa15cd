import type { Amount } from "../number";
import { lastUnits, ofLastUnits, sumOf, wholeUnits, ZERO } from "../number";
import { label } from "../text";
import { byLargestRemainder } from "./apportion-units";
import { commonScale, sumOfUnits } from "./common-scale";
import type { AllocationRequest, AllocationUnit, Factor, LimitName } from "./request";
import type { ApportionRule } from "./rule";
import type { AllocationTrouble } from "./trouble";

/** What bounds a unit's sum, in last units; `null` above is no bound. `lowName` tells where the lower one comes from. */
export interface Bounds {
  readonly low: bigint;
  readonly high: bigint | null;
  readonly lowName: LimitName;
}

/** Which limit an amount goes beyond, or null; an amount so many times finer than a last unit is held against as many of them. */
export function limitBeyond({ low, high, lowName }: Bounds, amount: bigint, finer = 1n): LimitName | null {
  if (amount < low * finer) return lowName;
  return high !== null && high * finer < amount ? "cap" : null;
}

/** What a unit gets where a limit stops it. */
export function limitOf({ low, high }: Bounds, name: LimitName): bigint {
  return name === "cap" ? (high ?? low) : low;
}

/** A request in whole numbers: sound, and ready to be calculated with. Factor by factor, unit by unit. */
export interface Problem {
  readonly total: bigint;
  /** What each factor has to place, in last units. */
  readonly factorTotals: readonly bigint[];
  /** `bases[factor][unit]`: any scale within a factor. */
  readonly bases: readonly (readonly bigint[])[];
  readonly baseSums: readonly bigint[];
  /** One per unit: what it would get without rounding, in any common scale. */
  readonly sizes: readonly bigint[];
  readonly bounds: readonly Bounds[];
  readonly limited: boolean;
  readonly rule: ApportionRule;
}

/** The request in whole numbers, or what is wrong with it. */
export function readRequest(request: AllocationRequest): Problem | AllocationTrouble {
  const trouble = faultOf(request);
  if (trouble !== null) return trouble;
  const { rule } = request;
  const total = wholeUnits(request.total, rule.decimals);
  if (total === null) return { is: "finer-than-precision", total: request.total, decimals: rule.decimals };
  const weights = commonScale(request.factors.map((factor) => factor.weight));
  const factorTotals = byLargestRemainder(total, weights);
  const bases = request.factors.map((_, factor) =>
    commonScale(request.units.map((unit) => unit.bases[factor] ?? ZERO)),
  );
  const baseSums = bases.map(sumOfUnits);
  const bounds = request.units.map((unit) => boundsOf(unit, request));
  const { floor, cap, notBelowLastTime } = request.limits;
  return (
    faultOfBounds(bounds, bases, factorTotals, request, total) ?? {
      total,
      factorTotals,
      bases,
      baseSums,
      sizes: sizesOf(request.units, weights, bases, baseSums),
      bounds,
      limited: floor !== null || cap !== null || notBelowLastTime,
      rule,
    }
  );
}

function faultOf({ total, factors, fullWeight, units }: AllocationRequest): AllocationTrouble | null {
  if (isBelowZero(total)) return { is: "negative-total", total };
  const negative = factors.findIndex(({ weight }) => isBelowZero(weight));
  if (0 <= negative) return { is: "negative-weight", factor: negative };
  const sum = sumOf(factors.map(({ weight }) => weight));
  if (!sum.equals(fullWeight) || fullWeight.isZero()) {
    return { is: "weights-sum", share: fullWeight.isZero() ? fullWeight : sum.div(fullWeight) };
  }
  return faultOfNames(units) ?? faultOfBases(factors, units);
}

function faultOfNames(units: readonly AllocationUnit[]): AllocationTrouble | null {
  const seen = new Map<string, number>();
  for (const [place, unit] of units.entries()) {
    const earlier = seen.get(label(unit.name));
    if (earlier !== undefined) return { is: "unit-twice", unit: place, earlier };
    seen.set(label(unit.name), place);
  }
  return null;
}

function faultOfBases(
  factors: readonly Factor[],
  units: readonly AllocationUnit[],
): AllocationTrouble | null {
  for (const [factor, { weight }] of factors.entries()) {
    const bases = units.map((unit) => unit.bases[factor] ?? ZERO);
    const negative = bases.findIndex(isBelowZero);
    if (0 <= negative) return { is: "negative-base", unit: negative, factor };
    if (bases.every((base) => base.isZero()) && !weight.isZero()) return { is: "zero-base", factor };
  }
  return null;
}

function boundsOf(unit: AllocationUnit, { limits, total, rule }: AllocationRequest): Bounds {
  const floor = limits.floor === null ? 0n : roundedUp(limits.floor, rule.decimals);
  const last =
    limits.notBelowLastTime && unit.lastTime !== null ? roundedUp(unit.lastTime, rule.decimals) : 0n;
  const cap =
    limits.cap === null
      ? null
      : limits.cap.is === "amount"
        ? limits.cap.amount
        : total.times(limits.cap.share);
  return {
    low: last < floor ? floor : last < 0n ? 0n : last,
    high: cap === null ? null : lastUnits(cap, rule.decimals).whole,
    lowName: floor < last ? "not-below" : "floor",
  };
}

function faultOfBounds(
  bounds: readonly Bounds[],
  bases: readonly (readonly bigint[])[],
  factorTotals: readonly bigint[],
  { rule }: AllocationRequest,
  total: bigint,
): AllocationTrouble | null {
  const printed = (units: bigint): Amount => ofLastUnits(units, rule.decimals);
  for (const [unit, { low, high }] of bounds.entries()) {
    if (high !== null && high < low) {
      return { is: "floor-above-cap", unit, floor: printed(low), cap: printed(high) };
    }
    const gets = bases.some((column, factor) => column[unit] !== 0n && factorTotals[factor] !== 0n);
    if (0n < low && !gets) return { is: "floor-without-base", unit };
  }
  const floors = sumOfUnits(bounds.map(({ low }) => low));
  if (total < floors) return { is: "floors-above-total", floors: printed(floors), total: printed(total) };
  const caps = bounds.reduce<bigint | null>(
    (sum, { high }) => (sum === null || high === null ? null : sum + high),
    0n,
  );
  if (caps === null || total <= caps) return null;
  return { is: "caps-below-total", caps: printed(caps), total: printed(total) };
}

/** Σ weight × base / Σ base over the factors, on the common denominator of all of them. */
function sizesOf(
  units: readonly AllocationUnit[],
  weights: readonly bigint[],
  bases: readonly (readonly bigint[])[],
  baseSums: readonly bigint[],
): readonly bigint[] {
  const placed = baseSums.map((sum) => (sum === 0n ? 1n : sum));
  const denominator = placed.reduce((product, sum) => product * sum, 1n);
  const scales = placed.map((sum, factor) => ((weights[factor] ?? 0n) * denominator) / sum);
  return units.map((_, unit) =>
    sumOfUnits(bases.map((column, factor) => (column[unit] ?? 0n) * (scales[factor] ?? 0n))),
  );
}

function roundedUp(value: Amount, decimals: number): bigint {
  return -lastUnits(value.neg(), decimals).whole;
}

function isBelowZero(value: Amount): boolean {
  return value.isNegative() && !value.isZero();
}
