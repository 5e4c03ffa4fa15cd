import { addressOf } from "../../src/core/grid";
import type { Report } from "../../src/core/inspect";
import { inspected } from "../docs/check";

/**
 * What the engine gets wrong today, on the smallest sheet that shows it. Each case asserts the wrong answer, so that the day
 * it is mended the test says so and the case moves to a page. The list may only shrink.
 */
interface Wrong {
  readonly name: string;
  readonly why: string;
  readonly sheet: string;
  /** What is said today: the rules of the findings, and the cell each doubts first. */
  readonly today: readonly string[];
}

function told({ findings }: Report): readonly string[] {
  return findings.map(({ rule, suspects }) => {
    const first = suspects[0];
    return first === undefined ? rule : `${rule} ${addressOf(first.at)}`;
  });
}

const CASES: readonly Wrong[] = [
  {
    name: "a statement that shows its two totals and their difference only",
    why: "支出合计 is taken for the total of the one line before it, which is a total of its own",
    sheet: `
项目     | 本年数
收入合计 | 5,187.59
支出合计 | 4,930.26
收支结余 | 257.33`,
    today: ["column-total B2", "column-total B4"],
  },
  {
    name: "a unit whose figures are 1, 2, 3",
    why: "its row is taken for one that numbers the columns and ends the table, so that the total row, which would name C3, is lost",
    sheet: `
区县 | 城市 | 农村 | 合计
东河 | 5    | 6    | 11
西岭 | 4    | 6    | 13
南塘 | 1    | 2    | 3
合计 | 10   | 17   | 27`,
    today: ["row-total D3"],
  },
  {
    name: "groups whose 小计 add up to another by accident in one of two columns",
    why: "one column against one is believed where the total has a word; the group itself holds in both and is tried later",
    sheet: `
片区 | 单位 | 上年数 | 本年数
东片 | 小计 | 9223   | 16912
     | 东河 | 12     | 7607
     | 西岭 | 9211   | 9305
西片 | 小计 | 2917   | 11701
     | 南塘 | 12     | 9996
     | 北山 | 2905   | 1705
中片 | 小计 | 18852  | 28613
     | 中和 | 4818   | 8557
     | 安平 | 2069   | 6419
     | 长宁 | 8595   | 9621
     | 永兴 | 3370   | 4016
合计 |      | 30992  | 57226`,
    today: ["column-total C5", "column-total C6", "column-total C13"],
  },
  {
    name: "a single SUM that misses the last line",
    why: "a total over all lines but one agrees with the figures, and what the formula leaves out is not asked",
    sheet: `
区县 | 金额
甲区 | 412.36
乙区 | 398.05
丙区 | 277.19
丁区 | 305.62
合计 | =SUM(B2:B4) -> 1087.60`,
    today: [],
  },
  {
    name: "a constant in the only total",
    why: "the formula adds just the gap, so B5 is the culprit; the typed lines are doubted before it",
    sheet: `
区县 | 金额
甲区 | 412.36
乙区 | 398.05
丙区 | 277.19
合计 | =SUM(B2:B4)+12 -> 1099.60`,
    today: ["column-total B2", "formula-constant"],
  },
  {
    name: "a formula that takes from the row above",
    why: "a formula unlike its neighbours is the culprit of the relation it breaks; the typed figure is doubted, and told twice",
    sheet: `
区县 | 预算数 | 执行数 | 结余
甲区 | 120.50 | 110.20 | =B2-C2 -> 10.30
乙区 | 98.40  | 95.10  | =B3-C3 -> 3.30
丙区 | 76.30  | 68.70  | =B4-C3 -> -18.80
丁区 | 66.10  | 62.60  | =B5-C5 -> 3.50`,
    today: ["inferred-sum B4", "formula-unlike-neighbours"],
  },
  {
    name: "an item's slip that its typed row total followed",
    why: "two columns break that share no cell: the one story (B4 with D4) is told once for each of them and each of its cells",
    sheet: `
区县 | 基本补助 | 绩效奖补 | 合计
甲区 | 120.50   | 30.20    | 150.70
乙区 | 98.40    | 25.10    | 123.50
丙区 | 6.30     | 18.70    | 25.00
合计 | 295.20   | 74.00    | 369.20`,
    today: ["column-total B4", "column-total B4", "column-total D4", "column-total D4"],
  },
  {
    name: "a SUM that misses a line, in a table with row totals",
    why: "the total row breaks for the same cause, and is told as a finding of its own",
    sheet: `
区县 | 基本补助              | 绩效奖补             | 合计
甲区 | 120.50                | 30.20                | =B2+C2 -> 150.70
乙区 | 98.40                 | 25.10                | =B3+C3 -> 123.50
丙区 | 76.30                 | 18.70                | =B4+C4 -> 95.00
丁区 | 66.10                 | 12.60                | =B5+C5 -> 78.70
合计 | =SUM(B2:B4) -> 295.20 | =SUM(C2:C5) -> 86.60 | =SUM(D2:D5) -> 447.90`,
    today: ["formula-range B6", "row-total B5"],
  },
  {
    name: "a unit that stands in the list twice",
    why: "lists are compared between tables only; domain law 4 asks for doubled units as well",
    sheet: `
区县   | 金额
东河区 | 281.10
西岭区 | 229.75
东河区 | 190.40
北山区 | 214.65
合计   | 915.90`,
    today: [],
  },
  {
    name: "one unit of seven departs from 1:1, and its totals follow",
    why: "the total row departs with it and is counted as a second witness against the rule",
    sheet: `
区县 | 中央承担 | 市级承担 | 合计
甲区 | 412.6    | 412.6    | 825.2
乙区 | 398.1    | 398.1    | 796.2
丙区 | 277.2    | 277.2    | 554.4
丁区 | 305.6    | 350.6    | 656.2
戊区 | 188.4    | 188.4    | 376.8
己区 | 254.9    | 254.9    | 509.8
庚区 | 341.7    | 341.7    | 683.4
合计 | 2178.5   | 2223.5   | 4402.0`,
    today: [],
  },
  {
    name: "a first line that is the sum of all others by accident, in one of two columns",
    why: "round figures agree oftener than reckoned, and for the line at an end one column against one is enough",
    sheet: `
单位     | 项目甲 | 项目乙
第一中学 | 5      | 1000
第二中学 | 20     | 200
第三中学 | 0      | 200
第四中学 | 200    | 100
第五中学 | 200    | 500`,
    today: ["inferred-sum B4"],
  },
  {
    name: "a 小计 that lost its sign",
    why: "by the sign it lost, the 小计 above is the 合计 and this 小计 together: one column against one is believed",
    sheet: `
片区 | 单位 | 上年数  | 本年数
东片 | 甲县 | 7863.73  | 2953.81
     | 乙县 | 1331.65  | 6911.34
     | 小计 | 9195.38  | 9865.15
西片 | 丙县 | 8942.44  | 765.39
     | 丁县 | 9999.97  | 4129.80
     | 小计 | 18942.41 | -4895.19
合计 |      | 28137.79 | 14760.34`,
    today: ["column-total D5", "column-total C8"],
  },
  {
    name: "one figure in 元 in a table of one column",
    why: "a row of one figure is taken for a whole line in another unit, which needs two figures at least to be one",
    sheet: `
区县 | 金额
甲区 | 28110.35
乙区 | 229750600.00
丙区 | 19040.12
合计 | 70125.53`,
    today: ["unit-slip"],
  },
  {
    name: "an error in a cell and in the total that refers to it",
    why: "the second follows from the first by its formula: one cause, one finding",
    sheet: `
区县 | 基本补助 | 绩效奖补                            | 合计
甲区 | 120.50   | 30.20                               | =B2+C2 -> 150.70
乙区 | 98.40    | =VLOOKUP(A3,奖补!A:B,2,0) -> #N/A   | =B3+C3 -> #N/A
丙区 | 76.30    | 18.70                               | =B4+C4 -> 95.00`,
    today: ["error-value", "error-value"],
  },
];

test.each(CASES)("$name", ({ why, sheet, today }) => {
  expect({ why, told: told(inspected(sheet)) }).toEqual({ why, told: today });
});
