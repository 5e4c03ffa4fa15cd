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
  const unit = amountOf(10).pow(-decimals);
  if (!truncated) return { low: value.minus(unit.div(2)), high: value.plus(unit.div(2)) };
  if (value.isNegative() && !value.isZero()) return { low: value.minus(unit), high: value };
  if (value.isZero()) return { low: unit.neg(), high: unit };
  return { low: value, high: value.plus(unit) };
}
