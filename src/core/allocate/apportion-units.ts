import { sumOfUnits } from "./common-scale";
import { descending, precedence } from "./precedence";
import type { ApportionRule } from "./rule";

/** The parts in whole last units, or the place of the one that would have to take more than it has. */
export type UnitsApportioned = readonly bigint[] | { readonly tooLargeFor: number };

type Way = Omit<ApportionRule, "decimals">;

/**
 * Cuts `total` (0 or more, in last units) in proportion to `bases` (each 0 or more; all 0 only where the total is). Whole numbers only, so
 * remainders compare exactly. `sizes` say who is larger where the tie rule asks.
 */
export function apportionUnits(
  total: bigint,
  bases: readonly bigint[],
  { method, ties }: Way,
  sizes: readonly bigint[],
): UnitsApportioned {
  const whole = sumOfUnits(bases);
  if (whole === 0n) return bases;
  const first = precedence(ties, sizes);
  switch (method) {
    case "hamilton":
      return byLargestRemainder(total, bases, first);
    case "largest-unit":
      return withRest(total, halfUp(total, bases, whole), largest(bases, first));
    case "last-unit":
      return withRest(total, halfUp(total, bases, whole), last(bases));
    case "truncate-last":
      return withRest(
        total,
        bases.map((base) => (total * base) / whole),
        last(bases),
      );
  }
}

type Order = (a: number, b: number) => number;

/** The same by the largest remainder, which nobody lacks; of equal ones the earlier goes up, unless told otherwise. */
export function byLargestRemainder(
  total: bigint,
  bases: readonly bigint[],
  first: Order = precedence("earlier", bases),
): readonly bigint[] {
  const whole = sumOfUnits(bases);
  if (whole === 0n) return bases;
  const parts = bases.map((base) => (total * base) / whole);
  const remainders = bases.map((base) => (total * base) % whole);
  const left = total - sumOfUnits(parts);
  const places = bases.map((_, place) => place);
  places.sort((a, b) => descending(remainders[a] ?? 0n, remainders[b] ?? 0n) || first(a, b));
  for (const place of places.slice(0, Number(left))) parts[place] = (parts[place] ?? 0n) + 1n;
  return parts;
}

function halfUp(total: bigint, bases: readonly bigint[], whole: bigint): bigint[] {
  return bases.map((base) => (2n * total * base + whole) / (2n * whole));
}

function largest(bases: readonly bigint[], first: Order): number {
  const places = bases.map((_, place) => place);
  places.sort((a, b) => descending(bases[a] ?? 0n, bases[b] ?? 0n) || first(a, b));
  return places[0] ?? 0;
}

function last(bases: readonly bigint[]): number {
  return bases.findLastIndex((base) => 0n < base);
}

function withRest(total: bigint, parts: readonly bigint[], place: number): UnitsApportioned {
  const others = parts.reduce((sum, part, at) => (at === place ? sum : sum + part), 0n);
  if (total < others) return { tooLargeFor: place };
  return parts.map((part, at) => (at === place ? total - others : part));
}
