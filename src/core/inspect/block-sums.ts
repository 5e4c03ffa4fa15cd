import type { Book } from "../constraint";
import type { IndicatorCell } from "../form";
import { isIndicatorTable, pointsInLabel, scoreBlocks, scoreColumn } from "../form";
import type { Grid } from "../grid";
import { mergeAt, sameRef } from "../grid";
import type { Amount } from "../number";
import { sumOf } from "../number";
import type { Scoring } from "../profile";
import { scoreIn } from "../profile";
import type { Table } from "../table";

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
export function blockSums({ form }: Scoring, { views }: Book, grids: readonly Grid[]): readonly BlockSum[] {
  const own = form.lines.flatMap(({ weight, score }) => weight?.at ?? score?.at ?? []);
  return views
    .map(({ table }) => table)
    .filter((table) => isIndicatorTable(table) && own.some((at) => holds(table, at)))
    .flatMap((table) => [...sumsIn(table, "weight", grids), ...sumsIn(table, "score", grids)]);
}

function holds({ refs }: Table, at: IndicatorCell["at"]): boolean {
  return refs.some((row) => row.some((ref) => sameRef(ref, at)));
}

function sumsIn(table: Table, side: Side, grids: readonly Grid[]): readonly BlockSum[] {
  const column = scoreColumn(table, side);
  if (column === null) return [];
  const sums = scoreBlocks(table, column).flatMap((block): readonly Candidate[] => {
    const [cell, ...parts] = [block.row, ...block.parts].flatMap((row) => cellOf(table, row, column) ?? []);
    const figures = parts.flatMap((part) => scoreIn(part) ?? []);
    if (cell === undefined || figures.length === 0 || figures.length < parts.length) return [];
    const stated = pointsInLabel(table.rows[block.row]?.label ?? "");
    return [{ cell, parts, value: sumOf(figures), stated, closes: block.closes }];
  });
  const printsSums = sums.some(({ cell }) => !isBlank(cell));
  return sums.filter(({ cell, value, stated, closes }) => {
    if (side === "weight" && stated !== null) return !isBlank(cell) && stated.equals(value);
    return !isBlank(cell) || ((printsSums || closes || stated !== null) && isFree(cell, grids));
  });
}

function cellOf({ refs, cells }: Table, row: number, column: number): IndicatorCell | null {
  const [at, cell] = [refs[row]?.[column], cells[row]?.[column]];
  return at === undefined || cell === undefined ? null : { at, cell, text: cell.text.trim() };
}

function isBlank({ cell }: IndicatorCell): boolean {
  return cell.reading.is === "blank";
}

/** Whether a blank cell is a cell of its own, and not what a merge covers. */
function isFree({ at }: IndicatorCell, grids: readonly Grid[]): boolean {
  const grid = grids.find(({ sheet }) => sheet === at.sheet);
  return grid !== undefined && mergeAt(grid, at.row, at.column) === null;
}
