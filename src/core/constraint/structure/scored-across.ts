import { WEIGHT_HEADING, pointsIn, stripNumber } from "../../form";
import type { TableView } from "../view";

/** `执行得分`, `预算执行率得分（分）` below the rate of a block of funds whose sources are its columns. */
const SCORE = /^(预算|资金)?(执行|支出)?(率|进度)?得分(\(.*\))?$/;
const RATE = /(执行|支出)(率|进度)/;

/** Where funds whose sources stand side by side score the rate of all of them: rows for its weight and score, and the column of the total. */
export interface ScoredAcross {
  readonly weight: number | null;
  readonly score: number;
  readonly column: number;
}

/** The scored row of a block of funds that lies across, null where it is none: a rate, and one score of it below, that of the total. */
export function scoredAcross({ table, columns }: TableView): ScoredAcross | null {
  const labels = table.rows.map(({ label }) => stripNumber(label));
  const rate = labels.findIndex((label) => RATE.test(label) && !SCORE.test(label));
  const score = labels.findIndex((label, row) => rate < row && SCORE.test(label));
  if (rate < 0 || score < 0) return null;
  const filled = table.columns.flatMap((_, at) => (pointsIn(table, score, at) === null ? [] : [at]));
  const total = filled.find((at) => columns.axis.lines[at]?.role.total === "total");
  const column = total ?? (filled.length === 1 ? filled[0] : undefined);
  if (column === undefined) return null;
  const weight = labels.findIndex((label) => WEIGHT_HEADING.test(label));
  return { weight: weight < 0 ? null : weight, score, column };
}
