import { totalOf } from "../../form";
import type { Table } from "../../table";

/** Rows of two tables that bear the same name: units, districts, items, totals. Pairs in the second table's order. */
export interface RowMatch {
  readonly pairs: readonly { readonly first: number; readonly second: number }[];
}

const LEAST = 4;

/** Rows by name, total rows under one; a name that occurs twice names nothing. */
export type NamedRows = ReadonlyMap<string, number>;

/**
 * Matches rows by their names. Null where the tables have too little in common to speak of the same units: fewer than four
 * rows, or fewer than three fifths of the shorter list.
 */
export function matchRows(first: NamedRows, second: NamedRows): RowMatch | null {
  const pairs: { first: number; second: number }[] = [];
  for (const [name, row] of second) {
    const other = first.get(name);
    if (other !== undefined) pairs.push({ first: other, second: row });
  }
  const shorter = Math.min(first.size, second.size);
  return pairs.length < LEAST || pairs.length * 5 < shorter * 3 ? null : { pairs };
}

/** The rows of a table by their names. */
export function namedRows(table: Table): NamedRows {
  const places = new Map<string, number>();
  const doubled = new Set<string>();
  table.rows.forEach((line, row) => {
    const name = totalOf(line) === "total" ? "合计" : line.label;
    if (name === "") return;
    if (places.has(name)) doubled.add(name);
    places.set(name, row);
  });
  doubled.forEach((name) => places.delete(name));
  return places;
}
