import type { ScoreBelow } from "../../form";
import { isIndicatorTable, pointsIn, scoreColumn, totalScoreRow } from "../../form";
import type { CellRef } from "../../grid";
import { figureOf, sameRef } from "../../grid";
import { machineNumber } from "../../number";
import type { Book } from "../kind";
import type { TableView } from "../view";
import { digitSlip } from "./digit-slip";
import type { PrintedPoints } from "./printed-points";
import { scoreHeadOf } from "./score-head";

/** A score in the head of a form, or below its list, and the total of the points below that it repeats. */
export interface HeadedScore {
  readonly head: CellRef;
  readonly total: CellRef;
  /** What the head counts on top: the score of the funds, which a list that totals only its own leaves out; null where nothing. */
  readonly rest: CellRef | null;
  readonly view: TableView;
}

/**
 * The total scores that forms repeat: of each list of indicators, the nearest head above it on its sheet; and what is said again below it, where
 * that is the same, or one slip of the hand apart (what stands between the two may add to it).
 */
export function headedScores(book: Book): readonly HeadedScore[] {
  return book.views.flatMap((view) => {
    const row = isIndicatorTable(view.table) ? totalScoreRow(view.table) : null;
    const column = row === null ? null : scoreColumn(view.table, "score");
    if (row === null || column === null || pointsIn(view.table, row, column) === null) return [];
    const total = view.table.refs[row]?.[column];
    if (total === undefined) return [];
    const head = scoreHeadOf(book, view);
    const below = book.scores.filter((score) => isSaidAgain(score, view, row, column)).map(({ at }) => at);
    const inHead = head === null ? [] : [{ head: head.at, total, rest: restOf(book, view, head), view }];
    return [...inHead, ...below.map((at) => ({ head: at, total, rest: null, view }))];
  });
}

/** The score printed above a list that is just what the head of the form has more than its total; null where none or several are. */
function restOf({ views }: Book, view: TableView, { at, points }: PrintedPoints): CellRef | null {
  const { table } = view;
  const row = totalScoreRow(table) ?? -1;
  const total = pointsIn(table, row, scoreColumn(table, "score") ?? -1);
  if (total === null || points.lte(total)) return null;
  const above = views.slice(0, views.indexOf(view)).filter((one) => one.table.sheet === table.sheet);
  const found = above.flatMap((one) => {
    const column = isIndicatorTable(one.table) ? null : scoreColumn(one.table, "score");
    return one.table.refs.flatMap((line, at): readonly CellRef[] => {
      const ref = column === null ? undefined : line[column];
      const own = pointsIn(one.table, at, column ?? -1);
      return ref !== undefined && own?.plus(total).equals(points) === true ? [ref] : [];
    });
  });
  const [only = null, ...others] = found.filter((ref) => !sameRef(ref, at));
  return 0 < others.length ? null : only;
}

function isSaidAgain(
  { at, cell, list }: ScoreBelow,
  { table }: TableView,
  row: number,
  column: number,
): boolean {
  const isOfList = list.sheet === table.sheet && table.area.top <= list.row && list.row <= table.area.bottom;
  const [own, total] = [figureOf(cell), pointsIn(table, row, column)];
  const isItself = table.refs.some((line) => line.some((ref) => sameRef(ref, at)));
  if (!isOfList || isItself || own === null || total === null) return false;
  const decimals = Math.max(own.decimals, total.decimalPlaces());
  const isSlip = digitSlip(machineNumber(own.value), machineNumber(total), decimals) !== null;
  return own.value.equals(total) || isSlip;
}
