import { figureOf } from "../../grid";
import type { Line, Table } from "../../table";
import { isUnit } from "../../table";

/**
 * The decimals each row prints, where the rows of a table are measured in units of their own (`培训人次（万人次）` over `藏书（万册）` over `收入（亿元）`): then
 * what its column prints says nothing of a figure; nor does it of a row of rates or prices below amounts (`ownUnitRows`). Columns with units of their own (`ownUnits`), rates
 * above all, take no part. Null for rows that print as their columns do.
 */
export function rowPrecision(
  { rows, cells }: Table,
  ownUnits: readonly boolean[],
  ownUnitRows: readonly boolean[],
): readonly (number | null)[] {
  const units = rows.map(unitOf).filter((unit) => unit !== "");
  const areApart = rows.length <= units.length * 2 && LEAST_UNITS <= new Set(units).size;
  return cells.map((row, at) => {
    if (!areApart && ownUnitRows[at] !== true) return null;
    const counts = new Map<number, number>();
    row.forEach((cell, column) => {
      const figure = figureOf(cell);
      if (figure === null || figure.percent || figure.comparator !== null || ownUnits[column] === true)
        return;
      counts.set(figure.decimals, (counts.get(figure.decimals) ?? 0) + 1);
    });
    return printedBy(counts);
  });
}

/** Amounts in 元 with their 万元 are no reason to look at rows one by one. */
const LEAST_UNITS = 3;

/** What a row is measured in, by the column of units beside it or the brackets behind its name; or "". */
function unitOf({ unit, label }: Line): string {
  if (unit !== "") return unit;
  const inBrackets = /\(([^()]{1,4})\)$/.exec(label)?.[1] ?? "";
  return isUnit(inBrackets) || /^[百千万亿]+[\u4e00-\u9fff]{1,2}$/.test(inBrackets) ? inBrackets : "";
}

/**
 * The decimals a column (or row) prints: the most that at least two of its cells (or a twentieth of many) show, for a column
 * prints all its money alike even where a cell's format drops trailing zeros. One cell alone may be a slip.
 */
export function printedBy(counts: ReadonlyMap<number, number>): number {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const needed = Math.max(2, Math.ceil(total / 20));
  let seen = 0;
  for (const decimals of [...counts.keys()].sort((a, b) => b - a)) {
    seen += counts.get(decimals) ?? 0;
    if (needed <= seen) return decimals;
  }
  return 0;
}
