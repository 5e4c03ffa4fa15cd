import { addressOf } from "../../src/core/grid";
import { DEFAULT_OPTIONS, inspect, recalculation } from "../../src/core/inspect";
import type { ProfileId } from "../../src/core/inspect";
import { readSketch } from "../docs/sheet-sketch";

/** What would be written, the cells with a warning behind a `!`. */
function offered(sketch: string, profile: ProfileId | null = null): readonly string[] {
  const { grids } = readSketch(sketch);
  const options = { ...DEFAULT_OPTIONS, profile };
  return recalculation(grids, inspect(grids, options).findings, options).map(
    ({ edit, buries }) => `${buries === null ? "" : "!"}${addressOf(edit.at)} ${edit.was} → ${edit.becomes}`,
  );
}

const SUMS = (total: string, last = "30.30"): string => `
地区 | 中央资金 | 省级资金 | 合计
甲县 | 10.10 | 5.50 | 15.60
乙县 | 20.20 | 6.60 | 26.80
丙县 | ${last} | 7.70 | 38.00
合计 | ${total} | 19.80 | 80.40`;

test.each([
  ["a total that is right", SUMS("60.60"), []],
  ["a total that is wrong", SUMS("61.60"), ["B5 61.60 → 60.60"]],
  [
    "a formula that shows the wrong total is left to Excel",
    SUMS("=SUM(B2:B3) -> 30.30"),
    ["!D5 80.40 → 50.10"],
  ],
  ["a blank total", SUMS(""), ["B5  → 60.60"]],
  ["a total in words is somebody's answer", SUMS("见附表"), []],
])("%s", (_, sketch, edits) => {
  expect(offered(sketch)).toEqual(edits);
});

test("a blank total is left open where one of its parts is, and where all of them are nought", () => {
  const form = (central: string, local: string) => `
项目资金 | 全年预算数 | 全年执行数 | 执行率
年度资金总额 | | 90.00 | 90.00%
其中：中央资金 | ${central} | 60.00 | 85.71%
地方资金 | ${local} | 30.00 | 100.00%`;
  expect(offered(form("70.00", "30.00"))).toContain("B2  → 100.00");
  expect(offered(form("70.00", "")).filter((line) => line.startsWith("B2"))).toEqual([]);
  expect(offered(form("0.00", "0.00")).filter((line) => line.startsWith("B2"))).toEqual([]);
});

test("a rate that is wrong is computed anew, one that nobody filled in is not", () => {
  const form = (rate: string) => `
项目资金 | 全年预算数 | 全年执行数 | 执行率
年度资金总额 | 100.00 | 90.00 | ${rate}
其中：中央资金 | 70.00 | 63.00 | 90.00%
地方资金 | 30.00 | 27.00 | 90.00%`;
  expect(offered(form("80.00%"))).toEqual(["D2 80.00% → 90.00%"]);
  expect(offered(form(""))).toEqual([]);
});

test("nothing divided by nothing is written as the profile that is known writes it, and stays where none is filled in", () => {
  const form = (rate: string) => `
项目资金 | 全年预算数 | 全年执行数 | 执行率
年度资金总额 | 100.00 | 90.00 | 90.00%
其中：中央资金 | 100.00 | 90.00 | 90.00%
地方资金 | 0.00 | 0.00 | ${rate}`;
  expect(offered(form("0.00%"))).toEqual([]);
  expect(offered(form("0.00%"), "national")).toEqual(["D4 0.00% → —"]);
  expect(offered(form("0.00%"), "zhejiang")).toEqual(["D4 0.00% → 100.00%"]);
  expect(offered(form("100.00%"), "zhejiang")).toEqual([]);
  expect(offered(form("0.0"), "zhejiang")).toEqual(["D4 0.0 → 100.0"]);
  expect(offered(form(""), "zhejiang")).toEqual([]);
});

describe("the rounding of a table's sums", () => {
  const rounding = (sketch: string) =>
    inspect(readSketch(sketch).grids).tables.map((table) => table.rounding);
  /** Rows of two amounts with their sum, which misses by so many tenths in each. */
  const list = (...misses: readonly number[]) =>
    [
      "地区 | 甲 | 乙 | 合计",
      ...misses.map((miss, at) => {
        const [one, other] = [37 + 41 * at, 53 + 29 * at];
        return `${at + 1}区 | ${[one, other, one + other + miss].map((tenths) => (tenths / 10).toFixed(1)).join(" | ")}`;
      }),
    ].join("\n");

  test("is rounded or truncated where they miss as such sums do, and nothing where no sum tells", () => {
    expect(rounding(list(0, 1, 0, -1, 0, 1, 0, 0, -1, 0))).toEqual(["rounded"]);
    expect(rounding(list(1, 1, 0, 1, 1, 1, 0, 1, 1, 1))).toEqual(["truncated"]);
    expect(rounding("地区 | 金额\n甲 | 10.14\n乙 | 20.24\n丙 | 30.34")).toEqual([null]);
  });
});

test("sheets on which nothing was found are told, with the reason", () => {
  const { grids } = readSketch(`
# 封面
绩效自评报告

# 表1
地区 | 金额
甲 | 10.14
乙 | 20.24
合计 | 30.38

# 空表

# 草稿 · hidden
地区 | 金额
甲 | 10.14
乙 | 20.24
`);
  expect(inspect(grids).untouched).toEqual([
    { sheet: "封面", reason: "no-table" },
    { sheet: "空表", reason: "empty" },
    { sheet: "草稿", reason: "hidden" },
  ]);
  expect(inspect(grids, { ...DEFAULT_OPTIONS, hiddenSheets: true }).untouched).toEqual([
    { sheet: "封面", reason: "no-table" },
    { sheet: "空表", reason: "empty" },
  ]);
});
