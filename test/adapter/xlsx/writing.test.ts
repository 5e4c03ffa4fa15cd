import * as fc from "fast-check";
import type { RawValue } from "../../../src/core/grid";
import { cellAt } from "../../../src/core/grid";
import { cellsByOther } from "./oracle";
import { cellOf, editOf, gridIn, opened, saved, textsOf, written } from "./opened";
import { changedParts, partText } from "./parts-of";
import { CONTENT_TYPES, linksXml, oneSheet, sheetXml, workbookXml, zipOf } from "./package-bytes";
import type { PackageParts } from "./package-bytes";

const SHEET = "xl/worksheets/sheet1.xml";
const ROWS = `<dimension ref="A1:C3"/><cols><col min="3" max="3" width="9" style="1"/></cols><sheetData>
<row r="1" spans="1:2"><c r="A1" s="2" t="s" ph="1"><v>0</v></c><c r="B1" s="1" vm="1"><v>2.5</v></c></row>
<row r="3" s="2" customFormat="1"><c r="A3"><f>B1*2</f><v>5</v></c></row></sheetData>`;

describe("a cell", () => {
  test("keeps its style, and says nothing of its old value", async () => {
    const workbook = opened(oneSheet(ROWS));
    expect(await written(workbook, { A1: 0.5, B1: "文字" })).toBeNull();
    const xml = partText(saved(workbook), SHEET);
    expect(xml).toContain('<c r="A1" s="2"><v>0.5</v></c>');
    expect(xml).toContain('<c r="B1" s="1" t="inlineStr"><is><t xml:space="preserve">文字</t></is></c>');
    expect(textsOf(workbook, "A1", "B1")).toEqual(["50.00%", "文字"]);
  });

  test("that was not there inherits the style of its row, else of its column", async () => {
    const workbook = opened(oneSheet(ROWS));
    expect(await written(workbook, { C1: 1, C3: 1, C2: 1, D2: 1 })).toBeNull();
    expect(textsOf(workbook, "C1", "C3", "C2", "D2")).toEqual(["1.00", "100.00%", "1.00", "1"]);
  });

  test("stands in ascending order, and spans and used area grow with it", async () => {
    const workbook = opened(oneSheet(ROWS));
    expect(await written(workbook, { D1: 4, C1: 3, B2: 6, A2: 5, B3: 7, A9: 8, B7: 9 })).toBeNull();
    const xml = partText(saved(workbook), SHEET);
    expect([...xml.matchAll(/<(?:c|row) r="(\w+)"/g)].map(([, at]) => at)).toEqual([
      ..."1 A1 B1 C1 D1 2 A2 B2 3 A3 B3 7 B7 9 A9".split(" "),
    ]);
    expect(xml).toContain('<row r="1" spans="1:4">');
    expect(xml).toContain('<dimension ref="A1:D9"/>');
  });

  test.each([
    ["an empty row", `<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2" ht="30"/></sheetData>`],
    ["no row", `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>`],
  ])("is written where there is %s", async (_, content) => {
    const workbook = opened(oneSheet(content));
    expect(await written(workbook, { B2: 7 })).toBeNull();
    expect(cellsByOther(saved(workbook))["表!B2"]).toEqual([7, "n", null]);
  });

  test("is written on a sheet that had none, and in prefixed XML", async () => {
    const workbook = opened(
      oneSheet("", {
        "xl/workbook.xml": workbookXml(['name="表"', 'name="二"']),
        "xl/_rels/workbook.xml.rels": linksXml([
          ["worksheet", "worksheets/sheet1.xml"],
          ["worksheet", "worksheets/sheet2.xml"],
        ]),
        [SHEET]: `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData/></x:worksheet>`,
        "xl/worksheets/sheet2.xml": sheetXml(
          `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>`,
        ),
      }),
    );
    expect(await written(workbook, { B2: "甲", C3: 4 })).toBeNull();
    expect(partText(saved(workbook), SHEET)).toContain(
      '<x:sheetData><x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t xml:space="preserve">甲</x:t></x:is></x:c></x:row><x:row r="3"><x:c r="C3"><x:v>4</x:v></x:c></x:row></x:sheetData>',
    );
  });

  test("without an address of its own is replaced where it stands", async () => {
    const workbook = opened(
      oneSheet(`<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>`),
    );
    expect(await written(workbook, { B1: 22, A2: 33, C1: 44 })).toBeNull();
    expect(textsOf(workbook, "A1", "B1", "C1", "A2")).toEqual(["1", "22", "44", "33"]);
  });

  test.each(["a\r\nb", "\u0000\u0001 \u001f", "_x0041_", "\ud800", "<&>\"'", "]]>", "  ", "\ufffe", "𠮷"])(
    "holds the text %j, also for another reader's eyes",
    async (text) => {
      const workbook = opened(oneSheet(ROWS));
      expect(await written(workbook, { A1: text })).toBeNull();
      expect(cellOf(opened(saved(workbook)), "A1").value).toBe(text);
    },
  );

  test.each(["=1+1", "甲 & 乙 <丙>", "两\n行", " 空 "])("another reader sees the text %j", async (text) => {
    const workbook = opened(oneSheet(ROWS));
    expect(await written(workbook, { A1: text })).toBeNull();
    expect(cellsByOther(saved(workbook))["表!A1"]).toEqual([text, "s", null]);
  });
});

