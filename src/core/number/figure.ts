import type { Amount } from "./amount";

/** How a figure compares in a target: `≥70%` reads as `>=`. */
export type Comparator = "=" | ">=" | "<=" | ">" | "<";

/**
 * A figure as it stands in a cell.
 *
 * `value` is what the cell prints (`85.96%` is 0.8596; `3359.62万` is 3359.62 with `multiple` 10000, since the unit
 * of the column decides what it means); `stored` is the number behind it, which may have more digits.
 */
export interface Figure {
  readonly value: Amount;
  readonly stored: Amount;
  /** Decimals printed, counted on `value`: `85.96%` has 4. */
  readonly decimals: number;
  readonly percent: boolean;
  /** Factor printed behind the number: 万 is 10000, 亿 is 100000000, otherwise 1. */
  readonly multiple: number;
  /** What stands behind the number besides: `人次`, `个月`, or "". */
  readonly unit: string;
  readonly comparator: Comparator | null;
  /** Whether the cell keeps this figure as text. */
  readonly typedAsText: boolean;
}
