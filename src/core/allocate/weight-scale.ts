import type { Amount } from "../number";
import { HUNDRED, ONE } from "../number";

/** What weights have to add up to as they are written: 1 where none is above it (`0.4`, `40%`), otherwise 100 (`40`). */
export function weightScale(weights: readonly Amount[]): Amount {
  return weights.every((weight) => weight.lessThanOrEqualTo(ONE)) ? ONE : HUNDRED;
}
