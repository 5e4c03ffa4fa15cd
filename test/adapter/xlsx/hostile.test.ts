import { LIMITS } from "../../../src/adapter/xlsx/limits";
import { columnName } from "../../../src/core/grid";
import { cellsByOther } from "./oracle";
import { cellOf, gridIn, opened, openingTrouble, saved, textsOf, written } from "./opened";
import { CONTENT_TYPES, linksXml, oneSheet, workbookXml, zipOf } from "./package-bytes";
import { changedParts } from "./parts-of";

const SHEET = { is: "damaged", part: "xl/worksheets/sheet1.xml" };
const body = (rows: string): string => `<sheetData>${rows}</sheetData>`;
const ONE = body(`<row r="1"><c r="A1"><v>1</v></c></row>`);

afterEach(() => jest.restoreAllMocks());

describe("places no sheet has", () => {
  test.each(["0", "-1", "1.5", "abc", "1e9", "1048577", "99999999999", "NaN", "Infinity", ""])(
    "row %j",
    (row) => {
      expect(openingTrouble(oneSheet(body(`<row r="${row}"><c><v>1</v></c></row>`)))).toEqual(SHEET);
    },
  );

  test.each(["1", "", "$$", "XFE1", "ZZZZZZ1", "😀1", "甲1"])("cell %j", (address) => {
    expect(openingTrouble(oneSheet(body(`<row r="1"><c r="${address}"><v>1</v></c></row>`)))).toEqual(SHEET);
  });

  test("the last cell of all is one", () => {
    const last = `<row r="1048576"><c r="XFD1048576"><v>7</v></c></row>`;
    expect(textsOf(opened(oneSheet(body(last))), "XFD1048576")).toEqual(["7"]);
  });
});

describe("figures that are none, and figures that would be lost", () => {
  test.each(["NaN", "Infinity", "-Infinity", "1e999", "0x10", "0b11", "abc", "１２"])(
    "%s is a text",
    (said) => {
      expect(cellOf(opened(oneSheet(body(`<row><c><v>${said}</v></c></row>`))), "A1").value).toBe(said);
    },
  );

  test.each(["-1", "1", "abc", "1e9"])("a shared string %s that is not there is no blank", (index) => {
    const rows = `<row r="1"><c r="A1" t="s"><v>${index}</v></c></row>`;
    expect(openingTrouble(oneSheet(body(rows)))).toEqual(SHEET);
  });

  test.each(["-1", "99", "abc", "1e99"])("a style %s that is not there is none", (style) => {
    expect(textsOf(opened(oneSheet(body(`<row><c s="${style}"><v>1.5</v></c></row>`))), "A1")).toEqual([
      "1.5",
    ]);
  });

  test("errors of a formula are errors, and a formula kept as text is a text", () => {
    const workbook = opened(
      oneSheet(body(`<row><c t="e"><f>1/0</f><v>#DIV/0!</v></c><c t="str"><v>=1+1</v></c></row>`)),
    );
    expect(cellOf(workbook, "A1").reading.is).toBe("error");
    expect(cellOf(workbook, "B1")).toMatchObject({ value: "=1+1", formula: null });
  });
});

describe("bombs", () => {
  test("parts that together unfold to more than we hold are not unpacked", () => {
    jest.replaceProperty(LIMITS, "packageBytes", 5000);
    expect(openingTrouble(oneSheet(ONE, { "xl/x.xml": " ".repeat(5000) }))).toMatchObject({
      is: "too-large",
    });
    expect(opened(oneSheet(ONE, { "xl/x.png": " ".repeat(5000) }))).toBeDefined();
  });

  test("a sheet with more elements than we hold is left before its end", () => {
    jest.replaceProperty(LIMITS, "sheetElements", 100);
    const styled = `<row r="2">${`<c s="1"/>`.repeat(100)}</row>`;
    expect(openingTrouble(oneSheet(body(styled)))).toEqual({ is: "too-large", cells: 101 });
  });

  test("cells without room are not read; sheets that have room are", () => {
    jest.replaceProperty(LIMITS, "workbookCells", 4);
    const workbook = opened(
      oneSheet(body(`<row>${"<c><v>1</v></c>".repeat(3)}</row>`), {
        "xl/workbook.xml": workbookXml(['name="表"', 'name="二"']),
        "xl/_rels/workbook.xml.rels": linksXml([
          ["worksheet", "worksheets/sheet1.xml"],
          ["worksheet", "worksheets/sheet2.xml"],
        ]),
        "xl/worksheets/sheet2.xml": `<worksheet>${body(`<row>${"<c><v>1</v></c>".repeat(3)}</row>`)}</worksheet>`,
      }),
    );
    const { sheets, skipped } = workbook.reading();
    expect(sheets.map(({ sheet }) => sheet)).toEqual(["表"]);
    expect(skipped).toEqual([{ sheet: "二", trouble: { is: "too-large", cells: 2 } }]);
  });

  test.each([
    ["entities inside", `<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>`],
    ["an entity outside", `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>`],
    ["a description outside", `<!DOCTYPE x SYSTEM "http://example.com/x.dtd">`],
  ])("a document type with %s is refused", (_, type) => {
    const xml = `${type}<worksheet>${ONE}</worksheet>`;
    expect(openingTrouble(oneSheet("", { "xl/worksheets/sheet1.xml": xml }))).toEqual(SHEET);
  });

  test("an entity without its description stays as it stands", () => {
    const workbook = opened(oneSheet(body(`<row><c t="str"><v>&amp;a;&b;&#99999999999;</v></c></row>`)));
    expect(textsOf(workbook, "A1")).toEqual(["&a;&b;&#99999999999;"]);
  });

  test("elements in elements, a hundred thousand deep", () => {
    const deep = `${"<a>".repeat(100_000)}${"</a>".repeat(100_000)}`;
    expect(textsOf(opened(oneSheet(ONE + deep)), "A1")).toEqual(["1"]);
  });
});

