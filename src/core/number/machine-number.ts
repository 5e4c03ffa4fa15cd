import type { Amount } from "./amount";
import { DIGITS_PER_WORD, WORD } from "./exact-total";

/** Powers of ten up to this one are machine numbers to the last bit. */
const MOST_EXACT_POWER = 22;

/**
 * The machine number nearest to an amount, as `toNumber` gives it. That writes the amount down and reads it again; where its
 * digits make a whole machine number, one division by a power of ten rounds to the same, as both are exact.
 */
export function machineNumber(value: Amount): number {
  const { d: words, e: exponent, s: sign } = value;
  let whole = 0;
  for (const word of words) whole = whole * WORD + word;
  const power = (Math.floor(exponent / DIGITS_PER_WORD) + 1 - words.length) * DIGITS_PER_WORD;
  if (Number.MAX_SAFE_INTEGER < whole || MOST_EXACT_POWER < Math.abs(power)) return value.toNumber();
  return sign * (power < 0 ? whole / 10 ** -power : whole * 10 ** power);
}

/** The worth of the last of so many decimals: 0.01 of two. */
export function lastUnitOf(decimals: number): number {
  return LAST_UNITS[decimals] ?? 10 ** -decimals;
}

/** Worked out once: a search asks for one at every figure it looks at. */
const LAST_UNITS: readonly number[] = Array.from({ length: 41 }, (_, decimals) => 10 ** -decimals);

/** The smallest of any number of machine numbers; infinity where there is none. A call takes only as many as its stack has room for. */
export function smallest(numbers: Iterable<number>): number {
  let found = Infinity;
  for (const number of numbers) found = Math.min(found, number);
  return found;
}

/** The largest of any number of machine numbers; negative infinity where there is none. */
export function largest(numbers: Iterable<number>): number {
  let found = -Infinity;
  for (const number of numbers) found = Math.max(found, number);
  return found;
}
