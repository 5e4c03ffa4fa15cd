import type { Amount } from "../number";
import { lastUnits, ONE } from "../number";

/** The two whole numbers of last units a cell may become, and what speaks for the higher one. */
export interface CellChoice {
  readonly low: bigint;
  readonly high: bigint;
  /**
   * How much further the higher one is from the cell than the lower one, in millionths of a last unit; below 0 it is
   * nearer. Half way between, one millionth speaks for the one that half-up takes.
   */
  readonly further: number;
  /** Whether rounding half-up would take the higher one. */
  readonly roundsUp: boolean;
}

/** A figure that is a whole number of last units stays; any other may go down or up. */
export function choiceOf(value: Amount, decimals: number): CellChoice {
  const { whole, rest } = lastUnits(value, decimals);
  if (rest.isZero()) return settled(whole);
  const twice = rest.times(2);
  const roundsUp = twice.greaterThan(1) || (twice.equals(1) && !value.isNegative());
  const further = ONE.minus(twice).times(1e6).round().toNumber();
  return { low: whole, high: whole + 1n, further: further === 0 ? (roundsUp ? -1 : 1) : further, roundsUp };
}

/** The choice of a cell that has none. */
export function settled(units: bigint): CellChoice {
  return { low: units, high: units, further: 0, roundsUp: false };
}

/** What rounding half-up alone would make of it. */
export function nearest(choice: CellChoice): bigint {
  return choice.roundsUp ? choice.high : choice.low;
}
