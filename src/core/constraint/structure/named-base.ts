import type { Book } from "../kind";
import type { TableView } from "../view";
import type { BaseColumn } from "./allocated-column";
import { rowsNamed } from "./unit-rows";

/** What a factor's heading says besides its name: its weight, and that it is a factor. */
const TRIMMINGS = /(\(.*?\)|\d+(\.\d+)?%|因素|系数|分配|资金|金额)/g;
const SHORTEST = 2;

/**
 * The column of bases that bears a factor's name (`困难群众人数` for `困难群众人数因素(40%)`) and lists the same units,
 * in the table itself or in another; null where there is none, or more than one.
 */
export function namedBase(
  book: Book,
  own: TableView,
  column: number,
  rows: readonly number[],
): BaseColumn | null {
  const name = (own.table.columns[column]?.label ?? "").replace(TRIMMINGS, "");
  const labels = rows.map((row) => own.table.rows[row]?.label ?? "");
  if (name.length < SHORTEST) return null;
  const found = book.views.flatMap((view): readonly BaseColumn[] => {
    const places = view === own ? rows : rowsNamed(labels, view.table);
    if (places === null) return [];
    return view.table.columns.flatMap((line, at) => {
      if (view === own && at === column) return [];
      const other = line.label.replace(/\(.*?\)/g, "");
      const alike = SHORTEST <= other.length && (other.includes(name) || name.includes(other));
      const full = places.every((row) => view.columns.axis.figure(at, row)?.percent === false);
      return alike && full && !/(因素|%|合计)/.test(line.label) ? [{ view, column: at, rows: places }] : [];
    });
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}
