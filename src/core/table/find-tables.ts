import type { Grid } from "../grid";
import { meantBy } from "./anchor";
import type { Block } from "./block";
import { blocksOf } from "./block";
import { buildTable } from "./build-table";
import { correctedTable } from "./corrected-table";
import type { Correction } from "./correction";
import { panelsOf } from "./panel";
import { sidesOf } from "./sides";
import type { Table } from "./table";

/**
 * The tables of a sheet, in reading order. Recognition never rejects a sheet and never needs to know merges: regions it
 * is not sure of are left out. `firstId` is the number the first table found gets (`t1`). What a person has said of a
 * table goes before what its cells tell.
 */
export function findTables(
  grid: Grid,
  firstId: number,
  corrections: readonly Correction[] = [],
): readonly Table[] {
  const found: { readonly table: Table; readonly block: Block }[] = [];
  for (const panel of panelsOf(grid)) {
    for (const block of blocksOf(grid, panel).flatMap((whole) => sidesOf(grid, whole))) {
      const table = buildTable(grid, block, `t${firstId + found.length}`);
      if (table !== null) found.push({ table, block });
    }
  }
  const meant = meantBy(
    found.map(({ table }) => table),
    corrections.filter(({ anchor }) => anchor.at.sheet === grid.sheet),
  );
  return found.map(({ table, block }) => {
    const correction = meant.get(table);
    return correction === undefined ? table : correctedTable(grid, table, block, correction);
  });
}
