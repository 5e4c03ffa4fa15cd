import { figureOf } from "../grid";
import type { Amount } from "../number";
import type { Table } from "../table";

/** The points that a cell of a table holds, by its place among the rows and columns; null where it is no figure, or no cell. */
export function pointsIn({ cells }: Table, row: number, column: number): Amount | null {
  const cell = cells[row]?.[column];
  return cell === undefined ? null : (figureOf(cell)?.value ?? null);
}
