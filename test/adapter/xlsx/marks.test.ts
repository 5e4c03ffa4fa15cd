import type { XlsxWorkbook } from "../../../src/adapter/xlsx";
import { parseAddress } from "../../../src/core/grid";
import type { MarkColour, Outcome, Trouble } from "../../../src/port";
import { opened, saved } from "./opened";
import { marksIn } from "./marks-in";
import { readByOther } from "./oracle";
import { STYLES, linksXml, oneSheet } from "./package-bytes";
import { changedParts, partText } from "./parts-of";

const SHEET = "xl/worksheets/sheet1.xml";
const ROWS = `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row></sheetData>`;
const FOREIGN = `<conditionalFormatting sqref="A1:B9"><cfRule type="cellIs" dxfId="0" priority="4" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting>`;
const AROUND = `${ROWS}<phoneticPr fontId="1"/>${FOREIGN}<dataValidations count="0"/><pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/>`;

function mark(
  workbook: XlsxWorkbook,
  marks: Readonly<Record<string, MarkColour>>,
): Promise<Outcome<number, Trouble>> {
  return workbook.mark(
    Object.entries(marks).map(([address, colour]) => {
      const at = parseAddress(address, "表");
      if (at === null) throw new Error(`no address: ${address}`);
      return { at, colour, note: null };
    }),
  );
}

test("a mark is a rule of its own behind the foreign ones, in the schema's place and rank", async () => {
  const workbook = opened(oneSheet(AROUND));
  await mark(workbook, { A1: "error" });
  const xml = partText(saved(workbook), SHEET);
  expect(xml).toContain(
    `${FOREIGN}<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="5"><formula>N("hebiao:mark:error")=0</formula></cfRule></conditionalFormatting><dataValidations`,
  );
});

test("a mark's look is a format of its own; the cells' own formats stay", async () => {
  const workbook = opened(oneSheet(ROWS, { "xl/styles.xml": STYLES }));
  await mark(workbook, { A1: "error", B1: "changed" });
  const bytes = saved(workbook);
  const styles = partText(bytes, "xl/styles.xml");
  expect(styles.replace(/<dxfs.*<\/dxfs>/, "")).toBe(STYLES);
  expect(styles).toMatch(/<\/cellXfs><dxfs count="2"><dxf><fill>.*<\/dxf><dxf>.*<\/dxf><\/dxfs>/);
  expect(partText(bytes, SHEET)).toContain(ROWS);
  expect(() => readByOther(bytes)).not.toThrow();
});

test("a workbook without rules and styles can be marked", async () => {
  const bytes = oneSheet(ROWS, {
    "xl/_rels/workbook.xml.rels": linksXml([["worksheet", "worksheets/sheet1.xml"]]),
  });
  const workbook = opened(bytes);
  await mark(workbook, { A1: "verify" });
  const marked = saved(workbook);
  expect(marksIn(marked, ["表"])).toEqual(["表!A1 verify"]);
  expect(partText(marked, "xl/_rels/workbook.xml.rels")).toContain(
    'relationships/styles" Target="styles.xml"',
  );
  expect(partText(marked, "[Content_Types].xml")).toContain('PartName="/xl/styles.xml"');
  expect(partText(marked, "xl/styles.xml")).toContain('<dxfs count="1">');
});

test("cells below each other become one area, and a cell with two marks shows the more serious", async () => {
  const workbook = opened(oneSheet(ROWS));
  const marks = ["A3", "A1", "A2", "C2"].map((address) => ({ address, colour: "notice" as const }));
  const doubled = [...marks, { address: "A2", colour: "error" as const }];
  const count = await workbook.mark(
    doubled.map(({ address, colour }) => ({
      at: parseAddress(address, "表") ?? { sheet: "", row: 0, column: 0 },
      colour,
      note: null,
    })),
  );
  expect(count).toEqual({ ok: true, value: 4 });
  const xml = partText(saved(workbook), SHEET);
  expect(xml).toContain(
    'sqref="A2"><cfRule type="expression" dxfId="0" priority="1"><formula>N("hebiao:mark:error")',
  );
  expect(xml).toContain('sqref="A1 A3 C2"');
  await mark(workbook, { A1: "notice", A2: "notice", A3: "notice" });
  expect(partText(saved(workbook), SHEET)).toContain('sqref="A1:A3"');
});

