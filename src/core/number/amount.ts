import { Decimal } from "decimal.js";

/** Significant digits an amount keeps. */
export const KEPT_DIGITS = 60;

/**
 * The project's own clone of the decimal constructor: 60 significant digits (the library's default of 20 silently
 * loses cents), half-up rounding as printed tables use it. decimal.js keeps its settings globally per constructor,
 * hence the clone.
 */
const Exact = Decimal.clone({
  precision: KEPT_DIGITS,
  rounding: Decimal.ROUND_HALF_UP,
  toExpNeg: -40,
  toExpPos: 40,
});

/** An exact decimal number. Immutable: every operation gives a new one. */
export type Amount = Decimal;

/** The amount a plain decimal literal such as `-12.30` denotes, or null where the text is none. */
export function amount(text: string): Amount | null {
  return /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text) ? new Exact(text) : null;
}

/** The amount of a number as it would be typed: 0.1 is one tenth, not the nearest binary fraction. Not for NaN or infinities. */
export function amountOf(value: number): Amount {
  return new Exact(value);
}

/** The amount of so many last units: 1234 at 2 decimals is 12.34. */
export function ofLastUnits(units: bigint, decimals: number): Amount {
  return new Exact(`${units}e${-decimals}`);
}

export const ZERO: Amount = new Exact(0);
export const ONE: Amount = new Exact(1);
export const MINUS_ONE: Amount = new Exact(-1);
export const HUNDRED: Amount = new Exact(100);

export function isAmount(value: unknown): value is Amount {
  return Exact.isDecimal(value);
}

/** The exact sum of amounts; zero for none. */
export function sumOf(amounts: readonly Amount[]): Amount {
  return amounts.reduce((sum, next) => sum.plus(next), ZERO);
}
