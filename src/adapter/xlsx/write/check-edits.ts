import type { Edit, Grid } from "../../../core/grid";
import { addressOf, cellAt, inArea, mergeAt } from "../../../core/grid";
import type { Trouble } from "../../../port";
import type { FilledArea } from "../sheet/formulas";
import type { GuardedArea } from "./guarded-areas";

/** The most characters a cell can hold (Excel specifications and limits). */
const LONGEST_TEXT = 32_767;

/** What must be known of a sheet to say whether its cells may be written. */
export interface SheetGuards {
  readonly grid: Grid;
  readonly filled: readonly FilledArea[];
  readonly guarded: readonly GuardedArea[];
}

/**
 * Why these edits of one sheet may not be made: the first reason in their order, or null. A cell is written at most
 * once: for a second edit, what the first one leaves there is not what was expected.
 */
export function troubleOf(edits: readonly Edit[], guards: SheetGuards): Trouble | null {
  if (guards.grid.locked && 0 < edits.length) return { is: "sheet-protected", sheet: guards.grid.sheet };
  const written = new Map<string, string>();
  for (const edit of edits) {
    const earlier = written.get(addressOf(edit.at));
    if (earlier !== undefined) return { is: "cell-changed", at: edit.at, expected: edit.was, found: earlier };
    written.set(addressOf(edit.at), edit.becomes);
    const trouble = cellTrouble(edit, guards);
    if (trouble !== null) return trouble;
  }
  return null;
}

function cellTrouble({ at, was, value }: Edit, { grid, filled, guarded }: SheetGuards): Trouble | null {
  const { row, column } = at;
  const array = filled.find(({ area }) => inArea(area, row, column));
  if (array !== undefined && (array.area.top < array.area.bottom || array.area.left < array.area.right))
    return { is: "array-cell", at };
  const cell = cellAt(grid, row, column);
  if (cell.formula !== null) return { is: "formula-cell", at };
  const merge = mergeAt(grid, row, column);
  if (merge !== null && (merge.top !== row || merge.left !== column)) return { is: "merged-cell", at };
  const guard = guarded.find(({ area }) => inArea(area, row, column));
  if (guard !== undefined) return { is: "unsupported-part", part: guard.part };
  if (cell.text !== was) return { is: "cell-changed", at, expected: was, found: cell.text };
  if (typeof value === "string" && LONGEST_TEXT < value.length) return { is: "text-too-long", at };
  return null;
}
