import { isIndicatorTable } from "../../form";
import type { Table } from "../../table";
import type { Axis, AxisLine, Spot } from "./axis";

/** What may well be less than nought by its name, besides differences, rates and what is told of them. */
const MAY_BE_NEGATIVE =
  /(增|减|升|降|差|余|盈|亏|损|净|调|扣|抵|冲|退|返|收回|补交|清算|结算|变动|偏离|超|缺|利润|负|[-−]|[较比])/;

/** Whether the names of a cell's lines leave room for less than nought; in a list of indicators the row names what is measured. */
export function mayBeNegative(
  table: Table,
  row: AxisLine | undefined,
  column: AxisLine | undefined,
): boolean {
  const lines = [column, ...(isIndicatorTable(table) ? [] : [row])];
  return (
    [table.title, ...lines.flatMap((line) => line?.line.path ?? [])].some((name) =>
      MAY_BE_NEGATIVE.test(name),
    ) || lines.some((line) => line === undefined || line.role.rate || line.percent)
  );
}

/** Where the only negative figure of a table stands, if its names leave no room for one; else null. */
export function loneNegative(rows: Axis, columns: Axis): Spot | null {
  let found: Spot | null = null;
  for (const row of rows.lines.keys())
    for (const column of columns.lines.keys()) {
      if (!(rows.probe(row, column) < 0)) continue;
      if (found !== null) return null;
      found = { row, column };
    }
  if (found === null) return null;
  return mayBeNegative(rows.table, rows.lines[found.row], columns.lines[found.column]) ? null : found;
}
