import type { Grid } from "../grid";
import type { Table } from "../table";
import { findTables } from "../table";
import type { InspectOptions } from "./options";

/** The tables of a workbook's sheets, numbered through in sheet and reading order. */
export function tablesOf(grids: readonly Grid[], options: InspectOptions): readonly Table[] {
  const tables: Table[] = [];
  for (const grid of grids) {
    if (!grid.hidden || options.hiddenSheets)
      tables.push(...findTables(grid, tables.length + 1, options.corrections));
  }
  return tables;
}
