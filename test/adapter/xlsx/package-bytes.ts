import { strToU8, zipSync } from "fflate";

const TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The parts of a workbook package by name; a string is written as UTF-8. */
export type PackageParts = Readonly<Record<string, string | Uint8Array>>;

/** A zip of parts, in the order given. */
export function zipOf(parts: PackageParts): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]),
    ),
    { mtime: new Date(2024, 0, 2) },
  );
}

/** A relationships part: `[kind, target]` in order, with the ids rId1, rId2 … */
export function linksXml(links: readonly (readonly [string, string])[]): string {
  const tags = links.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${TRANSITIONAL}/${kind}" Target="${target}"/>`,
  );
  return `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}/relationships">${tags.join("")}</Relationships>`;
}

/** A workbook part with sheets rId1, rId2 …; `more` goes behind the sheets, `before` in front of them. */
export function workbookXml(sheets: readonly string[], more = "", before = ""): string {
  const tags = sheets.map(
    (attributes, index) => `<sheet sheetId="${index + 1}" r:id="rId${index + 1}" ${attributes}/>`,
  );
  return `<?xml version="1.0"?><workbook xmlns="${MAIN}" xmlns:r="${TRANSITIONAL}">${before}<sheets>${tags.join("")}</sheets>${more}</workbook>`;
}

/** A worksheet part around its content. */
export function sheetXml(content: string): string {
  return `<?xml version="1.0"?><worksheet xmlns="${MAIN}" xmlns:r="${TRANSITIONAL}">${content}</worksheet>`;
}

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The content types of a package; `parts` are those that are more than plain XML, with the last step of their type. */
export function contentTypesXml(parts: Readonly<Record<string, string>> = {}): string {
  const tags = Object.entries(parts).map(
    ([name, type]) => `<Override PartName="/${name}" ContentType="${SPREADSHEET}.${type}+xml"/>`,
  );
  return `<?xml version="1.0"?><Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${tags.join("")}</Types>`;
}

export const CONTENT_TYPES = contentTypesXml();

export const STYLES = `<?xml version="1.0"?><styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="176" formatCode="0.0&quot;万&quot;"/></numFmts><fonts count="1"><font><sz val="12"/><name val="宋体"/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="2"/><xf numFmtId="10"/><xf numFmtId="14"/><xf numFmtId="176"/></cellXfs></styleSheet>`;

/**
 * A one-sheet workbook whose sheet has this content (from `<sheetData>` on). Styles 1 to 4 are `0.00`, `0.00%`,
 * the short date and `0.0"万"`. `more` replaces or adds parts.
 */
export function oneSheet(content: string, more: PackageParts = {}): Uint8Array {
  return zipOf({
    "[Content_Types].xml": contentTypesXml({
      "xl/workbook.xml": "sheet.main",
      "xl/worksheets/sheet1.xml": "worksheet",
      "xl/styles.xml": "styles",
      "xl/sharedStrings.xml": "sharedStrings",
    }),
    "_rels/.rels": linksXml([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml(['name="表"']),
    "xl/_rels/workbook.xml.rels": linksXml([
      ["worksheet", "worksheets/sheet1.xml"],
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"],
    ]),
    "xl/styles.xml": STYLES,
    "xl/sharedStrings.xml": `<sst><si><t>甲</t></si></sst>`,
    "xl/worksheets/sheet1.xml": sheetXml(content),
    ...more,
  });
}
