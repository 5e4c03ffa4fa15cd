import type { CellRef } from "../grid";
import type { Book } from "./kind";

/**
 * The id of the table that the relations of a list of indicators are told with: the one in whose rows a cell lies, else the last above it
 * on its sheet (the funds of its form); null where there is none.
 */
export function tableOfList({ views }: Book, at: CellRef): string | null {
  const before = views.filter(({ table }) => table.sheet === at.sheet && table.area.top <= at.row);
  const within = before.find(({ table }) => at.row <= table.area.bottom);
  return (within ?? before.at(-1))?.table.id ?? null;
}
