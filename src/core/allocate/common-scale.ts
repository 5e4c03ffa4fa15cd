import type { Amount } from "../number";
import { wholeUnits } from "../number";

/** The amounts as whole numbers in the same proportion: all of them times the same power of ten. */
export function commonScale(amounts: readonly Amount[]): readonly bigint[] {
  const decimals = amounts.reduce((most, value) => Math.max(most, value.decimalPlaces()), 0);
  return amounts.map((value) => wholeUnits(value, decimals) ?? 0n);
}

/** The sum of whole numbers. */
export function sumOfUnits(units: readonly bigint[]): bigint {
  return units.reduce((sum, next) => sum + next, 0n);
}
