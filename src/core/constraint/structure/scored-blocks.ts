import { isIndicatorTable, pointsIn, scoreColumn, totalScoreRow } from "../../form";
import type { Book } from "../kind";
import type { TableView } from "../view";

/** A line alone may repeat what another block says. */
const LEAST_LINES = 2;

/**
 * The blocks of points that a form prints between its funds and its indicators (how the funds were managed, each line with 分值 and 得分 of
 * its own): none without funds above, none that prints a total of its own.
 */
export function scoredBlocks(book: Book, view: TableView): readonly TableView[] {
  const own = book.views.filter(({ table }) => table.sheet === view.table.sheet);
  const above = own.slice(0, own.indexOf(view));
  const funds = above.findLastIndex((one) => book.fundsOf(one) !== null);
  const last = above.findLastIndex(({ table }) => isIndicatorTable(table) && totalScoreRow(table) !== null);
  return funds <= last ? [] : above.slice(funds + 1).filter(isBlock);
}

function isBlock({ table }: TableView): boolean {
  const [weight, score] = [scoreColumn(table, "weight"), scoreColumn(table, "score")];
  if (isIndicatorTable(table) || totalScoreRow(table) !== null || weight === null || score === null)
    return false;
  const isScored = (row: number): boolean =>
    [weight, score].every((column) => pointsIn(table, row, column) !== null);
  return LEAST_LINES <= table.rows.filter((_, row) => isScored(row)).length;
}
