import { LIMITS } from "../../../src/adapter/xlsx/limits";
import { cellOf, gridIn, opened, openingTrouble, saved, textsOf, written } from "./opened";
import { STYLES, oneSheet, sheetXml } from "./package-bytes";

/** What one reader could take for one figure and another reader for another: read as Excel does, or refused. */
const SHEET = { is: "damaged", part: "xl/worksheets/sheet1.xml" };
const body = (rows: string): string => `<sheetData>${rows}</sheetData>`;

afterEach(() => jest.restoreAllMocks());

describe("what stands inside a value and is none of it", () => {
  test.each([
    ["a comment", "<c><v>1<!--9-->2</v></c>", 12],
    ["a comment with a tag", "<c><v>1<!--</v><v>-->2</v></c>", 12],
    ["an instruction", "<c><v>1<?x 9?>2</v></c>", 12],
    ["a section", "<c><v><![CDATA[12]]></v></c>", 12],
    ["all of them in a text", `<c t="str"><v>甲<!--丙--><![CDATA[<乙>]]><?x y?>&amp;</v></c>`, "甲<乙>&"],
    ["a comment in an inline text", `<c t="inlineStr"><is><t>甲<!-- 丙 -->乙</t></is></c>`, "甲乙"],
  ])("%s", (_, cell, value) => {
    expect(cellOf(opened(oneSheet(body(`<row>${cell}</row>`))), "A1").value).toBe(value);
  });

  test("a formula with a comment in it", () => {
    const workbook = opened(oneSheet(body(`<row><c><f>B1<!--9-->2</f><v>1</v></c></row>`)));
    expect(cellOf(workbook, "A1").formula).toBe("=B12");
  });
});

describe("what other programs keep beside it", () => {
  const kept = (inside: string): string => `<extLst><ext uri="x" xmlns:x="urn:x">${inside}</ext></extLst>`;

  test("elements of a cell's names inside a cell's extension are none of the cell", async () => {
    const inside = kept(`<x:v>9</x:v><x:f>1/0</x:f><x:is><x:t>字</x:t></x:is><x:c r="C1"><x:v>7</x:v></x:c>`);
    const workbook = opened(
      oneSheet(body(`<row r="1"><c r="A1"><v>1</v>${inside}</c><c r="B1"><v>2</v></c></row>`)),
    );
    expect(textsOf(workbook, "A1", "B1", "C1")).toEqual(["1", "2", ""]);
    expect(cellOf(workbook, "A1").formula).toBeNull();
    expect(await written(workbook, { B1: 5 })).toBeNull();
    expect(textsOf(opened(saved(workbook)), "A1", "B1")).toEqual(["1", "5"]);
  });

  test("merges, hidden columns and rows inside a sheet's extension are none of the sheet", () => {
    const inside = kept(
      `<x:mergeCell ref="A1:B1"/><x:col min="1" max="2" hidden="1"/><x:sheetData><x:row r="1"><x:c><x:v>3</x:v></x:c></x:row></x:sheetData>`,
    );
    const grid = gridIn(opened(oneSheet(`${body("<row><c><v>1</v></c></row>")}${inside}`)));
    expect([grid.merges, [...grid.hiddenColumns], grid.cells.length]).toEqual([[], [], 1]);
  });

  test.each([
    ["cells", `<row r="1"><mc:AlternateContent><c r="A1"><v>1</v></c></mc:AlternateContent></row>`],
    ["rows", `<mc:AlternateContent><row r="1"><c r="A1"><v>1</v></c></row></mc:AlternateContent>`],
  ])("alternatives of %s are refused: which one counts depends on the program", (_, rows) => {
    expect(openingTrouble(oneSheet(body(rows)))).toEqual(SHEET);
  });
});

