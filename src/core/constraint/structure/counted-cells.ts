import type { Cell } from "../../grid";
import { figureOf } from "../../grid";
import type { Line, Table } from "../../table";
import { lineOfShares } from "./line-of-shares";

/** Persons and things by their name or their measure word. */
const COUNTS =
  /(人数|户数|人次|次数|个数|件数|台数|套数|辆数|户次|名额|床位数?|(^|[^重容质])数量)(\([^)]*\))?$|(^|\()(人|户|个|次|人次|户次|辆|台|套|名|件|头|只|所|家|座|张)\)?$/;
/** A count's unit behind the name of what several columns tell of: `项目推进情况（个）` over 目标任务 and 完成情况. */
const COUNTED_IN = /\((人|户|个|次|人次|户次|辆|台|套|名|件|头|只|所|家|座|张)\)$/;
/** What is measured, not counted, whatever else the label says. */
const MEASURED = /(吨|亩|公顷|公里|千米|米|平方|公斤|千克|升|度|万|千人|百人|元)/;

/** Prices and standards in whole 元, and points, are set so; those with decimals may be quotients that were rounded. */
const SET = /(标准|单价)(\([^)]*\))?$|^(标准|指标|参考)?(分值|权[重数])(\([^)]*\))?$/;
const COARSE = /[万亿均]/;

/**
 * Which lines of a table count persons or things: by their label, and in whole numbers throughout; prices set in whole
 * 元 among them, and the shares by which amounts are split. Such figures are what they are: nothing was rounded to print them (domain law 8 grants rounding to amounts).
 */
export function countedLinesOf(table: Table): {
  readonly rows: readonly boolean[];
  readonly columns: readonly boolean[];
} {
  const cellsOfRow = (row: number): readonly Cell[] => table.cells[row] ?? [];
  const cellsOfColumn = (column: number): readonly Cell[] => table.cells.flatMap((row) => row[column] ?? []);
  const setIn = {
    row: lineOfShares(table.rows, cellsOfRow),
    column: lineOfShares(table.columns, cellsOfColumn),
  };
  return {
    rows: table.rows.map((line, row) => row === setIn.row || isCounted(line, () => cellsOfRow(row))),
    columns: table.columns.map(
      (line, column) => column === setIn.column || isCounted(line, () => cellsOfColumn(column)),
    ),
  };
}

function isCounted({ path, label }: Line, cells: () => readonly Cell[]): boolean {
  const isNamed = COUNTS.test(label) && !MEASURED.test(path.slice(-1).join(""));
  const isBelow =
    path.slice(0, -1).some((one) => COUNTED_IN.test(one)) && !/[()]/.test(label) && !MEASURED.test(label);
  const isCount = isNamed || isBelow;
  const isSet = SET.test(label) && !COARSE.test(label);
  if (!isCount && !isSet) return false;
  const figures = cells().flatMap((cell) => figureOf(cell) ?? []);
  return 0 < figures.length && figures.every(({ decimals, percent }) => decimals === 0 && !percent);
}
