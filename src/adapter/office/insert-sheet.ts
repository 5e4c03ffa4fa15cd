import type { RawCell } from "../../core/grid";
import type { NewSheet } from "../../port";
import { freeSheetName } from "../../port";
import { asStored } from "./as-stored";
import type { Talk } from "./attempt";
import { Refusal } from "./refusal";
import { removeBegunSheet } from "./remove-sheet";
import { listSheets } from "./sheet-list";

/** How many rows one request carries: figures and short formulas, so that a thousand stay well under 5 MB. */
const ROWS_AT_ONCE = 1000;
const HEADING_FILL = "#E2EFDA";

/**
 * Puts a person's new sheet behind all others and shows it. Two round trips, and one more for each further thousand rows. Where a
 * request fails, what there is of the sheet is taken away again.
 */
export async function insertNewSheet(
  talk: Talk,
  { name: wanted, rows, headings }: NewSheet,
): Promise<string> {
  const listed = listSheets(talk);
  const { protection } = talk.context.workbook;
  protection.load("protected");
  await talk.sync();
  if (protection.protected) throw new Refusal({ is: "structure-protected" });
  const name = freeSheetName(
    wanted,
    listed().map((sheet) => sheet.name),
  );
  try {
    await fill(talk, name, rows, headings);
  } catch (error) {
    await takeAway(talk, name, rows);
    throw error;
  }
  return name;
}

async function fill(
  talk: Talk,
  name: string,
  rows: NewSheet["rows"],
  headings: NewSheet["headings"],
): Promise<void> {
  const sheet = talk.context.workbook.worksheets.add(name);
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const full = (row: readonly (RawCell | null)[]): readonly (RawCell | null)[] =>
    Array.from({ length: columns }, (_, column) => row[column] ?? null);
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    if (0 < from) await talk.sync();
    const some = rows.slice(from, from + ROWS_AT_ONCE).map(full);
    const range = sheet.getRangeByIndexes(from, 0, some.length, columns).untrack();
    // The formats first: text that looks like a figure is then stored as it stands.
    range.numberFormat = some.map((row) => row.map((cell) => cell?.format ?? "General"));
    range.formulas = some.map((row) => row.map(entryOf));
  }
  dress(sheet, headings, columns);
  sheet.activate();
  await talk.sync();
}

/** Where Excel does not answer any more, nothing can be taken away; what went wrong first is told in any case. */
async function takeAway(talk: Talk, name: string, rows: NewSheet["rows"]): Promise<void> {
  try {
    await removeBegunSheet(talk, name, rows);
  } catch {
    return;
  }
}

function entryOf(cell: RawCell | null): string | number | boolean {
  if (cell === null) return "";
  return cell.formula ?? asStored(cell.value, cell.format ?? "General");
}

function dress(sheet: Excel.Worksheet, headings: readonly number[], columns: number): void {
  const title = sheet.getRangeByIndexes(0, 0, 1, 1).untrack().format;
  title.font.bold = true;
  title.font.size = 14;
  for (const row of headings) {
    const { format } = sheet.getRangeByIndexes(row, 0, 1, columns).untrack();
    format.font.bold = true;
    format.wrapText = true;
    format.fill.color = HEADING_FILL;
  }
  sheet.freezePanes.freezeRows(1 + Math.max(0, ...headings));
}
