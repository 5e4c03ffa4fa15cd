import type { Table } from "../../table";
import type { TableView } from "../view";
import type { Sum } from "./sum";

/** The rows that are units of a total, and the total's own row. */
export interface UnitRows {
  readonly rows: readonly number[];
  readonly total: number;
}

/** The units under a table's total, subtotals taken apart; null where no total row is known, or units are taken away. */
export function unitRowsOf({ rows: { sums } }: TableView): UnitRows | null {
  const totals = sums.filter(({ source }) => source === "label" || source === "figures");
  const grand = totals.find(
    ({ whole }) => !totals.some(({ parts }) => parts.some(({ line }) => line === whole)),
  );
  if (grand === undefined) return null;
  const rows = unitsOf(grand, totals, new Set());
  return rows === null || new Set(rows).size !== rows.length
    ? null
    : { rows: [...rows].sort((a, b) => a - b), total: grand.whole };
}

function unitsOf(sum: Sum, totals: readonly Sum[], above: ReadonlySet<number>): readonly number[] | null {
  if (above.has(sum.whole)) return null;
  const rows: number[] = [];
  for (const { line, factor } of sum.parts) {
    const own = totals.find(({ whole }) => whole === line);
    const parts = own === undefined ? [line] : unitsOf(own, totals, new Set([...above, sum.whole]));
    if (factor !== 1 || parts === null) return null;
    for (const row of parts) rows.push(row);
  }
  return rows;
}

/** The rows of another table that bear these labels, in their order; null where one is missing or named twice. */
export function rowsNamed(labels: readonly string[], { rows }: Table): readonly number[] | null {
  const places = new Map<string, number | null>();
  rows.forEach((line, row) => places.set(line.label, places.has(line.label) ? null : row));
  const found = labels.map((label) => (label === "" ? null : (places.get(label) ?? null)));
  return found.every((row) => row !== null) ? found : null;
}
