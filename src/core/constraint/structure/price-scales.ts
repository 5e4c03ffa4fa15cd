/** For how many months a standard by the month may be paid. */
export const MONTHS: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Each unit for each number of periods, without the noise of machine numbers: 0.0003, not 0.00030000000000000003. */
export function priceScales(units: readonly number[], periods: readonly number[]): readonly number[] {
  return units.flatMap((unit) => periods.map((times) => Number((unit * times).toPrecision(15))));
}
