import type { Cell, CellRef, Edit, Grid } from "../core/grid";
import { BLANK_CELL, cellAt } from "../core/grid";
import type { Receipt } from "./workbook-port";

/**
 * The receipt of edits, from the sheets read before and after them: `becomes` is the text a cell really shows now, and
 * the inverse gives each cell the value it had, expecting that text.
 */
export function receiptOf(before: readonly Grid[], after: readonly Grid[], edits: readonly Edit[]): Receipt {
  const shown = edits.map((edit) => ({
    edit,
    value: cellIn(before, edit.at).value,
    text: cellIn(after, edit.at).text,
  }));
  return {
    edits: shown.map(({ edit, text }) => ({ ...edit, becomes: text })),
    inverse: shown.map(({ edit, value, text }) => ({ at: edit.at, was: text, becomes: edit.was, value })),
  };
}

function cellIn(grids: readonly Grid[], { sheet, row, column }: CellRef): Cell {
  const grid = grids.find((one) => one.sheet === sheet);
  return grid === undefined ? BLANK_CELL : cellAt(grid, row, column);
}
