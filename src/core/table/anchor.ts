import type { Area, Grid } from "../grid";
import { cellAt, sameRef, wordsOf } from "../grid";
import { label } from "../text";
import type { Anchor, Correction } from "./correction";
import type { Table } from "./table";

/** The anchor of a table in that area. */
export function anchorOf(grid: Grid, area: Area): Anchor {
  const heads: string[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    heads.push(label(wordsOf(cellAt(grid, area.top, column))));
  }
  return { at: { sheet: grid.sheet, row: area.top, column: area.left }, heads: heads.join("|") };
}

/**
 * Which correction each of a sheet's tables is meant by: the one whose anchor is the table's own; where none is, the one
 * whose heads are those of this table alone, which has moved then. A correction that finds no table changes nothing.
 */
export function meantBy(
  tables: readonly Table[],
  corrections: readonly Correction[],
): ReadonlyMap<Table, Correction> {
  const meant = new Map<Table, Correction>();
  const moved: { readonly table: Table; readonly correction: Correction }[] = [];
  for (const correction of corrections) {
    const alike = tables.filter(({ anchor }) => anchor.heads === correction.anchor.heads);
    const here = alike.find(({ anchor }) => sameRef(anchor.at, correction.anchor.at));
    const [only] = alike;
    if (here !== undefined) meant.set(here, correction);
    else if (only !== undefined && alike.length === 1) moved.push({ table: only, correction });
  }
  for (const { table, correction } of moved) if (!meant.has(table)) meant.set(table, correction);
  return meant;
}

/** What a row of an area is called: its first words, in one form, or "". */
export function rowName(grid: Grid, area: Area, row: number): string {
  for (let column = area.left; column <= area.right; column += 1) {
    const words = label(wordsOf(cellAt(grid, row, column)));
    if (words !== "") return words;
  }
  return "";
}
