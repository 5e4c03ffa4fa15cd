import { gridIn, opened, cellOf, textsOf } from "./opened";
import { CONTENT_TYPES, STYLES, linksXml, oneSheet, sheetXml, workbookXml, zipOf } from "./package-bytes";

describe("cells", () => {
  test("numbers, shared and inline strings, booleans, errors, formula strings", () => {
    const workbook = opened(
      oneSheet(`<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>9.2899999999999991</v></c>
        <c r="C1" t="inlineStr"><is><t>行内</t></is></c><c r="D1" t="b"><v>0</v></c><c r="E1" t="e"><v>#DIV/0!</v></c>
        <c r="F1" t="str"><f>A1&amp;"万"</f><v>甲万</v></c></row></sheetData>`),
    );
    expect(gridIn(workbook).cells[0]?.map((cell) => cell.value)).toEqual([
      "甲",
      9.289999999999999,
      "行内",
      false,
      "#DIV/0!",
      "甲万",
    ]);
    expect(textsOf(workbook, "B1", "D1", "E1")).toEqual(["9.29", "FALSE", "#DIV/0!"]);
    expect(cellOf(workbook, "F1").formula).toBe('=A1&"万"');
    expect(cellOf(workbook, "E1").reading.is).toBe("error");
  });

  test("rich text is joined and phonetic text left out", () => {
    const rich = `<r><t>困难</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 群众</t></r><rPh sb="0" eb="1"><t>kun</t></rPh><phoneticPr fontId="1"/>`;
    const workbook = opened(
      oneSheet(
        `<sheetData><row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="inlineStr"><is>${rich}</is></c></row></sheetData>`,
        { "xl/sharedStrings.xml": `<sst><si/><si>${rich}</si></sst>` },
      ),
    );
    expect(textsOf(workbook, "A1", "B1")).toEqual(["困难 群众", "困难 群众"]);
  });

  test("escapes, references, sections and line ends are read", () => {
    const workbook = opened(
      oneSheet(`<sheetData><row r="1"><c r="A1" t="str"><v>a_x000D_&#10;&lt;b&#x4e07;</v></c>
        <c r="B1" t="str"><v><![CDATA[<x> & y]]> z</v></c><c r="C1" t="str"><v>_x005F_x0041_</v></c></row></sheetData>`),
    );
    expect(textsOf(workbook, "A1", "B1", "C1")).toEqual(["a\r\n<b万", "<x> & y z", "_x0041_"]);
  });

  test("cells and rows that do not say where they stand follow the one before", () => {
    const workbook = opened(
      oneSheet(
        `<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row></sheetData>`,
      ),
    );
    expect(textsOf(workbook, "A1", "B1", "C4", "D4", "A5")).toEqual(["1", "2", "3", "4", "5"]);
  });

  test("comments and single quotes do not disturb", () => {
    const workbook = opened(
      oneSheet(
        `<!-- <row> --><sheetData><row r='2'><c r = 'B2' s='1'><!-- > --><v>1.005</v></c></row></sheetData>`,
      ),
    );
    expect(textsOf(workbook, "B2")).toEqual(["1.01"]);
  });

  test("a strict file's dates are day numbers", () => {
    const workbook = opened(
      oneSheet(`<sheetData><row r="1"><c r="A1" s="3" t="d"><v>2023-03-15</v></c></row></sheetData>`),
    );
    expect([cellOf(workbook, "A1").value, cellOf(workbook, "A1").text]).toEqual([45000, "2023/3/15"]);
  });

  test("days are counted from 1904 where the workbook says so", () => {
    const workbook = opened(
      oneSheet(
        `<sheetData><row r="1"><c r="A1" s="3"><v>43538</v></c><c r="B1" s="1"><v>1</v></c></row></sheetData>`,
        {
          "xl/workbook.xml": workbookXml(['name="表"'], "", '<workbookPr date1904="1"/>'),
        },
      ),
    );
    expect(textsOf(workbook, "A1", "B1")).toEqual(["2023/3/15", "1.00"]);
  });
});

