import type { Area, Grid } from "../grid";
import { sameRef } from "../grid";
import type { Anchor, Correction, Table, TableKind } from "../table";
import { rowName } from "../table";
import type { CorrectionNote } from "./report";

/** What became of each correction. One whose sheet was not read (hidden, gone) has lost its table too. */
export function correctionNotes(
  corrections: readonly Correction[],
  tables: readonly Table[],
): readonly CorrectionNote[] {
  return corrections.map((correction) => {
    const table = tables.find((one) => one.correction?.said === correction);
    return { correction, table: table?.id ?? null, fate: fateOf(correction, table) };
  });
}

function fateOf(correction: Correction, table: Table | undefined): CorrectionNote["fate"] {
  if (table?.correction == null) return "lost";
  if (!table.correction.whole) return "partly";
  return sameRef(table.anchor.at, correction.anchor.at) ? "followed" : "moved";
}

/** What a person says of a table; rows are those of the sheet, from 0. */
export interface Said {
  readonly kind: TableKind | null;
  readonly unit: string | null;
  readonly header: { readonly first: number; readonly last: number } | null;
  readonly totals: readonly number[] | null;
}

/** What a person says of a table, so that it is understood again when the sheet has grown. */
export function correctionOf(
  grid: Grid,
  { anchor, area }: { anchor: Anchor; area: Area },
  said: Said,
): Correction {
  const { kind, unit, header, totals } = said;
  const { row } = anchor.at;
  return {
    anchor,
    kind,
    unit,
    header: header === null ? null : { first: header.first - row, last: header.last - row },
    totals: totals?.map((one) => ({ row: one - row, name: rowName(grid, area, one) })) ?? null,
  };
}
