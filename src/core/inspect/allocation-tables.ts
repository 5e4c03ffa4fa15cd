import type { AllocationCells, ApportionMethod, TieRule } from "../allocate";
import type { AllocatedColumn, Book, TableView } from "../constraint";
import { allocatedColumns, amountColumns, bookOf, factorBlockOf, namedBase, unitRowsOf } from "../constraint";
import type { CellRef, Grid } from "../grid";
import type { Amount } from "../number";
import { largest } from "../number";
import { lineAt, refAt } from "../table";
import type { InspectOptions } from "./options";
import { tablesOf } from "./understood";

/** A column that hands out money: its name, its weight where the label prints one, and where its bases stand, unit by unit. */
export interface AllocationFactor {
  readonly name: string;
  /** 0.4 for (40%). */
  readonly weight: Amount | null;
  /** Null where no column of bases is recognised; `equal` where the figures are an equal split. */
  readonly bases: readonly CellRef[] | "equal" | null;
}

/** A unit of an allocation table, or its total: the cells of its amounts in the order of the factors, and that of their sum. */
export interface AllocationLine extends AllocationCells {
  readonly name: string;
}

/** An allocation table as it stands on its sheet. Of blocks printed side by side, one list is made. */
export interface AllocationTable {
  readonly id: string;
  readonly sheet: string;
  readonly title: string;
  readonly unit: string;
  readonly units: readonly AllocationLine[];
  /** The total over the units; its `total` is null where there is only one factor. */
  readonly sum: AllocationCells;
  readonly factors: readonly AllocationFactor[];
  /** How many decimals its amounts show. */
  readonly decimals: number;
  /** The rounding that explains all its explained columns, where one does. */
  readonly rule: AllocationRule | null;
}

interface AllocationRule {
  readonly method: ApportionMethod;
  readonly ties: TieRule;
}

/** The allocation tables of a workbook, in sheet and reading order. */
export function allocationTables(
  grids: readonly Grid[],
  options: InspectOptions,
): readonly AllocationTable[] {
  const book = bookOf(tablesOf(grids, options), []);
  const explained = allocatedColumns(book);
  return book.views.flatMap((view) =>
    book.kindOf(view) === "allocation" ? (tableIn(book, view, explained) ?? []) : [],
  );
}

function tableIn(book: Book, view: TableView, explained: readonly AllocatedColumn[]): AllocationTable | null {
  const { table } = view;
  const units = unitRowsOf(view);
  const own = explained.filter((one) => one.view === view);
  const { factors: columns, whole } = factorsIn(view, own);
  const [first] = columns;
  if (units === null || first === undefined) return null;
  const cellsIn = (row: number): AllocationCells => ({
    amounts: columns.map(({ column }) => refAt(table, row, column)),
    total: whole === null ? null : refAt(table, row, whole),
  });
  return {
    id: table.id,
    sheet: table.sheet,
    title: table.title,
    unit: table.unit,
    units: units.rows.map((row) => ({ name: lineAt(table.rows, row).raw, ...cellsIn(row) })),
    sum: cellsIn(units.total),
    factors: columns.map(({ column, weight }) => ({
      name: lineAt(table.columns, column).raw,
      weight,
      bases: basesOf(book, view, own, column, units.rows),
    })),
    decimals: largest(
      [...units.rows, units.total].map((row) => view.columns.axis.decimals(first.column, row)),
    ),
    rule: ruleOf(own),
  };
}

/** The columns over which money is handed out, and the one that adds them up: null where there is only one. */
interface Factors {
  readonly factors: readonly { readonly column: number; readonly weight: Amount | null }[];
  readonly whole: number | null;
}

const FACTOR = /(因素|系数)/;

/** Those that print their weights; where none does, those that are called factors and make a total; else a single one. */
function factorsIn(view: TableView, own: readonly AllocatedColumn[]): Factors {
  const weighted = factorBlockOf(view);
  if (weighted !== null) return weighted;
  const sum = view.columns.sums.find(({ parts }) =>
    parts.every(({ line, factor }) => factor === 1 && FACTOR.test(lineAt(view.table.columns, line).label)),
  );
  return sum === undefined
    ? { factors: singleColumn(view, own), whole: null }
    : { factors: sum.parts.map(({ line }) => ({ column: line, weight: null })), whole: sum.whole };
}

/** The column that is explained; where none is, the only one that says it is money handed out. */
function singleColumn(
  view: TableView,
  own: readonly AllocatedColumn[],
): readonly { readonly column: number; readonly weight: Amount | null }[] {
  const [known] = own;
  const columns = known === undefined ? amountColumns(view) : [known.column];
  return columns.length === 1 ? columns.map((column) => ({ column, weight: null })) : [];
}

/** What the figures say; where they are silent, what the names say. */
function basesOf(
  book: Book,
  view: TableView,
  own: readonly AllocatedColumn[],
  column: number,
  rows: readonly number[],
): AllocationFactor["bases"] {
  const known = own.find((one) => one.column === column);
  if (known?.base === null) return "equal";
  const base = known?.base ?? namedBase(book, view, column, rows);
  return base === null ? null : base.rows.map((row) => refAt(base.view.table, row, base.column));
}

/** The first method, with its tie rule, that explains every column that is explained at all. */
function ruleOf(own: readonly AllocatedColumn[]): AllocationTable["rule"] {
  const [first = [], ...others] = own.map(methodsOf);
  return (
    first.find((one) =>
      others.every((list) => list.some((other) => other.method === one.method && other.ties === one.ties)),
    ) ?? null
  );
}

/** The methods that explain a column; where none does, the nearest. */
function methodsOf({ explanation: { consistent, best } }: AllocatedColumn): readonly AllocationRule[] {
  return (0 < consistent.length ? consistent : [best.convention]).flatMap((one) =>
    one.is === "method" ? [{ method: one.method, ties: one.ties }] : [],
  );
}
