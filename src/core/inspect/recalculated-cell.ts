import type { Edit } from "../grid";

/** One derived cell as recalculation would write it. */
export interface RecalculatedCell {
  readonly edit: Edit;
  /** The finding that suspects one of its inputs: recalculating would bury that slip. */
  readonly buries: string | null;
}
