import { sumsTold } from "./sums-told";

/** Sums along the columns of one group, with so many rows of figures. */
function groupOf(names: string, ...rows: readonly string[]): readonly string[] {
  const heads = names.split("|").map((_, at) => (at === 0 ? "公务用车" : ""));
  const figures = rows.map((row, at) => `${"甲乙丙丁戊己庚"[at] ?? ""}局 | 7 | ${row}`);
  return sumsTold(`单位 | 编制数 | ${heads.join(" | ")}\n |  | ${names}\n${figures.join("\n")}`, "columns");
}

const SUM = "公务用车/小计 = 公务用车/购置 + 公务用车/运行 (label)";

describe("the total inside a group of columns is that of the others", () => {
  test.each([
    ["before them", "小计 | 购置 | 运行", "9 | 4 | 5", SUM],
    ["behind them", "购置 | 运行 | 小计", "4 | 5 | 9", SUM],
    ["among them", "购置 | 小计 | 运行", "4 | 9 | 5", SUM],
    ["by itself", "购置 | 小计", "9 | 9", "公务用车/小计 = 公务用车/购置 (label)"],
    ["and not of rates", "小计 | 购置 | 运行 | 占比", "9 | 4 | 5 | 40%", SUM],
  ])("%s", (_, names, row, sum) => {
    expect(groupOf(names, row)).toEqual([sum]);
  });

  const names = "小计 | 购置 | 运行";
  test.each([
    ["though the only row denies it", ["90 | 40 | 20"], true],
    ["but not where two rows deny it and none holds", ["90 | 40 | 20", "80 | 40 | 20"], false],
    [
      "though three rows deny it, where one holds",
      ["90 | 40 | 20", "80 | 40 | 20", "70 | 20 | 20", "60 | 40 | 20"],
      true,
    ],
    [
      "though four rows deny it, where as many hold",
      [
        "90 | 40 | 20",
        "80 | 40 | 20",
        "70 | 20 | 20",
        "66 | 46 | 20",
        "50 | 10 | 20",
        "61 | 41 | 20",
        "62 | 42 | 20",
        "63 | 43 | 20",
      ],
      true,
    ],
  ])("%s", (_, rows, holds) => {
    expect(groupOf(names, ...rows)).toEqual(holds ? [SUM] : []);
  });
});

test.each([
  ["where it is all there is in one line", ["90 | 40", "30 | 30"], []],
  ["where it is in most", ["90 | 40", "30 | 30", "21 | 21", "17 | 17", "55 | 55"], []],
  ["unless it is throughout", ["30 | 30", "21 | 21"], ["公务用车/小计 = 公务用车/其中:购置 (part-marker)"]],
])("one column of a 其中 is a part of the total, %s", (_, rows, sums) => {
  expect(groupOf("小计 | 其中：购置", ...rows)).toEqual(sums);
});

test("inner totals of a group come first, and the outer ones add them up", () => {
  const sheet = `单位 | 三公经费 |  |  |  |
     | 合计 | 接待费 | 公务用车 |  |
     |  |  | 小计 | 购置 | 运行
    甲局 | 12 | 3 | 9 | 4 | 5`;
  expect(sumsTold(sheet, "columns")).toEqual([
    "三公经费/公务用车/小计 = 三公经费/公务用车/购置 + 三公经费/公务用车/运行 (label)",
    "三公经费/合计 = 三公经费/接待费 + 三公经费/公务用车/小计 (label)",
  ]);
});

test("a group of one name further on is another group", () => {
  const sheet = `单位 | 预算 |  | 人数 | 预算 |
     | 小计 | 购置 |  | 运行 | 维修
    甲局 | 9 | 9 | 3 | 4 | 5`;
  expect(sumsTold(sheet, "columns")).toEqual(["预算/小计 = 预算/购置 (label)"]);
});
