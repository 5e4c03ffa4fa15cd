import type { CellRef } from "../grid";
import type { Amount } from "../number";

/**
 * Whether a profile gives what a row shows: it does, it gives something else (`expected`, where it is one figure), or it leaves
 * the row to a person's judgement.
 */
export type RowVerdict =
  | { readonly is: "explained" }
  | { readonly is: "contradicted"; readonly expected: Amount | null }
  | { readonly is: "undecided" };

/** A scored row of a form under one profile. */
export interface ScoredRow {
  readonly what: "rate" | "indicator" | "grade";
  /** The cell that shows the score or the grade. */
  readonly at: CellRef;
  readonly verdict: RowVerdict;
}

export const EXPLAINED: RowVerdict = { is: "explained" };
export const UNDECIDED: RowVerdict = { is: "undecided" };

/** The row contradicts the profile, which gives this; null where it gives no single figure. */
export function contradicted(expected: Amount | null): RowVerdict {
  return { is: "contradicted", expected };
}
