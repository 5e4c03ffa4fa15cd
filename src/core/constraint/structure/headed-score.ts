import { isIndicatorTable, pointsIn, scoreColumn, totalScoreRow } from "../../form";
import type { CellRef } from "../../grid";
import type { Book } from "../kind";
import type { TableView } from "../view";
import { scoreHeadOf } from "./score-head";

/** A score in the head of a form, and the total of the points below that it repeats. */
export interface HeadedScore {
  readonly head: CellRef;
  readonly total: CellRef;
  readonly view: TableView;
}

/** The total scores that the heads of forms repeat: of each list of indicators, the nearest head above it on its sheet. */
export function headedScores(book: Book): readonly HeadedScore[] {
  return book.views.flatMap((view) => {
    const row = isIndicatorTable(view.table) ? totalScoreRow(view.table) : null;
    const column = row === null ? null : scoreColumn(view.table, "score");
    if (row === null || column === null || pointsIn(view.table, row, column) === null) return [];
    const total = view.table.refs[row]?.[column];
    const head = scoreHeadOf(book, view);
    return total === undefined || head === null ? [] : [{ head: head.at, total, view }];
  });
}
