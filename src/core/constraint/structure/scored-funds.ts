import { isIndicatorTable, pointsIn, scoreColumn, totalScoreRow } from "../../form";
import type { CellRef } from "../../grid";
import type { Amount } from "../../number";
import { ZERO } from "../../number";
import type { Book } from "../kind";
import type { TableView } from "../view";
import { figureAt } from "./figure-at";
import { scoredAcross } from "./scored-across";

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
    const places = placesIn(book, other);
    const [weight, score] = places.map(([row, column]) => figureAt(other.table, row, column));
    if (weight == null && score == null) continue;
    const [points, earned] = places.map(([row, column]) => pointsIn(other.table, row, column));
    return {
      weight: weight ?? null,
      score: score ?? null,
      points: points ?? ZERO,
      earned: earned ?? ZERO,
      headings: other.table.headings.map((one) => one.label),
    };
  }
  return null;
}

type Place = readonly [row: number, column: number];

/** Where a block of funds has the weight of the rate, and its score: in columns beside the total, or in rows below it; none where it has neither. */
function placesIn(book: Book, view: TableView): readonly Place[] {
  const funds = book.fundsOf(view);
  const row = funds?.total ?? 0;
  if (funds !== null) return [funds.weight, funds.score].map((column) => [row, column ?? NOWHERE]);
  const across = scoredAcross(view);
  if (across !== null) return [across.weight, across.score].map((at) => [at ?? NOWHERE, across.column]);
  return soleLineOfPoints(view);
}

/** The only line of a block above that has points, where it is the first or the total of it: funds by whatever names their columns have. */
function soleLineOfPoints({ table, rows: { axis } }: TableView): readonly Place[] {
  const columns = [scoreColumn(table, "weight"), scoreColumn(table, "score")];
  if (!columns.every((column) => column !== null)) return [];
  const scored = table.rows.flatMap((_, row) =>
    columns.some((column) => pointsIn(table, row, column) !== null) ? [row] : [],
  );
  const [row, ...more] = scored;
  if (row === undefined || 0 < more.length || table.rows.length < LEAST_LINES) return [];
  const isWhole = row === 0 || axis.lines[row]?.role.total === "total";
  return isWhole ? columns.map((column) => [row, column]) : [];
}

/** The funds, and one of their sources at least. */
const LEAST_LINES = 2;

const NOWHERE = -1;
