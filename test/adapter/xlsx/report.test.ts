import { parseAddress } from "../../../src/core/grid";
import type { ReportSheet } from "../../../src/port";
import { editOf, opened, saved } from "./opened";
import { readByOther, sheetNames } from "./oracle";
import { STYLES, linksXml, oneSheet, workbookXml } from "./package-bytes";
import { changedParts, partText } from "./parts-of";

const ROWS = `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>`;
const A1 = parseAddress("A1", "表");

const report: ReportSheet = {
  name: "核对报告",
  title: "标题",
  header: ["位置", "问题"],
  rows: [
    [
      { text: "表!A1", link: A1 },
      { text: "合计不符", link: null },
    ],
  ],
};

test("another reader finds its texts, its links and its place", async () => {
  const workbook = opened(oneSheet(ROWS));
  expect(await workbook.writeReport(report)).toEqual({ ok: true, value: "核对报告" });
  const book = readByOther(saved(workbook));
  expect(book.SheetNames).toEqual(["表", "核对报告"]);
  const sheet = book.Sheets["核对报告"] ?? {};
  const cell = (address: string): { v?: unknown; t?: string; l?: { Target: string } } =>
    (sheet[address] ?? {}) as { v?: unknown; t?: string; l?: { Target: string } };
  expect(["A1", "A2", "B2", "A3", "B3"].map((address) => cell(address).v)).toEqual([
    "标题",
    "位置",
    "问题",
    "表!A1",
    "合计不符",
  ]);
  expect(cell("A3").l?.Target).toBe("#'表'!A1");
  expect(cell("B3").l).toBeUndefined();
});

test("touches only what a new sheet must touch", async () => {
  const bytes = oneSheet(ROWS, { "docProps/app.xml": "<Properties/>" });
  const workbook = opened(bytes);
  await workbook.writeReport(report);
  expect(changedParts(bytes, saved(workbook))).toEqual(
    [
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet2.xml",
    ].sort(),
  );
});

test("leaves the styles that cells use where they are", async () => {
  const workbook = opened(oneSheet(ROWS));
  await workbook.writeReport(report);
  await workbook.writeReport(report);
  const styles = partText(saved(workbook), "xl/styles.xml");
  const old = /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(STYLES)?.[1] ?? "?";
  expect(styles).toContain(`<cellXfs count="9">${old}`);
  expect(styles).toContain('<name val="宋体"/></font></fonts>');
});

test("a name of the sheet that needs quotes is quoted in links and in the tag", async () => {
  const workbook = opened(oneSheet(ROWS, { "xl/workbook.xml": workbookXml(['name="甲\'乙 &amp; 丙"']) }));
  const at = { sheet: "甲'乙 & 丙", row: 4, column: 1 };
  await workbook.writeReport({ ...report, name: "报告'一", rows: [[{ text: "x", link: at }]] });
  const bytes = saved(workbook);
  expect(partText(bytes, "xl/worksheets/sheet2.xml")).toContain(`location="'甲''乙 &amp; 丙'!B5"`);
  expect(partText(bytes, "xl/workbook.xml")).toContain(`hidden="1">'报告''一'!$A$1<`);
  expect(await opened(bytes).writeReport(report)).toEqual({ ok: true, value: "报告'一" });
});

test("a report of an earlier session is replaced, wherever it was moved and however it was renamed", async () => {
  const first = opened(oneSheet(ROWS));
  await first.writeReport(report);
  const later = opened(saved(first));
  expect(later.reading().sheets.map((grid) => grid.sheet)).toEqual(["表"]);
  expect(await later.writeReport({ ...report, name: "另一个名字" })).toEqual({ ok: true, value: "核对报告" });
  expect(sheetNames(saved(later))).toEqual(["表", "核对报告"]);
});

test("a report in which a person wrote is theirs: the next one gets a sheet and a name of its own", async () => {
  const workbook = opened(oneSheet(ROWS));
  await workbook.writeReport(report);
  const at = { sheet: "核对报告", row: 2, column: 3 };
  await workbook.write([{ at, was: "", becomes: "已核对", value: "已核对" }]);
  expect(await workbook.writeReport(report)).toEqual({ ok: true, value: "核对报告 (2)" });
  const bytes = saved(workbook);
  expect(sheetNames(bytes)).toEqual(["表", "核对报告", "核对报告 (2)"]);
  expect(readByOther(bytes).Sheets["核对报告"]?.["D3"]).toMatchObject({ v: "已核对" });
  expect(await workbook.writeReport(report)).toEqual({ ok: true, value: "核对报告 (2)" });
});

