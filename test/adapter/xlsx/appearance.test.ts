import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { featureBook } from "../../../scripts/features/feature-book";
import { theme } from "../../../scripts/features/texts";
import type { SheetAppearance } from "../../../src/adapter/xlsx";
import { unpackAppearance } from "../../../src/adapter/xlsx";
import { opened } from "./opened";
import { CONTENT_TYPES, linksXml, sheetXml, workbookXml, zipOf } from "./package-bytes";

const STYLES = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<fonts count="2">
  <font><sz val="11"/><color theme="1"/><name val="宋体"/></font>
  <font><b/><i val="0"/><u/><sz val="14"/><color rgb="FFC00000"/><name val="黑体"/></font>
</fonts>
<fills count="4">
  <fill><patternFill patternType="none"/></fill>
  <fill><patternFill patternType="gray125"/></fill>
  <fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5"/><bgColor indexed="64"/></patternFill></fill>
  <fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill>
</fills>
<borders count="2">
  <border><left/><right/><top/><bottom/></border>
  <border><left style="thin"><color auto="1"/></left><right style="mediumDashed"><color rgb="FF112233"/></right><top/><bottom style="double"/></border>
</borders>
<cellXfs count="3">
  <xf fontId="0" fillId="0" borderId="0"/>
  <xf fontId="1" fillId="2" borderId="1"><alignment horizontal="centerContinuous" vertical="justify" wrapText="1" indent="2" textRotation="135"/></xf>
  <xf fontId="0" fillId="3" borderId="0"><alignment textRotation="255"/></xf>
</cellXfs></styleSheet>`;

const SIZELESS = STYLES.replace(`<sz val="11"/>`, `<sz val="abc"/>`);

const SHEET = `<sheetPr><tabColor rgb="FF00B050"/></sheetPr>
<sheetViews><sheetView tabSelected="1" showGridLines="0" workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"/></sheetView></sheetViews>
<sheetFormatPr defaultRowHeight="18"/>
<cols><col min="2" max="3" width="10" customWidth="1" style="2"/></cols>
<sheetData>
<row r="1" ht="30" customHeight="1"><c r="A1" s="1" t="inlineStr"><is><t>标题</t></is></c></row>
<row r="2" s="1" customFormat="1"><c r="B2" s="2"><v>1</v></c></row>
</sheetData>`;

function appearanceOf(sheet: string): SheetAppearance {
  const bytes = zipOf({
    "[Content_Types].xml": CONTENT_TYPES,
    "_rels/.rels": linksXml([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml(['name="表"']),
    "xl/_rels/workbook.xml.rels": linksXml([
      ["worksheet", "worksheets/sheet1.xml"],
      ["styles", "styles.xml"],
    ]),
    "xl/styles.xml": STYLES,
    "xl/worksheets/sheet1.xml": sheetXml(sheet),
  });
  const [appearance] = opened(bytes).appearance();
  if (appearance === undefined) throw new Error("no sheet");
  // As it comes out of another thread.
  return unpackAppearance(structuredClone(appearance));
}

describe("how a sheet looks", () => {
  const sheet = appearanceOf(SHEET);

  test("widths count in digits of the normal font, heights in points", () => {
    // 宋体 11 has digits of 8 pixels: 10 × 8, and a standard column of 8 × 8 + 5, rounded up to eights.
    expect([0, 1, 2, 3].map((column) => sheet.columnWidth(column))).toEqual([72, 80, 80, 72]);
    expect([sheet.rowHeight(0), sheet.rowHeight(1), sheet.defaultRowHeight]).toEqual([40, null, 24]);
  });

  test("frozen panes, grid lines, the tab's colour and the sheet that was left open", () => {
    expect(sheet.frozen).toEqual({ rows: 2, columns: 1 });
    expect(sheet.gridLines).toBe(false);
    expect(sheet.tabColour).toBe("#00b050");
    expect(sheet.active).toBe(true);
  });

  test("fonts, fills by theme and tint, borders side by side, alignment", () => {
    expect(sheet.look(0, 0)).toEqual({
      font: {
        name: "黑体",
        size: 14,
        bold: true,
        italic: false,
        underline: true,
        strike: false,
        colour: "#c00000",
      },
      fill: "#a2b9e2",
      left: { style: "thin", colour: null },
      right: { style: "dashed", colour: "#112233" },
      top: null,
      bottom: { style: "double", colour: null },
      horizontal: "center",
      vertical: "top",
      wrap: true,
      indent: 2,
      rotation: -45,
    });
  });

  test("a place without a cell looks like its row, then like its column, else plain", () => {
    expect(sheet.look(1, 0)?.font.name).toBe("黑体");
    expect(sheet.look(1, 1)).toMatchObject({ fill: "#ffff00", rotation: "stacked" });
    expect(sheet.look(5, 2)?.rotation).toBe("stacked");
    expect(sheet.look(5, 5)).toBeNull();
  });

  test("the theme's plain ink is left to the program", () => {
    expect(sheet.look(1, 1)?.font.colour).toBeNull();
  });
});

test("a split that is not frozen holds nothing in place", () => {
  const split = SHEET.replace('state="frozen"', 'state="split"');
  expect(appearanceOf(split).frozen).toEqual({ rows: 0, columns: 0 });
});

test.each(["styles", "theme/theme1"])("a damaged %s leaves the sheets plain, and shown", (name) => {
  const parts = unzipSync(featureBook([theme]));
  const part = `xl/${name}.xml`;
  const bytes = zipSync({ ...parts, [part]: strToU8(`<${strFromU8(parts[part] ?? new Uint8Array())}`) });
  expect(
    opened(bytes)
      .appearance()
      .map(({ sheet }) => sheet),
  ).toEqual(["表"]);
});

describe("measures that no Excel has", () => {
  const hostile = (rows: string, before = ""): SheetAppearance =>
    appearanceOf(`${before}<sheetData>${rows}<row r="9"><c r="A9"><v>1</v></c></row></sheetData>`);

  test.each([
    ["-5", 0],
    ["1e300", 545],
    ["Infinity", 545],
    ["abc", null],
    ["", null],
  ])("a row of %j points", (height, pixels) => {
    expect(hostile(`<row r="1" ht="${height}"/>`).rowHeight(0)).toBe(pixels);
  });

  test.each([
    ["-5", 0],
    ["1e9", 2040],
    ["abc", 72],
  ])("a column of %j digits", (width, pixels) => {
    const columns = `<cols><col min="1" max="3" width="${width}"/></cols>`;
    expect(hostile("", columns).columnWidth(1)).toBe(pixels);
  });

  test.each(["1000000", "-3", "2.5", "abc"])("%s frozen rows are none", (count) => {
    const view = `<sheetViews><sheetView><pane xSplit="1" ySplit="${count}" state="frozen"/></sheetView></sheetViews>`;
    expect(hostile("", view).frozen).toEqual({ rows: 0, columns: 1 });
  });

  test("all columns said a thousand times over are as the first says", () => {
    const columns = `<col min="1" max="16384" width="20"/><col min="1" max="16384" width="30"/>`.repeat(500);
    const sheet = hostile("", `<cols>${columns}</cols>`);
    expect([0, 16_383].map((column) => sheet.columnWidth(column))).toEqual([160, 160]);
  });

  test("a font of no size leaves the digits their width", () => {
    const bytes = zipSync({ ...unzipSync(featureBook([theme])), "xl/styles.xml": strToU8(SIZELESS) });
    const [look] = opened(bytes).appearance();
    expect(look?.normalFont.size).toBe(11);
    expect(look?.standardWidth).toBe(72);
  });
});