describe("a workbook", () => {
  const rich: PackageParts = {
    "xl/charts/chart1.xml": "<c:chart/>",
    "xl/vbaProject.bin": new Uint8Array([1, 2, 3, 4]),
    "xl/calcChain.xml": `<calcChain><c r="A3" i="1"/></calcChain>`,
    "xl/media/图.png": new Uint8Array([9, 9, 9]),
    "docProps/app.xml": "<Properties/>",
  };

  test("keeps every part but the sheet and its own, byte for byte", async () => {
    const bytes = oneSheet(ROWS, rich);
    const workbook = opened(bytes);
    expect(await written(workbook, { B1: 3 })).toBeNull();
    expect(changedParts(bytes, saved(workbook))).toEqual(["xl/workbook.xml", SHEET]);
  });

  test("asks for a full calculation on the next opening, and keeps the old results", async () => {
    const workbook = opened(
      oneSheet(ROWS, { "xl/workbook.xml": workbookXml(['name="表"'], '<calcPr calcId="1"/><extLst/>') }),
    );
    expect(await written(workbook, { B1: 3 })).toBeNull();
    const bytes = saved(workbook);
    expect(partText(bytes, "xl/workbook.xml")).toContain('<calcPr calcId="1" fullCalcOnLoad="1"/><extLst/>');
    expect(cellsByOther(bytes)["表!A3"]).toEqual([5, "n", "B1*2"]);
  });

  test("gets the wish for a calculation in its place where it had none", async () => {
    const workbook = opened(
      oneSheet(ROWS, { "xl/workbook.xml": workbookXml(['name="表"'], "<definedNames/><extLst/>") }),
    );
    expect(await written(workbook, { B1: 3 })).toBeNull();
    expect(partText(saved(workbook), "xl/workbook.xml")).toContain(
      '<definedNames/><calcPr fullCalcOnLoad="1"/><extLst/>',
    );
  });

  test("is byte for byte the one that was opened when all is taken back, rich text and all", async () => {
    const bytes = oneSheet(
      `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>12</t></r><r><t>.5</t></r></is></c><c r="B1" s="1"/><c r="C1"><v>1.50</v></c></row></sheetData>`,
      rich,
    );
    const workbook = opened(bytes);
    const receipt = await workbook.write(
      ["A1", "B1", "C1"].map((address, index) => editOf(workbook, address, index + 7)),
    );
    if (!receipt.ok) throw new Error("not written");
    expect(changedParts(bytes, saved(workbook))).toEqual(["xl/workbook.xml", SHEET]);
    await workbook.write(receipt.value.inverse);
    expect(changedParts(bytes, saved(workbook))).toEqual([]);
  });

  test("does not change the bytes it was opened from", async () => {
    const bytes = oneSheet(ROWS);
    const copy = bytes.slice();
    const workbook = opened(bytes);
    await written(workbook, { B1: 3 });
    saved(workbook);
    expect(bytes).toEqual(copy);
  });

  test("in UTF-16 is written in UTF-8, and says so", async () => {
    const text = `\ufeff<?xml version="1.0" encoding="UTF-16"?>${sheetXml(ROWS).slice(21)}`;
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), true);
    const workbook = opened(oneSheet("", { [SHEET]: bytes }));
    expect(await written(workbook, { B1: 3 })).toBeNull();
    const again = saved(workbook);
    expect(partText(again, SHEET)).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>/);
    expect(textsOf(opened(again), "B1")).toEqual(["3.00"]);
  });
});

