import type { CellRef } from "../../core/grid";
import type { Talk } from "./attempt";
import { editBlocks } from "./edit-blocks";
import { rangeOf } from "./block";
import { syncSheets } from "./sheet-list";

/**
 * Selects cells and scrolls to them, in one round trip. Excel's add-ins can select one rectangle only: cells that fill
 * none are shown by the first of them.
 */
export async function showCells(talk: Talk, first: CellRef, cells: readonly CellRef[]): Promise<null> {
  const same = cells.filter(({ sheet }) => sheet === first.sheet);
  const [block, ...more] = editBlocks(same);
  const whole = block !== undefined && more.length === 0;
  const sheet = talk.context.workbook.worksheets.getItem(first.sheet);
  sheet.activate();
  const { row, column } = first;
  rangeOf(sheet, whole ? block.area : { top: row, left: column, bottom: row, right: column }).select();
  await syncSheets(talk, [first.sheet]);
  return null;
}
