import type { Amount } from "./amount";
import { amountOf } from "./amount";

/** An amount counted in units of its last printed place: `12.345` at 2 decimals is 1234 whole units and a half. */
export interface LastUnits {
  /** The largest whole number of units that is not above the amount. */
  readonly whole: bigint;
  /** What is left of one unit: at least 0, less than 1. */
  readonly rest: Amount;
}

/** The amount in units of its last place at `decimals`. */
export function lastUnits(value: Amount, decimals: number): LastUnits {
  const scaled = value.times(powerOfTen(decimals));
  const whole = scaled.floor();
  return { whole: BigInt(whole.toFixed(0)), rest: scaled.minus(whole) };
}

/** The amount as a whole number of last units, or null where it has more decimals than that. */
export function wholeUnits(value: Amount, decimals: number): bigint | null {
  if (decimals < value.decimalPlaces()) return null;
  return BigInt(value.times(powerOfTen(decimals)).toFixed(0));
}

const POWERS: readonly Amount[] = Array.from({ length: 41 }, (_, power) => amountOf(10).pow(power));

function powerOfTen(decimals: number): Amount {
  return POWERS[decimals] ?? amountOf(10).pow(decimals);
}
