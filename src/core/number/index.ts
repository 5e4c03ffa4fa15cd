/** The only room that knows decimal.js: exact amounts, the spans printed figures stand for, reading and printing. */
export type { Amount } from "./amount";
export {
  amount,
  amountOf,
  isAmount,
  ofLastUnits,
  KEPT_DIGITS,
  ZERO,
  ONE,
  MINUS_ONE,
  HUNDRED,
  sumOf,
} from "./amount";
export { ExactTotal } from "./exact-total";
export type { Printing, Span } from "./span";
export { spanOf, exactSpan } from "./span";
export type { Figure, Comparator } from "./figure";
export { readFigure } from "./read-figure";
export type { Reading } from "./reading";
export { readCell } from "./reading";
export { printAmount } from "./print-amount";
export { printLike } from "./print-like";
export { remarkIn } from "./remark-in";
export type { LastUnits } from "./last-units";
export { lastUnits, wholeUnits } from "./last-units";
export { significantDigits } from "./significant-digits";
export { largest, lastUnitOf, machineNumber, smallest } from "./machine-number";
