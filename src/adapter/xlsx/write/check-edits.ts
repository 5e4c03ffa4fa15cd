import type { Edit, Grid } from "../../../core/grid";
import { inArea } from "../../../core/grid";
import type { Trouble } from "../../../port";
import { editsTrouble } from "../../../port";
import type { FilledArea } from "../sheet/formulas";
import type { GuardedArea } from "./guarded-areas";

/** What must be known of a sheet to say whether its cells may be written. */
export interface SheetGuards {
  readonly grid: Grid;
  readonly filled: readonly FilledArea[];
  readonly guarded: readonly GuardedArea[];
}

/** Why these edits of one sheet may not be made, or null: what every port refuses, and what only a file's parts tell. */
export function troubleOf(edits: readonly Edit[], { grid, filled, guarded }: SheetGuards): Trouble | null {
  const arrays = filled.filter(({ area }) => area.top < area.bottom || area.left < area.right);
  for (const { at } of edits) {
    if (arrays.some(({ area }) => inArea(area, at.row, at.column))) return { is: "array-cell", at };
    const guard = guarded.find(({ area }) => inArea(area, at.row, at.column));
    if (guard !== undefined) return { is: "unsupported-part", part: guard.part };
  }
  return editsTrouble(grid, edits);
}
