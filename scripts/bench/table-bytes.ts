import { strToU8, zipSync } from "fflate";
import { columnName } from "../../src/core/grid";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** Rows and columns of a table, its header, its names and its totals included. */
export interface TableSize {
  readonly rows: number;
  readonly columns: number;
}

/**
 * A workbook with an allocation table: units down, factors across, cents that look random, row totals at the right and column
 * totals at the foot. With a slip, one figure in the middle is wrong by ninety thousand cents.
 */
export function tableBytes({ rows, columns }: TableSize, slip: boolean): Uint8Array {
  const units = Math.max(2, rows - 2);
  const cents = Array.from({ length: units }, (_, unit) => {
    const parts = Array.from(
      { length: columns - 2 },
      (__, factor) => ((unit + 7) * (factor + 11) * 7919) % 1_000_003,
    );
    return [...parts, parts.reduce((sum, one) => sum + one, 0)];
  });
  const foot = Array.from({ length: columns - 1 }, (_, column) =>
    cents.reduce((sum, row) => sum + (row[column] ?? 0), 0),
  );
  const middle = cents[Math.floor(units / 2)];
  if (slip && middle !== undefined) middle[1] = (middle[1] ?? 0) + 90_000;
  const header = ["地区", ...Array.from({ length: columns - 2 }, (_, at) => `因素${at + 1}`), "合计"];
  return workbook([
    rowXml(0, header.map(text)),
    ...cents.map((row, at) => rowXml(at + 1, [text(`第${at + 1}单位`), ...row.map(money)])),
    rowXml(units + 1, [text("合计"), ...foot.map(money)]),
  ]);
}

type CellXml = (address: string) => string;

function text(value: string): CellXml {
  return (address) => `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
}

function money(cents: number): CellXml {
  return (address) => `<c r="${address}" s="1"><v>${cents / 100}</v></c>`;
}

function rowXml(row: number, cells: readonly CellXml[]): string {
  return `<row r="${row + 1}">${cells.map((cell, at) => cell(`${columnName(at)}${row + 1}`)).join("")}</row>`;
}

function workbook(rows: readonly string[]): Uint8Array {
  const link = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const links = (...all: readonly string[]): string =>
    `<Relationships xmlns="${PACKAGE}/relationships">${all.join("")}</Relationships>`;
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const parts = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/></Types>`,
    "_rels/.rels": links(link("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": links(
      link("rId1", "worksheet", "worksheets/sheet1.xml"),
      link("rId2", "styles", "styles.xml"),
    ),
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="2" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData>${rows.join("")}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}
