import { cellAt } from "../../src/core/grid";
import type { Cell, Grid } from "../../src/core/grid";
import { readSketch } from "./sheet-sketch";

function only(sketch: string): Grid {
  const [grid, ...others] = readSketch(sketch).grids;
  if (grid === undefined || 0 < others.length) throw new Error("not one sheet");
  return grid;
}

function first(sketch: string): Cell {
  return cellAt(only(sketch), 0, 0);
}

test.each([
  ["12", 12, "12", null],
  ["-1,234.50", -1234.5, "-1,234.50", "#,##0.00"],
  ["(25.10)", -25.1, "(25.10)", "0.00_);(0.00)"],
  ["85.96%", 0.8596, "85.96%", "0.00%"],
  ["12.35 ~ 12.3476", 12.3476, "12.35", "0.00"],
  ["'12.00", "12.00", "12.00", null],
  ["≥70%", "≥70%", "≥70%", null],
  ["甲区", "甲区", "甲区", null],
  ["人数⏎因素", "人数\n因素", "人数\n因素", null],
  ["\u3000其中", "\u3000其中", "\u3000其中", null],
])("%s is typed", (typed, value, text, format) => {
  expect(first(typed)).toMatchObject({ value, text, format, formula: null });
});

test("a formula comes with its result", () => {
  expect(first("=SUM(B2:B4) -> 1,087.60")).toMatchObject({
    formula: "=SUM(B2:B4)",
    value: 1087.6,
    text: "1,087.60",
  });
  expect(first("=B2/C2 -> #DIV/0!").reading.is).toBe("error");
});

test("cells stand in rows, parted and padded; blank lines are blank rows", () => {
  const grid = only("甲 | 1 |  | 2\n\n乙 |3");
  expect([cellAt(grid, 0, 1).value, cellAt(grid, 0, 2).reading.is, cellAt(grid, 0, 3).value]).toEqual([
    1,
    "blank",
    2,
  ]);
  expect([cellAt(grid, 2, 0).value, cellAt(grid, 2, 1).value]).toEqual(["乙", 3]);
});

test("a heading names a sheet and what is special about it", () => {
  const { grids } = readSketch(
    "# 表2 · at C5 · merge C5:D5 E5:E6 · hide rows 6 7 · hide columns D\n甲 | 1\n# 附表 · hidden\n乙 | 2",
  );
  expect(grids.map((grid) => [grid.sheet, grid.hidden])).toEqual([
    ["表2", false],
    ["附表", true],
  ]);
  const [grid] = grids;
  expect(grid?.origin).toEqual({ row: 4, column: 2 });
  expect(grid?.merges).toHaveLength(2);
  expect([...(grid?.hiddenRows ?? [])]).toEqual([5, 6]);
  expect([...(grid?.hiddenColumns ?? [])]).toEqual([3]);
  expect(() => readSketch("# 表2 · upside down\n甲 | 1")).toThrow("upside down");
});

test("a mark is the author's, and no part of the cell", () => {
  const { grids, marks } = readSketch("# 表2 · at C5\n甲 | 12.00 <1>\n乙 | <2>\n丙 | <5%");
  expect(marks).toEqual([
    { number: 1, sheet: "表2", row: 4, column: 3 },
    { number: 2, sheet: "表2", row: 5, column: 3 },
  ]);
  const [grid] = grids;
  expect(grid === undefined ? [] : [4, 5, 6].map((row) => cellAt(grid, row, 3).text)).toEqual([
    "12.00",
    "",
    "<5%",
  ]);
});