test("clearing gives back the file that was opened, byte for byte", async () => {
  for (const styles of [STYLES, STYLES.replace("</styleSheet>", '<dxfs count="0"/></styleSheet>')]) {
    const bytes = oneSheet(AROUND, { "xl/styles.xml": styles });
    const workbook = opened(bytes);
    await mark(workbook, { A1: "error", B1: "notice" });
    expect(changedParts(bytes, saved(workbook))).toEqual(["xl/styles.xml", SHEET]);
    expect(await workbook.clearMarks()).toEqual({ ok: true, value: 2 });
    expect(changedParts(bytes, saved(workbook))).toEqual([]);
  }
});

test("marks of an earlier session are replaced and cleared, and foreign rules stay", async () => {
  const first = opened(oneSheet(AROUND));
  await mark(first, { A1: "error", B1: "error" });
  const later = opened(saved(first));
  await mark(later, { B1: "changed" });
  expect(marksIn(saved(later), ["表"])).toEqual(["表!B1 changed"]);
  expect(await later.clearMarks()).toEqual({ ok: true, value: 1 });
  expect(partText(saved(later), SHEET)).toContain(AROUND);
});

test("a rule of ours that another program put beside a foreign one goes alone", async () => {
  const ours = `<cfRule type="expression" dxfId="0" priority="1"><formula>N(&quot;hebiao:mark:error&quot;)=0</formula></cfRule>`;
  const foreign = `<cfRule type="expression" dxfId="0" priority="2"><formula>N("hebiao")=0</formula></cfRule>`;
  const around = (rules: string): string =>
    `${ROWS}<conditionalFormatting sqref="A1:A2 B5">${rules}</conditionalFormatting>`;
  const workbook = opened(oneSheet(around(ours + foreign)));
  expect(await workbook.clearMarks()).toEqual({ ok: true, value: 2 });
  expect(partText(saved(workbook), SHEET)).toContain(around(foreign));
});

test("looks of an earlier session stay in the styles, for someone may have come to use them", async () => {
  const first = opened(oneSheet(ROWS));
  await mark(first, { A1: "error" });
  const later = opened(saved(first));
  await later.clearMarks();
  expect(partText(saved(later), "xl/styles.xml")).toContain('<dxfs count="1">');
});

test("prefixed sheets and styles get prefixed marks", async () => {
  const ns = 'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const workbook = opened(
    oneSheet("", {
      [SHEET]: `<x:worksheet ${ns}><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      "xl/styles.xml": `<x:styleSheet ${ns}><x:cellXfs count="1"><x:xf numFmtId="0"/></x:cellXfs><x:dxfs count="0"/></x:styleSheet>`,
    }),
  );
  await mark(workbook, { A1: "error" });
  const bytes = saved(workbook);
  expect(partText(bytes, SHEET)).toContain('</x:sheetData><x:conditionalFormatting sqref="A1"><x:cfRule ');
  expect(partText(bytes, "xl/styles.xml")).toContain('<x:dxfs count="1"><x:dxf><x:fill>');
  expect(await workbook.clearMarks()).toEqual({ ok: true, value: 1 });
});

test("styles that offer a choice are refused, and nothing is marked", async () => {
  const bytes = oneSheet(ROWS, {
    "xl/styles.xml": STYLES.replace("<fonts", "<mc:AlternateContent/><fonts"),
  });
  const workbook = opened(bytes);
  expect(await mark(workbook, { A1: "error" })).toEqual({
    ok: false,
    trouble: { is: "unsupported-part", part: "xl/styles.xml" },
  });
  expect(changedParts(bytes, saved(workbook))).toEqual([]);
});

test("many marks are split into rules that programs can bear", async () => {
  const workbook = opened(oneSheet(ROWS));
  const count = 1200;
  const marks = Array.from({ length: count }, (_, index) => ({
    at: { sheet: "表", row: index * 2, column: 0 },
    colour: "error" as const,
    note: null,
  }));
  expect(await workbook.mark(marks)).toEqual({ ok: true, value: count });
  expect(partText(saved(workbook), SHEET).match(/<conditionalFormatting /g)).toHaveLength(3);
  expect(await workbook.clearMarks()).toEqual({ ok: true, value: count });
});
