import type { Cell, CellRef } from "../../grid";
import { figureOf } from "../../grid";
import type { Figure } from "../../number";
import { machineNumber } from "../../number";
import type { Line, Table } from "../../table";
import { bodyCell, refAt } from "../../table";
import type { LineRole } from "../../form";
import { roleOf, stripNumber } from "../../form";
import { changesBesideRates } from "./changes-beside-rates";
import { countedLinesOf } from "./counted-cells";
import { printedBy, rowPrecision } from "./row-precision";
import { standingFigures } from "./standing-figures";

/**
 * A table seen along one of its axes: `lines` are what is added up, `cross` the lines that repeat the sum. Rows and
 * columns differ in nothing else, so one search serves both and a transposed table gives the same relations.
 */
export interface Axis {
  readonly table: Table;
  /** rows: lines are rows, so a sum runs down a column. */
  readonly along: "rows" | "columns";
  readonly lines: readonly AxisLine[];
  readonly cross: readonly AxisLine[];
  readonly ref: (line: number, cross: number) => CellRef;
  readonly cell: (line: number, cross: number) => Cell;
  readonly figure: (line: number, cross: number) => Figure | null;
  /** The figure as a machine number, to find candidates by; never to decide. NaN where there is none. */
  readonly probe: (line: number, cross: number) => number;
  /** Decimals that count for a cell's span: those printed, or those its column prints. */
  readonly decimals: (line: number, cross: number) => number;
  /** Whether a cell counts persons or things, or holds a price in whole 元: then nothing was rounded to print it. */
  readonly counted: (line: number, cross: number) => boolean;
}

export interface AxisLine {
  readonly line: Line;
  readonly role: LineRole;
  /** Mostly percentages by number format or text. */
  readonly percent: boolean;
  /** Taken away from what it belongs to, by its label. */
  readonly less: boolean;
  /** Of the period at hand by its label (`本月合计`), or left from before it (`上月结存`). */
  readonly period: "own" | "before" | null;
}

/** A place among the rows and columns of a table. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** Labels of members that are taken away: `减：坏账准备`, `扣除：…`. */
const LESS = /^(其中[:：])?(减|扣除|扣减)[:：]/;
const OWN_PERIOD = /^[本当][年月期季]/;
const BEFORE_PERIOD = /^(上[年月期季]|[年月期季]初)/;

/** A table seen along both of its axes. */
export interface Axes {
  readonly rows: Axis;
  readonly columns: Axis;
}

/** Both axes of a table; with the figure at `unsigned` as if it bore no sign, to find what it belongs to. */
export function axesOf(table: Table, unsigned: Spot | null = null): Axes {
  const { percents, precision } = columnFactsOf(table);
  const rates = percents.map(isOfRates);
  const rows = rowLines(table, rates);
  const columns = columnLines(table, percents);
  const ownUnits = columns.map(hasOwnUnit);
  const ofRows = rowPrecision(table, ownUnits, rows.map(hasOwnUnit));
  const { rowAt, columnAt } = standingFigures(table, rows, columns);
  const width = table.columns.length;
  // One stretch of machine numbers for the whole table: searches go over all of it many times.
  const decimals = new Uint8Array(table.rows.length * width);
  const probes = new Float64Array(table.rows.length * width);
  table.cells.forEach((_, row) => {
    precision.forEach((ofColumn, column) => {
      const figure = amountFigure(table.cells[rowAt(row, column)]?.[columnAt(row, column)]);
      decimals[row * width + column] = printedDecimals(
        figure,
        (ownUnits[column] === true ? undefined : ofRows[rowAt(row, column)]) ?? ofColumn,
      );
      probes[row * width + column] = probeOf(figure, isAt(unsigned, row, column));
    });
  });
  const isInside = (column: number): boolean => 0 <= column && column < width;
  const decimalsAt = (row: number, column: number): number =>
    isInside(column) ? (decimals[row * width + column] ?? 0) : 0;
  const probeAt = (row: number, column: number): number =>
    isInside(column) ? (probes[row * width + column] ?? Number.NaN) : Number.NaN;
  const counts = countedLinesOf(table);
  const countedAt = (row: number, column: number): boolean =>
    counts.rows[row] === true || counts.columns[column] === true;
  return {
    rows: {
      table,
      along: "rows",
      lines: rows,
      cross: columns,
      ref: (row, column) => refAt(table, rowAt(row, column), columnAt(row, column)),
      cell: (row, column) => bodyCell(table, rowAt(row, column), columnAt(row, column)),
      figure: (row, column) => figureAt(table, rowAt(row, column), columnAt(row, column)),
      probe: probeAt,
      decimals: decimalsAt,
      counted: countedAt,
    },
    columns: {
      table,
      along: "columns",
      lines: columns,
      cross: rows,
      ref: (column, row) => refAt(table, rowAt(row, column), columnAt(row, column)),
      cell: (column, row) => bodyCell(table, rowAt(row, column), columnAt(row, column)),
      figure: (column, row) => figureAt(table, rowAt(row, column), columnAt(row, column)),
      probe: (column, row) => probeAt(row, column),
      decimals: (column, row) => decimalsAt(row, column),
      counted: (column, row) => countedAt(row, column),
    },
  };
}

/** Whether a line holds rates or prices: what those beside it print says nothing of it. */
function hasOwnUnit({ role }: AxisLine): boolean {
  return role.rate || role.single;
}

