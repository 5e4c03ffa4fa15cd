import type { Cell, Edit, Grid } from "../../../core/grid";
import { addressOf, cellAt, cellRef } from "../../../core/grid";
import type { Book } from "../book";
import { Refusal, damaged } from "../refusal";
import type { SheetEntry } from "../workbook-part";

/** A sheet's grid, or its trouble as a refusal. */
export function gridOf(book: Book, entry: SheetEntry): Grid {
  const grid = book.grid(entry);
  if (!grid.ok) throw new Refusal(grid.trouble);
  return grid.value;
}

/**
 * Asserts of a sheet read again after a write that its edited cells hold the values asked for and that no other cell
 * changed in any way. Refuses with the first cell that breaks this.
 */
export function assertWritten(before: Grid, after: Grid, edits: readonly Edit[], part: string): void {
  const wanted = new Map(edits.map((edit) => [addressOf(edit.at), edit]));
  for (const edit of edits) {
    const found = cellAt(after, edit.at.row, edit.at.column);
    const value = edit.value === "" ? null : edit.value;
    const isValue = found.value === value || (value === 0 && found.value === 0);
    if (!isValue || found.formula !== (edit.formula ?? null))
      throw new Refusal({ is: "not-written", at: edit.at, found: found.text });
  }
  const top = Math.min(before.origin.row, after.origin.row);
  const left = Math.min(before.origin.column, after.origin.column);
  for (let row = top; row < Math.max(endRow(before), endRow(after)); row += 1)
    for (let column = left; column < Math.max(endColumn(before, row), endColumn(after, row)); column += 1) {
      if (isSame(cellAt(before, row, column), cellAt(after, row, column))) continue;
      if (!wanted.has(addressOf(cellRef(before.sheet, row, column)))) throw damaged(part);
    }
}

function endRow(grid: Grid): number {
  return grid.origin.row + grid.cells.length;
}

function endColumn(grid: Grid, row: number): number {
  return grid.origin.column + (grid.cells[row - grid.origin.row]?.length ?? 0);
}

function isSame(a: Cell, b: Cell): boolean {
  return a.value === b.value && a.text === b.text && a.formula === b.formula && a.format === b.format;
}
