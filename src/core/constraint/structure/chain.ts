/**
 * A line of figures each of which follows from the one before it: a balance carried on (what stood before, with what came in
 * and went out), or the change or growth of another line against its figure before, or its index with that as the base.
 */
export interface Chain {
  readonly is: "balance" | "change" | "growth" | "index";
  readonly line: number;
  /** balance: the line that holds what stood before; mostly the line itself, of openings the closings; change: the line that changes. */
  readonly from: number;
  /** balance: the lines added and taken away; change, growth and index: the line that grows, alone among `more`. */
  readonly more: readonly number[];
  readonly less: readonly number[];
  /** growth: 1 for figures with a per cent sign, 100 for bare per cents. */
  readonly scale: number;
  /** The cross lines in which it must hold, each with the one before it. */
  readonly steps: readonly { readonly at: number; readonly before: number }[];
  readonly holds: number;
  readonly broken: number;
}
