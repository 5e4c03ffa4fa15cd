import type { RawCell, RawSheet } from "../../../src/core/grid";
import { addressOf, areaAddress } from "../../../src/core/grid";
import { CONTENT_TYPES, linksXml, sheetXml, workbookXml, zipOf } from "./package-bytes";

/** A workbook file of these sheets, with the plainest XML there is. Written by hand, so that it owes our writer nothing. */
export function workbookBytes(sheets: readonly RawSheet[]): Uint8Array {
  const formats = [
    ...new Set(sheets.flatMap((sheet) => sheet.rows.flat().map((cell) => cell?.format ?? "General"))),
  ];
  return zipOf({
    "[Content_Types].xml": CONTENT_TYPES,
    "_rels/.rels": linksXml([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml(
      sheets.map(
        (sheet) => `name="${escaped(sheet.sheet)}"${sheet.hidden === true ? ' state="hidden"' : ""}`,
      ),
    ),
    "xl/_rels/workbook.xml.rels": linksXml([
      ...sheets.map((_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`] as const),
      ["styles", "styles.xml"],
    ]),
    "xl/styles.xml": stylesXml(formats),
    ...Object.fromEntries(
      sheets.map((sheet, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        sheetXml(sheetContent(sheet, formats)),
      ]),
    ),
  });
}

function sheetContent(sheet: RawSheet, formats: readonly string[]): string {
  const hidden = (sheet.hiddenColumns ?? []).map(
    (column) => `<col min="${column + 1}" max="${column + 1}" width="9" hidden="1"/>`,
  );
  const rows = sheet.rows.map((cells, index) => {
    const row = sheet.top + index;
    const mark = (sheet.hiddenRows ?? []).includes(row) ? ' hidden="1"' : "";
    const tags = cells.map((cell, place) =>
      cell === null ? "" : cellXml(cell, { row, column: sheet.left + place }, formats),
    );
    return `<row r="${row + 1}"${mark}>${tags.join("")}</row>`;
  });
  const merges = (sheet.merges ?? []).map((area) => `<mergeCell ref="${areaAddress(area)}"/>`);
  return [
    hidden.length === 0 ? "" : `<cols>${hidden.join("")}</cols>`,
    `<sheetData>${rows.join("")}</sheetData>`,
    sheet.locked === true ? '<sheetProtection sheet="1" objects="1"/>' : "",
    merges.length === 0 ? "" : `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>`,
  ].join("");
}

function cellXml(
  cell: RawCell,
  at: { readonly row: number; readonly column: number },
  formats: readonly string[],
): string {
  const style = formats.indexOf(cell.format ?? "General");
  const open = `<c r="${addressOf(at)}" s="${style}"`;
  const formula = (cell.formula ?? null) === null ? "" : `<f>${escaped((cell.formula ?? "").slice(1))}</f>`;
  const { value } = cell;
  if (value === null) return `${open}>${formula}</c>`;
  if (typeof value === "number") return `${open}>${formula}<v>${value}</v></c>`;
  if (typeof value === "boolean") return `${open} t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
  return `${open} t="str">${formula}<v>${escaped(value)}</v></c>`;
}

function stylesXml(formats: readonly string[]): string {
  const defined = formats.map(
    (code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${escaped(code)}"/>`,
  );
  const styles = formats.map(
    (_, index) => `<xf numFmtId="${200 + index}" fontId="0" fillId="0" borderId="0"/>`,
  );
  return `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts>${defined.join("")}</numFmts><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs>${styles.join("")}</cellXfs></styleSheet>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}
