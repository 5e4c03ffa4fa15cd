import type { AllocatedColumn, BaseColumn, Book } from "../constraint";
import { allocatedColumns, departedUnits } from "../constraint";
import type { CellRef } from "../grid";
import { printAmount } from "../number";
import { lineAt, refAt } from "../table";
import type { AllocationDeparture, AllocationNote } from "./report";

/** What is known of the columns of a workbook's allocation tables. */
export function allocationNotes(book: Book): readonly AllocationNote[] {
  return allocatedColumns(book).map(noteOf);
}

function noteOf(own: AllocatedColumn): AllocationNote {
  const { view, base, explanation } = own;
  return {
    table: view.table.id,
    heading: headingOf(own),
    units: cellsOf(own),
    base: base === null ? null : { heading: headingOf(base), cells: cellsOf(base) },
    roundings: explanation.consistent,
    nearest: explanation.best.convention,
    departures: departuresOf(own),
  };
}

function departuresOf(own: AllocatedColumn): readonly AllocationDeparture[] {
  const { view, column } = own;
  return departedUnits(own).map(({ row, at, has, due }) => {
    const decimals = view.columns.axis.decimals(column, row);
    return {
      at,
      unit: lineAt(view.table.rows, row).raw,
      printed: printAmount(has, decimals),
      due: printAmount(due, decimals),
    };
  });
}

function headingOf({ view, column }: BaseColumn): string {
  return lineAt(view.table.columns, column).raw;
}

function cellsOf({ view, column, rows }: BaseColumn): readonly CellRef[] {
  return rows.map((row) => refAt(view.table, row, column));
}
