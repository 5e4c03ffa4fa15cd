import { textsOf, gridIn, opened, openingTrouble, saved } from "./opened";
import { changedParts } from "./parts-of";
import { CONTENT_TYPES, linksXml, oneSheet, workbookXml, zipOf } from "./package-bytes";
import { compoundFile, directoryOf, lastIndexOf, withSizeSaid } from "./spoiled-bytes";

const ONE_CELL = `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>`;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("what is no workbook of this kind", () => {
  test.each([
    ["nothing", new Uint8Array()],
    ["a text", bytesOf("区,金额\n黄浦,63.63\n")],
    ["a page", bytesOf("<html><table><tr><td>1</td></tr></table></html>")],
    ["a compound file of another program", compoundFile("Root Entry", "WordDocument")],
    ["a zip of something else", zipOf({ "a.txt": "x" })],
    [
      "a text document",
      zipOf({
        "_rels/.rels": linksXml([["officeDocument", "word/document.xml"]]),
        "word/document.xml": `<w:document xmlns:w="w"/>`,
      }),
    ],
  ])("%s is not a workbook", (_, bytes) => {
    expect(openingTrouble(bytes)).toEqual({ is: "not-a-workbook" });
  });

  test.each([
    ["Excel 97", compoundFile("Root Entry", "Workbook")],
    ["Excel 95", compoundFile("Root Entry", "Book")],
    ["bare BIFF 8", new Uint8Array([9, 8, 16, 0, 0, 6, 5, 0])],
    ["bare BIFF 2", new Uint8Array([9, 0, 4, 0, 2, 0, 16, 0])],
    ["XML 2003", bytesOf(`<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>`)],
  ])("a workbook of %s is an old one", (_, bytes) => {
    expect(openingTrouble(bytes)).toEqual({ is: "old-workbook" });
  });

  test("an encrypted workbook is told from an old one", () => {
    expect(openingTrouble(compoundFile("Root Entry", "EncryptionInfo", "EncryptedPackage"))).toEqual({
      is: "encrypted",
    });
  });

  test("an encrypted entry of a zip", () => {
    const bytes = oneSheet(ONE_CELL);
    const view = new DataView(bytes.buffer);
    const directory = lastIndexOf(bytes, [0x50, 0x4b, 1, 2]);
    view.setUint16(directory + 8, view.getUint16(directory + 8, true) | 1, true);
    expect(openingTrouble(bytes)).toEqual({ is: "encrypted" });
  });

  test("a binary workbook", () => {
    const bytes = zipOf({
      "_rels/.rels": linksXml([["officeDocument", "xl/workbook.bin"]]),
      "xl/workbook.bin": "x",
    });
    expect(openingTrouble(bytes)).toEqual({ is: "unsupported-part", part: "xl/workbook.bin" });
  });
});

describe("damage", () => {
  test.each([20, 200, 1000])("a file that breaks off after %d bytes", (length) => {
    expect(openingTrouble(oneSheet(ONE_CELL).slice(0, length))).toEqual({ is: "damaged", part: "zip" });
  });

  test("a file of which any one byte of a sheet is another one", () => {
    const bytes = oneSheet(ONE_CELL);
    const at = indexOf(bytes, bytesOf("xl/worksheets/sheet1.xml")) + "xl/worksheets/sheet1.xml".length;
    for (const step of [3, 20, 60]) {
      const broken = bytes.slice();
      broken[at + step] = (broken[at + step] ?? 0) ^ 1;
      expect(openingTrouble(broken)).toEqual({ is: "damaged", part: "xl/worksheets/sheet1.xml" });
    }
  });

  test.each([
    ["that breaks off", "<sheetData><row><c><v>1"],
    ["whose rows never end", `<sheetData><row r="1"/>`],
    ["with a comment that never ends", "<!-- <sheetData/>"],
    ["with an attribute that never ends", `<sheetData r="1></sheetData>`],
  ])("a sheet %s", (_, content) => {
    expect(openingTrouble(oneSheet("", { "xl/worksheets/sheet1.xml": `<worksheet>${content}` }))).toEqual({
      is: "damaged",
      part: "xl/worksheets/sheet1.xml",
    });
  });

  test("a sheet without a body", () => {
    expect(openingTrouble(oneSheet("<cols/>"))).toMatchObject({ is: "damaged" });
  });

  test("a document type, which could hold a bomb of entities", () => {
    const bomb = `<!DOCTYPE sst [<!ENTITY a "aaaa">]><sst><si><t>&a;</t></si></sst>`;
    expect(openingTrouble(oneSheet(ONE_CELL, { "xl/sharedStrings.xml": bomb }))).toEqual({
      is: "damaged",
      part: "xl/sharedStrings.xml",
    });
  });

  test("two parts of one name, in whatever letters", () => {
    expect(openingTrouble(oneSheet(ONE_CELL, { "xl/Workbook.xml": workbookXml(['name="表"']) }))).toEqual({
      is: "damaged",
      part: "xl/Workbook.xml",
    });
  });

  test("a workbook part that is not there", () => {
    const bytes = zipOf({
      "[Content_Types].xml": CONTENT_TYPES,
      "_rels/.rels": linksXml([["officeDocument", "xl/workbook.xml"]]),
    });
    expect(openingTrouble(bytes)).toEqual({ is: "damaged", part: "xl/workbook.xml" });
  });
});

