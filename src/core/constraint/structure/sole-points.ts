import type { Table } from "../../table";
import type { PrintedPoints } from "./printed-points";
import { printedPoints } from "./printed-points";

/** The only points that a row prints; null where it prints none, or several. */
export function solePoints(table: Table, row: number): PrintedPoints | null {
  const [only, ...others] = table.columns.flatMap((_, column) => printedPoints(table, row, column) ?? []);
  return only === undefined || 0 < others.length ? null : only;
}
