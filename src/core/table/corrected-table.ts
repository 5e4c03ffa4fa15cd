import type { Grid } from "../grid";
import { rowName } from "./anchor";
import type { Block } from "./block";
import { buildTable } from "./build-table";
import type { Anchor, Correction, NamedRow } from "./correction";
import type { Table } from "./table";

/**
 * A table as a person says it is, in place of the one its block makes by itself (`plain`). What cannot be followed is left as it was: the
 * fields of a form (`block` null) have no header rows to be moved.
 */
export function correctedTable(grid: Grid, plain: Table, block: Block | null, said: Correction): Table {
  const { header, unit, totals } = said;
  const rebuilt =
    header === null
      ? plain
      : block === null
        ? null
        : buildTable(grid, withHeader(block, plain.anchor, header), plain.id);
  const table = rebuilt ?? plain;
  const rows = totals === null ? null : rowsNamed(grid, table, totals);
  return {
    ...table,
    anchor: plain.anchor,
    unit: unit ?? table.unit,
    rows: table.rows.map((line, place) => ({
      ...line,
      saidTotal: rows === null ? null : rows.includes(table.refs[place]?.[0]?.row ?? null),
    })),
    correction: { said, whole: rebuilt !== null && rows?.includes(null) !== true },
  };
}

/** Rows above the header belong to the title, rows below it to the body. */
function withHeader(block: Block, { at }: Anchor, { first, last }: NonNullable<Correction["header"]>): Block {
  const rows = [...block.above, ...block.header, ...block.body].sort((a, b) => a - b);
  return {
    ...block,
    above: rows.filter((row) => row < at.row + first),
    header: rows.filter((row) => at.row + first <= row && row <= at.row + last),
    body: rows.filter((row) => at.row + last < row),
  };
}

/** The sheet's row for each name: the nearest of that name to where it stood, or null where there is none any more. */
function rowsNamed(grid: Grid, table: Table, names: readonly NamedRow[]): readonly (number | null)[] {
  const rows = [...new Set(table.refs.flatMap((line) => line[0]?.row ?? []))];
  return names.map(({ row, name }) => {
    const stood = table.anchor.at.row + row;
    const alike = rows.filter((one) => rowName(grid, table.area, one) === name);
    alike.sort((a, b) => Math.abs(a - stood) - Math.abs(b - stood) || a - b);
    return alike[0] ?? null;
  });
}
