import { isIndicatorTable, pointsIn, scoreColumn, totalScoreRow } from "../../form";
import type { CellRef } from "../../grid";
import type { Book } from "../kind";
import type { TableView } from "../view";

/** `自评得分 | 95.2` among the particulars of a form. */
const HEADED = /^(自评|评价|绩效自评|自评价|项目|综合)?(自评)?(总?得分|总分|评分)(\(分\))?$/;

/** A score in the head of a form, and the total of the points below that it repeats. */
export interface HeadedScore {
  readonly head: CellRef;
  readonly total: CellRef;
  readonly view: TableView;
}

/** The total scores that the heads of forms repeat: of each list of indicators, the nearest head above it on its sheet. */
export function headedScores(book: Book): readonly HeadedScore[] {
  return book.views.flatMap((view, place) => {
    const row = isIndicatorTable(view.table) ? totalScoreRow(view.table) : null;
    const column = row === null ? null : scoreColumn(view.table, "score");
    if (row === null || column === null || pointsIn(view.table, row, column) === null) return [];
    const total = view.table.refs[row]?.[column];
    const above = book.views.slice(0, place).filter(({ table }) => table.sheet === view.table.sheet);
    const lists = above.findLastIndex(({ table }) => isIndicatorTable(table));
    const head = above
      .slice(lists + 1)
      .flatMap(headIn)
      .at(-1);
    return total === undefined || head === undefined ? [] : [{ head, total, view }];
  });
}

/** The one figure of a line that calls itself the score. */
function headIn({ table }: TableView): readonly CellRef[] {
  return table.rows.flatMap((line, row) => {
    const figures = (table.refs[row] ?? []).filter((_, column) => pointsIn(table, row, column) !== null);
    return HEADED.test(line.label) && figures.length === 1 ? figures : [];
  });
}
