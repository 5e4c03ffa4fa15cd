import type { Grid, RawCell } from "../../../core/grid";
import { makeGrid } from "../../../core/grid";
import type { NumberFormats } from "../style/number-formats";
import { textShown } from "../style/text-shown";
import { CellRows } from "./cell-rows";
import { cellValue } from "./cell-value";
import type { SheetFormulas } from "./formulas";
import { readFormulas } from "./formulas";
import type { ScannedCell, ScannedSheet } from "./scanned-sheet";

/** What a sheet needs to know of its workbook to be read. */
export interface ReadingAids {
  readonly sharedStrings: readonly string[];
  readonly formats: NumberFormats;
  readonly date1904: boolean;
}

/**
 * A scanned sheet as a grid. Only cells with something in them count, so that a sheet whose borders were drawn down
 * to its last row stays small. Refuses a sheet with more places than can be held.
 */
export function readSheet(
  scanned: ScannedSheet,
  entry: { readonly name: string; readonly hidden: boolean },
  aids: ReadingAids,
): Grid {
  const formulas = readFormulas(scanned);
  const cells = new CellRows();
  for (const row of scanned.rows)
    for (const cell of row.cells) {
      const raw = rawCell(cell, formulas, aids);
      if (raw !== null) cells.put(cell.row, cell.column, raw);
    }
  for (const { area, formula } of formulas.filled) cells.fill(area, formula);
  return makeGrid({
    sheet: entry.name,
    ...cells.laidOut(),
    merges: scanned.merges,
    hiddenRows: scanned.rows.filter((row) => row.hidden).map((row) => row.row),
    hiddenColumns: hiddenColumns(scanned),
    hidden: entry.hidden,
    locked: scanned.locked,
  });
}

function rawCell(cell: ScannedCell, formulas: SheetFormulas, aids: ReadingAids): RawCell | null {
  const value = cellValue(cell, aids.sharedStrings, aids.date1904);
  const formula = cell.formula === null ? null : formulas.of(cell);
  if (value === null && formula === null) return null;
  const format = aids.formats[cell.style ?? 0] ?? null;
  const shown = cell.type === "e" ? null : format;
  return { value, text: textShown(value, shown, aids.date1904), formula, format };
}

function hiddenColumns(scanned: ScannedSheet): readonly number[] {
  return scanned.columns
    .filter((columns) => columns.hidden)
    .flatMap(({ from, to }) =>
      Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index),
    );
}
