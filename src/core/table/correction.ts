import type { CellRef } from "../grid";
import type { TableKind } from "./table-kind";

/** Where a table begins as it is recognised by itself, and what the row there says: by both it is known again. */
export interface Anchor {
  readonly at: CellRef;
  /** The labels of its first row, from left to right. */
  readonly heads: string;
}

/**
 * What a person says of a table that was recognised otherwise; null where recognition was right. Rows are counted from
 * the anchor, so that rows put in above the table do no harm.
 */
export interface Correction {
  readonly anchor: Anchor;
  readonly kind: TableKind | null;
  /** "" says that there is none. */
  readonly unit: string | null;
  readonly header: { readonly first: number; readonly last: number } | null;
  /** All rows that are totals, each with the name it bore. */
  readonly totals: readonly NamedRow[] | null;
}

export interface NamedRow {
  readonly row: number;
  readonly name: string;
}

/** A correction as a table followed it. */
export interface Followed {
  readonly said: Correction;
  /** Whether all of it could be followed: its header left figures below it, and its totals are still there. */
  readonly whole: boolean;
}
