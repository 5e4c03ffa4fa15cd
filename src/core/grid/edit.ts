import { readCell } from "../number";
import type { Cell } from "./cell";
import { BLANK_CELL } from "./cell";
import type { CellRef } from "./cell-ref";
import { cellRef } from "./cell-ref";
import type { Grid, RawValue } from "./grid";
import { cellIn } from "./cell-in";
import { cellAt } from "./grid";

/**
 * A change of one cell. `was` is the text the cell shows now and a promise: whoever writes checks it first.
 * `becomes` is the text it will show; `value` is what is stored (a number, or text where the cell keeps figures as text;
 * null empties the cell).
 *
 * A formula is never replaced by accident: only an edit that names the very formula may take it away.
 */
export interface Edit {
  readonly at: CellRef;
  readonly was: string;
  readonly becomes: string;
  readonly value: RawValue;
  /** The formula the cell is to hold, with its sign; `value` is then what it gives. Absent where it is to hold a plain value. */
  readonly formula?: string;
  /** The formula the cell holds now and may lose: a promise like `was`. Absent where it holds none. */
  readonly replaces?: string;
}

/** Why an edit cannot be applied to a grid. */
export type EditRefusal =
  | { readonly is: "cell-changed"; readonly at: CellRef; readonly expected: string; readonly found: string }
  | { readonly is: "formula"; readonly at: CellRef };

/**
 * The grid after the edits that concern its sheet. Edits of other sheets are left alone. Nothing is applied where one
 * edit's cell no longer shows what was expected or holds a formula: then the refusals are returned instead.
 */
export function applyEdits(grid: Grid, edits: readonly Edit[]): Grid | readonly EditRefusal[] {
  const mine = edits.filter((edit) => edit.at.sheet === grid.sheet);
  const refusals = mine.flatMap((edit) => refusal(cellAt(grid, edit.at.row, edit.at.column), edit));
  if (0 < refusals.length) return refusals;
  const cells = grid.cells.map((row) => [...row]);
  for (const edit of mine) {
    const row = cells[edit.at.row - grid.origin.row];
    const column = edit.at.column - grid.origin.column;
    if (row === undefined || column < 0)
      return [{ is: "cell-changed", at: edit.at, expected: edit.was, found: "" }];
    // Rows end at their last cell: a blank behind it is a cell all the same.
    while (row.length <= column) row.push(BLANK_CELL);
    row[column] = edited(row[column] ?? BLANK_CELL, edit);
  }
  return { ...grid, cells };
}

/** The edits that take `edits` back, once they have been applied to `grids`. */
export function invertEdits(grids: readonly Grid[], edits: readonly Edit[]): readonly Edit[] {
  return edits.map((edit) => {
    return backFrom(edit, cellIn(grids, edit.at) ?? BLANK_CELL, edit.becomes);
  });
}

/** The edit that gives a cell what it held before an edit, where it now shows `shown`. */
export function backFrom(
  edit: Edit,
  before: { readonly text: string; readonly value: RawValue; readonly formula: string | null },
  shown: string,
): Edit {
  return {
    at: cellRef(edit.at.sheet, edit.at.row, edit.at.column),
    was: shown,
    becomes: before.text,
    value: before.value,
    ...(before.formula === null ? {} : { formula: before.formula }),
    ...(edit.formula === undefined ? {} : { replaces: edit.formula }),
  };
}

/** Whether a cell holds exactly the formula the edit expects there, or none where it expects none. */
export function expectsFormula({ replaces }: Edit, { formula }: Pick<Cell, "formula">): boolean {
  return formula === (replaces ?? null);
}

function refusal(cell: Cell, edit: Edit): readonly EditRefusal[] {
  if (!expectsFormula(edit, cell)) return [{ is: "formula", at: edit.at }];
  if (cell.text === edit.was) return [];
  return [{ is: "cell-changed", at: edit.at, expected: edit.was, found: cell.text }];
}

function edited(cell: Cell, edit: Edit): Cell {
  return {
    ...cell,
    value: edit.value,
    text: edit.becomes,
    formula: edit.formula ?? null,
    reading: readCell(edit.value, edit.becomes),
  };
}
