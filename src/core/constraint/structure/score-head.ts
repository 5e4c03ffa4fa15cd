import { isIndicatorTable, namesFormScore, totalScoreRow } from "../../form";
import type { Book } from "../kind";
import type { TableView } from "../view";
import type { PrintedPoints } from "./printed-points";
import { solePoints } from "./sole-points";

/** The score in the head of the form that a list of indicators closes: the nearest above it on its sheet, below the last form; null where there is none. */
export function scoreHeadOf({ views }: Book, view: TableView): PrintedPoints | null {
  const above = views.slice(0, views.indexOf(view)).filter(({ table }) => table.sheet === view.table.sheet);
  const last = above.findLastIndex(({ table }) => isIndicatorTable(table) && totalScoreRow(table) !== null);
  return (
    above
      .slice(last + 1)
      .flatMap(headIn)
      .at(-1) ?? null
  );
}

/** The one figure of a line that calls itself the score. */
function headIn({ table }: TableView): readonly PrintedPoints[] {
  return table.rows.flatMap((line, row) =>
    namesFormScore(line.label) ? (solePoints(table, row) ?? []) : [],
  );
}
