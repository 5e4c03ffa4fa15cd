import { pointsIn } from "../../form";
import type { CellRef } from "../../grid";
import type { Amount } from "../../number";
import type { Table } from "../../table";
import { figureAt } from "./figure-at";

/** A cell, and the points it prints. */
export interface PrintedPoints {
  readonly at: CellRef;
  readonly points: Amount;
}

/** The points that a table prints by row and column; null where there are none. */
export function printedPoints(table: Table, row: number, column: number): PrintedPoints | null {
  const [at, points] = [figureAt(table, row, column), pointsIn(table, row, column)];
  return at === null || points === null ? null : { at, points };
}
