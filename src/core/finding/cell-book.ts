import type { Axis, Book } from "../constraint";
import type { Held } from "../formula";
import type { Cell, CellRef, Grid } from "../grid";
import { cellAt, figureOf, refKey } from "../grid";
import type { Amount, Figure } from "../number";
import { ZERO } from "../number";
import { isPoints } from "../form";
import type { Table } from "../table";
import type { Follows, FormulaCell } from "./follows";
import { followsOf } from "./follows";

/** A body cell as relations see it. */
export interface BookCell {
  readonly ref: CellRef;
  readonly cell: Cell;
  /** Blank and placeholder cells add nothing; unreadable ones leave every relation undecided. */
  readonly state: "figure" | "blank" | "unreadable";
  readonly value: Amount;
  /** Decimals that count for its span. */
  readonly decimals: number;
  /** Whether it counts persons or things, or holds a price in whole 元: then nothing was rounded to print it. */
  readonly counted: boolean;
  /** Decimals most cells of its column print, by which a proposal is written. */
  readonly columnDecimals: number;
  /** Decimals that a quotient or a product for this cell is kept at: its column's, and for points at least the two that forms ask for. */
  readonly workedDecimals: number;
  readonly rowLabel: string;
  readonly columnLabel: string;
  readonly table: string;
  readonly unit: string;
  /** Whether it holds points: set and given, never left blank for nothing. */
  readonly points: boolean;
  readonly oddities: Oddities;
  /** How its figure follows from other cells; null for typed figures, and formulas that cannot be followed. */
  readonly follows: Follows | null;
}

/** What makes a figure stand out among those of its column. */
export interface Oddities {
  /** Text where most figures of the column are numbers. */
  readonly text: boolean;
  /** How many more decimals, trailing zeros aside, it has than any other; 0 where none. */
  readonly excess: number;
  /** The most decimals, trailing zeros aside, that the others have. */
  readonly othersDecimals: number;
  /** Whether another figure of its column is negative. */
  readonly othersNegative: boolean;
  /** Nought where no other is. */
  readonly loneZero: boolean;
  /** Typed where most figures of its row are formulas. */
  readonly typedAmongFormulas: boolean;
}

/** All body cells of all tables, by place. */
export type CellBook = ReadonlyMap<string, BookCell>;

/** A cell's place among the rows and columns of its table. */
interface Place {
  readonly row: number;
  readonly column: number;
  /** What its row is called. */
  readonly name: string;
}

/** The body cells of all tables; what formulas read outside of them is looked up in the grids. */
export function cellBookOf(book: Book, grids: readonly Grid[]): CellBook {
  const cells = new Map<string, BookCell>();
  for (const { table, columns } of book.views) {
    const traits = table.columns.map((_, column) => traitsOf(table.cells.map((row) => row[column])));
    const names = rowNamesOf(table);
    table.refs.forEach((row, r) => {
      row.forEach((ref, c) => {
        const cell = table.cells[r]?.[c];
        const trait = traits[c];
        if (cell === undefined || trait === undefined) return;
        cells.set(
          refKey(ref),
          bookCell(table, { row: r, column: c, name: names[r] ?? "" }, cell, trait, columns.axis),
        );
      });
    });
  }
  const sheets = new Map(grids.map((grid) => [grid.sheet, grid]));
  const follows = followsOf(formulasIn(cells), (ref) => heldBy(ref, sheets));
  for (const [key, one] of follows) {
    const cell = cells.get(key);
    if (cell !== undefined) cells.set(key, { ...cell, follows: one });
  }
  return cells;
}

function formulasIn(cells: CellBook): readonly FormulaCell[] {
  return [...cells.values()].flatMap(({ ref, cell, value, decimals }) => {
    const figure = amountIn(cell);
    if (cell.formula === null || figure === null) return [];
    return [{ ref, formula: cell.formula, shown: value, stored: figure.stored, decimals }];
  });
}

/** What a cell holds for a formula: the number behind it, not as it is printed; texts count as none. */
function heldBy(ref: CellRef, sheets: ReadonlyMap<string, Grid>): Held {
  const grid = sheets.get(ref.sheet);
  const cell = grid === undefined ? undefined : cellAt(grid, ref.row, ref.column);
  if (cell === undefined || cell.value === null || cell.value === "") return "nothing";
  const figure = figureOf(cell);
  return figure === null || figure.typedAsText ? "no-figure" : figure.stored;
}

/** Whether a cell holds what the table's unit is of: no count, no rate. */
function isAmount({ row, column }: Place, figure: Figure | null, columns: Axis): boolean {
  const isRate = columns.lines[column]?.role.rate === true || columns.cross[row]?.role.rate === true;
  return figure?.percent !== true && !isRate && !columns.counted(column, row);
}

/** The unit of money a column names for itself, or null. */
function ownUnitOf(table: Table, column: number): string | null {
  return /\((元|千元|万元|亿元)\)$/.exec(table.columns[column]?.label ?? "")?.[1] ?? null;
}

