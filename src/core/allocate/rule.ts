/**
 * How an amount is cut into parts that print with a fixed number of decimals and add up exactly.
 *
 * - `hamilton`: every part is cut down to the last place, and what is left goes one unit each to the largest
 *   remainders (largest remainder method, Hamilton 1792).
 * - `largest-unit`: every part is rounded half-up, and the largest one takes the difference.
 * - `last-unit`: every part is rounded half-up, and the last one takes the difference.
 * - `truncate-last`: every part is cut down, and the last one takes the rest.
 *
 * The last one is the last that has a share at all: who has no base gets nothing.
 */
export const APPORTION_METHODS = ["hamilton", "largest-unit", "last-unit", "truncate-last"] as const;
export type ApportionMethod = (typeof APPORTION_METHODS)[number];

/**
 * Who comes first among equals: the one with the largest allocation over all factors (then the earlier one),
 * the later or the earlier one in the list.
 */
export const TIE_RULES = ["largest", "later", "earlier"] as const;
export type TieRule = (typeof TIE_RULES)[number];

/** All that decides how an amount is cut. `decimals` is the number of decimals of every part, 0 or more. */
export interface ApportionRule {
  readonly decimals: number;
  readonly method: ApportionMethod;
  readonly ties: TieRule;
}
