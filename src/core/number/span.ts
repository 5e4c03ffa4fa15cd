import type { Amount } from "./amount";
import { amountOf } from "./amount";

/** All values between two amounts, both included: what a printed figure may stand for. */
export interface Span {
  readonly low: Amount;
  readonly high: Amount;
}

/** A span of one value. */
export function exactSpan(value: Amount): Span {
  return { low: value, high: value };
}

/**
 * The values that print as `value` with `decimals` decimals: half a unit of the last place to either side.
 * With `truncated`, the values that print so when the rest is cut off instead of rounded.
 * Both ends are included, as XBRL Calculations 1.1 (section "Interval of a rounded value") does it.
 */
export function spanOf(value: Amount, decimals: number, truncated = false): Span {
  if (!truncated) {
    const half = halfUnit(decimals);
    return { low: value.minus(half), high: value.plus(half) };
  }
  const unit = amountOf(10).pow(-decimals);
  if (value.isNegative() && !value.isZero()) return { low: value.minus(unit), high: value };
  if (value.isZero()) return { low: unit.neg(), high: unit };
  return { low: value, high: value.plus(unit) };
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