function isAt(spot: Spot | null, row: number, column: number): boolean {
  return spot?.row === row && spot.column === column;
}

function rowLines(table: Table, rates: readonly boolean[]): readonly AxisLine[] {
  return changesBesideRates(
    table.rows.map((line, at) => {
      const cells = table.cells[at] ?? [];
      return axisLine(line, percentsAlong(cells, rates), () => cells);
    }),
  );
}

function columnLines(table: Table, percents: readonly Percents[]): readonly AxisLine[] {
  return changesBesideRates(
    table.columns.map((line, at) =>
      axisLine(line, percents[at] ?? NOTHING, () => table.cells.flatMap((row) => row[at] ?? [])),
    ),
  );
}

/** The axes with some of their lines known never to be added. */
export function withSingles(
  { rows, columns }: { readonly rows: Axis; readonly columns: Axis },
  singleRows: ReadonlySet<number>,
  singleColumns: ReadonlySet<number>,
): { readonly rows: Axis; readonly columns: Axis } {
  const marked = (lines: readonly AxisLine[], singles: ReadonlySet<number>): readonly AxisLine[] =>
    lines.map((one, at) => (singles.has(at) ? { ...one, role: { ...one.role, single: true } } : one));
  const [down, across] = [marked(rows.lines, singleRows), marked(columns.lines, singleColumns)];
  return {
    rows: { ...rows, lines: down, cross: across },
    columns: { ...columns, lines: across, cross: down },
  };
}

/** How many figures some cells hold, and how many of them are percentages. */
interface Percents {
  readonly figures: number;
  readonly percents: number;
}

const NOTHING: Percents = { figures: 0, percents: 0 };

function percentsIn(cells: readonly Cell[]): Percents {
  let figures = 0;
  let percents = 0;
  for (const cell of cells) {
    const figure = figureOf(cell);
    if (figure === null) continue;
    figures += 1;
    if (figure.percent) percents += 1;
  }
  return { figures, percents };
}

/** Those of a row; columns of rates count only where all of it is rates. */
function percentsAlong(cells: readonly Cell[], rates: readonly boolean[]): Percents {
  const all = percentsIn(cells);
  return isOfRates(all) ? all : percentsIn(cells.filter((_, column) => rates[column] !== true));
}

/** Whether all figures are percentages: a row of amounts does not become one of rates by the rates beside them. */
function isOfRates({ figures, percents }: Percents): boolean {
  return 0 < figures && figures === percents;
}

function axisLine(line: Line, { figures, percents }: Percents, cells: () => readonly Cell[]): AxisLine {
  const role = roleOf(line);
  // `支出进度 | 工作成效` may head what each factor was given.
  const isOfMoney = role.rate && PROGRESS.test(line.label) && percents === 0 && cells().some(exceedsProgress);
  return {
    line,
    role: isOfMoney ? { ...role, rate: false } : role,
    percent: figures < percents * 2,
    less: LESS.test(line.label),
    period: periodOf(line),
  };
}

const PROGRESS = /进度$/;
const MOST_PROGRESS = 200;

function exceedsProgress(cell: Cell): boolean {
  const figure = figureOf(cell);
  return figure !== null && !figure.percent && figure.value.abs().greaterThan(MOST_PROGRESS);
}

function periodOf({ label }: Line): AxisLine["period"] {
  const name = stripNumber(label);
  if (OWN_PERIOD.test(name)) return "own";
  return BEFORE_PERIOD.test(name) ? "before" : null;
}

function figureAt(table: Table, row: number, column: number): Figure | null {
  return amountFigure(bodyCell(table, row, column));
}

/** A comparison (`≥70%`) is no amount. */
function amountFigure(cell: Cell | undefined): Figure | null {
  const figure = cell === undefined ? null : figureOf(cell);
  return figure === null || figure.comparator !== null ? null : figure;
}

/** Money prints alike down its column, or along its row where each has a unit of its own; a percentage is as fine as it is printed: 80.25% and 81% are both right (domain law 8). */
function printedDecimals(figure: Figure | null, others: number): number {
  return figure?.percent === true ? figure.decimals : Math.max(others, figure?.decimals ?? 0);
}

function probeOf(figure: Figure | null, isUnsigned: boolean): number {
  if (figure === null) return Number.NaN;
  return machineNumber(isUnsigned ? figure.value.abs() : figure.value);
}

/** What each column's figures have in common, counted in one walk over the table. */
function columnFactsOf({ columns, cells }: Table): {
  readonly percents: readonly Percents[];
  /** The decimals each column prints. */
  readonly precision: readonly number[];
} {
  const facts = columns.map(() => ({
    figures: 0,
    percents: 0,
    byDecimals: new Map<number, number>(),
  }));
  for (const row of cells) {
    row.forEach((cell, column) => {
      const figure = figureOf(cell);
      const fact = facts[column];
      if (figure === null || fact === undefined) return;
      fact.figures += 1;
      if (figure.percent) fact.percents += 1;
      // What a percentage prints behind its point says nothing of the amounts beside it.
      if (figure.comparator !== null || figure.percent) return;
      fact.byDecimals.set(figure.decimals, (fact.byDecimals.get(figure.decimals) ?? 0) + 1);
    });
  }
  return { percents: facts, precision: facts.map((fact) => printedBy(fact.byDecimals)) };
}
