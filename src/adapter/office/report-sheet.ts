import type { ReportSheet } from "../../port";
import { freeSheetName } from "../../port";
import type { Talk } from "./attempt";
import { Refusal } from "./refusal";
import { layOut } from "./report-layout";
import type { ReportRecord } from "./report-ownership";
import { printOf, rememberReport, reportRecord } from "./report-ownership";
import type { ListedSheet } from "./sheet-list";
import { listSheets, refuseLocked } from "./sheet-list";

/** How many rows one request carries: a row holds sentences, a thousand of them stay well under 5 MB. */
const ROWS_AT_ONCE = 1000;

/**
 * Writes the report as a table on a sheet of its own and shows it. The report written before is replaced only if it
 * still is as it was written: what a person has changed since, or a sheet of that name that never was ours, is left
 * alone, and the report gets another name. Four or five round trips, and one more for each further thousand rows.
 */
export async function writeReportSheet(talk: Talk, report: ReportSheet): Promise<string> {
  const listed = listSheets(talk);
  const record = reportRecord(talk);
  const { protection } = talk.context.workbook;
  protection.load("protected");
  await talk.sync();
  const sheets = listed();
  const ours = await untouched(talk, sheets, record());
  if (ours === null && protection.protected) throw new Refusal({ is: "structure-protected" });
  const others = sheets.map(({ name }) => name).filter((name) => name !== ours?.name);
  const name = freeSheetName(report.name, others);
  const sheet = ours === null ? talk.context.workbook.worksheets.add(name) : cleared(ours);
  if (ours !== null && ours.name !== name) sheet.name = name;
  const print = await fill(talk, sheet, report);
  rememberReport(talk, { sheet: name, print });
  await talk.sync();
  return name;
}

/** The sheet that is still our report, with its tables; null where there is none. */
type OwnReport = ListedSheet & { readonly tables: readonly Excel.Table[] };

async function untouched(
  talk: Talk,
  sheets: readonly ListedSheet[],
  record: ReportRecord | null,
): Promise<OwnReport | null> {
  const found = sheets.find(({ name }) => name === record?.sheet);
  if (found === undefined || record === null) return null;
  const used = found.sheet.getUsedRangeOrNullObject(true).untrack();
  used.load("formulas");
  const { tables } = found.sheet;
  tables.load("items/id");
  await talk.sync();
  if (used.isNullObject || printOf(used.formulas) !== record.print) return null;
  refuseLocked([found]);
  return { ...found, tables: tables.items };
}

function cleared({ sheet, tables }: OwnReport): Excel.Worksheet {
  for (const table of tables) table.delete();
  sheet.getRange().untrack().clear();
  return sheet;
}

/** Writes title, header and rows, makes them a table, and gives the print of what then stands there. */
async function fill(talk: Talk, sheet: Excel.Worksheet, report: ReportSheet): Promise<string> {
  const { title, header, rows, widths } = layOut(report);
  const [columns, lines] = [header.length, Math.max(1, rows.length)];
  const part = (top: number, count: number): Excel.Range =>
    sheet.getRangeByIndexes(top, 0, count, columns).untrack();
  sheet.getRangeByIndexes(0, 0, 1, 1).untrack().formulas = [[title]];
  part(2, 1).formulas = [[...header]];
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    if (0 < from) await talk.sync();
    const some = rows.slice(from, from + ROWS_AT_ONCE);
    part(3 + from, some.length).formulas = some.map((row) => [...row]);
  }
  const table = sheet.tables.add(part(2, 1 + lines), true);
  table.style = "TableStyleLight9";
  dress(sheet, columns, lines, widths);
  sheet.activate();
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
  used.load("formulas");
  await talk.sync();
  return printOf(used.formulas);
}

function dress(sheet: Excel.Worksheet, columns: number, lines: number, widths: readonly number[]): void {
  const title = sheet.getRangeByIndexes(0, 0, 1, 1).untrack().format;
  title.font.bold = true;
  title.font.size = 14;
  const body = sheet.getRangeByIndexes(2, 0, 1 + lines, columns).untrack().format;
  body.wrapText = true;
  body.verticalAlignment = "Top";
  widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).untrack().format.columnWidth = width;
  });
  sheet.freezePanes.freezeRows(3);
}
