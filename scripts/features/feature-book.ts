import { strToU8, zipSync } from "fflate";
import { WORKSHEET_ORDER } from "../../src/adapter/xlsx/sheet/worksheet-order";
import { WORKBOOK_ORDER } from "../../src/adapter/xlsx/write/full-calculation";
import type { Feature, FeaturePart, Link } from "./feature";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/** A zip keeps local time; any fixed one will do. */
const ENTRY_TIME = new Date(2024, 2, 29, 9, 0, 0);

export const SHEET_PART = "xl/worksheets/sheet1.xml";
export const WORKBOOK_PART = "xl/workbook.xml";

/** The table that every book holds, in A1:D5: figures, totals by formula, a shared formula down column D. */
const ROWS = `<row r="1" spans="1:4" ht="24" customHeight="1"><c r="A1" s="3" t="s"><v>0</v></c><c r="B1" s="3" t="s"><v>1</v></c><c r="C1" s="3" t="s"><v>2</v></c><c r="D1" s="3" t="s"><v>3</v></c></row>
<row r="2" spans="1:4"><c r="A2" t="inlineStr"><is><t>黄浦</t></is></c><c r="B2" s="1"><v>157.85</v></c><c r="C2" s="1"><v>63.63</v></c><c r="D2" s="1"><f t="shared" ref="D2:D4" si="0">SUM(B2:C2)</f><v>221.48</v></c></row>
<row r="3" spans="1:4"><c r="A3" t="inlineStr"><is><t>长宁</t></is></c><c r="B3" s="1"><v>66.25</v></c><c r="C3" s="1"><v>62.04</v></c><c r="D3" s="1"><f t="shared" si="0"/><v>128.29</v></c></row>
<row r="4" spans="1:4"><c r="A4" t="inlineStr"><is><t>静安</t></is></c><c r="B4" s="1"><v>88.5</v></c><c r="C4" s="1"><v>40</v></c><c r="D4" s="1"><f t="shared" si="0"/><v>128.5</v></c></row>
<row r="5" spans="1:4"><c r="A5" t="inlineStr"><is><t>合计</t></is></c><c r="B5" s="1"><f>SUM(B2:B4)</f><v>312.6</v></c><c r="C5" s="1"><f>SUM(C2:C4)</f><v>165.67</v></c><c r="D5" s="1"><f>SUM(D2:D4)</f><v>478.27</v></c></row>`;

const STRINGS = ["单位", "人数（万元）", "绩效（万元）", "合计"];

const STYLES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="176" formatCode="0.0&quot;万&quot;"/></numFmts><fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="黑体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="176" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs></styleSheet>`;

/** The bytes of a workbook that holds these features around one and the same table on the sheet 表. */
export function featureBook(features: readonly Feature[]): Uint8Array {
  const parts: readonly FeaturePart[] = [
    {
      name: WORKBOOK_PART,
      content: workbookXml(features),
      type:
        features.find((one) => one.workbookType !== undefined)?.workbookType ??
        `${SPREADSHEET}.sheet.main+xml`,
      links: [
        { id: "rIdSheet", type: "worksheet", target: "worksheets/sheet1.xml" },
        { id: "rIdStyles", type: "styles", target: "styles.xml" },
        { id: "rIdStrings", type: "sharedStrings", target: "sharedStrings.xml" },
        ...features.flatMap(({ workbookLinks }) => workbookLinks ?? []),
      ],
    },
    {
      name: SHEET_PART,
      content: sheetXml(features),
      type: `${SPREADSHEET}.worksheet+xml`,
      links: features.flatMap(({ sheetLinks }) => sheetLinks ?? []),
    },
    { name: "xl/styles.xml", content: STYLES, type: `${SPREADSHEET}.styles+xml` },
    { name: "xl/sharedStrings.xml", content: stringsXml(features), type: `${SPREADSHEET}.sharedStrings+xml` },
    ...features.flatMap((feature) => feature.parts ?? []),
  ];
  const packageLinks: readonly Link[] = [
    { id: "rIdMain", type: "officeDocument", target: WORKBOOK_PART },
    ...features.flatMap((feature) => feature.packageLinks ?? []),
  ];
  const files: Record<string, Uint8Array> = {
    "[Content_Types].xml": strToU8(contentTypesXml(parts)),
    "_rels/.rels": strToU8(linksXml(packageLinks)),
  };
  for (const { name, content, links } of parts) {
    files[name] = typeof content === "string" ? strToU8(content) : content;
    if (links !== undefined && 0 < links.length) files[relationshipsOf(name)] = strToU8(linksXml(links));
  }
  return zipSync(files, { mtime: ENTRY_TIME });
}

function workbookXml(features: readonly Feature[]): string {
  const sheets = `<sheets><sheet name="表" sheetId="1" r:id="rIdSheet"/></sheets>`;
  const own = gathered(
    features.map(({ workbook }) => workbook ?? {}),
    { sheets },
    WORKBOOK_ORDER,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${own}</workbook>`;
}

function sheetXml(features: readonly Feature[]): string {
  const rows = features.map((feature) => feature.rows ?? "").join("");
  const own = { dimension: `<dimension ref="A1:D5"/>`, sheetData: `<sheetData>${ROWS}${rows}</sheetData>` };
  const children = gathered(
    features.map(({ sheet }) => sheet ?? {}),
    own,
    WORKSHEET_ORDER,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${children}</worksheet>`;
}

/** All children by name, in the schema's order; a name that is not in it is a slip of ours. */
function gathered(
  given: readonly Readonly<Record<string, string>>[],
  own: Readonly<Record<string, string>>,
  order: readonly string[],
): string {
  const all = [...given, own].flatMap((elements) => Object.entries(elements));
  const lost = all.find(([name]) => !order.includes(name));
  if (lost !== undefined) throw new Error(`the schema knows no ${lost[0]}`);
  return order.flatMap((name) => all.filter(([one]) => one === name).map(([, xml]) => xml)).join("");
}

function stringsXml(features: readonly Feature[]): string {
  const own = STRINGS.map((text) => `<si><t>${text}</t></si>`).join("");
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="${MAIN}">${own}${features.map(({ strings }) => strings ?? "").join("")}</sst>`;
}

function contentTypesXml(parts: readonly FeaturePart[]): string {
  const defaults = {
    rels: "application/vnd.openxmlformats-package.relationships+xml",
    xml: "application/xml",
    png: "image/png",
    vml: "application/vnd.openxmlformats-officedocument.vmlDrawing",
    bin: "application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings",
    sigs: "application/vnd.openxmlformats-package.digital-signature-origin",
  };
  const extensions = Object.entries(defaults).map(
    ([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`,
  );
  const overrides = parts.flatMap(({ name, type }) =>
    type === null ? [] : [`<Override PartName="/${name}" ContentType="${type}"/>`],
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="${PACKAGE}/content-types">${extensions.join("")}${overrides.join("")}</Types>`;
}

function linksXml(links: readonly Link[]): string {
  const tags = links.map(({ id, type, target, external }) => {
    const whole = type.includes(":") ? type : `${OFFICE}/${type}`;
    return `<Relationship Id="${id}" Type="${whole}" Target="${target}"${external === true ? ' TargetMode="External"' : ""}/>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE}/relationships">${tags.join("")}</Relationships>`;
}

function relationshipsOf(part: string): string {
  const at = part.lastIndexOf("/") + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}
