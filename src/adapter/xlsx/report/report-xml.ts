import type { CellRef } from "../../../core/grid";
import { addressOf, quotedSheet } from "../../../core/grid";
import type { ReportCell, ReportSheet } from "../../../port";
import { spreadsheetNamespace } from "../namespace";
import { escapeAttribute } from "../xml/escape";
import { cellXml, newCellTag } from "../write/cell-xml";
import type { ReportStyles } from "./report-styles";

/** Rows above the first finding: the title and the header. */
const HEAD_ROWS = 2;
const NARROWEST = 8;
const WIDEST = 48;
/** Excel's limit of a row's height, in points. */
const TALLEST = 409;
const LINE_SPACING = 1.4;

/**
 * The text of a report's worksheet: the title, the header, which stays in view, and the rows, wrapped. All is text; a
 * cell with a link leads to its cell when clicked.
 */
export function reportXml(report: ReportSheet, styles: ReportStyles, strict: boolean): string {
  const widths = columnWidths(report);
  const rows = allRows(report).map((cells, row) => rowXml(row, cells, styles, widths));
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${spreadsheetNamespace(strict)}">`,
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${HEAD_ROWS}" topLeftCell="A${HEAD_ROWS + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`,
    columnsXml(widths),
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

/** The report as one list of rows: title, header, findings. */
function allRows(report: ReportSheet): readonly (readonly ReportCell[])[] {
  const plain = (text: string): ReportCell => ({ text, link: null });
  return [[plain(report.title)], report.header.map(plain), ...report.rows];
}

function rowXml(
  row: number,
  cells: readonly ReportCell[],
  styles: ReportStyles,
  widths: readonly number[],
): string {
  const own = row === 0 ? styles.title : row === 1 ? styles.header : styles.body;
  const content = cells.map(({ text, link }, column) =>
    cellXml(newCellTag({ row, column }, "", link === null ? own : styles.link), "", text),
  );
  const lines = row === 0 ? 1 : linesIn(cells, widths);
  const height = Math.round((lines * styles.size * LINE_SPACING + (row === 0 ? 10 : 3)) * 10) / 10;
  return `<row r="${row + 1}" ht="${Math.min(height, TALLEST)}" customHeight="1">${content.join("")}</row>`;
}

/** How many lines the fullest cell of a row takes: not every program makes room for wrapped text by itself. */
function linesIn(cells: readonly ReportCell[], widths: readonly number[]): number {
  const lines = cells.map(({ text }, column) =>
    text
      .split("\n")
      .reduce(
        (sum, line) => sum + Math.max(1, Math.ceil(lineWidth(line) / ((widths[column] ?? WIDEST) - 2))),
        0,
      ),
  );
  return Math.max(1, ...lines);
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
  return `${quotedSheet(ref.sheet)}!${addressOf(ref)}`;
}

function columnsXml(widths: readonly number[]): string {
  const columns = widths.map(
    (width, column) => `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`,
  );
  return columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`;
}

/** Wide enough for the widest line of the column, within limits; the title may run over. */
function columnWidths(report: ReportSheet): readonly number[] {
  const rows = allRows(report).slice(1);
  const count = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: count }, (_, column) => {
    const widest = rows.reduce((width, row) => Math.max(width, textWidth(row[column]?.text ?? "")), 0);
    return Math.min(WIDEST, Math.max(NARROWEST, widest + 3));
  });
}

/** The widest line of a text. */
function textWidth(text: string): number {
  return Math.max(...text.split("\n").map(lineWidth));
}

/** In characters of the standard font, of which a Chinese one takes two. */
function lineWidth(line: string): number {
  return line.length + (line.match(/[\u1100-\uffff]/g) ?? []).length;
}
