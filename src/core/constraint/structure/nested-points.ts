import { WEIGHT_HEADING, pointsIn, scoreBlocks, totalOf, totalScoreRow } from "../../form";
import type { CellRef } from "../../grid";
import { HUNDRED, sumOf } from "../../number";
import type { Table } from "../../table";
import { figureAt } from "./figure-at";

/** A line of a form that prints points beside every level, and the cells that make its points in one of those columns. */
export interface NestedPoints {
  readonly row: number;
  readonly result: CellRef;
  readonly parts: readonly CellRef[];
}

/** The columns of points of a form that prints them beside every level, outermost first: the deeper, the more of them. */
export function levelsOfPoints(table: Table, heading: RegExp = WEIGHT_HEADING): readonly number[] {
  const columns = table.columns.flatMap((line, at) =>
    heading.test(line.label) && 0 < rowsWith(table, at).length ? [at] : [],
  );
  const isNested = columns.every((at, level) => {
    const outer = columns[level - 1];
    return outer === undefined || rowsWith(table, outer).length < rowsWith(table, at).length;
  });
  return isNested ? columns : columns.slice(0, 1);
}

/**
 * What the points of every level make: those of the level above, and each column the total, with what the lists before it on the form have there.
 * Blocks of a hundred each have a scale of their own: they make no points of the level above, which says how much a hundred counts, nor
 * a total. `lists` are those of the form with these columns, in their order.
 */
export function nestedPoints(
  table: Table,
  levels: readonly number[],
  lists: readonly Table[],
): readonly NestedPoints[] {
  const total = totalScoreRow(table);
  const all = lists.slice(0, lists.indexOf(table));
  // A list that prints a total closes what stands before it.
  const before = all.slice(all.findLastIndex((one) => totalScoreRow(one) !== null) + 1);
  return levels.flatMap((column, level) => {
    const outer = levels[level - 1];
    const inner = levels[level + 1];
    const isOwnScale = outer !== undefined && areInHundreds(lists, outer, column);
    const parts = [...before, table].flatMap((one) => cellsIn(one, rowsWith(one, column), column));
    const whole = total === null || isOwnScale ? [] : madeOf(table, total, column, parts);
    if (inner === undefined) return [...whole, ...subtotalsIn(table, column)];
    if (areInHundreds(lists, column, inner)) return whole;
    const blocks = blocksOf(table, column, inner).flatMap(({ row, rows }) =>
      madeOf(table, row, column, cellsIn(table, rows, inner)),
    );
    return [...whole, ...blocks];
  });
}

/** Whether the blocks of a level make a hundred each, two and more of them, and more than make the points of their own heads. */
function areInHundreds(lists: readonly Table[], column: number, inner: number): boolean {
  let [hundreds, own] = [0, 0];
  for (const table of lists)
    for (const { row, rows } of blocksOf(table, column, inner)) {
      const sum = sumOf(rows.flatMap((one) => pointsIn(table, one, inner) ?? []));
      if (sum.equals(HUNDRED)) hundreds += 1;
      if (pointsIn(table, row, column)?.equals(sum) === true) own += 1;
    }
  return 2 <= hundreds && own < hundreds;
}

/** The lines with points in a column, each with those of the level below up to the next. */
function blocksOf(
  table: Table,
  column: number,
  inner: number,
): readonly { readonly row: number; readonly rows: readonly number[] }[] {
  const heads = rowsWith(table, column);
  const end = totalScoreRow(table) ?? table.rows.length;
  return heads.map((row, place) => {
    const next = heads[place + 1] ?? end;
    return { row, rows: rowsWith(table, inner).filter((one) => row <= one && one < next) };
  });
}

function madeOf(
  table: Table,
  row: number,
  column: number,
  parts: readonly CellRef[],
): readonly NestedPoints[] {
  const result = figureAt(table, row, column);
  return result === null ? [] : [{ row, result, parts }];
}

/** The points of each 小计, which those of the lines that it closes make. */
function subtotalsIn(table: Table, column: number): readonly NestedPoints[] {
  return scoreBlocks(table, column).flatMap(({ row, parts, closes }) => {
    const cells = closes ? cellsIn(table, parts, column) : [];
    return cells.length < 2 ? [] : madeOf(table, row, column, cells);
  });
}

/** The lines with points in a column, but for the total and those of each group. */
function rowsWith(table: Table, column: number): readonly number[] {
  const total = totalScoreRow(table);
  return table.rows.flatMap((line, row) =>
    row !== total && totalOf(line) !== "subtotal" && pointsIn(table, row, column) !== null ? [row] : [],
  );
}

function cellsIn(table: Table, rows: readonly number[], column: number): readonly CellRef[] {
  return rows.flatMap((row) => figureAt(table, row, column) ?? []);
}
