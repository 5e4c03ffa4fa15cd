import { ZERO, sumOf } from "../number";
import type { Table } from "../table";
import { scoreColumn } from "./funds";
import { headsOfPoints } from "./heads-of-points";
import { totalOf } from "./line-role";
import { pointsIn } from "./points-in";
import { totalScoreRow } from "./total-score-row";

/** A line of a scored form whose points are those of other lines, by their places among the table's rows. */
export interface ScoreBlock {
  readonly row: number;
  readonly parts: readonly number[];
  /** A 小计 below its parts, not a line above them. */
  readonly closes: boolean;
  /** Whether the form says so by its stub or by 小计; numbers before the names mean it only as far as the figures agree. */
  readonly said: boolean;
}

/**
 * The lines of a scored form that sum blocks of its indicators in a column: a 小计 closes the lines since the sum before it, and a
 * block's own line (`产出指标 | 50 | 48`) stands over those whose path runs through it. One whose indicators have no figure
 * there shares nothing out: its points are its own, and it is no sum. A numbered line (`一、`) stands over those with deeper numbers
 * (`1、`, `2、`) where the points bear that out. The form's total is none of them.
 */
export function scoreBlocks(table: Table, column: number): readonly ScoreBlock[] {
  const total = totalScoreRow(table);
  const places = table.rows.map((_, row) => row).filter((row) => row !== total);
  const closing = places.filter((row) => isClosing(table, row));
  const opening = places.flatMap((row) => {
    const below = closing.includes(row) ? [] : linesUnder(table, row);
    return below.some((one) => pointsIn(table, one, column) !== null) ? [{ row, below }] : [];
  });
  const numbered = numberedIn(table, places).filter(({ row }) => opening.every((one) => one.row !== row));
  const heads = new Set([...opening, ...numbered].map(({ row }) => row));
  const isPart = (row: number): boolean => !heads.has(row) && !closing.includes(row);
  return [
    ...opening.map(({ row, below }) => ({ row, parts: below.filter(isPart), closes: false, said: true })),
    ...numbered.map(({ row, below }) => ({ row, parts: below.filter(isPart), closes: false, said: false })),
    ...closing.map((row, at) => {
      const before = closing[at - 1] ?? -1;
      const parts = places.filter((one) => before < one && one < row && isPart(one));
      return { row, parts: ofItsBlock(table, column, row, parts), closes: true, said: true };
    }),
  ];
}

/** The numbered lines over others, with all that stand under them, parts of parts as well. */
function numberedIn(
  table: Table,
  places: readonly number[],
): readonly { readonly row: number; readonly below: readonly number[] }[] {
  const names = places.map((row) => {
    const path = table.rows[row]?.path ?? [];
    return { name: path.at(-1) ?? "", group: path.slice(0, -1).join("/") };
  });
  const columns = (["weight", "score"] as const).flatMap((what) => scoreColumn(table, what) ?? []);
  const heads = headsOfPoints(
    names,
    columns.map((column) => (line) => pointsIn(table, places[line] ?? -1, column)),
  );
  const under = (line: number): readonly number[] =>
    heads.find(({ at }) => at === line)?.parts.flatMap((part) => [part, ...under(part)]) ?? [];
  const rowsOf = (lines: readonly number[]): readonly number[] => lines.flatMap((line) => places[line] ?? []);
  return heads.flatMap(({ at }) => rowsOf([at]).map((row) => ({ row, below: rowsOf(under(at)) })));
}

/**
 * The lines that a 小计 closes: all since the last one, unless those of the block it stands in alone make it (a line of 预算执行
 * above has no 小计 of its own).
 */
function ofItsBlock(table: Table, column: number, row: number, lines: readonly number[]): readonly number[] {
  const block = table.rows[lines.at(-1) ?? -1]?.path[0];
  const own = lines.filter((line) => table.rows[line]?.path[0] === block);
  const due = pointsIn(table, row, column) ?? ZERO;
  const makes = (some: readonly number[]): boolean =>
    sumOf(some.map((line) => pointsIn(table, line, column) ?? ZERO)).equals(due);
  return own.length < lines.length && makes(own) && !makes(lines) ? own : lines;
}

function isClosing({ rows }: Table, row: number): boolean {
  const line = rows[row];
  return line !== undefined && totalOf(line) === "subtotal";
}

/** The lines that follow a line and belong under it. */
function linesUnder({ rows }: Table, row: number): readonly number[] {
  const own = rows[row]?.path ?? [];
  if (own.length === 0) return [];
  const under: number[] = [];
  for (let next = row + 1; next < rows.length; next += 1) {
    const path = rows[next]?.path ?? [];
    if (path.length <= own.length || own.some((one, depth) => one !== path[depth])) break;
    under.push(next);
  }
  return under;
}
