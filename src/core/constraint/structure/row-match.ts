import { roleOf } from "../../form";
import type { Table } from "../../table";

/** Rows of two tables that bear the same name: units, districts, items, totals. Pairs in the second table's order. */
export interface RowMatch {
  readonly pairs: readonly { readonly first: number; readonly second: number }[];
}

const LEAST = 4;

/**
 * Matches rows by their label, total rows among themselves. Null where the tables have too little in common to speak of
 * the same units: fewer than four rows, or fewer than three fifths of the shorter list.
 */
export function matchRows(first: Table, second: Table): RowMatch | null {
  const places = placesByName(first);
  const names = placesByName(second);
  const pairs: { first: number; second: number }[] = [];
  for (const [name, row] of names) {
    const other = places.get(name);
    if (other !== undefined) pairs.push({ first: other, second: row });
  }
  const shorter = Math.min(places.size, names.size);
  return pairs.length < LEAST || pairs.length * 5 < shorter * 3 ? null : { pairs };
}

/** Rows by name; a name that occurs twice names nothing. */
function placesByName(table: Table): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const doubled = new Set<string>();
  table.rows.forEach((line, row) => {
    const name = roleOf(line).total === "total" ? "合计" : line.label;
    if (name === "") return;
    if (places.has(name)) doubled.add(name);
    places.set(name, row);
  });
  doubled.forEach((name) => places.delete(name));
  return places;
}
