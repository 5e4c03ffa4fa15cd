import type { RawCell } from "../../core/grid";
import type { NewSheet } from "../../port";
import type { Talk } from "./attempt";
import { formulaOf } from "./raw-cell";
import { Refusal } from "./refusal";
import { syncSheets } from "./sheet-list";

/**
 * Takes away a sheet that `insertNewSheet` put in, if it still holds what it held: every value, a formula in every
 * formula's place, and nothing besides. Excel spells formulas its own way and computes them anew, so they are not
 * compared. Two round trips.
 */
export async function removeNewSheet(talk: Talk, name: string, { rows }: NewSheet): Promise<null> {
  const sheet = talk.context.workbook.worksheets.getItem(name);
  const { protection } = talk.context.workbook;
  protection.load("protected");
  sheet.protection.load("protected");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("values,formulas,rowIndex,columnIndex");
  await syncSheets(talk, [name]);
  if (protection.protected) throw new Refusal({ is: "structure-protected" });
  if (sheet.protection.protected) throw new Refusal({ is: "sheet-protected", sheet: name });
  if (used.isNullObject) throw new Refusal({ is: "sheet-changed", sheet: name });
  if (!holdsOnly(rows, used, isAsInserted)) throw new Refusal({ is: "sheet-changed", sheet: name });
  sheet.delete();
  await talk.sync();
  return null;
}

/** Takes away a sheet whose insertion broke off, if it is there and holds nothing but some of what was to be put in. */
export async function removeBegunSheet(talk: Talk, name: string, rows: NewSheet["rows"]): Promise<void> {
  const sheet = talk.context.workbook.worksheets.getItemOrNullObject(name);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("values,formulas,rowIndex,columnIndex");
  await talk.sync();
  if (sheet.isNullObject) return;
  const isBegun: AsPutIn = (cell, value, formula) =>
    (value === "" && formula === null) || isAsInserted(cell, value, formula);
  if (!used.isNullObject && !holdsOnly(rows, used, isBegun)) return;
  sheet.delete();
  await talk.sync();
}

type AsPutIn = (cell: RawCell | null, value: unknown, formula: string | null) => boolean;

/** Whether every cell of a sheet is as it was put in. */
function holdsOnly(rows: NewSheet["rows"], used: Excel.Range, isAsPutIn: AsPutIn): boolean {
  const { values, formulas, rowIndex, columnIndex } = used;
  const height = Math.max(rows.length, rowIndex + values.length);
  const width = Math.max(0, ...rows.map((row) => row.length), columnIndex + (values[0]?.length ?? 0));
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const value: unknown = values[row - rowIndex]?.[column - columnIndex] ?? "";
      const formula = formulaOf(formulas[row - rowIndex]?.[column - columnIndex], value);
      if (!isAsPutIn(rows[row]?.[column] ?? null, value, formula)) return false;
    }
  }
  return true;
}

function isAsInserted(cell: RawCell | null, value: unknown, formula: string | null): boolean {
  if (cell?.formula != null) return formula !== null;
  if (formula !== null) return false;
  const wanted = cell?.value ?? "";
  if (typeof wanted !== "number") return value === wanted;
  return typeof value === "number" && value.toPrecision(15) === wanted.toPrecision(15);
}