describe("size", () => {
  test("a workbook in which nothing stands is empty", () => {
    expect(openingTrouble(oneSheet(`<sheetData><row r="1"><c r="A1" s="1"/></row></sheetData>`))).toEqual({
      is: "empty-workbook",
    });
  });

  test("a part that says it is larger than we can hold is not unpacked", () => {
    const bytes = withSizeSaid(oneSheet(ONE_CELL), "xl/worksheets/sheet1.xml", 1_000_000_000);
    expect(openingTrouble(bytes)).toEqual({ is: "too-large", cells: 25_000_000 });
  });

  test("a part that unfolds to more than it says is damaged", () => {
    const bytes = withSizeSaid(oneSheet(ONE_CELL), "xl/worksheets/sheet1.xml", 10);
    expect(openingTrouble(bytes)).toMatchObject({ is: "damaged" });
  });

  test("rows far apart and wide are too large to be laid out", () => {
    const rows = Array.from(
      { length: 1300 },
      (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`,
    );
    const bytes = oneSheet(`<sheetData><row r="1"><c r="A1"><v>1</v></c></row>${rows.join("")}</sheetData>`);
    expect(openingTrouble(bytes)).toMatchObject({ is: "too-large" });
  });
});

describe("zips as other programs write them", () => {
  test("bytes before the zip, and entries that are stored", () => {
    const bytes = oneSheet(ONE_CELL);
    const shifted = new Uint8Array(bytes.length + 4);
    shifted.set([0x50, 0x4b, 0, 0]);
    shifted.set(bytes, 4);
    expect(textsOf(opened(shifted), "A1")).toEqual(["1"]);
  });

  test("sizes that follow the bytes are written before them, and the bytes stay", () => {
    const bytes = oneSheet(ONE_CELL);
    const view = new DataView(bytes.buffer);
    const directory = directoryOf(bytes, "xl/styles.xml");
    const local = view.getUint32(directory + 42, true);
    view.setUint16(directory + 8, view.getUint16(directory + 8, true) | 8, true);
    view.setUint16(local + 6, view.getUint16(local + 6, true) | 8, true);
    view.setUint32(local + 14, 0, true);
    view.setUint32(local + 18, 0, true);
    view.setUint32(local + 22, 0, true);
    const again = saved(opened(bytes));
    expect(changedParts(bytes, again)).toEqual([]);
    expect(gridIn(opened(again)).used).toEqual({ top: 0, left: 0, bottom: 0, right: 0 });
  });

  test("what is opened and saved has the same parts, byte for byte, and opens again", () => {
    const bytes = oneSheet(ONE_CELL, { "xl/media/image1.png": new Uint8Array([1, 2, 3]) });
    const again = saved(opened(bytes));
    expect(changedParts(bytes, again)).toEqual([]);
    expect(textsOf(opened(again), "A1")).toEqual(["1"]);
  });
});

function indexOf(bytes: Uint8Array, wanted: ArrayLike<number>): number {
  const list = Array.from(wanted);
  return bytes.findIndex((_, at) => list.every((byte, step) => bytes[at + step] === byte));
}
