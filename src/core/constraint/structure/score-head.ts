import { isIndicatorTable, namesFormScore, pointsIn, totalScoreRow } from "../../form";
import type { CellRef } from "../../grid";
import type { Amount } from "../../number";
import type { Book } from "../kind";
import type { TableView } from "../view";

/** The score that the head of a form prints. */
export interface ScoreHead {
  readonly at: CellRef;
  readonly points: Amount;
}

/** The score in the head of the form that a list of indicators closes: the nearest above it on its sheet, below the last form; null where there is none. */
export function scoreHeadOf({ views }: Book, view: TableView): ScoreHead | null {
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
function headIn({ table }: TableView): readonly ScoreHead[] {
  return table.rows.flatMap((line, row) => {
    const figures = (table.refs[row] ?? []).flatMap((at, column): readonly ScoreHead[] => {
      const points = pointsIn(table, row, column);
      return points === null ? [] : [{ at, points }];
    });
    return namesFormScore(line.label) && figures.length === 1 ? figures : [];
  });
}
