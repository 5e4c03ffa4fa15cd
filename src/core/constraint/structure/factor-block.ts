import type { WeightedColumn } from "../../form";
import { weightedColumns } from "../../form";
import type { TableView } from "../view";

/** The factor columns of an allocation table with the column and the row of their totals. */
export interface FactorBlock {
  readonly factors: readonly WeightedColumn[];
  /** The column of each unit's total over the factors. */
  readonly whole: number;
  /** The row of the grand total. */
  readonly total: number;
}

/** The factor block of a table, or null: at least two weighted columns that one column adds up, over a total row. */
export function factorBlockOf(view: TableView): FactorBlock | null {
  const factors = weightedColumns(view.table);
  if (factors.length < 2) return null;
  const sum = view.columns.sums.find((one) =>
    factors.every((factor) => one.parts.some((part) => part.line === factor.column)),
  );
  const total = view.rows.sums.find((one) => one.source === "label" || one.source === "figures");
  return sum === undefined || total === undefined ? null : { factors, whole: sum.whole, total: total.whole };
}
