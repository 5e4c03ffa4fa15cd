import type { CellRef } from "../grid";
import type { Book } from "./kind";
import { tableAt } from "./table-at";

/**
 * The id of the table that the relations of a list of indicators are told with: the one in whose rows a cell lies, else the last above it
 * on its sheet (the funds of its form); null where there is none.
 */
export function tableOfList(book: Book, at: CellRef): string | null {
  const above = book.views.findLast(({ table }) => table.sheet === at.sheet && table.area.top <= at.row);
  return tableAt(book, at) ?? above?.table.id ?? null;
}
