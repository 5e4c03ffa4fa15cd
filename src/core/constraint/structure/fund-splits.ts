import type { Funds } from "../../form";
import type { CellRef } from "../../grid";
import { wordsOf } from "../../grid";
import type { NonEmpty } from "../../text";
import { isNonEmpty, label } from "../../text";
import type { Table } from "../../table";
import { figureAt } from "./figure-at";

/** One way in which a form splits its funds, and the cell that shows what it makes. */
export interface FundSplit {
  readonly result: CellRef;
  readonly terms: NonEmpty<CellRef>;
}

/** `按收入性质分：`, `按支出性质分：`. */
const SPLIT = /^按.{2,8}分(类)?:?$/;

/**
 * The splits of a form's funds that stand side by side below their total (`按收入性质分：` with its lines on the left, `按支出性质分：`
 * with its own on the right): each makes the figure beside its name, or the total where no figure stands there.
 */
export function fundSplitsOf({ table, total }: Funds): readonly FundSplit[] {
  const head = table.rows.findIndex((line) => SPLIT.test(line.label));
  // A line of nothing but the two names is none of the table's: their lists begin side by side.
  const first = 0 <= head ? head : table.rows.findIndex((line) => line.label.startsWith("其中"));
  const begins = 0 <= head ? SPLIT : /^其中/;
  const right = (table.cells[first] ?? []).findIndex((cell) => begins.test(label(wordsOf(cell))));
  if (right < 0 || total === null) return [];
  const below = table.rows.flatMap((_, row) => (head < row && first <= row ? [row] : []));
  const left =
    below.map((row) => firstFigure(table, row, 0, right)).find((column) => column !== null) ?? null;
  return [[0, right] as const, [right, table.columns.length] as const].flatMap(([from, to]) => {
    const cellIn = (row: number): CellRef | null => figureAt(table, row, firstFigure(table, row, from, to));
    // Without a figure of its own the left one is a column's sum like any other.
    const own = 0 <= head ? cellIn(head) : null;
    const result = own ?? (from === right ? figureAt(table, total, left) : null);
    const terms = below.flatMap((row) => cellIn(row) ?? []);
    return result !== null && isNonEmpty(terms) ? [{ result, terms }] : [];
  });
}

/** The first column from one on, and before another, in which a row holds a figure; null where there is none. */
function firstFigure(table: Table, row: number, from: number, to: number): number | null {
  for (let column = from; column < to; column += 1) if (figureAt(table, row, column) !== null) return column;
  return null;
}
