import type { Book } from "../constraint";
import type { CellRef } from "../grid";
import { ByPlace } from "../grid";

/** Where a cell stands among the rows and columns of its table. */
export interface TablePlace {
  readonly view: Book["views"][number];
  readonly row: number;
  readonly column: number;
}

/** The place of a cell in its table, or undefined where it is in none. Drawn up when first asked: a lawful workbook never is. */
export function placesIn(book: Book): (ref: CellRef) => TablePlace | undefined {
  let places: ByPlace<TablePlace> | null = null;
  return (ref) => (places ??= drawnUp(book)).at(ref);
}

function drawnUp(book: Book): ByPlace<TablePlace> {
  const places = new ByPlace<TablePlace>();
  for (const view of book.views) {
    view.table.refs.forEach((refs, row) => {
      refs.forEach((ref, column) => places.set(ref, { view, row, column }));
    });
  }
  return places;
}
