import type { Cell, CellRef } from "../grid";
import type { Line, Table } from "./table";

/** Where a body cell stands on its sheet. To ask for one outside the body is a mistake of ours; so it is below. */
export function refAt({ refs }: Table, row: number, column: number): CellRef {
  return standing(standing(refs, row), column);
}

/** A body cell by its row and column. */
export function bodyCell({ cells }: Table, row: number, column: number): Cell {
  return standing(standing(cells, row), column);
}

/** One of a table's rows or columns by its place. */
export function lineAt(lines: readonly Line[], place: number): Line {
  return standing(lines, place);
}

function standing<T>(list: readonly T[], place: number): T {
  const found = list[place];
  if (found === undefined) throw new Error("bug: a cell outside its table was asked for");
  return found;
}
