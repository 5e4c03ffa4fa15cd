import type { ApportionMethod, RoundingConvention, TieRule } from "../allocate";
import type { AllocatedColumn, Book, TableView } from "../constraint";
import { allocatedColumns, bookOf, factorBlockOf, namedBase, unitRowsOf } from "../constraint";
import type { CellRef, Grid } from "../grid";
import type { Amount } from "../number";
import type { Table } from "../table";
import type { InspectOptions } from "./options";
import { DEFAULT_OPTIONS } from "./options";
import { tablesOf } from "./tables-of";

/** A column that hands out money: its name, its weight where the label prints one, and where its bases stand, unit by unit. */
export interface AllocationFactor {
  readonly name: string;
  readonly column: number;
  /** 0.4 for (40%). */
  readonly weight: Amount | null;
  /** Null where no column of bases is recognised; `equal` where the figures are an equal split. */
  readonly bases: readonly CellRef[] | "equal" | null;
}

/** An allocation table as it stands on its sheet. Rows and columns are those of the sheet, from 0. */
export interface AllocationTable {
  readonly id: string;
  readonly sheet: string;
  readonly title: string;
  readonly unit: string;
  readonly units: readonly { readonly name: string; readonly row: number }[];
  readonly factors: readonly AllocationFactor[];
  /** The column of each unit's total, where there is more than one factor. */
  readonly totalColumn: number | null;
  readonly totalRow: number;
  /** How many decimals its amounts show. */
  readonly decimals: number;
  /** The rounding that explains all its explained columns, where one does. */
  readonly rule: { readonly method: ApportionMethod; readonly ties: TieRule } | null;
}

/** The allocation tables of a workbook, in sheet and reading order. Blocks printed side by side are left out. */
export function allocationTables(
  grids: readonly Grid[],
  options: InspectOptions = DEFAULT_OPTIONS,
): readonly AllocationTable[] {
  const book = bookOf(tablesOf(grids, options));
  const explained = allocatedColumns(book);
  return book.views.flatMap((view) =>
    book.kindOf(view) === "allocation" ? (tableIn(book, view, explained) ?? []) : [],
  );
}

function tableIn(book: Book, view: TableView, explained: readonly AllocatedColumn[]): AllocationTable | null {
  const { table } = view;
  const units = unitRowsOf(view);
  const own = explained.filter((one) => one.view === view);
  const block = factorBlockOf(view);
  const columns = block?.factors ?? own.slice(0, 1).map(({ column }) => ({ column, weight: null }));
  const [first] = columns;
  if (units === null || first === undefined) return null;
  const lines = [...units.rows, units.total];
  const width = [...columns.map(({ column }) => column), ...(block === null ? [] : [block.whole])];
  if (!isRectangle(table, lines, width)) return null;
  const rowOf = (row: number): number => table.refs[row]?.[first.column]?.row ?? -1;
  const columnOf = (column: number): number => table.refs[units.total]?.[column]?.column ?? -1;
  return {
    id: table.id,
    sheet: table.sheet,
    title: table.title,
    unit: table.unit,
    units: units.rows.map((row) => ({ name: table.rows[row]?.raw ?? "", row: rowOf(row) })),
    factors: columns.map(({ column, weight }) => ({
      name: table.columns[column]?.raw ?? "",
      column: columnOf(column),
      weight,
      bases: basesOf(book, view, own, column, units.rows),
    })),
    totalColumn: block === null ? null : columnOf(block.whole),
    totalRow: rowOf(units.total),
    decimals: Math.max(...lines.map((row) => view.columns.axis.decimals(first.column, row))),
    rule: ruleOf(own),
  };
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
  return base === null ? null : base.rows.flatMap((row) => base.view.table.refs[row]?.[base.column] ?? []);
}

/** Whether the cells meet in whole rows and columns of the sheet, as they do not where blocks were unfolded. */
function isRectangle({ refs }: Table, rows: readonly number[], columns: readonly number[]): boolean {
  const [top = 0] = rows;
  const [left = 0] = columns;
  return rows.every((row) =>
    columns.every(
      (column) =>
        refs[row]?.[column]?.row === refs[row]?.[left]?.row &&
        refs[row]?.[column]?.column === refs[top]?.[column]?.column,
    ),
  );
}

/** The first method, with its tie rule, that explains every column that is explained at all. */
function ruleOf(own: readonly AllocatedColumn[]): AllocationTable["rule"] {
  const [first, ...others] = own.map(({ explanation }) =>
    0 < explanation.consistent.length ? explanation.consistent : [explanation.best.convention],
  );
  const same = (a: RoundingConvention, b: RoundingConvention): boolean =>
    a.is === "method" && b.is === "method" && a.method === b.method && a.ties === b.ties;
  const found = (first ?? []).find(
    (one) => one.is === "method" && others.every((list) => list.some((other) => same(one, other))),
  );
  return found?.is === "method" ? { method: found.method, ties: found.ties } : null;
}
