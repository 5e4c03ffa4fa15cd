import type { Line, Table } from "../table";
import { SCORE_HEADING, WEIGHT_HEADING, totalOf } from "./line-role";
import { pointsIn } from "./points-in";

/** What the last line of a scored form calls all its points together, where it bears no sum word: `评价分`, `自评得分`, `最终评分(分)`. */
const VERDICT =
  /^(项目|单位|部门|整体|支出|绩效)*(自评价?|自我评价|评价|综合|最终|最后|考核|考评|评审|总体|实际|绩效)+(得分|评分|分|分数)(\(.*\))?:?$/;

/**
 * The row of the total score, or null: one with a sum word, else the last with points where it is named after the form's verdict, and no
 * other is: of `自评得分` and `评价得分` one below the other neither counts the other; else a last line that says nothing but points, and bears
 * no name.
 */
export function totalScoreRow(table: Table): number | null {
  const at = table.rows.findIndex((line) => isTotal(line));
  if (0 <= at) return at;
  const columns = table.columns.flatMap(({ label }, column) => (SCORE_HEADING.test(label) ? [column] : []));
  const scored = table.rows.flatMap((_, row) =>
    columns.some((column) => pointsIn(table, row, column) !== null) ? [row] : [],
  );
  const verdicts = scored.filter((row) => isVerdict(table, row));
  const [only] = verdicts;
  return LEAST_SCORED < scored.length && verdicts.length === 1 && only === scored.at(-1)
    ? (only ?? null)
    : namelessTotal(table);
}

/** Whether a line says that it is the total, and nothing else but a remark behind it: `合计 | (含预算执行10分)`. */
function isTotal(line: Line): boolean {
  const [first = "", ...more] = line.path;
  const isPlain = more.every((one) => /^\([^()]*\)$/.test(one));
  return isPlain && totalOf(more.length === 0 ? line : { ...line, path: [first], label: first }) === "total";
}

/** The last line of a table where it alone bears no name, and holds nothing but points, more than any line before it. */
function namelessTotal(table: Table): number | null {
  const last = table.rows.length - 1;
  if (table.rows.findIndex(({ path }) => path.length === 0) !== last) return null;
  const filled = (table.cells[last] ?? []).flatMap((cell, column) =>
    cell.reading.is === "blank" ? [] : [column],
  );
  return 0 < filled.length && filled.every((column) => exceedsAll(table, last, column)) ? last : null;
}

/** Whether a line has more points than any other, in a column of points that scores enough lines. */
function exceedsAll(table: Table, row: number, column: number): boolean {
  const heading = table.columns[column]?.label ?? "";
  const own = pointsIn(table, row, column);
  const others = table.rows.flatMap((_, at) => (at === row ? [] : (pointsIn(table, at, column) ?? [])));
  const isOfPoints = WEIGHT_HEADING.test(heading) || SCORE_HEADING.test(heading);
  return isOfPoints && own !== null && LEAST_SCORED <= others.length && others.every((one) => one.lt(own));
}

/** A form scores so many lines at least. */
const LEAST_SCORED = 3;

function isVerdict({ rows }: Table, row: number): boolean {
  const line = rows[row];
  return line !== undefined && line.path.length <= 1 && VERDICT.test(line.label);
}