describe("figures of which nobody knows where they stand, or which one counts", () => {
  test.each([
    ["a cell twice", `<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>`],
    ["a row twice", `<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row>`],
    ["a cell of another row", `<row r="1"><c r="A7"><v>1</v></c></row>`],
    ["bytes that are no text", ""],
  ])("%s", (what, rows) => {
    const xml = new TextEncoder().encode(sheetXml(body(rows === "" ? `<row><c><v>#</v></c></row>` : rows)));
    if (rows === "") xml[xml.indexOf(0x23)] = 0xff;
    expect([what, openingTrouble(oneSheet("", { "xl/worksheets/sheet1.xml": xml }))]).toEqual([what, SHEET]);
  });

  test("an empty cell twice, and a row in two parts, are read", () => {
    const rows = `<row r="1"><c r="A1" s="1"/><c r="A1"><v>1</v></c></row><row r="1"><c r="B1"><v>2</v></c></row>`;
    expect(textsOf(opened(oneSheet(body(rows))), "A1", "B1")).toEqual(["1", "2"]);
  });

  test("parts that share their bytes are refused: written one by one they would fill any disk", () => {
    const zip = oneSheet(body(""), { "a.png": new Uint8Array(5000).map((_, at) => (at * at) >> 3) });
    expect(openingTrouble(withLastEntryTwice(zip))).toEqual({ is: "damaged", part: "zip" });
  });
});

describe("little that would become much", () => {
  const styled = (code: string): string =>
    STYLES.replace(`formatCode="0.0&quot;万&quot;"`, `formatCode="${code}"`);

  test.each([
    ["longer than Excel's longest", `0.0${"0,".repeat(200)}`, "1.5"],
    ["as long as it may be", `0.0${'"万"'.replace(/"/g, "&quot;").repeat(84)}`, `1.5${"万".repeat(84)}`],
  ])("a number format %s", (_, code, text) => {
    const bytes = oneSheet(body(`<row><c s="4"><v>1.5</v></c></row>`), { "xl/styles.xml": styled(code) });
    expect(textsOf(opened(bytes), "A1")).toEqual([text]);
  });

  test("all columns hidden a thousand times over are hidden once", () => {
    const columns = `<col min="1" max="16384" hidden="1"/>`.repeat(1000);
    const grid = gridIn(opened(oneSheet(`<cols>${columns}</cols>${body("<row><c><v>1</v></c></row>")}`)));
    expect(grid.hiddenColumns.size).toBe(16_384);
  });

  test("a shared formula that would fill a book is refused", () => {
    jest.replaceProperty(LIMITS, "sharedFormulas", 1000);
    const cells = (count: number): string =>
      `<row><c><f t="shared" ref="A1:Z1" si="0">${"B1+".repeat(33)}1</f><v>1</v></c>${`<c><f t="shared" si="0"/><v>1</v></c>`.repeat(count)}</row>`;
    expect(cellOf(opened(oneSheet(body(cells(9)))), "C1").formula).toBe(`=${"D1+".repeat(33)}1`);
    expect(openingTrouble(oneSheet(body(cells(10))))).toEqual({ is: "too-large", cells: 26 });
  });
});

/** The zip with its last entry listed once more under another name. */
function withLastEntryTwice(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer);
  const end = zip.length - 22;
  const [size, from] = [view.getUint32(end + 12, true), view.getUint32(end + 16, true)];
  const count = view.getUint16(end + 10, true);
  let last = from;
  for (let entry = 1; entry < count; entry += 1)
    last += 46 + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(last + field, true), 0);
  const entry = zip.slice(last, end);
  entry[46] = "b".charCodeAt(0);
  const bytes = new Uint8Array(zip.length + entry.length);
  bytes.set(zip.subarray(0, end));
  bytes.set(entry, end);
  bytes.set(zip.subarray(end), end + entry.length);
  const tail = new DataView(bytes.buffer, end + entry.length);
  tail.setUint16(8, count + 1, true);
  tail.setUint16(10, count + 1, true);
  tail.setUint32(12, size + entry.length, true);
  return bytes;
}
