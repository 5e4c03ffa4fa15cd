import type { Table } from "../table";
import { SCORE_HEADING, totalOf } from "./line-role";
import { pointsIn } from "./points-in";

/** What the last line of a scored form calls all its points together, where it bears no sum word: `评价分`, `自评得分`, `最终评分(分)`. */
const VERDICT =
  /^(项目|单位|部门|整体|支出|绩效)*(自评价?|自我评价|评价|综合|最终|最后|考核|考评|评审|总体|实际|绩效)+(得分|评分|分|分数)(\(.*\))?:?$/;

/**
 * The row of the total score, or null: one with a sum word, else the last with points where it is named after the form's verdict, and no
 * other is: of `自评得分` and `评价得分` one below the other neither counts the other.
 */
export function totalScoreRow(table: Table): number | null {
  const at = table.rows.findIndex((line) => line.path.length <= 1 && totalOf(line) === "total");
  if (0 <= at) return at;
  const columns = table.columns.flatMap(({ label }, column) => (SCORE_HEADING.test(label) ? [column] : []));
  const scored = table.rows.flatMap((_, row) =>
    columns.some((column) => pointsIn(table, row, column) !== null) ? [row] : [],
  );
  const verdicts = scored.filter((row) => isVerdict(table, row));
  const [only] = verdicts;
  return LEAST_SCORED < scored.length && verdicts.length === 1 && only === scored.at(-1)
    ? (only ?? null)
    : null;
}

/** A form scores so many lines at least. */
const LEAST_SCORED = 3;

function isVerdict({ rows }: Table, row: number): boolean {
  const line = rows[row];
  return line !== undefined && line.path.length <= 1 && VERDICT.test(line.label);
}
