import type { Grid } from "../grid";
import { blocksOf } from "./block";
import { buildTable } from "./build-table";
import { panelsOf } from "./panel";
import type { Table } from "./table";

/**
 * The tables of a sheet, in reading order. Recognition never rejects a sheet and never needs to know merges: regions it
 * is not sure of are left out. `firstId` is the number the first table found gets (`t1`).
 */
export function findTables(grid: Grid, firstId: number): readonly Table[] {
  const tables: Table[] = [];
  for (const panel of panelsOf(grid)) {
    for (const block of blocksOf(grid, panel)) {
      const table = buildTable(grid, block, `t${firstId + tables.length}`);
      if (table !== null) tables.push(table);
    }
  }
  return tables;
}
