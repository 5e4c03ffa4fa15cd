import type { Amount } from "./amount";

/** An amount in plain digits with exactly `decimals` decimals, half-up: `-9.02`. No separators, no exponent. */
export function printAmount(value: Amount, decimals: number): string {
  const text = value.toFixed(Math.max(0, decimals));
  return /^-0(\.0*)?$/.test(text) ? text.slice(1) : text;
}
