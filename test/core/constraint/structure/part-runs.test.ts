import { findTables } from "../../../../src/core/table";
import { viewOf } from "../../../../src/core/constraint/view";
import { readSketch } from "../../../docs/sheet-sketch";

/** The 其中 lists of a sheet that are not all there is of their wholes: `支出: 其中:人员, 公用`, a line each. */
function listsIn(sheet: string): readonly string[] {
  const views = readSketch(sheet).grids.flatMap((grid) => findTables(grid, 1).map((table) => viewOf(table)));
  return views
    .flatMap(({ rows, columns }) => [rows, columns])
    .flatMap(({ axis, lists }) => {
      const nameOf = (line: number): string => axis.lines[line]?.line.path.join("/") ?? "";
      return lists.map(({ whole, parts }) => `${nameOf(whole)} | ${parts.map(nameOf).join(" | ")}`);
    });
}

/** Two full-width spaces, as a clerk sets a line in. */
const INDENT = "\u3000\u3000";

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "reaches over the marked lines, and over those set in deeper than its whole",
    `项目 | 2022年 | 2023年
支出 | 812.45 | 903.38
其中：人员 | 500.10 | 611.14
${INDENT}公用 | 112.35 | 92.24
结余 | 88.01 | 77.20`,
    ["支出 | 其中:人员 | 公用"],
  ],
  [
    "reaches over lines numbered below its whole, which a number does not join of their names",
    `项目 | 2022年 | 2023年
一、支出 | 812.45 | 903.38
其中：人员 | 500.10 | 611.14
1.公用 | 112.35 | 92.24
二、结余 | 88.01 | 77.20`,
    ["一、支出 | 其中:人员 | 1.公用"],
  ],
  [
    "is of the line right before it",
    `项目 | 2022年 | 2023年
收入 | 912.45 | 993.38
支出 | 812.45 | 903.38
其中：人员 | 500.10 | 611.14`,
    ["支出 | 其中:人员"],
  ],
  [
    "is of no line that it exceeds throughout",
    `项目 | 甲 | 乙 | 丙
收入 | 9812.45 | 9903.38 | 9301.11
人次 | 12 | 13 | 14
其中：门诊 | 5001.40 | 6110.25 | 5200.37`,
    [],
  ],
  [
    "is of a line that it exceeds here and there",
    `项目 | 甲 | 乙 | 丙
收入 | 9812.45 | 9903.38 | 9301.11
支出 | 12.45 | 13.38 | 9014.11
其中：门诊 | 5001.40 | 6110.25 | 5200.37`,
    ["支出 | 其中:门诊"],
  ],
  [
    "is of a line that it exceeds in less than half of what both hold",
    `项目 | 甲 | 乙 | 丙 | 丁 | 戊 | 己 | 庚
收入 | 98.45 | 99.38 | 93.11 | 90.12 | 91.03 | 92.04 | 93.05
支出 | 12.45 | 13.38 | 14.11 | 90.01 | 90.02 | 90.03 | 90.04
其中：门诊 | 50.40 | 61.25 | 52.37 | 40.11 | 41.12 | 42.13 | 43.14`,
    ["支出 | 其中:门诊"],
  ],
  [
    "is of no line that it exceeds in most of what both hold",
    `项目 | 甲 | 乙 | 丙 | 丁 | 戊 | 己 | 庚
收入 | 98.45 | 99.38 | 93.11 | 90.12 | 91.03 | 92.04 | 93.05
支出 | 12.45 | 13.38 | 14.11 | 90.01 |  | 90.03 | 90.04
其中：门诊 | 50.40 | 61.25 | 52.37 | 40.11 | 41.12 |  | 0.00`,
    [],
  ],
  [
    "ends before a line as shallow as its whole",
    `项目 | 2022年 | 2023年
一、支出 | 812.45 | 903.38
其中：人员 | 500.10 | 611.14
公用 | 112.35 | 92.24
二、结余 | 88.01 | 77.20`,
    ["一、支出 | 其中:人员 | 公用"],
  ],
  [
    "ends before a total",
    `项目 | 2022年 | 2023年
支出 | 812.45 | 903.38
其中：人员 | 500.10 | 611.14
${INDENT}合计 | 900.46 | 980.58`,
    ["支出 | 其中:人员"],
  ],
  [
    "is of the total of its group where there is one",
    `地区 | 在校生 |  |  |
 | 小学 | 初中 | 合计 | 其中：寄宿生
东县 | 812 | 500 | 1312 | 1612
西县 | 377 | 200 | 577 | 633
南县 | 120 | 88 | 208 | 127`,
    ["在校生/合计 | 在校生/其中:寄宿生"],
  ],
  [
    "is of a total whose parts stand before it",
    `项目 | 2022年 | 2023年
东县 | 500.10 | 611.14
西县 | 312.35 | 292.24
合计 | 812.45 | 903.38
其中：人员 | 400.00 | 500.00`,
    ["合计 | 其中:人员"],
  ],
  [
    "is of no total that stands first",
    `项目 | 2022年 | 2023年
合计 | 812.45 | 903.38
其中：人员 | 400.00 | 500.00
公用 | 300.00 | 300.00`,
    [],
  ],
  [
    "begins anew at each mark that follows an unmarked line",
    `项目 | 2022年 | 2023年
收入 | 912.45 | 993.38
其中：税收 | 500.10 | 611.14
支出 | 812.45 | 903.38
其中：人员 | 400.10 | 511.14`,
    ["收入 | 其中:税收", "支出 | 其中:人员"],
  ],
  [
    "stays in its own block of blocks side by side",
    `项目 | 金额 | 项目 | 金额
收入 | 912.45 | 其中：人员 | 400.10
其中：税收 | 500.10 | 支出 | 903.38
合计 | 1412.55 | 合计 | 1303.48`,
    ["收入 | 其中:税收"],
  ],
  [
    "is, as a column, a part of the column before it",
    `项目 | 资金 | 其中：中央资金
道路 | 812.45 | 500.10
桥梁 | 377.58 | 377.58
公园 | 120.70 | 88.00`,
    ["资金 | 其中:中央资金"],
  ],
  [
    "ends, as columns, with its group",
    `项目 | 资金 | 其中： |  | 备用
 |  | 路面 | 路基 |
道路 | 812.45 | 500.10 | 112.35 | 7.11
桥梁 | 377.58 | 200.33 | 77.25 | 8.22`,
    ["资金 | 其中:/路面 | 其中:/路基"],
  ],
  [
    "is one list for each measure where classes have heads and money",
    `地区 | 资助人数 | 资助金额 | 其中：一类 |  | 二类 |
 |  |  | 人数 | 金额 | 人数 | 金额
东县 | 812 | 4040.50 | 400 | 2500.25 | 112 | 1140.25
西县 | 377 | 1880.75 | 100 | 1000.50 | 77 | 580.25`,
    ["资助人数 | 其中:一类/人数 | 二类/人数", "资助金额 | 其中:一类/金额 | 二类/金额"],
  ],
  [
    "is one list for heads and one for money under names of their own",
    `地区 | 村个数 | 补助金额 | 其中： |  |  |
 |  |  | 一般村个数 | 一般村金额 | 贫困村个数 | 贫困村金额
东县 | 812 | 4040.50 | 400 | 2500.25 | 112 | 1140.25
西县 | 377 | 1880.75 | 100 | 1000.50 | 77 | 580.25`,
    ["村个数 | 其中:/一般村个数 | 其中:/贫困村个数", "补助金额 | 其中:/一般村金额 | 其中:/贫困村金额"],
  ],
  [
    "is of its whole group where it is more than the last of it line after line",
    `地区 | 在校生 |  |
 | 小学 | 初中 | 其中：寄宿生
东县 | 812 | 500 | 612
西县 | 377 | 200 | 333
南县 | 120 | 88 | 27`,
    [],
  ],
  [
    "is of the last of its group where it is not",
    `地区 | 在校生 |  |
 | 小学 | 初中 | 其中：寄宿生
东县 | 812 | 500 | 612
西县 | 377 | 200 | 133
南县 | 120 | 88 | 57`,
    ["在校生/初中 | 在校生/其中:寄宿生"],
  ],
];

it.each(CASES)("a list begun by 其中 %s", (_, sheet, lists) => {
  expect(listsIn(sheet)).toEqual(lists);
});
