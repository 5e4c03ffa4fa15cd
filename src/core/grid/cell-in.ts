import type { Cell } from "./cell";
import type { CellRef } from "./cell-ref";
import type { Grid } from "./grid";
import { cellAt } from "./grid";

/** The cell at a place of a workbook, blank outside its sheet's used part; null where there is no such place or sheet. */
export function cellIn(grids: readonly Grid[], at: CellRef | null | undefined): Cell | null {
  if (at == null) return null;
  const grid = grids.find(({ sheet }) => sheet === at.sheet);
  return grid === undefined ? null : cellAt(grid, at.row, at.column);
}
