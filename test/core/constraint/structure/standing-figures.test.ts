import type { Axis } from "../../../../src/core/constraint/structure/axis";
import { axesOf } from "../../../../src/core/constraint/structure/axis";
import { findTables } from "../../../../src/core/table";
import { readSketch } from "../../../docs/sheet-sketch";

/** What holds along the line of a name; null where nothing does. */
function heldAlong(sheet: string, along: "rows" | "columns", name: string): readonly (number | null)[] {
  const [table] = readSketch(sheet).grids.flatMap((grid) => findTables(grid, 1));
  if (table === undefined) throw new Error("no table");
  const axis: Axis = axesOf(table)[along];
  const line = axis.lines.findIndex(({ line: { label } }) => label === name);
  return axis.cross.map((_, cross) => {
    const probe = axis.probe(line, cross);
    expect(axis.figure(line, cross)?.value.toNumber() ?? Number.NaN).toBe(probe);
    return Number.isNaN(probe) ? null : probe;
  });
}

const standardsOf = (rows: string, name = "补助标准"): readonly (number | null)[] =>
  heldAlong(`项目 | 面积 | ${name} | 金额\n${rows}`, "columns", name);

describe("a price printed once down a column", () => {
  test("holds until the next one, and for no total", () => {
    const rows = `甲 | 10 | 18.34 | 183.40
      乙 | 20 |  | 366.80
      丙 | 30 | 20.00 | 600.00
      丁 | 40 |  | 800.00
      戊 | 50 |  | 1000.00
      合计 | 150 |  | 2950.20`;
    expect(standardsOf(rows)).toEqual([18.34, 18.34, 20, 20, 20, null]);
  });

  test("holds for nothing above it", () => {
    const rows = `甲 | 10 |  | 183.40
      乙 | 20 | 18.34 | 366.80
      丙 | 30 |  | 550.20`;
    expect(standardsOf(rows)).toEqual([null, 18.34, 18.34]);
  });

  test("holds for no line that has no amounts of its own", () => {
    const rows = `甲 | 10 | 18.34 | 183.40
      乙 | 20 |  | 366.80
      丙 | 30 |  |
      丁 | 40 |  | 733.60`;
    expect(standardsOf(rows)).toEqual([18.34, 18.34, null, 18.34]);
  });

  test.each([
    ["half of the lines hold one", ["18.34", "", "20.00", ""], [18.34, 18.34, 20, 20]],
    ["more than half do", ["18.34", "", "20.00", "21.00"], [18.34, null, 20, 21]],
    ["one says that there is none", ["18.34", "", "", "/"], [18.34, null, null, null]],
    ["each has its own", ["18.34", "19.00", "20.00", "21.00"], [18.34, 19, 20, 21]],
  ])("where %s", (_, prices, held) => {
    const rows = prices.map((price, at) => `${"甲乙丙丁"[at] ?? ""} | ${at + 11} | ${price} | ${at + 120}`);
    expect(standardsOf(rows.join("\n"))).toEqual(held);
  });

  test("is counted among the lines with amounts", () => {
    const rows = `甲 | 10 | 18.34 | 183.40
      乙 | 20 |  | 366.80
      丙 | 30 | 20.00 | 600.00
      丁 |  |  |
      合计 | 60 |  | 1150.20`;
    expect(standardsOf(rows)).toEqual([18.34, null, 20, null, null]);
  });

  test.each([
    ["分值", "20", 20],
    ["执行率标准", "18.34", 18.34],
    ["平均标准", "18.34%", 0.1834],
    ["数量", "18.34", 18.34],
  ])("is a price: no %s", (name, figure, value) => {
    const rows = `甲 | 10 | ${figure} | 183.40
      乙 | 20 |  | 366.80
      丙 | 30 |  | 550.20`;
    expect(standardsOf(rows, name)).toEqual([value, null, null]);
  });
});

describe("a price printed once along a row", () => {
  const along = (prices: string): readonly (number | null)[] =>
    heldAlong(
      `项目 | 甲 | 乙 | 丙 | 合计\n面积 | 10 | 20 | 30 | 60\n补助标准 | ${prices}\n金额 | 183.4 | 366.8 | 550.2 | 1100.4`,
      "rows",
      "补助标准",
    );

  test("holds for the columns behind it, and for no total", () => {
    expect(along("18.34 |  |  | ")).toEqual([18.34, 18.34, 18.34, null]);
  });

  test("holds for itself alone where there are two", () => {
    expect(along("18.34 |  | 20.00 | ")).toEqual([18.34, null, 20, null]);
  });
});
