import type { CellRef } from "../../grid";
import type { Table } from "../../table";

/** A cell of a table by its row and column, where it holds a figure; null where it holds none, or there is no such cell. */
export function figureAt({ cells, refs }: Table, row: number, column: number | null): CellRef | null {
  const at = column ?? NOWHERE;
  return cells[row]?.[at]?.reading.is === "figure" ? (refs[row]?.[at] ?? null) : null;
}

/** The place of a column that a form does not have. */
const NOWHERE = -1;
