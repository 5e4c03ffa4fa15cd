import type { Axis, Book } from "../constraint";
import { tableOfList } from "../constraint";
import type {
  Indicator,
  IndicatorCell,
  IndicatorTable,
  MoneyField,
  NamedConstant,
  ScoreBelow,
} from "../form";
import type { Held } from "../formula";
import type { Cell, CellRef, Grid, ReadonlyByPlace } from "../grid";
import { ByPlace, cellAt, figureOf, sameRef } from "../grid";
import type { Amount, Figure } from "../number";
import { ZERO } from "../number";
import { label } from "../text";
import type { Table } from "../table";
import type { ColumnTraits, Oddities } from "./column-traits";
import { NOTHING_ODD, amountIn, odditiesOf, traitsIn } from "./column-traits";
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

/** All body cells of all tables, the cells of indicators beside them and the amounts and scores that forms name, by place. */
export type CellBook = ReadonlyByPlace<BookCell>;

/** A cell's place among the rows and columns of its table. */
interface Place {
  readonly ref: CellRef;
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

/** The body cells of all tables, and what lists of indicators set and reached; what formulas read outside of them is looked up in the grids. */
export function cellBookOf(book: Book, grids: readonly Grid[]): CellBook {
  const cells = new ByPlace<BookCell>();
  for (const { table, columns } of book.views) {
    const traits = traitsIn(table);
    const names = rowNamesOf(table);
    table.cells.forEach((row, r) => {
      const ofRow = { name: names[r] ?? "", ofFormulas: isOfFormulas(row) };
      row.forEach((cell, c) => {
        const [ref, trait] = [table.refs[r]?.[c], traits[c]];
        if (ref === undefined || trait === undefined) return;
        cells.set(ref, bookCell(table, { ref, row: r, column: c }, cell, ofRow, trait, columns.axis));
      });
    });
  }
  const beside = [
    ...book.indicators.flatMap((list) => cellsOfList(book, list)),
    ...book.fields.map(cellOfField),
    ...book.scores.flatMap((score) => cellOfScore(book, score)),
    ...constantsUsed(book).map(cellOfConstant),
  ];
  for (const cell of beside) if (cells.at(cell.ref) === undefined) cells.set(cell.ref, cell);
  const sheets = new Map(grids.map((grid) => [grid.sheet, grid]));
  const follows = followsOf(formulasIn(cells), (ref) => heldBy(ref, sheets));
  for (const [key, one] of follows) {
    const cell = cells.get(key);
    if (cell !== undefined) cells.set(cell.ref, { ...cell, follows: one });
  }
  return cells;
}

/** What a list of indicators sets, what was reached, and what share that is, as far as no table has these cells in its body. */
function cellsOfList(book: Book, list: IndicatorTable): readonly BookCell[] {
  const table = list.indicators[0] === undefined ? null : tableOfList(book, list.indicators[0].at);
  if (table === null) return [];
  return list.indicators.flatMap((one) =>
    (["target", "actual", "reached"] as const).flatMap((which) => {
      const held = one[which];
      return held === null ? [] : cellOfIndicator(one, held, list.headings[which] ?? "", table);
    }),
  );
}

/** A limit that is to be reached (≥320) counts as its figure. */
function cellOfIndicator(
  { name, unit }: Indicator,
  held: IndicatorCell,
  columnLabel: string,
  table: string,
): BookCell {
  const figure = figureOf(held.cell);
  return {
    ...cellOutside(held, table),
    counted: figure?.percent === false && figure.value.isInteger(),
    rowLabel: name,
    columnLabel,
    unit: unitOf(figure, unit),
  };
}

/** An amount is rounded like any other, in whole 万元 as well. */
function cellOfField(field: MoneyField): BookCell {
  const { name, unit, figure, table } = field;
  // `36万` is money as `36万元` is.
  const own = unitOf(figure, unit).replace(/[万亿]$/, "$&元");
  return { ...cellOutside(field, table), rowLabel: name, unit: own };
}

/** Points, in a form's own words. */
function cellOfScore(book: Book, score: ScoreBelow): readonly BookCell[] {
  const table = tableOfList(book, score.at);
  return table === null
    ? []
    : [{ ...cellOutside(score, table), rowLabel: label(score.name), unit: "分", points: true }];
}

/** The constants by which something is made: of the others (telephones, years) there is nothing to say. */
function constantsUsed({ constants, views }: Book): readonly NamedConstant[] {
  if (constants.length === 0) return [];
  const used = views
    .flatMap(({ rows, columns }) => [rows, columns])
    .flatMap(({ products, offsets }) => [
      ...products.flatMap(({ standard }) => standard?.at ?? []),
      ...offsets.map(({ constant }) => constant),
    ]);
  return constants.filter(({ at }) => used.some((one) => sameRef(one, at)));
}

/** A constant is set, not measured. */
function cellOfConstant(constant: NamedConstant): BookCell {
  return { ...cellOutside(constant, constant.table), counted: true, rowLabel: constant.name };
}

/** A cell that no table has in its body. */
function cellOutside({ at, cell }: IndicatorCell, table: string): BookCell {
  const figure = figureOf(cell);
  const decimals = figure?.decimals ?? 0;
  return {
    ref: at,
    cell,
    state: stateOf(cell, figure),
    value: figure?.value ?? ZERO,
    decimals,
    counted: false,
    columnDecimals: decimals,
    workedDecimals: decimals,
    rowLabel: "",
    columnLabel: "",
    table,
    unit: "",
    points: false,
    oddities: NOTHING_ODD,
    follows: null,
  };
}

/** `万元` of 171.58万元; that of its column where a figure prints none. */
function unitOf(figure: Figure | null, ofColumn: string): string {
  if (figure?.percent === true) return "";
  const multiple = MULTIPLES.find(([, factor]) => factor === figure?.multiple)?.[0] ?? "";
  return `${multiple}${figure?.unit ?? ""}` || ofColumn;
}

/** What may stand between a figure and its unit. */
const MULTIPLES = [
  ["万", 1e4],
  ["亿", 1e8],
] as const;

function formulasIn(cells: CellBook): readonly FormulaCell[] {
  return cells.values().flatMap(({ ref, cell, value, decimals }) => {
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
  const { points } = trait;
  const columnDecimals = trait.usual ?? figure?.decimals ?? 0;
  return {
    ref: at.ref,
    cell,
    state: stateOf(cell, figure),
    value: figure?.value ?? ZERO,
    decimals: columns.decimals(at.column, at.row),
    counted: columns.counted(at.column, at.row),
    columnDecimals,
    workedDecimals: Math.max(points ? POINTS_DECIMALS : 0, columnDecimals, ownDecimals(figure)),
    rowLabel: name,
    columnLabel: table.columns[at.column]?.raw ?? "",
    table: table.id,
    unit: points ? "分" : (trait.unit ?? (isAmount(at, figure, columns) ? trait.tableUnit : "")),
    points,
    oddities: odditiesOf(figure, trait, cell.formula === null && ofFormulas),
    follows: null,
  };
}

/** A percentage among amounts is as fine as it is printed, however few decimals those have. */
function ownDecimals(figure: Figure | null): number {
  return figure?.percent === true ? figure.decimals : 0;
}

/** Whether half the figures of a row are formulas, two at least, so that a typed one stands out. */
function isOfFormulas(row: readonly Cell[]): boolean {
  const figures = row.filter((one) => one.reading.is === "figure");
  const formulas = figures.filter((one) => one.formula !== null).length;
  return 2 <= formulas && figures.length <= 2 * formulas;
}

function stateOf(cell: Cell, figure: Figure | null): BookCell["state"] {
  if (figure !== null) return "figure";
  return isNothing(cell) ? "blank" : "unreadable";
}

function isNothing(cell: Cell): boolean {
  return cell.reading.is === "blank" || cell.reading.is === "mark";
}
