import type { CellRef } from "../grid";
import type { Book } from "./kind";

/** The id of the recognised table in whose rows a cell lies, or null: most lists of indicators hold no column of figures. */
export function tableAt({ views }: Book, at: CellRef): string | null {
  const found = views.find(
    ({ table }) => table.sheet === at.sheet && table.area.top <= at.row && at.row <= table.area.bottom,
  );
  return found?.table.id ?? null;
}