describe("tricks inside the package", () => {
  test("a target that climbs out of the package finds nothing outside", () => {
    const bytes = zipOf({
      "[Content_Types].xml": CONTENT_TYPES,
      "_rels/.rels": linksXml([["officeDocument", "../../../../etc/hostname"]]),
    });
    expect(openingTrouble(bytes)).toEqual({ is: "damaged", part: "etc/hostname" });
  });

  test("a part whose name climbs out is kept as it came, and goes nowhere", () => {
    const bytes = oneSheet(ONE, { "../../evil.xml": "<x/>", "C:\\evil.xml": "<x/>" });
    expect(changedParts(bytes, saved(opened(bytes)))).toEqual([]);
  });

  test.each([
    ["one name", ['name="表"', 'name="表"'], ["sheet1", "sheet2"]],
    ["one name in other letters", ['name="A"', 'name="a"'], ["sheet1", "sheet2"]],
    ["one part", ['name="A"', 'name="B"'], ["sheet1", "sheet1"]],
  ])("two sheets of %s cannot be told apart", (_, sheets, parts) => {
    const bytes = oneSheet(ONE, {
      "xl/workbook.xml": workbookXml(sheets),
      "xl/_rels/workbook.xml.rels": linksXml(parts.map((part) => ["worksheet", `worksheets/${part}.xml`])),
      "xl/worksheets/sheet2.xml": `<worksheet>${ONE}</worksheet>`,
    });
    expect(openingTrouble(bytes)).toEqual({ is: "damaged", part: "xl/workbook.xml" });
  });

  test.each(["A1", "R1C1", "1:1", "O'Neill's \"表\" & <b>", "💰", "\u202e表\u200f", "TRUE", "表!A1"])(
    "a sheet named %s is read and written by its name",
    async (name) => {
      const escaped = name.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
      const workbook = opened(oneSheet(ONE, { "xl/workbook.xml": workbookXml([`name="${escaped}"`]) }));
      expect(gridIn(workbook).sheet).toBe(name);
      const at = { sheet: name, row: 0, column: 0 };
      expect(await workbook.write([{ at, was: "1", becomes: "2", value: 2 }])).toMatchObject({ ok: true });
      expect(textsOf(opened(saved(workbook)), "A1")).toEqual(["2"]);
    },
  );
});

describe("much of what is little", () => {
  test("a hundred thousand empty styled rows are an empty sheet but for its one cell", () => {
    const rows = Array.from(
      { length: 100_000 },
      (_, row) => `<row r="${row + 2}" s="1"><c r="A${row + 2}" s="1"/></row>`,
    );
    const grid = gridIn(opened(oneSheet(body(`<row r="1"><c r="A1"><v>1</v></c></row>${rows.join("")}`))));
    expect(grid.used).toEqual({ top: 0, left: 0, bottom: 0, right: 0 });
    expect(grid.cells).toHaveLength(1);
  });

  test("a cell of 32,767 characters is read and written; one more is refused", async () => {
    const text = "字".repeat(32_767);
    const workbook = opened(oneSheet(body(`<row r="1"><c r="A1" t="str"><v>${text}</v></c></row>`)));
    expect(cellOf(workbook, "A1").value).toBe(text);
    expect(await written(workbook, { B1: `${text}多` })).toMatchObject({ is: "text-too-long" });
    expect(await written(workbook, { B1: text })).toBeNull();
  });

  test("five thousand merges", async () => {
    const merges = Array.from({ length: 5000 }, (_, at) => `<mergeCell ref="B${at + 2}:C${at + 2}"/>`);
    const workbook = opened(oneSheet(`${ONE}<mergeCells>${merges.join("")}</mergeCells>`));
    expect(gridIn(workbook).merges).toHaveLength(5000);
    expect(await written(workbook, { C4000: 1 })).toMatchObject({ is: "merged-cell" });
    expect(await written(workbook, { B4000: 1 })).toBeNull();
  });

  test("formulas that go round in a circle are read as they stand", () => {
    const workbook = opened(oneSheet(body(`<row><c><f>B1</f><v>1</v></c><c><f>A1+A1</f><v>2</v></c></row>`)));
    expect(cellOf(workbook, "A1").formula).toBe("=B1");
  });

  test("a sheet as wide as there are columns", () => {
    const cells = Array.from({ length: LIMITS.columns }, (_, at) => `<c r="${columnName(at)}1"><v>1</v></c>`);
    expect(gridIn(opened(oneSheet(body(`<row r="1">${cells.join("")}</row>`)))).used?.right).toBe(16_383);
  });
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "=cmd|'/c calc'!A1", "\t=1", '=HYPERLINK("http://example.com")'])(
  "%j is written as a text that no program calculates",
  async (text) => {
    const workbook = opened(oneSheet(ONE));
    expect(await written(workbook, { B1: text })).toBeNull();
    expect(cellsByOther(saved(workbook))["表!B1"]).toEqual([text, "s", null]);
  },
);
