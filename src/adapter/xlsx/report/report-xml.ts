import type { CellRef } from "../../../core/grid";
import { addressOf } from "../../../core/grid";
import type { ReportCell, ReportSheet } from "../../../port";
import { spreadsheetNamespace } from "../namespace";
import { escapeAttribute } from "../xml/escape";
import { cellXml, newCellTag } from "../write/cell-xml";
import type { ReportStyles } from "./report-styles";

/** Rows above the first finding: the title and the header. */
const HEAD_ROWS = 2;
const NARROWEST = 8;
const WIDEST = 48;

/**
 * The text of a report's worksheet: the title, the header, which stays in view, and the rows, wrapped. All is text; a
 * cell with a link leads to its cell when clicked.
 */
export function reportXml(report: ReportSheet, styles: ReportStyles, strict: boolean): string {
  const plain = (text: string): ReportCell => ({ text, link: null });
  const rows = [
    rowXml(0, [plain(report.title)], styles.title, styles.title),
    rowXml(1, report.header.map(plain), styles.header, styles.header),
    ...report.rows.map((cells, index) => rowXml(HEAD_ROWS + index, cells, styles.body, styles.link)),
  ];
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${spreadsheetNamespace(strict)}">`,
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${HEAD_ROWS}" topLeftCell="A${HEAD_ROWS + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`,
    columnsXml(report),
    `<sheetData>${rows.join("")}</sheetData>`,
    linksXml(report),
    `<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>`,
    `<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>`,
    // Figures are text on purpose; without this Excel would put a green corner on each.
    `<ignoredErrors><ignoredError sqref="A1:${addressOf({ row: HEAD_ROWS + report.rows.length, column: 63 })}" numberStoredAsText="1"/></ignoredErrors>`,
    `</worksheet>`,
  ].join("");
}

/** The texts of a report as its sheet shows them, row by row. */
export function reportTexts(report: ReportSheet): readonly (readonly string[])[] {
  return [[report.title], report.header, ...report.rows.map((cells) => cells.map((cell) => cell.text))];
}

function rowXml(row: number, cells: readonly ReportCell[], style: number, linkStyle: number): string {
  const content = cells.map(({ text, link }, column) =>
    cellXml(newCellTag({ row, column }, "", link === null ? style : linkStyle), "", text),
  );
  return `<row r="${row + 1}">${content.join("")}</row>`;
}

function linksXml(report: ReportSheet): string {
  const links = report.rows.flatMap((cells, index) =>
    cells.flatMap(({ text, link }, column) => {
      if (link === null) return [];
      const at = addressOf({ row: HEAD_ROWS + index, column });
      const location = escapeAttribute(placeOf(link));
      return [`<hyperlink ref="${at}" location="${location}" display="${escapeAttribute(text)}"/>`];
    }),
  );
  return links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`;
}

/** `'表 2'!E5`, the name always in quotes: then none needs a closer look. */
function placeOf(ref: CellRef): string {
  return `'${ref.sheet.replace(/'/g, "''")}'!${addressOf(ref)}`;
}

function columnsXml(report: ReportSheet): string {
  const rows = [report.header, ...report.rows.map((cells) => cells.map((cell) => cell.text))];
  const count = Math.max(0, ...rows.map((row) => row.length));
  if (count === 0) return "";
  const columns = Array.from({ length: count }, (_, column) => {
    const widest = rows.reduce((width, row) => Math.max(width, lineWidth(row[column] ?? "")), 0);
    const width = Math.min(WIDEST, Math.max(NARROWEST, widest + 2));
    return `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`;
  });
  return `<cols>${columns.join("")}</cols>`;
}

/** The widest line in characters of the standard font, of which a Chinese one takes two. */
function lineWidth(text: string): number {
  const widths = text.split("\n").map((line) => line.length + (line.match(/[\u1100-\uffff]/g) ?? []).length);
  return Math.max(...widths);
}
