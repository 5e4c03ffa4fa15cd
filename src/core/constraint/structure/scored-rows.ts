import type { ScoreBlock } from "../../form";
import { pointsIn, pointsInLabel, scoreBlocks, scoreColumn, totalScoreRow } from "../../form";
import type { CellRef } from "../../grid";
import type { Amount } from "../../number";
import { ZERO } from "../../number";
import type { Table } from "../../table";
import { figureAt } from "./figure-at";

/** A line of a form that has points, or leaves them blank beside its weight. */
export interface ScoredRow {
  /** Its place among the table's rows. */
  readonly row: number;
  readonly at: CellRef;
  /** Its figure, nought where it is blank. */
  readonly points: Amount;
  /** The cell that names the row. */
  readonly label: CellRef | null;
}

/** The lines of a list of indicators by what its points say of them. */
export interface ScoredRows {
  /** All lines with points but the total, of indicators and of blocks. */
  readonly filled: readonly ScoredRow[];
  /** Those of indicators. */
  readonly items: readonly ScoredRow[];
  readonly blocks: readonly ScoreBlock[];
}

/** The scored lines of a list by its weights, its scores or what was taken off; none where it has no such column. */
export function scoredRowsOf(table: Table, what: Parameters<typeof scoreColumn>[1]): ScoredRows {
  const column = scoreColumn(table, what);
  if (column === null) return { filled: [], items: [], blocks: [] };
  const beside = scoreColumn(table, what === "weight" ? "score" : "weight");
  const total = totalScoreRow(table);
  const filled = table.rows.flatMap((line, row): readonly ScoredRow[] => {
    const blank = table.cells[row]?.[column]?.reading.is === "blank" ? table.refs[row]?.[column] : undefined;
    // Left blank beside its weight, or its score, it is a part of the sum all the same; points stated in a block's label need no cell.
    const inLabel = what === "weight" && pointsInLabel(line.label) !== null;
    const isLeftBlank = !inLabel && figureAt(table, row, beside) !== null;
    const at = figureAt(table, row, column) ?? (isLeftBlank ? blank : undefined);
    return row === total || at === undefined
      ? []
      : [{ row, at, points: pointsIn(table, row, column) ?? ZERO, label: line.at }];
  });
  const blocks = scoreBlocks(table, column);
  return { filled, items: filled.filter(({ row }) => !blocks.some((block) => block.row === row)), blocks };
}