describe("formulas", () => {
  test("the cells of a shared group have the formula moved to their place", () => {
    const workbook = opened(
      oneSheet(`<sheetData>
        <row r="1"><c r="A1"><f t="shared" ref="A1:B3" si="0">SUM($C1:D$9)+C1*合计!E5+LOG10(F1)&amp;"C1"</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c></row>
        <row r="3"><c r="A3"><f t="shared" si="0"></f><v>3</v></c></row></sheetData>`),
    );
    expect(cellOf(workbook, "B1").formula).toBe('=SUM($C1:E$9)+D1*合计!F5+LOG10(G1)&"C1"');
    expect(cellOf(workbook, "A3").formula).toBe('=SUM($C3:D$9)+C3*合计!E7+LOG10(F3)&"C1"');
  });

  test("all cells of an array or a data table count as formulas", () => {
    const workbook = opened(
      oneSheet(`<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>1</v></c><c r="C1"><f t="dataTable" ref="C1:C2" r1="B1"/><v>5</v></c></row>
        <row r="2"><c r="A2"><v>2</v></c><c r="C2"><v>6</v></c><c r="D2"><v>7</v></c></row></sheetData>`),
    );
    expect(["A1", "A2", "C1", "C2", "D2"].map((address) => cellOf(workbook, address).formula)).toEqual([
      "=B1:B2*2",
      "=B1:B2*2",
      "=TABLE()",
      "=TABLE()",
      null,
    ]);
  });

  test("a formula without a result is a formula", () => {
    const workbook = opened(oneSheet(`<sheetData><row r="1"><c r="A1"><f>1+1</f></c></row></sheetData>`));
    expect([cellOf(workbook, "A1").formula, cellOf(workbook, "A1").value]).toEqual(["=1+1", null]);
  });
});

describe("sheets", () => {
  test("merges, hidden rows and columns, protection", () => {
    const grid = gridIn(
      opened(
        oneSheet(`<cols><col min="2" max="4" width="9" hidden="1"/><col min="6" max="6" width="0" customWidth="1"/></cols>
          <sheetData><row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="2" ht="0" customHeight="1"/><row r="3" hidden="0"/></sheetData>
          <sheetProtection sheet="true"/><mergeCells><mergeCell ref="A1:C2"/></mergeCells>`),
      ),
    );
    expect([...grid.hiddenRows]).toEqual([0, 1]);
    expect([...grid.hiddenColumns]).toEqual([1, 2, 3, 5]);
    expect(grid.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 2 }]);
    expect(grid.locked).toBe(true);
  });

  test("protection that is not switched on does not lock", () => {
    expect(
      gridIn(
        opened(
          oneSheet(
            `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><sheetProtection objects="1"/>`,
          ),
        ),
      ).locked,
    ).toBe(false);
  });

  test("cells with a style and nothing in them do not make a sheet large", () => {
    const blank = Array.from(
      { length: 500 },
      (_, row) => `<row r="${row + 9}"><c r="XFD${row + 9}" s="1"/></row>`,
    );
    const grid = gridIn(
      opened(oneSheet(`<sheetData><row r="3"><c r="B3"><v>1</v></c></row>${blank.join("")}</sheetData>`)),
    );
    expect(grid.cells).toHaveLength(1);
    expect(grid.used).toEqual({ top: 2, left: 1, bottom: 2, right: 1 });
  });

  test("two cells at the ends of a sheet can be held", () => {
    const grid = gridIn(
      opened(
        oneSheet(
          `<sheetData><row r="1"><c r="XFD1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>2</v></c></row></sheetData>`,
        ),
      ),
    );
    expect(grid.used).toEqual({ top: 0, left: 0, bottom: 1048575, right: 16383 });
  });

  test("hidden and very hidden sheets are read, charts are not, a damaged one is named", () => {
    const workbook = opened(
      oneSheet("<sheetData/>", {
        "xl/workbook.xml": workbookXml([
          'name="图"',
          'name="藏" state="hidden"',
          'name="深藏" state="veryHidden"',
          'name="坏"',
          'name="缺"',
        ]),
        "xl/_rels/workbook.xml.rels": linksXml([
          ["chartsheet", "chartsheets/sheet1.xml"],
          ["worksheet", "worksheets/sheet1.xml"],
          ["worksheet", "worksheets/sheet2.xml"],
          ["worksheet", "worksheets/sheet3.xml"],
          ["worksheet", "worksheets/sheet9.xml"],
        ]),
        "xl/chartsheets/sheet1.xml": "<chartsheet/>",
        "xl/worksheets/sheet2.xml": sheetXml(
          `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>`,
        ),
        "xl/worksheets/sheet3.xml": "<worksheet><sheetData><row r='1'>",
      }),
    );
    const { sheets, skipped } = workbook.reading();
    expect(sheets.map((grid) => [grid.sheet, grid.hidden])).toEqual([
      ["藏", true],
      ["深藏", true],
    ]);
    expect(skipped).toEqual([
      { sheet: "坏", trouble: { is: "damaged", part: "xl/worksheets/sheet3.xml" } },
      { sheet: "缺", trouble: { is: "damaged", part: "xl/worksheets/sheet9.xml" } },
    ]);
  });
});

