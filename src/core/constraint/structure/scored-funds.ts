import { isIndicatorTable, pointsIn, totalScoreRow } from "../../form";
import type { CellRef } from "../../grid";
import type { Amount } from "../../number";
import { ZERO } from "../../number";
import type { Book } from "../kind";
import type { TableView } from "../view";
import { figureAt } from "./figure-at";

/** Where a form scores its execution rate, and what for. */
export interface ScoredFunds {
  readonly weight: CellRef | null;
  readonly score: CellRef | null;
  /** The weight's figure, nought where there is none. */
  readonly points: Amount;
  /** The score's figure, nought where there is none. */
  readonly earned: Amount;
  readonly headings: readonly string[];
}

/** The cells that score the rate in the nearest funds block above that scores it, null where none does. */
export function scoredFunds(book: Book, view: TableView): ScoredFunds | null {
  const above = book.views.slice(0, book.views.indexOf(view)).reverse();
  for (const other of above) {
    if (other.table.sheet !== view.table.sheet) return null;
    // A form of several goals has a list of indicators for each, and one total below the last.
    if (isIndicatorTable(other.table) && totalScoreRow(other.table) === null) continue;
    if (isIndicatorTable(other.table)) return null;
    const funds = book.fundsOf(other);
    if (funds === null) continue;
    const row = funds.total ?? 0;
    const [weight, score] = [
      figureAt(other.table, row, funds.weight),
      figureAt(other.table, row, funds.score),
    ];
    if (weight === null && score === null) continue;
    const points = pointsIn(other.table, row, funds.weight ?? -1) ?? ZERO;
    const earned = pointsIn(other.table, row, funds.score ?? -1) ?? ZERO;
    return { weight, score, points, earned, headings: other.table.headings.map((one) => one.label) };
  }
  return null;
}
