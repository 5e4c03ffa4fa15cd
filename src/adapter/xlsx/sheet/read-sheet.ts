import type { Grid, RawCell } from "../../../core/grid";
import { makeGrid } from "../../../core/grid";
import { damaged } from "../refusal";
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

/** A sheet's grid, and how many cells it has. */
export interface SheetReading {
  readonly grid: Grid;
  readonly cells: number;
}

/**
 * A scanned sheet as a grid. Only cells with something in them count, so that a sheet whose borders were drawn down
 * to its last row stays small. Refuses a sheet with more places, or more cells, than there is room for.
 */
export function readSheet(
  scanned: ScannedSheet,
  entry: { readonly name: string; readonly hidden: boolean },
  aids: ReadingAids,
  room: number,
): SheetReading {
  const formulas = readFormulas(scanned);
  const cells = new CellRows(room);
  for (const row of scanned.rows)
    for (const cell of row.cells) {
      const raw = rawCell(cell, formulas, aids, scanned.part);
      if (raw !== null && !cells.put(cell.row, cell.column, raw)) throw damaged(scanned.part);
    }
  for (const { area, formula } of formulas.filled) cells.fill(area, formula);
  const grid = makeGrid({
    sheet: entry.name,
    ...cells.laidOut(),
    merges: scanned.merges,
    hiddenRows: scanned.rows.filter((row) => row.hidden).map((row) => row.row),
    hiddenColumns: hiddenColumns(scanned),
    hidden: entry.hidden,
    locked: scanned.locked,
  });
  return { grid, cells: cells.count };
}

function rawCell(
  cell: ScannedCell,
  formulas: SheetFormulas,
  aids: ReadingAids,
  part: string,
): RawCell | null {
  const value = cellValue(cell, aids, part);
  const formula = cell.formula === null ? null : formulas.of(cell);
  if (value === null && formula === null) return null;
  const format = aids.formats[cell.style ?? 0] ?? null;
  const shown = cell.type === "e" ? null : format;
  return { value, text: textShown(value, shown, aids.date1904), formula, format };
}

/** Each once, however often the file hides it. */
function hiddenColumns(scanned: ScannedSheet): readonly number[] {
  const hidden: number[] = [];
  const spans = scanned.columns.filter((columns) => columns.hidden).sort((a, b) => a.from - b.from);
  let next = 0;
  for (const { from, to } of spans)
    for (next = Math.max(next, from); next <= to; next += 1) hidden.push(next);
  return hidden;
}