describe("packages", () => {
  const rows = `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>3</v></c></row></sheetData>`;

  test.each([
    ["absolute", "/Book/Sheets/S1.xml"],
    ["relative", "Sheets/S1.xml"],
    ["climbing", "../Book/./Sheets/S1.xml"],
    ["in capital letters", "SHEETS/s1.XML"],
    ["with backslashes", "Sheets\\S1.xml"],
  ])("a target that is %s is found, and the workbook may lie anywhere", (_, target) => {
    const workbook = opened(
      zipOf({
        "[Content_Types].xml": CONTENT_TYPES,
        "_rels/.rels": linksXml([["officeDocument", "/Book/main.xml"]]),
        "Book/main.xml": workbookXml(['name="表"']),
        "Book/_rels/main.xml.rels": linksXml([
          ["worksheet", target],
          ["styles", "/styles.xml"],
          ["sharedStrings", "../strings.xml"],
        ]),
        "styles.xml": STYLES,
        "strings.xml": `<sst><si><t>甲</t></si></sst>`,
        "Book/Sheets/S1.xml": sheetXml(rows),
      }),
    );
    expect(textsOf(workbook, "A1", "B1")).toEqual(["甲", "3.00"]);
  });

  test("prefixed elements are read", () => {
    const prefixed = (xml: string): string => xml.replace(/<(\/?)(?=[a-z])/gi, "<$1x:");
    const workbook = opened(
      oneSheet(rows, {
        "xl/workbook.xml": `<?xml version="1.0"?>${prefixed(workbookXml(['name="表"']).slice(21))}`,
        "xl/worksheets/sheet1.xml": prefixed(sheetXml(rows).slice(21)),
        "xl/styles.xml": prefixed(STYLES.slice(21)),
        "xl/sharedStrings.xml": prefixed(`<sst><si><t>甲</t></si></sst>`),
      }),
    );
    expect(textsOf(workbook, "A1", "B1")).toEqual(["甲", "3.00"]);
  });

  test.each(["utf-16le", "utf-16be"])("a part in %s is read", (encoding) => {
    const text = `\ufeff<?xml version="1.0" encoding="UTF-16"?><sst><si><t>乙</t></si></sst>`;
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < text.length; at += 1)
      view.setUint16(at * 2, text.charCodeAt(at), encoding === "utf-16le");
    expect(textsOf(opened(oneSheet(rows, { "xl/sharedStrings.xml": bytes })), "A1")).toEqual(["乙"]);
  });

  test("a part in an older encoding is read by its declaration", () => {
    const declaration = `<?xml version="1.0" encoding="GB2312"?><sst><si><t>`;
    const bytes = new Uint8Array([
      ...new TextEncoder().encode(declaration),
      ...[0xbc, 0xd7],
      ...new TextEncoder().encode("</t></si></sst>"),
    ]);
    expect(textsOf(opened(oneSheet(rows, { "xl/sharedStrings.xml": bytes })), "A1")).toEqual(["甲"]);
  });

  test("strict namespaces and a missing style part are no hindrance", () => {
    const workbook = opened(
      oneSheet(rows, {
        "xl/workbook.xml": workbookXml(['name="表"']).replace(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main",
        ),
        "xl/_rels/workbook.xml.rels": linksXml([
          ["worksheet", "worksheets/sheet1.xml"],
          ["styles", "none.xml"],
          ["sharedStrings", "sharedStrings.xml"],
        ]).replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
        ),
      }),
    );
    expect(textsOf(workbook, "B1")).toEqual(["3"]);
  });

  test("styles that offer a choice are read as an older program reads them", () => {
    const styles = STYLES.replace(
      '<xf numFmtId="2"/>',
      '<mc:AlternateContent><mc:Choice Requires="x"><xf numFmtId="0"/><xf numFmtId="0"/></mc:Choice><mc:Fallback><xf numFmtId="2"/></mc:Fallback></mc:AlternateContent>',
    );
    expect(textsOf(opened(oneSheet(rows, { "xl/styles.xml": styles })), "B1")).toEqual(["3.00"]);
  });
});
