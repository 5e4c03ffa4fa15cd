import type { Edit, Grid } from "../core/grid";
import { addressOf, cellAt, expectsFormula, mergeAt } from "../core/grid";
import type { Trouble } from "./trouble";

/** The most characters a cell can hold (Microsoft: Excel specifications and limits). */
const LONGEST_TEXT = 32_767;

/**
 * Why these edits of one sheet may not be made, as far as its grid tells: the first reason in their order, or null. Every
 * adapter refuses at least this. A cell is written at most once: a second edit does not find what it expects there.
 */
export function editsTrouble(grid: Grid, edits: readonly Edit[]): Trouble | null {
  if (grid.locked && 0 < edits.length) return { is: "sheet-protected", sheet: grid.sheet };
  const written = new Map<string, string>();
  for (const edit of edits) {
    const earlier = written.get(addressOf(edit.at));
    if (earlier !== undefined) return { is: "cell-changed", at: edit.at, expected: edit.was, found: earlier };
    written.set(addressOf(edit.at), edit.becomes);
    const trouble = editTrouble(grid, edit);
    if (trouble !== null) return trouble;
  }
  return null;
}

function editTrouble(grid: Grid, edit: Edit): Trouble | null {
  const { at, was, value } = edit;
  const cell = cellAt(grid, at.row, at.column);
  if (!expectsFormula(edit, cell))
    return cell.formula === null
      ? { is: "cell-changed", at, expected: edit.replaces ?? "", found: cell.text }
      : { is: "formula-cell", at };
  const merge = mergeAt(grid, at.row, at.column);
  if (merge !== null && (merge.top !== at.row || merge.left !== at.column)) return { is: "merged-cell", at };
  if (cell.text !== was) return { is: "cell-changed", at, expected: was, found: cell.text };
  if (typeof value === "string" && LONGEST_TEXT < value.length) return { is: "text-too-long", at };
  return null;
}
