import type { Explanation } from "../../allocate";
import type { Amount } from "../../number";
import type { TableView } from "../view";

/** A column of amounts that was handed out, by what, and which rounding explains it. */
export interface AllocatedColumn {
  readonly view: TableView;
  readonly column: number;
  /** The rows of the units, and of their total. */
  readonly rows: readonly number[];
  readonly total: number;
  /** Where the bases stand, row by row; null for an equal split. */
  readonly base: BaseColumn | null;
  readonly printed: readonly Amount[];
  readonly explanation: Explanation;
}

/** A column of bases: one row for each unit, in their order. */
export interface BaseColumn {
  readonly view: TableView;
  readonly column: number;
  readonly rows: readonly number[];
}
