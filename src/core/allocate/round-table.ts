import type { Amount } from "../number";
import { ofLastUnits } from "../number";
import type { CellChoice } from "./cell-choice";
import { choiceOf, nearest, partsOfCells, settled } from "./cell-choice";
import { cheapestFlow } from "./cheapest-flow";
import type { LineTree } from "./line-tree";
import { hasSubtotals, partsOf, rootsOf, topOfTree, wholeTree } from "./line-tree";
import { obstacleIn } from "./obstacle";
import type { ChoiceAt } from "./rounding-network";
import { roundingNetwork } from "./rounding-network";
import type { Rounding, RoundingObstacle, RoundingRule, RoundingTable } from "./rounding-table";

/**
 * Controlled rounding (舍位平衡): every cell to the rule's decimals so that all sums still hold. A cell moves by less
 * than one last unit, so zero stays zero, a whole figure stays, and no sign turns. Of all such roundings one is taken
 * that moves the grand total least, then the other sums, then the items (each measured to a millionth of a
 * last unit); among equals half-up wins, and then the place decides, the same on every run.
 *
 * Where rows and columns both have subtotals the table is rounded from the top down, row level by row level, or
 * column level by column level where that fails; there alone a rounding may exist and not be found.
 */
export function roundTable(table: RoundingTable, rule: RoundingRule): Rounding {
  const units = table.cells.map((row) => row.map(() => 0n));
  const parts = { rows: partsOf(table.rows), columns: partsOf(table.columns) };
  const choiceAt = choicesOf(table, rule, parts.rows, parts.columns);
  for (const row of rootsOf(table.rows)) {
    for (const column of rootsOf(table.columns)) {
      const because = roundBlock(row, column, parts, choiceAt, units, rule);
      if (because !== null) return { is: "impossible", because };
    }
  }
  return {
    is: "rounded",
    cells: table.cells.map((row, r) =>
      row.map((cell, c): Amount | null =>
        cell === null ? null : ofLastUnits(units[r]?.[c] ?? 0n, rule.decimals),
      ),
    ),
  };
}

interface Parts {
  readonly rows: readonly (readonly number[])[];
  readonly columns: readonly (readonly number[])[];
}

function choicesOf(
  { cells }: RoundingTable,
  { decimals, margins }: RoundingRule,
  rowParts: Parts["rows"],
  columnParts: Parts["columns"],
): ChoiceAt {
  const { cells: inParts, unit } = partsOfCells(cells, decimals);
  const choices = inParts.map((row, r) =>
    row.map((cell, c): CellChoice | null => {
      const sum = 0 < (rowParts[r]?.length ?? 0) || 0 < (columnParts[c]?.length ?? 0);
      if (cell === null) return sum ? null : settled(0n);
      const choice = choiceOf(cell, unit);
      return sum && margins === "fixed" ? settled(nearest(choice)) : choice;
    }),
  );
  return (row, column) => choices[row]?.[column] ?? null;
}

/** Rounds the cells under one root row and one root column into `units`; gives what stands in the way, if anything does. */
function roundBlock(
  row: number,
  column: number,
  parts: Parts,
  choiceAt: ChoiceAt,
  units: bigint[][],
  rule: RoundingRule,
): RoundingObstacle | null {
  const rows = wholeTree(row, parts.rows);
  const columns = wholeTree(column, parts.columns);
  if (!hasSubtotals(rows) || !hasSubtotals(columns)) return roundTrees(rows, columns, choiceAt, units, rule);
  const byRows = roundRowsDown(row, columns, parts.rows, choiceAt, units, rule);
  // With fixed margins every block of items stands alone, so what stands in its way is a proof.
  if (byRows === null || rule.margins === "fixed") return byRows;
  return roundColumnsDown(rows, column, parts.columns, choiceAt, units, rule) === null
    ? null
    : { is: "crossing-subtotals", whole: "whole" in byRows ? byRows.whole : { row, column } };
}

/** A row against its direct parts, then each part against its own, what is rounded above being settled below. */
function roundRowsDown(
  root: number,
  columns: LineTree,
  parts: Parts["rows"],
  choiceAt: ChoiceAt,
  units: bigint[][],
  rule: RoundingRule,
): RoundingObstacle | null {
  const because = roundTrees(topOfTree(root, parts), columns, choiceAt, units, rule);
  if (because !== null) return because;
  for (const part of parts[root] ?? []) {
    if ((parts[part]?.length ?? 0) === 0) continue;
    const below: ChoiceAt = (r, c) => (r === part ? settled(units[r]?.[c] ?? 0n) : choiceAt(r, c));
    const deeper = roundRowsDown(part, columns, parts, below, units, rule);
    if (deeper !== null) return deeper;
  }
  return null;
}

function roundColumnsDown(
  rows: LineTree,
  root: number,
  parts: Parts["columns"],
  choiceAt: ChoiceAt,
  units: bigint[][],
  rule: RoundingRule,
): RoundingObstacle | null {
  const because = roundTrees(rows, topOfTree(root, parts), choiceAt, units, rule);
  if (because !== null) return because;
  for (const part of parts[root] ?? []) {
    if ((parts[part]?.length ?? 0) === 0) continue;
    const below: ChoiceAt = (r, c) => (c === part ? settled(units[r]?.[c] ?? 0n) : choiceAt(r, c));
    const deeper = roundColumnsDown(rows, part, parts, below, units, rule);
    if (deeper !== null) return deeper;
  }
  return null;
}

function roundTrees(
  rows: LineTree,
  columns: LineTree,
  choiceAt: ChoiceAt,
  units: bigint[][],
  rule: RoundingRule,
): RoundingObstacle | null {
  if (rows.members.length === 1 && columns.members.length === 1) {
    const only = choiceAt(rows.root, columns.root);
    if (only !== null) put(units, rows.root, columns.root, nearest(only));
    return null;
  }
  const built = roundingNetwork(rows, columns, choiceAt);
  const flow = cheapestFlow(built.network);
  if (flow.is === "cut") return obstacleIn(built, flow.nodes, rule.decimals);
  built.arcs.forEach(({ at, low }, arc) => {
    put(units, at.row, at.column, low + BigInt(flow.carried[arc] ?? 0));
  });
  return null;
}

function put(units: bigint[][], row: number, column: number, value: bigint): void {
  const line = units[row];
  if (line !== undefined) line[column] = value;
}
