import { axesOf } from "../../../../src/core/constraint/structure/axis";
import { findProducts } from "../../../../src/core/constraint/structure/product-search";
import { findTables } from "../../../../src/core/table";
import { readSketch } from "../../../docs/sheet-sketch";

/** What one number makes of another column of a sheet, as `旧房/资金 = 30000 × 旧房/户数`. */
function standardsIn(...lines: readonly string[]): readonly string[] {
  const [table] = readSketch(lines.join("\n")).grids.flatMap((grid) => findTables(grid, 1));
  if (table === undefined) throw new Error("no table");
  const axis = axesOf(table).columns;
  const name = (line: number): string => axis.lines[line]?.line.path.join("/") ?? "";
  return findProducts(axis).map(
    ({ result, factors, scale }) =>
      `${name(result)} = ${[Number(scale.toPrecision(9)), ...factors.map(name)].join(" × ")}`,
  );
}

/** The dangerous houses of five towns, each paid 7,500 元. */
const HOUSES = [412, 388, 275, 375, 512];
const TOLD = "危房/资金 = 7500 × 危房/户数";

/** Rows of five towns: the dangerous houses and their money, then whatever the other group has. */
const towns = (other: readonly string[]): readonly string[] =>
  HOUSES.map((houses, at) => `${at + 1}乡 | ${houses} | ${houses * 7500} | ${other[at] ?? " | "}`);

const twoGroups = (heads: string, other: readonly string[]): readonly string[] =>
  standardsIn("乡 | 危房 | | 旧房 |", ` | 户数 | 资金 | ${heads}`, ...towns(other));

describe("where one group's money is so much for each of its number, so is that of a group with the same columns", () => {
  test("times a standard of its own, though its numbers are few and the same", () => {
    expect(twoGroups("户数 | 资金", ["1 | 30000", "1 | 30000", "2 | 60000", " | ", "1 | 30000"])).toEqual([
      TOLD,
      "旧房/资金 = 30000 × 旧房/户数",
    ]);
  });

  test.each([
    ["told by three rows", ["1 | 30000", "1 | 30000", "2 | 60000"], true],
    ["not by two", ["1 | 30000", "1 | 30000"], false],
    ["not by three of which each says otherwise", ["1 | 30000", "1 | 20000", "2 | 50000"], false],
    ["told by three, where a fourth is a slip", ["1 | 30000", "1 | 30000", "2 | 60000", "1 | 3000"], true],
    ["not by three against two", ["1 | 30000", "1 | 30000", "2 | 60000", "1 | 3000", "2 | 6000"], false],
    ["not by rows that were paid nothing", ["1 | 0", "1 | 0", "2 | 0"], false],
    ["told past a row of nothing", ["0 | 0", "1 | 30000", "1 | 30000", "2 | 60000", "0 | 0"], true],
    ["to two decimals", ["1 | 30000.25", "1 | 30000.25", "2 | 60000.50"], true],
    ["not to three", ["8 | 30000.01", "8 | 30000.01", "16 | 60000.02"], false],
    ["not where each is as large as its number", ["1 | 1", "1 | 1", "2 | 2"], false],
  ])("%s", (_, other, isTold) => {
    expect(twoGroups("户数 | 资金", other)).toHaveLength(isTold ? 2 : 1);
  });

  test("by what most rows say", () => {
    const rows = ["1 | 20000", "1 | 30000", "1 | 30000", "2 | 60000", "3 | 90000"];
    expect(twoGroups("户数 | 资金", rows)).toContain("旧房/资金 = 30000 × 旧房/户数");
  });

  test("by no total of them", () => {
    const rows = ["1 | 30000", "1 | 30000", "", "", ""];
    expect(
      standardsIn(
        "乡 | 危房 | | 旧房 |",
        " | 户数 | 资金 | 户数 | 资金",
        ...towns(rows),
        "合计 | 1962 | 14715000 | 2 | 60000",
      ),
    ).toEqual([TOLD]);
  });

  test("of another count, where it is one by its name", () => {
    const rows = ["1 | 30000", "1 | 30000", "2 | 60000"];
    expect(twoGroups("人数 | 资金", rows)).toEqual([TOLD, "旧房/资金 = 30000 × 旧房/人数"]);
    expect(twoGroups("栋 | 资金", rows)).toEqual([TOLD]);
  });

  test("of a column of the same name, whatever it counts", () => {
    const rows = HOUSES.map(
      (houses, at) =>
        `${at + 1}乡 | ${at * at + 3} | ${houses} | ${houses * 7500} | ${at < 3 ? "1 | 30000" : " | "}`,
    );
    expect(standardsIn("乡 | 序列 | 危房 | | 旧房 |", " | | 栋 | 资金 | 栋 | 资金", ...rows)).toEqual([
      "危房/资金 = 7500 × 危房/栋",
      "旧房/资金 = 30000 × 旧房/栋",
    ]);
  });

  test("but not of what stands in its place under another head", () => {
    expect(
      standardsIn(
        "乡 | 危房 | | 其他 | 旧房",
        " | 户数 | 资金 | 户数 | 资金",
        ...towns(["1 | 30000", "1 | 30000", "2 | 60000"]),
      ),
    ).toEqual([TOLD]);
  });

  test("but not of a column in another place, or of another name", () => {
    const rows = ["1 | 30000", "1 | 30000", "2 | 60000"];
    expect(twoGroups("户数 | 其他", rows)).toEqual([TOLD]);
    expect(
      twoGroups(
        "资金 | 户数",
        rows.map((row) => row.split(" | ").reverse().join(" | ")),
      ),
    ).toEqual([TOLD]);
  });

  test("but not of what stands under no group", () => {
    const rows = ["1 | 30000", "1 | 30000", "2 | 60000"];
    expect(standardsIn("乡 | 危房 | | 户数 | 资金", " | 户数 | 资金 | |", ...towns(rows))).toEqual([TOLD]);
    expect(standardsIn("乡 | 户数 | 资金 | 旧房 |", " | | | 户数 | 资金", ...towns(rows))).toEqual([
      "资金 = 7500 × 户数",
    ]);
  });
});
