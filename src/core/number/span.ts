import type { Amount } from "./amount";
import { amountOf, ZERO } from "./amount";

/** All values between two amounts, both included: what a printed figure may stand for. */
export interface Span {
  readonly low: Amount;
  readonly high: Amount;
}

/** A span of one value. */
export function exactSpan(value: Amount): Span {
  return { low: value, high: value };
}

/** How a figure came to be printed: rounded half up, the rest cut off, or nobody knows which of the two. */
export type Printing = "rounded" | "cut-off" | "either";

/**
 * The values that print as `value` with `decimals` decimals: half a unit of the last place to either side; where the rest
 * was cut off, up to a whole unit away from nought. Both ends are included, as XBRL Calculations 1.1 (section "Interval of
 * a rounded value") does it.
 */
export function spanOf(value: Amount, decimals: number, printing: Printing = "rounded"): Span {
  const half = halfUnit(decimals);
  if (printing === "rounded") return { low: value.minus(half), high: value.plus(half) };
  const unit = half.times(2);
  const near = printing === "either" ? half : ZERO;
  if (value.isZero()) return { low: unit.neg(), high: unit };
  return value.isNegative()
    ? { low: value.minus(unit), high: value.plus(near) }
    : { low: value.minus(near), high: value.plus(unit) };
}

const halves = new Map<number, Amount>();

/** Half of the last unit, computed once for each number of decimals: every printed figure asks for it. */
function halfUnit(decimals: number): Amount {
  const known = halves.get(decimals);
  if (known !== undefined) return known;
  const half = amountOf(10).pow(-decimals).div(2);
  halves.set(decimals, half);
  return half;
}
