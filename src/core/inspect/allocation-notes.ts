import type { AllocatedColumn, Book } from "../constraint";
import { allocatedColumns } from "../constraint";
import type { CellRef } from "../grid";
import { printAmount } from "../number";
import type { Table } from "../table";
import type { AllocationDeparture, AllocationNote } from "./report";

/** What is known of the columns of a workbook's allocation tables. */
export function allocationNotes(book: Book): readonly AllocationNote[] {
  return allocatedColumns(book).map(noteOf);
}

function noteOf(own: AllocatedColumn): AllocationNote {
  const { view, column, rows, base, explanation } = own;
  return {
    table: view.table.id,
    heading: view.table.columns[column]?.raw ?? "",
    units: cellsOf(view.table, column, rows),
    base:
      base === null
        ? null
        : {
            heading: base.view.table.columns[base.column]?.raw ?? "",
            cells: cellsOf(base.view.table, base.column, base.rows),
          },
    roundings: explanation.consistent,
    nearest: explanation.best.convention,
    departures: explanation.consistent.length === 0 ? departuresOf(own) : [],
  };
}

function departuresOf({
  view,
  column,
  rows,
  printed,
  explanation,
}: AllocatedColumn): readonly AllocationDeparture[] {
  return explanation.best.departures.flatMap(({ place, due }): readonly AllocationDeparture[] => {
    const row = rows[place] ?? -1;
    const at = view.table.refs[row]?.[column];
    const value = printed[place];
    if (at === undefined || value === undefined) return [];
    const decimals = view.columns.axis.decimals(column, row);
    return [
      {
        at,
        unit: view.table.rows[row]?.raw ?? "",
        printed: printAmount(value, decimals),
        due: printAmount(due, decimals),
      },
    ];
  });
}

function cellsOf(table: Table, column: number, rows: readonly number[]): readonly CellRef[] {
  return rows.flatMap((row) => table.refs[row]?.[column] ?? []);
}