test("a report on which a person drew is theirs, printing it does not make it so", async () => {
  const first = opened(oneSheet(ROWS));
  await first.writeReport(report);
  const parts = (kind: string): Uint8Array =>
    oneSheet(ROWS, {
      "xl/workbook.xml": partText(saved(first), "xl/workbook.xml"),
      "xl/_rels/workbook.xml.rels": partText(saved(first), "xl/_rels/workbook.xml.rels"),
      "xl/worksheets/sheet2.xml": partText(saved(first), "xl/worksheets/sheet2.xml"),
      "xl/worksheets/_rels/sheet2.xml.rels": linksXml([[kind, "../x.bin"]]),
    });
  expect(await opened(parts("printerSettings")).writeReport(report)).toEqual({ ok: true, value: "核对报告" });
  expect(await opened(parts("drawing")).writeReport(report)).toEqual({ ok: true, value: "核对报告 (2)" });
});

test("names that belong to a sheet keep counting, and a foreign name stays", async () => {
  const names =
    '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">表!$A$1</definedName></definedNames>';
  const workbook = opened(oneSheet(ROWS, { "xl/workbook.xml": workbookXml(['name="表"'], names) }));
  await workbook.writeReport(report);
  await workbook.writeReport(report);
  const xml = partText(saved(workbook), "xl/workbook.xml");
  expect(xml).toContain(
    '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">表!$A$1</definedName>',
  );
  expect(xml.match(/<definedName /g)).toHaveLength(3);
});

test("a workbook of locked structure takes no new sheet; a report that is there is replaced", async () => {
  const lock = '<workbookProtection lockStructure="1"/>';
  const workbook = opened(oneSheet(ROWS, { "xl/workbook.xml": workbookXml(['name="表"'], "", lock) }));
  expect(await workbook.writeReport(report)).toEqual({ ok: false, trouble: { is: "structure-protected" } });
  const free = opened(oneSheet(ROWS));
  await free.writeReport(report);
  const locked = partText(saved(free), "xl/workbook.xml").replace("<sheets>", `${lock}<sheets>`);
  const later = opened(
    oneSheet(ROWS, {
      "xl/workbook.xml": locked,
      "xl/_rels/workbook.xml.rels": partText(saved(free), "xl/_rels/workbook.xml.rels"),
      "xl/worksheets/sheet2.xml": partText(saved(free), "xl/worksheets/sheet2.xml"),
    }),
  );
  expect(await later.writeReport(report)).toEqual({ ok: true, value: "核对报告" });
});

test("a protected report is left alone, by name", async () => {
  const free = opened(oneSheet(ROWS));
  await free.writeReport(report);
  const sheet = partText(saved(free), "xl/worksheets/sheet2.xml").replace(
    "</sheetData>",
    '</sheetData><sheetProtection sheet="1"/>',
  );
  const later = opened(
    oneSheet(ROWS, {
      "xl/workbook.xml": partText(saved(free), "xl/workbook.xml"),
      "xl/_rels/workbook.xml.rels": partText(saved(free), "xl/_rels/workbook.xml.rels"),
      "xl/worksheets/sheet2.xml": sheet,
    }),
  );
  expect(await later.writeReport(report)).toEqual({
    ok: false,
    trouble: { is: "sheet-protected", sheet: "核对报告" },
  });
});

test("a report goes into a workbook together with edits and marks", async () => {
  const workbook = opened(oneSheet(ROWS));
  await workbook.write([editOf(workbook, "A1", 5)]);
  await workbook.mark([{ at: { sheet: "表", row: 0, column: 0 }, colour: "changed", note: null }]);
  await workbook.writeReport(report);
  await workbook.clearMarks();
  const book = readByOther(saved(workbook));
  expect(book.Sheets["表"]?.["A1"]).toMatchObject({ v: 5 });
  expect(book.SheetNames).toHaveLength(2);
});
