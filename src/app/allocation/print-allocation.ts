import type { Allocation, RoundedCell } from "../../core/allocate";
import { qualified } from "../../core/grid";
import type { Amount } from "../../core/number";
import { HUNDRED, printAmount } from "../../core/number";
import { displayWidth, padTo } from "../print/display-width";
import type { Words } from "../words/words";

/** An allocation as a table for a terminal: units, their amounts, their sums, and which limit stopped them. */
export function printAllocation({ decimals, factors, units, total }: Allocation, words: Words): string {
  const { allocation } = words;
  const rows = [
    [
      allocation.unit,
      ...factors.map(({ name, weight }) => (name.includes("%") ? name : `${name} ${percent(weight)}`)),
      allocation.total,
      "",
    ],
    ...units.map((unit) => [
      unit.name,
      ...[...unit.amounts, unit.total].map((part) => printAmount(part, decimals)),
      unit.limited === null ? "" : allocation.limits[unit.limited],
    ]),
    [
      allocation.total,
      ...[...factors.map((factor) => factor.total), total].map((part) => printAmount(part, decimals)),
      "",
    ],
  ];
  return inColumns(rows);
}

function percent(weight: Amount): string {
  return `${weight.times(HUNDRED).toSignificantDigits(6).toFixed()}%`;
}

/** A rounding as a list: each cell, what it showed and what it will show. */
export function printRounding(cells: readonly RoundedCell[], words: Words): string {
  const changed = cells.filter(({ was, becomes }) => was !== becomes);
  const lines = changed.map(({ at, was, becomes }) => [qualified(at), was, `→ ${becomes}`]);
  return `${words.allocation.rounded(cells.length, changed.length)}\n${inColumns(lines)}`;
}

/** The first column flush left, the others flush right, the last one as it is. */
function inColumns(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  rows.forEach((row) => {
    row.forEach((text, column) => (widths[column] = Math.max(widths[column] ?? 0, displayWidth(text))));
  });
  const last = widths.length - 1;
  const cell = (text: string, column: number): string => {
    const width = widths[column] ?? 0;
    if (column === last) return text;
    return column === 0 ? padTo(text, width) : " ".repeat(width - displayWidth(text)) + text;
  };
  return rows.map((row) => `${row.map(cell).join("  ").trimEnd()}\n`).join("");
}