describe("what a file refuses besides", () => {
  test("the cells of an array formula, a spill and a data table", async () => {
    const workbook = opened(
      oneSheet(`<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A3">B1:B3</f><v>1</v></c><c r="C1"><f t="dataTable" ref="C1:C2" r1="B1"/><v>5</v></c></row>
        <row r="2"><c r="A2"><v>2</v></c><c r="C2"><v>6</v></c></row></sheetData>`),
    );
    for (const address of ["A1", "A2", "A3", "C2"])
      expect(await written(workbook, { [address]: 9 })).toMatchObject({ is: "array-cell" });
  });

  test("an array formula in one cell is a formula", async () => {
    const workbook = opened(
      oneSheet(
        `<sheetData><row r="1"><c r="A1"><f t="array" ref="A1">SUM(B1:B3*2)</f><v>1</v></c></row></sheetData>`,
      ),
    );
    expect(await written(workbook, { A1: 9 })).toMatchObject({ is: "formula-cell" });
  });

  test("the master and the children of a shared formula", async () => {
    const workbook = opened(
      oneSheet(
        `<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:B1" si="0">C1</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c></row></sheetData>`,
      ),
    );
    for (const address of ["A1", "B1"])
      expect(await written(workbook, { [address]: 9 })).toMatchObject({ is: "formula-cell" });
  });

  test("a merged cell but for its first one", async () => {
    const workbook = opened(
      oneSheet(
        `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>`,
      ),
    );
    expect(await written(workbook, { B2: 9 })).toMatchObject({ is: "merged-cell" });
    expect(await written(workbook, { A1: 9 })).toBeNull();
  });

  const linked = (kind: string, xml: string): Uint8Array =>
    oneSheet(
      `<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData>`,
      {
        "xl/worksheets/_rels/sheet1.xml.rels": linksXml([[kind, "../other/one.xml"]]),
        "xl/other/one.xml": xml,
      },
    );

  test("the header of a table, which repeats the names of its columns", async () => {
    const workbook = opened(linked("table", `<table ref="A1:B9"/>`));
    expect(await written(workbook, { A1: 9 })).toEqual({ is: "unsupported-part", part: "xl/other/one.xml" });
    expect(await written(workbook, { A2: 9 })).toBeNull();
    const headless = opened(linked("table", `<table ref="A1:B9" headerRowCount="0"/>`));
    expect(await written(headless, { A1: 9 })).toBeNull();
  });

  test("the output of a pivot table", async () => {
    const workbook = opened(
      linked("pivotTable", `<pivotTableDefinition><location ref="A2:C5"/></pivotTableDefinition>`),
    );
    expect(await written(workbook, { A2: 9 })).toMatchObject({ is: "unsupported-part" });
    expect(await written(workbook, { A1: 9 })).toBeNull();
  });

  test("a number that is none", async () => {
    const workbook = opened(oneSheet(ROWS));
    expect(await written(workbook, { B1: Infinity })).toMatchObject({ is: "not-written" });
    expect(textsOf(workbook, "B1")).toEqual(["2.50"]);
  });
});

describe("any edits", () => {
  const value: fc.Arbitrary<RawValue> = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.string({ unit: "binary", maxLength: 10 }),
    fc.boolean(),
    fc.constant(null),
  );
  const place = fc.record({ row: fc.nat({ max: 11 }), column: fc.nat({ max: 8 }) });
  const cells = fc.uniqueArray(fc.record({ at: place, value }), {
    selector: ({ at }) => `${at.row},${at.column}`,
    maxLength: 12,
  });
  const bytes = zipOf({
    "[Content_Types].xml": CONTENT_TYPES,
    "_rels/.rels": linksXml([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml(['name="表"']),
    "xl/_rels/workbook.xml.rels": linksXml([["worksheet", "worksheets/sheet1.xml"]]),
    [SHEET]:
      sheetXml(`<sheetData><row r="2"><c r="B2"><v>1</v></c><c r="D2" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c></row>
      <row r="5"/><row r="8"><c r="A8"><v>3</v></c><c r="H8"><f>B2</f><v>1</v></c></row></sheetData>`),
  });

  test("are read back from the saved file, in order, and can be taken back", async () => {
    await fc.assert(
      fc.asyncProperty(cells, async (wanted) => {
        const workbook = opened(bytes);
        const before = gridIn(workbook);
        const edits = wanted
          .filter(({ at }) => cellAt(before, at.row, at.column).formula === null)
          .map(({ at, value: becomes }) => ({
            at: { sheet: "表", ...at },
            was: cellAt(before, at.row, at.column).text,
            becomes: "",
            value: becomes,
          }));
        const receipt = await workbook.write(edits);
        if (!receipt.ok) throw new Error(JSON.stringify(receipt.trouble));
        const again = saved(workbook);
        for (const edit of edits) {
          const { value: found } = cellAt(gridIn(opened(again)), edit.at.row, edit.at.column);
          expect(found === 0 ? 0 : found).toEqual(
            edit.value === "" || edit.value === 0 ? (edit.value === 0 ? 0 : null) : edit.value,
          );
        }
        const order = [...partText(again, SHEET).matchAll(/<row r="(\d+)"/g)].map(([, row]) => Number(row));
        expect(order).toEqual([...order].sort((a, b) => a - b));
        const back = await workbook.write(receipt.value.inverse);
        expect(back.ok).toBe(true);
        const restored = gridIn(workbook);
        for (let row = 0; row < 12; row += 1)
          for (let column = 0; column < 9; column += 1)
            expect(cellAt(restored, row, column)).toEqual(cellAt(before, row, column));
      }),
      { numRuns: 150, seed: 20230315 },
    );
  });
});
