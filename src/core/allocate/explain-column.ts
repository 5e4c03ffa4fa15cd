import type { Amount } from "../number";
import { lastUnits, ofLastUnits, sumOf, wholeUnits } from "../number";
import { apportionUnits } from "./apportion-units";
import { commonScale, sumOfUnits } from "./common-scale";
import type { ApportionMethod, TieRule } from "./rule";
import { APPORTION_METHODS, TIE_RULES } from "./rule";

/**
 * A way to round a column that published tables are known to use: one of the methods with its tie rule, each part
 * half-up on its own, or each part cut down on its own (so that the column may not add up).
 */
export type RoundingConvention =
  | { readonly is: "method"; readonly method: ApportionMethod; readonly ties: TieRule }
  | { readonly is: "each-half-up" }
  | { readonly is: "each-cut-down" };

/** A published column, and what it was allocated from. */
export interface PublishedColumn {
  readonly printed: readonly Amount[];
  /** Bases in the order of the amounts; all 1 for an equal split. */
  readonly bases: readonly Amount[];
  /** What the column places; where null, the sum of what is printed. */
  readonly total: Amount | null;
  readonly decimals: number;
  /** Who is larger, for the tie rule; the bases where null. */
  readonly sizes: readonly Amount[] | null;
}

/** A convention and where the column departs from it, with the amount due there. */
export interface Fit {
  readonly convention: RoundingConvention;
  readonly departures: readonly { readonly place: number; readonly due: Amount }[];
}

/** Which conventions explain a column in full, and the first of those that explain most of it. */
export interface Explanation {
  readonly consistent: readonly RoundingConvention[];
  readonly best: Fit;
}

const CONVENTIONS: readonly RoundingConvention[] = [
  ...APPORTION_METHODS.flatMap((method) =>
    TIE_RULES.map((ties) => ({ is: "method" as const, method, ties })),
  ),
  { is: "each-half-up" },
  { is: "each-cut-down" },
];

/**
 * Holds a published column against every convention. Null where there is nothing to hold it against: no base, a
 * negative one, a negative amount, or a total finer than the column's last place.
 */
export function explainColumn(column: PublishedColumn): Explanation | null {
  const { printed, decimals } = column;
  const total = wholeUnits(column.total ?? sumOf(printed), decimals);
  const bases = commonScale(column.bases);
  if (total === null || total < 0n || bases.some((base) => base < 0n) || sumOfUnits(bases) === 0n)
    return null;
  const sizes = column.sizes === null ? bases : commonScale(column.sizes);
  const fits = CONVENTIONS.flatMap((convention): readonly Fit[] => {
    const due = dueBy(convention, total, bases, sizes);
    return due === null ? [] : [{ convention, departures: departuresFrom(due, printed, decimals) }];
  });
  const [first, ...others] = fits;
  if (first === undefined) return null;
  return {
    consistent: fits.filter(({ departures }) => departures.length === 0).map(({ convention }) => convention),
    best: others.reduce((best, fit) => (fit.departures.length < best.departures.length ? fit : best), first),
  };
}

function dueBy(
  convention: RoundingConvention,
  total: bigint,
  bases: readonly bigint[],
  sizes: readonly bigint[],
): readonly bigint[] | null {
  const whole = sumOfUnits(bases);
  switch (convention.is) {
    case "each-half-up":
      return bases.map((base) => (2n * total * base + whole) / (2n * whole));
    case "each-cut-down":
      return bases.map((base) => (total * base) / whole);
    case "method": {
      const cut = apportionUnits(total, bases, convention, sizes);
      return cut.is === "apportioned" ? cut.parts : null;
    }
  }
}

function departuresFrom(
  due: readonly bigint[],
  printed: readonly Amount[],
  decimals: number,
): Fit["departures"] {
  return printed.flatMap((value, place) => {
    const { whole, rest } = lastUnits(value, decimals);
    const owed = due[place] ?? 0n;
    return whole === owed && rest.isZero() ? [] : [{ place, due: ofLastUnits(owed, decimals) }];
  });
}
