import type { AllocatedColumn, Book } from "../constraint";
import { allocatedColumns } from "../constraint";
import type { CellRef } from "../grid";
import type { Table } from "../table";
import type { AllocationNote } from "./report";

/** What is known of the columns of a workbook's allocation tables. */
export function allocationNotes(book: Book): readonly AllocationNote[] {
  return allocatedColumns(book).map(noteOf);
}

function noteOf({ view, column, rows, base, explanation }: AllocatedColumn): AllocationNote {
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
  };
}

function cellsOf(table: Table, column: number, rows: readonly number[]): readonly CellRef[] {
  return rows.flatMap((row) => table.refs[row]?.[column] ?? []);
}