/** A table's unit; a sheet of several units says of none whose it is. */
function unitOf({ unit }: Table): string {
  return unit.includes("、") ? "" : unit;
}

/**
 * What each row is called: its innermost label, unless other rows bear the same and one further out is its own (the town, not the kind
 * of project that many towns have, nor the operator before a target).
 */
function rowNamesOf({ rows }: Table): readonly string[] {
  const counts = new Map<string, number>();
  for (const { path } of rows) for (const one of new Set(path)) counts.set(one, (counts.get(one) ?? 0) + 1);
  return rows.map(({ path, label, raw }) => {
    const own = [...path].reverse().find((one) => counts.get(one) === 1);
    return own === undefined || own === label ? raw : own;
  });
}

/** Source: the notes of the forms (得分保留两位小数). */
const POINTS_DECIMALS = 2;

function bookCell(table: Table, at: Place, cell: Cell, trait: ColumnTraits, columns: Axis): BookCell {
  const figure = amountIn(cell);
  const ref = table.refs[at.row]?.[at.column];
  if (ref === undefined) throw new Error("bug: a table without a place for its cell");
  const columnDecimals = trait.usual ?? figure?.decimals ?? 0;
  const points = isPoints(table.columns[at.column]);
  return {
    ref,
    cell,
    state: stateOf(cell, figure),
    value: figure?.value ?? ZERO,
    decimals: columns.decimals(at.column, at.row),
    counted: columns.counted(at.column, at.row),
    columnDecimals,
    workedDecimals: points ? Math.max(POINTS_DECIMALS, columnDecimals) : columnDecimals,
    rowLabel: at.name,
    columnLabel: table.columns[at.column]?.raw ?? "",
    table: table.id,
    unit: points
      ? "分"
      : (ownUnitOf(table, at.column) ?? (isAmount(at, figure, columns) ? unitOf(table) : "")),
    points,
    oddities: oddities(figure, trait, isTypedAmongFormulas(cell, table.cells[at.row] ?? [])),
    follows: null,
  };
}

function oddities(figure: Figure | null, trait: ColumnTraits, typedAmongFormulas: boolean): Oddities {
  if (figure === null)
    return {
      text: false,
      excess: 0,
      othersDecimals: trait.stored[0] ?? 0,
      othersNegative: 0 < trait.negatives,
      loneZero: false,
      typedAmongFormulas,
    };
  const own = figure.stored.decimalPlaces();
  const others = own === trait.stored[0] ? (trait.stored[1] ?? own) : (trait.stored[0] ?? own);
  return {
    text: figure.typedAsText && trait.text === false,
    excess: 3 <= trait.stored.length ? Math.max(0, own - others) : 0,
    othersDecimals: others,
    othersNegative: (figure.value.isNegative() ? 1 : 0) < trait.negatives,
    loneZero: figure.value.isZero() && trait.zeros === 1 && 2 <= trait.stored.length,
    typedAmongFormulas,
  };
}

function isTypedAmongFormulas(cell: Cell, row: readonly Cell[]): boolean {
  const figures = row.filter((one) => one.reading.is === "figure");
  const formulas = figures.filter((one) => one.formula !== null).length;
  return cell.formula === null && 2 <= formulas && figures.length < 2 * formulas + 1;
}

interface ColumnTraits {
  readonly usual: number | null;
  /** Whether most figures are kept as text; null where there are too few to tell. */
  readonly text: boolean | null;
  /** Decimals of all figures, trailing zeros aside, most first. */
  readonly stored: readonly number[];
  readonly zeros: number;
  readonly negatives: number;
}

function traitsOf(cells: readonly (Cell | undefined)[]): ColumnTraits {
  const figures = cells.flatMap((cell) => (cell === undefined ? [] : (amountIn(cell) ?? [])));
  return {
    usual: usualDecimals(figures),
    text:
      figures.length < 3 ? null : figures.length < 2 * figures.filter((figure) => figure.typedAsText).length,
    stored: figures.map((figure) => figure.stored.decimalPlaces()).sort((a, b) => b - a),
    zeros: figures.filter((figure) => figure.value.isZero()).length,
    negatives: figures.filter((figure) => figure.value.isNegative() && !figure.value.isZero()).length,
  };
}

/** A comparison (`≥70%`) is no amount. */
function amountIn(cell: Cell): Figure | null {
  return cell.reading.is === "figure" && cell.reading.figure.comparator === null ? cell.reading.figure : null;
}

function stateOf(cell: Cell, figure: Figure | null): BookCell["state"] {
  if (figure !== null) return "figure";
  return isNothing(cell) ? "blank" : "unreadable";
}

function isNothing(cell: Cell): boolean {
  return cell.reading.is === "blank" || cell.reading.is === "mark";
}

/** The decimals most cells of a column print; the larger where two are as common. */
function usualDecimals(figures: readonly Figure[]): number | null {
  const counts = new Map<number, number>();
  for (const { decimals } of figures) counts.set(decimals, (counts.get(decimals) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return ranked[0]?.[0] ?? null;
}
