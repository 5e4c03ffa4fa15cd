import type { CellRef } from "../../grid";
import type { Amount } from "../../number";
import { HUNDRED, ZERO, sumOf } from "../../number";
import { isNonEmpty } from "../../text";
import type { Table } from "../../table";
import {
  isIndicatorTable,
  pointsIn,
  pointsInLabel,
  scoreBlocks,
  scoreColumn,
  totalOf,
  totalScoreRow,
} from "../../form";
import { addedUp } from "../added-up";
import type { Constraint } from "../constraint";
import { defineKind } from "../kind";
import type { TableView } from "../view";

/** A weight printed inside a block's label (`产出指标(50分)`) is the sum of the weights of its indicators. Source: domain law 14. */
export const blockWeight = defineKind({
  id: "block-weight",
  find: (book) => book.views.flatMap(blocksOf),
});

interface Block {
  readonly label: string;
  readonly at: CellRef;
  readonly points: Amount;
  readonly rows: readonly number[];
}

function blocksOf(view: TableView): readonly Constraint[] {
  const { table } = view;
  const weights = scoreColumn(table, "weight");
  const column = weights ?? scoreColumn(table, "score");
  if (column === null) return [];
  const total = totalScoreRow(table);
  const sums = [total, ...scoreBlocks(table, column).map(({ row }) => row)];
  // A 小计 closes its block and is none of its indicators.
  const rows = table.rows.flatMap((line, row) => (sums.includes(row) || totalOf(line) !== null ? [] : [row]));
  const corner = heading(table, rows);
  const blocks = [...labelled(table, rows), ...corner];
  const isOfPoints = weights !== null && (2 <= blocks.length || isOneLine(table, weights, corner));
  if (!isIndicatorTable(table) && !isOfPoints) return [];
  // A list that does not call its lines indicators is one of points where several of its blocks state theirs, or its one line is all of one.
  const told = weights === null ? fullBlocks(table, column, blocks, total) : blocks;
  return told.flatMap((block) => {
    const own = block.rows.filter((row) => pointsIn(table, row, column) !== null);
    const cells = own.map((row) => view.rows.axis.ref(row, column));
    if (!isNonEmpty(cells)) return [];
    return [
      {
        kind: "block-weight",
        result: null,
        stated: { value: block.points, label: block.label },
        shape: addedUp(cells),
        because: [block.at],
        trust: mayBeCutOff(table, column, block, total) ? "inferred" : "stated",
        support: null,
        tolerance: "none",
        table: table.id,
      } satisfies Constraint,
    ];
  });
}

/** Whether a block that the corner of the header names (`债券资金管理指标(10分)`) is one line of points, beside what it was given of them. */
function isOneLine(table: Table, weights: number, [corner, ...others]: readonly Block[]): boolean {
  const weighed = table.rows.filter((_, row) => pointsIn(table, row, weights) !== null);
  return (
    corner !== undefined &&
    others.length === 0 &&
    table.rows.length === 1 &&
    weighed.length === 1 &&
    scoreColumn(table, "score") !== null
  );
}

/** A block that makes less than its label says may go on where the table ends, if no total closes that. */
function mayBeCutOff(table: Table, column: number, { rows, points }: Block, total: number | null): boolean {
  const sum = sumOf(rows.map((row) => pointsIn(table, row, column) ?? ZERO));
  return total === null && rows.at(-1) === table.rows.length - 1 && sum.lt(points);
}

/**
 * Where a form prints scores and no weights, a block's scores make its weight only if no point was lost: where the total is
 * the full hundred, or the block has more than its weight.
 */
function fullBlocks(
  table: Table,
  column: number,
  blocks: readonly Block[],
  total: number | null,
): readonly Block[] {
  const scoreIn = (row: number): Amount => pointsIn(table, row, column) ?? ZERO;
  const isFull = total !== null && HUNDRED.lte(scoreIn(total));
  return blocks.filter(
    ({ rows, points }) => 1 < rows.length && (isFull || points.lt(sumOf(rows.map(scoreIn)))),
  );
}

/** Blocks by the labels in the stub, at every level: rows whose path runs through the same labelled cell. */
function labelled(table: Table, rows: readonly number[]): readonly Block[] {
  const blocks: { label: string; path: string; at: CellRef; points: Amount; rows: number[] }[] = [];
  const open = new Map<number, (typeof blocks)[number]>();
  for (const [at, row] of rows.entries()) {
    const line = table.rows[row];
    // A line that the stub does not name goes on with the blocks of the one before it.
    if (line?.path.length === 0)
      for (const block of open.values()) if (block.rows.at(-1) === rows[at - 1]) block.rows.push(row);
    line?.path.forEach((label, level) => {
      const points = pointsInLabel(label);
      // The innermost label names the indicator; only where no other states points does it name its block.
      const isOuter =
        level < line.path.length - 1 || line.path.findIndex((one) => pointsInLabel(one) !== null) === level;
      if (line.at === null || points === null || !isOuter) return;
      const path = line.path.slice(0, level + 1).join("/");
      const last = open.get(level);
      if (last?.path === path) last.rows.push(row);
      else {
        const block = { label, path, at: line.at, points, rows: [row] };
        open.set(level, block);
        blocks.push(block);
      }
    });
  }
  return blocks;
}

/** The block that the corner of the header names: all indicators of the table. */
function heading(table: Table, rows: readonly number[]): readonly Block[] {
  return table.headings.flatMap((one) => {
    const points = pointsInLabel(one.label);
    const inStub = table.refs[0]?.[0] !== undefined && one.at.column < table.refs[0][0].column;
    return points === null || !inStub ? [] : [{ label: one.label, at: one.at, points, rows }];
  });
}
