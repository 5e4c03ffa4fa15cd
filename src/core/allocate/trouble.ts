import type { Amount } from "../number";

/**
 * Why an amount cannot be allocated as asked. `unit` and `factor` are places in the request's lists, from 0: whoever
 * words the trouble knows their names and cells.
 */
export type AllocationTrouble =
  | { readonly is: "unit-twice"; readonly unit: number; readonly earlier: number }
  | { readonly is: "negative-base"; readonly unit: number; readonly factor: number }
  /** The factor's base is zero for every unit, so its share cannot be placed. */
  | { readonly is: "zero-base"; readonly factor: number }
  | { readonly is: "negative-weight"; readonly factor: number }
  /** The weights make `share` of what they should (0.99 is 99 %). */
  | { readonly is: "weights-sum"; readonly share: Amount }
  | { readonly is: "negative-total"; readonly total: Amount }
  | { readonly is: "finer-than-precision"; readonly total: Amount; readonly decimals: number }
  | { readonly is: "floors-above-total"; readonly floors: Amount; readonly total: Amount }
  | { readonly is: "caps-below-total"; readonly caps: Amount; readonly total: Amount }
  | { readonly is: "floor-above-cap"; readonly unit: number; readonly floor: Amount; readonly cap: Amount }
  /** The unit has no base in any factor that has something to place, so nothing can lift it to its floor. */
  | { readonly is: "floor-without-base"; readonly unit: number }
  /** The one unit that takes the rounding difference would end below zero. */
  | { readonly is: "remainder-too-large"; readonly unit: number; readonly factor: number }
  /** No amounts meet all limits while every factor keeps its share and who has no base gets nothing. */
  | { readonly is: "limits-unreachable" };
