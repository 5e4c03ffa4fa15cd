import type { Book } from "../constraint";
import { tableAt } from "../constraint";
import type { IndicatorCell } from "../form";
import { pointsInLabel, scoreBlocks, scoreColumn } from "../form";
import type { Grid } from "../grid";
import { mergeAt } from "../grid";
import type { Amount } from "../number";
import { sumOf } from "../number";
import type { Scoring } from "../profile";
import { scoreIn } from "../profile";
import type { Table } from "../table";
import { bodyCell, lineAt, refAt } from "../table";

/** A block's sum as its indicators make it. */
export interface BlockSum {
  readonly cell: IndicatorCell;
  readonly parts: readonly IndicatorCell[];
  readonly value: Amount;
}

type Side = "weight" | "score";

interface Candidate extends BlockSum {
  /** The points its label states. */
  readonly stated: Amount | null;
  readonly closes: boolean;
}

/**
 * The sums of a scored form's blocks, of weights and of scores, where every indicator of the block has its own. A blank one counts
 * in a 小计, where the column sums some other block, and as a score where the block's label states its points
 * (`产出指标（50分）`); those points need no second place as a weight, and a weight that the label contradicts is left alone.
 */
export function blockSums({ form }: Scoring, book: Book, grids: readonly Grid[]): readonly BlockSum[] {
  const homes = new Set(form.lines.map(({ at }) => tableAt(book, at)));
  return book.views
    .filter(({ table }) => homes.has(table.id))
    .flatMap(({ table }) => [...sumsIn(table, "weight", grids), ...sumsIn(table, "score", grids)]);
}

function sumsIn(table: Table, side: Side, grids: readonly Grid[]): readonly BlockSum[] {
  const column = scoreColumn(table, side);
  if (column === null) return [];
  const sums = scoreBlocks(table, column).flatMap((block): readonly Candidate[] => {
    const cell = cellOf(table, block.row, column);
    const parts = block.parts.map((row) => cellOf(table, row, column));
    const figures = parts.flatMap((part) => scoreIn(part) ?? []);
    if (parts.length === 0 || figures.length < parts.length) return [];
    const stated = pointsInLabel(lineAt(table.rows, block.row).label);
    return [{ cell, parts, value: sumOf(figures), stated, closes: block.closes }];
  });
  const printsSums = sums.some(({ cell }) => !isBlank(cell));
  return sums.filter(({ cell, value, stated, closes }) => {
    if (side === "weight" && stated !== null) return !isBlank(cell) && stated.equals(value);
    return !isBlank(cell) || ((printsSums || closes || stated !== null) && isFree(cell, grids));
  });
}

function cellOf(table: Table, row: number, column: number): IndicatorCell {
  const cell = bodyCell(table, row, column);
  return { at: refAt(table, row, column), cell, text: cell.text.trim() };
}

function isBlank({ cell }: IndicatorCell): boolean {
  return cell.reading.is === "blank";
}

/** Whether a blank cell is a cell of its own, and not what a merge covers. */
function isFree({ at }: IndicatorCell, grids: readonly Grid[]): boolean {
  return !grids.some((grid) => grid.sheet === at.sheet && mergeAt(grid, at.row, at.column) !== null);
}
