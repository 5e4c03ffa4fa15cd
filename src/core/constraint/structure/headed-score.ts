import type { ScoreBelow } from "../../form";
import { isIndicatorTable, pointsIn, scoreColumn, totalScoreRow } from "../../form";
import type { CellRef } from "../../grid";
import { figureOf, sameRef } from "../../grid";
import { machineNumber } from "../../number";
import type { Book } from "../kind";
import type { TableView } from "../view";
import { digitSlip } from "./digit-slip";
import { scoreHeadOf } from "./score-head";

/** A score in the head of a form, or below its list, and the total of the points below that it repeats. */
export interface HeadedScore {
  readonly head: CellRef;
  readonly total: CellRef;
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
    const head = scoreHeadOf(book, view)?.at;
    const below = book.scores.filter((score) => isSaidAgain(score, view, row, column)).map(({ at }) => at);
    return [...(head === undefined ? [] : [head]), ...below].map((at) => ({ head: at, total, view }));
  });
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
