import type { Amount } from "../number";
import { lastUnits, ofLastUnits, sumOf, wholeUnits } from "../number";
import { apportionUnits } from "./apportion-units";
import { commonScale, sumOfUnits } from "./common-scale";
import type { ApportionMethod, TieRule } from "./rule";
import { APPORTION_METHODS, TIE_RULES } from "./rule";

/**
 * A way to round a column that published tables are known to use: one of the methods with its tie rule; the largest
 * remainder with ties settled at the author's own choice; each part half-up or cut down on its own (so that the column may
 * not add up); or each base times one rate, half-up or cut down, where the total is what came of it.
 */
export type RoundingConvention =
  | { readonly is: "method"; readonly method: ApportionMethod; readonly ties: TieRule }
  | { readonly is: "any-tie" }
  | { readonly is: "each-half-up" }
  | { readonly is: "each-cut-down" }
  | { readonly is: "rate-half-up" }
  | { readonly is: "rate-cut-down" };

/** A convention that settles every part by itself. */
type SettlingConvention = Extract<
  RoundingConvention,
  { readonly is: "method" | "each-half-up" | "each-cut-down" }
>;

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

const CONVENTIONS: readonly SettlingConvention[] = [
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
  const best = others.reduce(
    (least, fit) => (fit.departures.length < least.departures.length ? fit : least),
    first,
  );
  const consistent = fits.filter(({ departures }) => departures.length === 0);
  if (0 < consistent.length) return { consistent: consistent.map(({ convention }) => convention), best };
  const parts = printed.map((value) => wholeUnits(value, decimals));
  const loose = parts.every((part) => part !== null) ? looselyBy(total, bases, parts) : [];
  const [own] = loose;
  return own === undefined
    ? { consistent: [], best }
    : { consistent: loose, best: { convention: own, departures: [] } };
}

/** The conventions that leave something open, tried only where none that settles every part explains the column. */
function looselyBy(
  total: bigint,
  bases: readonly bigint[],
  parts: readonly bigint[],
): readonly RoundingConvention[] {
  const conventions: RoundingConvention[] = [];
  if (isByAnyTie(total, bases, parts)) conventions.push({ is: "any-tie" });
  // In halves of a last unit: half-up stands for [a − ½, a + ½), cut down for [a, a + 1).
  if (hasRate(bases, parts, -1n)) conventions.push({ is: "rate-half-up" });
  if (hasRate(bases, parts, 0n)) conventions.push({ is: "rate-cut-down" });
  return conventions;
}

/** Largest remainders first, equal ones in any order: what is above the last remainder served went up, what is below did not. */
function isByAnyTie(total: bigint, bases: readonly bigint[], parts: readonly bigint[]): boolean {
  const whole = sumOfUnits(bases);
  if (sumOfUnits(parts) !== total) return false;
  let lowestUp = whole;
  let highestDown = -1n;
  for (const [place, part] of parts.entries()) {
    const quota = total * (bases[place] ?? 0n);
    const remainder = quota % whole;
    const up = part - quota / whole;
    if (up === 1n) lowestUp = remainder < lowestUp ? remainder : lowestUp;
    else if (up === 0n) highestDown = highestDown < remainder ? remainder : highestDown;
    else return false;
  }
  return highestDown <= lowestUp && lowestUp !== 0n;
}

/** Whether one rate lies in every part's span: twice the part plus `from`, up to two halves further, over twice the base. */
function hasRate(bases: readonly bigint[], parts: readonly bigint[], from: bigint): boolean {
  let low = { over: 0n, under: 1n };
  let high: { readonly over: bigint; readonly under: bigint } | null = null;
  for (const [place, part] of parts.entries()) {
    const under = 2n * (bases[place] ?? 0n);
    if (under === 0n && part !== 0n) return false;
    if (under === 0n) continue;
    const floor = { over: 2n * part + from, under };
    const ceiling = { over: floor.over + 2n, under };
    if (low.over * floor.under < floor.over * low.under) low = floor;
    if (high === null || ceiling.over * high.under < high.over * ceiling.under) high = ceiling;
  }
  return high !== null && low.over * high.under < high.over * low.under;
}

function dueBy(
  convention: SettlingConvention,
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
      return "tooLargeFor" in cut ? null : cut;
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
