import type { Axis, Book } from "../constraint";
import type { Held } from "../formula";
import type { Cell, CellRef, Grid, ReadonlyByPlace } from "../grid";
import { ByPlace, cellAt, figureOf } from "../grid";
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
  /** More than any share can be, without a per cent sign where most figures have one. */
  readonly unmarked: boolean;
}

/** All body cells of all tables, by place. */
export type CellBook = ReadonlyByPlace<BookCell>;

/** A cell's place among the rows and columns of its table. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/** What the cells of one row have in common. */
interface RowTraits {
  /** What the row is called. */
  readonly name: string;
  /** Whether most of its figures are formulas. */
  readonly ofFormulas: boolean;
}

/** The body cells of all tables; what formulas read outside of them is looked up in the grids. */
export function cellBookOf(book: Book, grids: readonly Grid[]): CellBook {
  const cells = new ByPlace<BookCell>();
  for (const { table, columns } of book.views) {
    const traits = table.columns.map((_, column) => traitsOf(table, column));
    const names = rowNamesOf(table);
    table.refs.forEach((row, r) => {
      const ofRow = { name: names[r] ?? "", ofFormulas: isOfFormulas(table.cells[r] ?? []) };
      row.forEach((ref, c) => {
        const cell = table.cells[r]?.[c];
        const trait = traits[c];
        if (cell === undefined || trait === undefined) return;
        cells.set(ref, bookCell(table, { row: r, column: c }, cell, ofRow, trait, columns.axis));
      });
    });
  }
  const sheets = new Map(grids.map((grid) => [grid.sheet, grid]));
  const follows = followsOf(formulasIn(cells), (ref) => heldBy(ref, sheets));
  for (const [key, one] of follows) {
    const cell = cells.get(key);
    if (cell !== undefined) cells.set(cell.ref, { ...cell, follows: one });
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

const OWN_UNIT = /\((元|千元|万元|亿元|人|万人|人次|万人次|户|亩|万亩|公顷|吨|万吨|公斤|公里)\)$/;

/** The unit a column names for itself, or null. */
function ownUnitOf(table: Table, column: number): string | null {
  return OWN_UNIT.exec(table.columns[column]?.label ?? "")?.[1] ?? null;
}

/** A table's unit; a sheet of several units says of none whose it is, nor does one column beside others in units of their own. */
function unitOf(table: Table): string {
  const own = new Set(table.columns.flatMap((_, column) => ownUnitOf(table, column) ?? []));
  const isOfOneColumn = own.has(table.unit) && 1 < own.size;
  return table.unit.includes("、") || isOfOneColumn ? "" : table.unit;
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

function bookCell(
  table: Table,
  at: Place,
  cell: Cell,
  { name, ofFormulas }: RowTraits,
  trait: ColumnTraits,
  columns: Axis,
): BookCell {
  const figure = amountIn(cell);
  const ref = table.refs[at.row]?.[at.column];
  if (ref === undefined) throw new Error("bug: a table without a place for its cell");
  const { points } = trait;
  const columnDecimals = trait.usual ?? figure?.decimals ?? 0;
  return {
    ref,
    cell,
    state: stateOf(cell, figure),
    value: figure?.value ?? ZERO,
    decimals: columns.decimals(at.column, at.row),
    counted: columns.counted(at.column, at.row),
    columnDecimals,
    workedDecimals: points ? Math.max(POINTS_DECIMALS, columnDecimals) : columnDecimals,
    rowLabel: name,
    columnLabel: table.columns[at.column]?.raw ?? "",
    table: table.id,
    unit: points ? "分" : (trait.unit ?? (isAmount(at, figure, columns) ? unitOf(table) : "")),
    points,
    oddities: odditiesOf(figure, trait, cell.formula === null && ofFormulas),
    follows: null,
  };
}

/** What stands out in a figure, one object for all of its column that are alike. */
function odditiesOf(figure: Figure | null, trait: ColumnTraits, typedAmongFormulas: boolean): Oddities {
  const [negative, zero] = [figure?.value.isNegative() === true, figure?.value.isZero() === true];
  const flags = [negative, zero, figure?.typedAsText === true, typedAmongFormulas, isUnmarked(figure, trait)];
  const decimals = figure?.stored.decimalPlaces() ?? -1;
  const kind = flags.reduce((code, flag) => 2 * code + Number(flag), decimals);
  const known = trait.oddities.get(kind);
  if (known !== undefined) return known;
  const made = oddities(figure, trait, typedAmongFormulas);
  trait.oddities.set(kind, made);
  return made;
}

function oddities(figure: Figure | null, trait: ColumnTraits, typedAmongFormulas: boolean): Oddities {
  if (figure === null)
    return {
      text: false,
      excess: 0,
      othersDecimals: trait.most ?? 0,
      othersNegative: 0 < trait.negatives,
      loneZero: false,
      typedAmongFormulas,
      unmarked: false,
    };
  const own = figure.stored.decimalPlaces();
  const others = own === trait.most ? (trait.next ?? own) : (trait.most ?? own);
  return {
    text: figure.typedAsText && trait.text === false,
    excess: 3 <= trait.figures ? Math.max(0, own - others) : 0,
    othersDecimals: others,
    othersNegative: (figure.value.isNegative() ? 1 : 0) < trait.negatives,
    loneZero: figure.value.isZero() && trait.zeros === 1 && 2 <= trait.figures,
    typedAmongFormulas,
    unmarked: isUnmarked(figure, trait),
  };
}

/** A rate may be several hundred per cent, but hardly more than this, so that a bare figure beyond it is in hundreds. */
const MOST_OF_FRACTION = 2;

function isUnmarked(figure: Figure | null, { figures, percents }: ColumnTraits): boolean {
  return figure?.percent === false && figures < 2 * percents && figure.value.abs().gt(MOST_OF_FRACTION);
}

/** Whether most figures of a row are formulas, two at least, so that a typed one stands out. */
function isOfFormulas(row: readonly Cell[]): boolean {
  const figures = row.filter((one) => one.reading.is === "figure");
  const formulas = figures.filter((one) => one.formula !== null).length;
  return 2 <= formulas && figures.length < 2 * formulas + 1;
}

/** What the cells of one column have in common. */
interface ColumnTraits {
  readonly usual: number | null;
  /** Whether most figures are kept as text; null where there are too few to tell. */
  readonly text: boolean | null;
  readonly figures: number;
  /** How many of them have a per cent sign. */
  readonly percents: number;
  /** The most decimals that a figure has, trailing zeros aside, and those of the next after it; null where there is none. */
  readonly most: number | null;
  readonly next: number | null;
  readonly zeros: number;
  readonly negatives: number;
  readonly points: boolean;
  /** The unit it names for itself, or null. */
  readonly unit: string | null;
  /** What stood out so far in its cells, by what makes it. */
  readonly oddities: Map<number, Oddities>;
}

function traitsOf(table: Table, column: number): ColumnTraits {
  const figures = table.cells.flatMap((row) =>
    row[column] === undefined ? [] : (amountIn(row[column]) ?? []),
  );
  const [most, next] = topTwo(figures.map((figure) => figure.stored.decimalPlaces()));
  return {
    usual: usualDecimals(figures),
    text:
      figures.length < 3 ? null : figures.length < 2 * figures.filter((figure) => figure.typedAsText).length,
    figures: figures.length,
    percents: figures.filter((figure) => figure.percent).length,
    most,
    next,
    zeros: figures.filter((figure) => figure.value.isZero()).length,
    negatives: figures.filter((figure) => figure.value.isNegative() && !figure.value.isZero()).length,
    points: isPoints(table.columns[column]),
    unit: ownUnitOf(table, column),
    oddities: new Map(),
  };
}

/** The largest number and the next, which may be as large; null where there are not so many. */
function topTwo(numbers: readonly number[]): readonly [number | null, number | null] {
  let most: number | null = null;
  let next: number | null = null;
  for (const number of numbers) {
    if (most === null || most < number) [most, next] = [number, most];
    else if (next === null || next < number) next = number;
  }
  return [most, next];
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
