import {
  addressOf,
  areaAddress,
  cellIn,
  cellRef,
  distinctRefs,
  formulaReferences,
  makeGrid,
  onSheet,
  parseAddress,
  parseArea,
  quotedSheet,
} from "../../../src/core/grid";

const refs = (...addresses: readonly string[]) =>
  addresses.map((address) => {
    const at = parseAddress(address, "表");
    if (at === null) throw new Error(address);
    return at;
  });

test.each([
  [["A1", "B1", "A2"], "A1 B1 A2"],
  [["A1", "A1"], "A1"],
  [["A1", "B1", "B1", "A2"], "A1 B1 A2"],
  [["A1", "B1", "A1"], "A1 B1"],
  [["B1", "A1", "B1"], "B1 A1"],
  [["A2", "A1", "A2", "B2"], "A2 A1 B2"],
  [["B2", "A1", "A1"], "B2 A1"],
  [["A1", "B2", "C2", "A2", "B2"], "A1 B2 C2 A2"],
  [["表2!A1", "A1", "表2!A1"], "A1 A1"],
  [[], ""],
])("of %j each cell comes once, where it first stands", (addresses, once) => {
  expect(
    distinctRefs(refs(...addresses))
      .map(addressOf)
      .join(" "),
  ).toBe(once);
});

test.each([
  ["A1", true],
  ["XFD1048576", true],
  ["XFE1", false],
  ["A1048577", false],
  ["A0", false],
])("%s is an address: %s", (address, is) => {
  expect(parseAddress(address, "表") !== null).toBe(is);
});

test("a place is on a sheet from its first cell to its last", () => {
  expect(onSheet({ row: 0, column: 0 })).toBe(true);
  expect(onSheet({ row: -1, column: 0 })).toBe(false);
  expect(onSheet({ row: 0, column: -1 })).toBe(false);
  expect(onSheet({ row: 1_048_575, column: 16_383 })).toBe(true);
  expect(onSheet({ row: 1_048_575, column: 16_384 })).toBe(false);
  expect(onSheet({ row: 1_048_576, column: 16_383 })).toBe(false);
});

test.each([
  ["'a''b'!C3", "a'b"],
  ["表2!C3", "表2"],
  ["C3", "表"],
])("%s is a cell of the sheet %s", (address, sheet) => {
  expect(parseAddress(address, "表")).toEqual(cellRef(sheet, 2, 2));
});

test("a sheet's name is quoted so that it can be read again", () => {
  expect(quotedSheet("甲's 表")).toBe("'甲''s 表'");
  expect(parseAddress(`${quotedSheet("甲's 表")}!A1`, "别")?.sheet).toBe("甲's 表");
});

test.each([
  ["A4:E21", "A4:E21"],
  ["E21:A4", "A4:E21"],
  ["$a$4:E$21", "A4:E21"],
  [" A4 ", "A4"],
  ["A4:E21:F3", null],
  ["A4:E21x", null],
  ["xA4:E21!", null],
  ["A:E", null],
])("%s is the area %s", (address, area) => {
  const read = parseArea(address);
  expect(read === null ? null : areaAddress(read)).toBe(area);
});

test("a cell of a workbook is found on its sheet, blank beyond what is filled, and nowhere without a place or a sheet", () => {
  const grids = ["表", "表2"].map((sheet) =>
    makeGrid({ sheet, top: 0, left: 0, rows: [[{ value: `in ${sheet}` }]] }),
  );
  expect(cellIn(grids, cellRef("表2", 0, 0))?.text).toBe("in 表2");
  expect(cellIn(grids, cellRef("表2", 7, 7))).toMatchObject({ text: "", reading: { is: "blank" } });
  expect(cellIn(grids, cellRef("表3", 0, 0))).toBeNull();
  expect(cellIn(grids, null)).toBeNull();
  expect(cellIn(grids, undefined)).toBeNull();
});

test("a sheet is neither hidden nor locked, and has no merges, unless that is said", () => {
  expect(makeGrid({ sheet: "表", top: 0, left: 0, rows: [] })).toMatchObject({
    used: null,
    merges: [],
    hidden: false,
    locked: false,
  });
});

test.each([
  ["=SUM(12:3)", "A3:XFD12"],
  ["=SUM(C:B)", "B1:C1048576"],
  ["=SUM(E5:B9)", "B5:E9"],
  ["=A0", null],
  ["=SUM(0:3)", null],
  ["=A1048577", null],
  ["=SUM(XFD:XFE)", null],
])("%s reads %s", (formula, area) => {
  const { areas, complete } = formulaReferences(formula, "表");
  expect(areas.map((one) => areaAddress(one.area))).toEqual(area === null ? [] : [area]);
  expect(complete).toBe(area !== null);
});
