import type { Area, Grid } from "../grid";
import { largest } from "../number";
import { meantBy } from "./anchor";
import type { Block } from "./block";
import { blocksOf } from "./block";
import { buildTable } from "./build-table";
import { correctedTable } from "./corrected-table";
import type { Correction } from "./correction";
import type { Fields } from "./fields";
import { fieldsOf } from "./fields";
import { fieldsTable } from "./fields-table";
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
  const found: Found[] = [];
  for (const panel of panelsOf(grid)) {
    let top = panel.top;
    for (const fields of fieldsOf(grid, panel)) {
      const above = { ...panel, top, bottom: fields.top - 1 };
      const before = tablesIn(grid, above, firstId + found.length);
      const block = fieldsBlock(panel, fields, above, before);
      found.push(...before, {
        table: fieldsTable(grid, block, fields, `t${firstId + found.length + before.length}`),
        block: null,
      });
      top = fields.bottom + 1;
    }
    found.push(...tablesIn(grid, { ...panel, top }, firstId + found.length));
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

interface Found {
  readonly table: Table;
  /** Null where the table is made of the fields of a form. */
  readonly block: Block | null;
}

function tablesIn(grid: Grid, panel: Area, firstId: number): readonly Found[] {
  const found: Found[] = [];
  for (const block of blocksOf(grid, panel).flatMap((whole) => sidesOf(grid, whole))) {
    const table = buildTable(grid, block, `t${firstId + found.length}`);
    if (table !== null) found.push({ table, block });
  }
  return found;
}

/** Fields as a block: the rows above them since the table before are their titles. */
function fieldsBlock(panel: Area, fields: Fields, above: Area, before: readonly Found[]): Block {
  const top = largest([above.top, ...before.map(({ table }) => table.area.bottom + 1)]);
  return {
    panel,
    page: panel,
    above: Array.from({ length: fields.top - top }, (_, at) => top + at),
    header: [],
    body: fields.rows.flatMap(([first]) => first?.row ?? []),
    below: [],
  };
}
