import type { AllocatedColumn, BaseColumn, Book } from "../constraint";
import { allocatedColumns } from "../constraint";
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

function departuresOf({
  view,
  column,
  rows,
  printed,
  explanation,
}: AllocatedColumn): readonly AllocationDeparture[] {
  const due = new Map(explanation.best.departures.map((one) => [one.place, one.due] as const));
  return rows.flatMap((row, place): readonly AllocationDeparture[] => {
    const [has, owed] = [printed[place], due.get(place)];
    if (has === undefined || owed === undefined) return [];
    const decimals = view.columns.axis.decimals(column, row);
    return [
      {
        at: refAt(view.table, row, column),
        unit: lineAt(view.table.rows, row).raw,
        printed: printAmount(has, decimals),
        due: printAmount(owed, decimals),
      },
    ];
  });
}

function headingOf({ view, column }: BaseColumn): string {
  return lineAt(view.table.columns, column).raw;
}

function cellsOf({ view, column, rows }: BaseColumn): readonly CellRef[] {
  return rows.map((row) => refAt(view.table, row, column));
}
