import { SCORE_HEADING, scoreColumn, totalScoreRow } from "../../form";
import type { Table } from "../../table";
import type { PrintedPoints } from "./printed-points";
import { printedPoints } from "./printed-points";
import { solePoints } from "./sole-points";

/** What a form that prints no scores but what was taken off says below its total: `自评得分`, all its points less all that was taken off. */
export interface DeductedScore {
  /** The row of the total, and that of the score below it. */
  readonly total: number;
  readonly row: number;
  readonly result: PrintedPoints;
  readonly whole: PrintedPoints;
  readonly taken: PrintedPoints;
}

/** The one figure of a line of the score below the total of a form with points and deductions alone; null where there is none. */
export function deductedScore(table: Table): DeductedScore | null {
  const total = totalScoreRow(table);
  const [weight, off] = [scoreColumn(table, "weight"), scoreColumn(table, "deduction")];
  if (total === null || weight === null || off === null || scoreColumn(table, "score") !== null) return null;
  const row = table.rows.findIndex(({ label }, at) => total < at && SCORE_HEADING.test(label));
  const result = row < 0 ? null : solePoints(table, row);
  const [whole, taken] = [printedPoints(table, total, weight), printedPoints(table, total, off)];
  return result === null || whole === null || taken === null ? null : { total, row, result, whole, taken };
}
