import { SCORE_HEADING, pointsIn, scoreColumn, totalScoreRow } from "../../form";
import type { CellRef } from "../../grid";
import type { Amount } from "../../number";
import type { Table } from "../../table";
import { figureAt } from "./figure-at";

/** A cell, and the points it prints. */
interface Printed {
  readonly at: CellRef;
  readonly points: Amount;
}

/** What a form that prints no scores but what was taken off says below its total: `自评得分`, all its points less all that was taken off. */
export interface DeductedScore {
  /** The row of the total, and that of the score below it. */
  readonly total: number;
  readonly row: number;
  readonly result: Printed;
  readonly whole: Printed;
  readonly taken: Printed;
}

/** The one figure of a line of the score below the total of a form with points and deductions alone; null where there is none. */
export function deductedScore(table: Table): DeductedScore | null {
  const total = totalScoreRow(table);
  const [weight, off] = [scoreColumn(table, "weight"), scoreColumn(table, "deduction")];
  if (total === null || weight === null || off === null || scoreColumn(table, "score") !== null) return null;
  const row = table.rows.findIndex(({ label }, at) => total < at && SCORE_HEADING.test(label));
  const [column, ...others] = table.columns.flatMap((_, at) =>
    row < 0 || pointsIn(table, row, at) === null ? [] : [at],
  );
  if (column === undefined || 0 < others.length) return null;
  const result = printedAt(table, row, column);
  const [whole, taken] = [printedAt(table, total, weight), printedAt(table, total, off)];
  return result === null || whole === null || taken === null ? null : { total, row, result, whole, taken };
}

function printedAt(table: Table, row: number, column: number): Printed | null {
  const [at, points] = [figureAt(table, row, column), pointsIn(table, row, column)];
  return at === null || points === null ? null : { at, points };
}
