import type { ProfileId } from "../../../src/core/inspect";
import { lawTold } from "./law-told";

/** Sheets, and all that a law says of them. */
type Case = readonly [name: string, sheet: string, told: readonly string[]];

describe("a list of units", () => {
  test.each<Case>([
    [
      "a unit that its total counts twice",
      `
地区 | 金额
东山县 | 12.50
西河县 | 31.40
南湖县 | 22.10
西河县 | 17.30
合计 | 83.30`,
      ["verify A3 A5 · rowLabel 西河县 · doubled 西河县"],
    ],
    [
      "not among three lines",
      `
地区 | 金额
东山县 | 12.50
西河县 | 31.40
西河县 | 17.30
合计 | 61.20`,
      [],
    ],
    [
      "not among projects, which may share a name",
      `
项目 | 金额
道路维修 | 12.50
桥梁维修 | 31.40
道路维修 | 22.10
河道清淤 | 17.30
合计 | 83.30`,
      [],
    ],
    [
      "not where several names come back: the list has another order",
      `
地区 | 金额
东山县 | 12.50
西河县 | 31.40
东山县 | 22.10
西河县 | 17.30
合计 | 83.30`,
      [],
    ],
    [
      "a unit missing in the second batch, and one added",
      `
# 第一批
2024年第一批资金分配表
地区 | 分配金额
东山县 | 12.50
西河县 | 31.40
南湖县 | 22.10
北原县 | 17.30
中和县 | 11.20
合计 | 94.50
# 第二批
2024年第二批资金分配表
地区 | 分配金额
东山县 | 2.50
西河县 | 1.40
南湖县 | 2.10
北原县 | 7.30
安平区 | 1.20
合计 | 14.50`,
      ["verify 第二批!A7 第一批!A7 · other 第一批 · missing 中和县 · added 安平区"],
    ],
    [
      "one written otherwise",
      `
# 第一批
2024年第一批资金分配表
地区 | 分配金额
东山县 | 12.50
西河县 | 31.40
南湖县 | 22.10
北原县 | 17.30
合计 | 83.30
# 第二批
2024年第二批资金分配表
地区 | 分配金额
东山县 | 2.50
西河县 | 1.40
南胡县 | 2.10
北原县 | 7.30
合计 | 13.30`,
      ["verify 第二批!A5 · rowLabel 南胡县 · other 第一批 · renamed 南胡县（南湖县）"],
    ],
    [
      "one with a character more",
      `
# 第一批
2024年第一批资金分配表
地区 | 分配金额
东山县 | 12.50
西河县 | 31.40
南湖 | 22.10
北原县 | 17.30
合计 | 83.30
# 第二批
2024年第二批资金分配表
地区 | 分配金额
东山县 | 2.50
西河县 | 1.40
南湖县 | 2.10
北原县 | 7.30
合计 | 13.30`,
      ["verify 第二批!A5 · rowLabel 南湖县 · other 第一批 · renamed 南湖县（南湖）"],
    ],
    [
      "two missing",
      `
# 第一批
2024年第一批资金分配表
地区 | 分配金额
东山县 | 12.50
西河县 | 31.40
南湖县 | 22.10
北原县 | 17.30
中和县 | 11.20
安平区 | 10.10
永兴镇 | 9.40
城关镇 | 8.30
合计 | 122.30
# 第二批
2024年第二批资金分配表
地区 | 分配金额
东山县 | 2.50
西河县 | 1.40
南湖县 | 2.10
北原县 | 7.30
中和县 | 1.20
安平区 | 1.10
合计 | 15.60`,
      ["verify 第一批!A9 第一批!A10 · other 第一批 · missing 永兴镇、城关镇"],
    ],
    [
      "nothing where hardly half are in both",
      `
# 第一批
2024年第一批资金分配表
地区 | 分配金额
东山县 | 12.50
西河县 | 31.40
南湖县 | 22.10
北原县 | 17.30
合计 | 83.30
# 第二批
2024年第二批资金分配表
地区 | 分配金额
东山县 | 2.50
西河县 | 1.40
永兴镇 | 2.10
城关镇 | 7.30
合计 | 13.30`,
      [],
    ],
    [
      "nothing where the lists are the same in another order",
      `
# 第一批
2024年第一批资金分配表
地区 | 分配金额
东山县 | 12.50
西河县 | 31.40
南湖县 | 22.10
合计 | 66.00
# 第二批
2024年第二批资金分配表
地区 | 分配金额
南湖县 | 2.50
东山县 | 1.40
西河县 | 2.10
合计 | 6.00`,
      [],
    ],
    [
      "most of the units of a longer list missing: it is another list",
      `
# 第一批
2024年第一批资金分配表
地区 | 分配金额
东山县 | 10.50
西河县 | 11.50
南湖县 | 12.50
北原县 | 13.50
中和县 | 14.50
安平区 | 15.50
永兴镇 | 16.50
城关镇 | 17.50
合计 | 112.00
# 第二批
2024年第二批资金分配表
地区 | 分配金额
东山县 | 3.25
西河县 | 4.25
南湖县 | 5.25
北原县 | 6.25
中和县 | 7.25
合计 | 26.25`,
      [],
    ],
    [
      "a name of one character is no other that is written otherwise",
      `
# 第一批
2024年第一批资金分配表
地区 | 分配金额
甲 | 10.50
乙县 | 11.50
丙县 | 12.50
丁县 | 13.50
戊县 | 14.50
合计 | 62.50
# 第二批
2024年第二批资金分配表
地区 | 分配金额
己 | 3.25
乙县 | 4.25
丙县 | 5.25
丁县 | 6.25
戊县 | 7.25
合计 | 26.25`,
      ["verify 第二批!A3 第一批!A3 · other 第一批 · missing 甲 · added 己"],
    ],
    [
      "a name with two characters more is another unit",
      `
# 第一批
2024年第一批资金分配表
地区 | 分配金额
东山县 | 10.50
西河县 | 11.50
南湖县 | 12.50
北原县 | 13.50
中和县 | 14.50
合计 | 62.50
# 第二批
2024年第二批资金分配表
地区 | 分配金额
东山县 | 3.25
西河县 | 4.25
南湖县 | 5.25
北原县 | 6.25
中和县城区 | 7.25
合计 | 26.25`,
      ["verify 第二批!A7 第一批!A7 · other 第一批 · missing 中和县 · added 中和县城区"],
    ],
    [
      "the same name under two groups",
      `
地区 | 金额
东片 | 43.90
城关镇 | 12.50
永兴镇 | 31.40
西片 | 39.40
城关镇 | 22.10
东河镇 | 17.30
合计 | 83.30`,
      [],
    ],
    [
      "two written otherwise",
      `
# 第一批
2024年第一批资金分配表
地区 | 分配金额
东山县 | 10.50
西河县 | 11.50
南湖县 | 12.50
北原县 | 13.50
中和县 | 14.50
安平区 | 15.50
永兴镇 | 16.50
城关镇 | 17.50
合计 | 112.00
# 第二批
2024年第二批资金分配表
地区 | 分配金额
东山县 | 3.25
西和县 | 4.25
南湖县 | 5.25
北塬县 | 6.25
中和县 | 7.25
安平区 | 8.25
永兴镇 | 9.25
城关镇 | 10.25
合计 | 54.00`,
      [
        "verify 第二批!A4 第二批!A6 · rowLabel 西和县 · other 第一批 · renamed 西和县（西河县）、北塬县（北原县）",
      ],
    ],
    [
      "two added",
      `
# 第一批
2024年第一批资金分配表
地区 | 分配金额
东山县 | 10.50
西河县 | 11.50
南湖县 | 12.50
北原县 | 13.50
中和县 | 14.50
安平区 | 15.50
合计 | 78.00
# 第二批
2024年第二批资金分配表
地区 | 分配金额
东山县 | 3.25
西河县 | 4.25
南湖县 | 5.25
北原县 | 6.25
中和县 | 7.25
安平区 | 8.25
永兴镇 | 9.25
城关镇 | 10.25
合计 | 54.00`,
      ["verify 第二批!A9 第二批!A10 · other 第一批 · added 永兴镇、城关镇"],
    ],
    [
      "just seven in ten in both",
      `
# 第一批
2024年第一批资金分配表
地区 | 分配金额
东山县 | 10.50
西河县 | 11.50
南湖县 | 12.50
北原县 | 13.50
中和县 | 14.50
安平区 | 15.50
永兴镇 | 16.50
合计 | 94.50
# 第二批
2024年第二批资金分配表
地区 | 分配金额
东山县 | 3.25
西河县 | 4.25
南湖县 | 5.25
北原县 | 6.25
中和县 | 7.25
安平区 | 8.25
永兴镇 | 9.25
新建区 | 10.25
高新区 | 11.25
经开区 | 12.25
合计 | 77.50`,
      ["verify 第二批!A10 第二批!A11 第二批!A12 · other 第一批 · added 新建区、高新区、经开区"],
    ],
  ])("%s", (_, sheet, told) => {
    expect(lawTold("unit-list", sheet)).toEqual(told);
  });
});

describe("a part beside its whole", () => {
  test.each<Case>([
    [
      "a part larger than its whole",
      `
单位：万元
项目 | 2022年 | 2023年
收入 | 120.50 | 98.40
其中：税收 | 80.10 | 99.40
支出 | 70.20 | 60.30`,
      [
        "verify C4 C3 · rowLabel 收入 · columnLabel 2023年 · expected 98.40 · actual 99.40 · gap 1.00 · over true · unit 万元 · part 其中：税收 · whole 收入",
      ],
    ],
    [
      "nothing below nought",
      `
单位：万元
项目 | 2022年 | 2023年
结余 | -120.50 | 98.40
其中：专项 | -20.10 | 59.40
支出 | 70.20 | 60.30`,
      [],
    ],
    [
      "no rate",
      `
单位：万元
项目 | 2023年 | 增长率
收入 | 120.50 | 3.20%
其中：税收 | 80.10 | 9.40%
支出 | 70.20 | 6.30%`,
      [],
    ],
    [
      "words are no part, whatever is told of the column beside them",
      `
单位：万元
项目 | 2022年 | 2023年
收入 | 120.50 | 98.40
其中：税收 | 待定 | 99.40
支出 | 70.20 | 60.30`,
      [
        "verify C4 C3 · rowLabel 收入 · columnLabel 2023年 · expected 98.40 · actual 99.40 · gap 1.00 · over true · unit 万元 · part 其中：税收 · whole 收入",
      ],
    ],
    [
      "nothing of a whole left blank",
      `
单位：万元
项目 | 2022年 | 2023年
收入 | | 98.40
其中：税收 | 80.10 | 59.40
支出 | 70.20 | 60.30`,
      [],
    ],
    [
      "parts of money that exceed it together",
      `
单位：万元
补助资金 | 其中 |  |  |
 | 中央 | 省级 | 市级 | 区级
100.50 | 70.10 | 30.20 | 10.20 | 5.10`,
      [
        "verify B4 A4 · rowLabel  · columnLabel 补助资金 · expected 100.50 · actual 115.60 · gap 15.10 · over true · unit 万元 · whole 补助资金",
      ],
    ],
    [
      "parts of money that do not",
      `
单位：万元
补助资金 | 其中 |  |  |
 | 中央 | 省级 | 市级 | 区级
130.50 | 70.10 | 30.20 | 10.20 | 5.10`,
      [],
    ],
    [
      "not people, who are counted under several heads",
      `
参保人数 | 其中 |  |  |
 | 老人 | 妇女 | 职工 | 儿童
1300 | 800 | 720 | 310 | 120`,
      [],
    ],
    [
      "no money of people who are counted under several heads",
      `
单位：万元
类别 | 救助总数 | 其中 |  | 
 | | 老人 | 妇女 | 职工
人数（人） | 1300 | 800 | 720 | 310
金额 | 100.50 | 70.10 | 30.20 | 10.20`,
      [],
    ],
    [
      "nor money of which each part is marked for itself",
      `
单位：万元
项目 | 2022年 | 2023年
收入 | 120.50 | 98.40
其中：税收 | 80.10 | 59.40
其中：专项 | 30.20 | 49.10
支出 | 70.20 | 60.30`,
      [],
    ],
    [
      "nor what is no money",
      `
单位：公顷
耕地面积 | 其中 |  |  |
 | 水田 | 旱地 | 园地 | 林地
100.50 | 70.10 | 30.20 | 10.20 | 5.10`,
      [],
    ],
    [
      "a part where the table names no unit",
      `
项目 | 2022年 | 2023年
收入 | 120.50 | 98.40
其中：税收 | 80.10 | 99.40
支出 | 70.20 | 60.30`,
      [
        "verify C3 C2 · rowLabel 收入 · columnLabel 2023年 · expected 98.40 · actual 99.40 · gap 1.00 · over true · part 其中：税收 · whole 收入",
      ],
    ],
    [
      "no price or mean",
      `
单位：万元
项目 | 2023年 | 人均
收入 | 120.50 | 3.20
其中：税收 | 80.10 | 9.40
支出 | 70.20 | 6.30`,
      [],
    ],
  ])("%s", (_, sheet, told) => {
    expect(lawTold("part-exceeds-whole", sheet)).toEqual(told);
  });
});

describe("a rate above 100 %", () => {
  test.each<Case>([
    [
      "more spent than there was",
      `
项目 | 预算数 | 执行数 | 执行率
教育 | 100.00 | 90.00 | 90.00%
卫生 | 200.00 | 230.00 | 115.00%
文化 | 300.00 | 240.00 | 80.00%`,
      ["verify D3 C3 B3 · rowLabel 卫生 · columnLabel 执行率 · actual 115.00%"],
    ],
    [
      "not where the rate is wrong: then that is told",
      `
项目 | 预算数 | 执行数 | 执行率
教育 | 100.00 | 90.00 | 90.00%
卫生 | 200.00 | 230.00 | 151.00%
文化 | 300.00 | 240.00 | 80.00%`,
      [],
    ],
    [
      "not where the figure it rests on is doubted",
      `
项目 | 预算数 | 执行数 | 执行率
教育 | 100.00 | 90.00 | 90.00%
卫生 | 200.00 | 230.00 | 115.00%
文化 | 300.00 | 240.00 | 80.00%
合计 | 600.00 | 530.00 | 88.33%`,
      [],
    ],
    [
      "no rate of growth",
      `
项目 | 上年数 | 本年数 | 完成比例
教育 | 100.00 | 90.00 | 90.00%
卫生 | 200.00 | 230.00 | 115.00%
文化 | 300.00 | 240.00 | 80.00%`,
      [],
    ],
  ])("%s", (_, sheet, told) => {
    expect(lawTold("rate-over-hundred", sheet)).toEqual(told);
  });
});

describe("a rate of nothing", () => {
  test.each<Case>([
    [
      "a rate of nothing",
      `
项目 | 预算数 | 执行数 | 执行率
教育 | 100.00 | 90.00 | 90.00%
卫生 | 0.00 | 0.00 | 0.00%
文化 | 300.00 | 240.00 | 80.00%`,
      ["notice D3 C3 B3 · rowLabel 卫生 · columnLabel 执行率 · actual 0.00%"],
    ],
    [
      "also of blanks",
      `
项目 | 预算数 | 执行数 | 执行率
教育 | 100.00 | 90.00 | 90.00%
卫生 | | | 100.00%
文化 | 300.00 | 240.00 | 80.00%`,
      ["notice D3 C3 B3 · rowLabel 卫生 · columnLabel 执行率 · actual 100.00%"],
    ],
    [
      "none where nobody wrote one",
      `
项目 | 预算数 | 执行数 | 执行率
教育 | 100.00 | 90.00 | 90.00%
卫生 | 0.00 | 0.00 | —
文化 | 300.00 | 240.00 | 80.00%`,
      [],
    ],
    [
      "none where nothing was spent",
      `
项目 | 预算数 | 执行数 | 执行率
教育 | 100.00 | 90.00 | 90.00%
卫生 | 50.00 | 0.00 | 0.00%
文化 | 300.00 | 240.00 | 80.00%`,
      [],
    ],
    [
      "none where other words stand in these columns",
      `
项目 | 预算数 | 执行数 | 执行率
教育 | 100.00 | 90.00 | 90.00%
卫生 | 见附件 | 0.00 | 0.00%
文化 | 300.00 | 240.00 | 80.00%`,
      [],
    ],
  ])("%s", (_, sheet, told) => {
    expect(lawTold("rate-without-base", sheet)).toEqual(told);
  });
});

describe("digits that are not shown", () => {
  test.each<Case>([
    [
      "figures that hold more than they show",
      `
项目 | 东城 | 西城 | 南城
道路 | 1.33 ~ 1.334 | 2.50 | 1.20
桥梁 | 2.33 ~ 2.334 | 3.50 | 1.30
合计 | 3.67 ~ 3.668 | 6.00 | 2.50`,
      ["notice B4 B2 B3 · rowLabel 合计 · columnLabel 东城 · actual 3.67 · stored 3.668"],
    ],
    [
      "none where they add up in print",
      `
项目 | 东城 | 西城 | 南城
道路 | 1.33 ~ 1.331 | 2.50 | 1.20
桥梁 | 2.33 ~ 2.331 | 3.50 | 1.30
合计 | 3.66 ~ 3.662 | 6.00 | 2.50`,
      [],
    ],
    [
      "none where they add up in neither",
      `
项目 | 东城 | 西城 | 南城
道路 | 1.33 ~ 1.334 | 2.50 | 1.20
桥梁 | 2.33 ~ 2.334 | 3.50 | 1.30
合计 | 3.99 | 6.00 | 2.50`,
      [],
    ],
    [
      "none of what is left of binary arithmetic",
      `
项目 | 东城 | 西城 | 南城
道路 | 1.33 ~ 1.330000000000001 | 2.50 | 1.20
桥梁 | 2.33 | 3.50 | 1.30
合计 | 3.67 | 6.00 | 2.50`,
      [],
    ],
    [
      "those of each table for itself",
      `
项目 | 东城 | 西城 | 南城
道路 | 1.33 ~ 1.334 | 2.50 | 1.20
桥梁 | 2.33 ~ 2.334 | 3.50 | 1.30
合计 | 3.67 ~ 3.668 | 6.00 | 2.50

名称 | 东 | 西 | 南
子 | 5.43 ~ 5.434 | 2.51 | 1.21
丑 | 2.33 ~ 2.334 | 3.50 | 1.30
合计 | 7.77 ~ 7.768 | 6.01 | 2.51`,
      [
        "notice B4 B2 B3 · rowLabel 合计 · columnLabel 东城 · actual 3.67 · stored 3.668",
        "notice B9 B7 B8 · rowLabel 合计 · columnLabel 东 · actual 7.77 · stored 7.768",
      ],
    ],
    [
      "none beside words, which nobody can add up",
      `
项目 | 东城 | 西城
道路 | 1.33 ~ 1.334 | 2.50
桥梁 | 2.33 ~ 2.334 | 3.50
隧道 | 待定 | 1.50
合计 | 3.67 ~ 3.668 | 7.50`,
      [],
    ],
  ])("%s", (_, sheet, told) => {
    expect(lawTold("hidden-digits", sheet)).toEqual(told);
  });
});

describe("the weights in labels", () => {
  test.each<Case>([
    [
      "weights that make more than 100 %, with the one that the figures contradict",
      `
2024年补助资金分配表
区县 | 人数因素(50%) | 绩效因素(60%) | 合计
甲区 | 175.00 | 165.00 | 340.00
乙区 | 140.00 | 161.00 | 301.00
丙区 | 185.00 | 174.00 | 359.00
合计 | 500.00 | 500.00 | 1000.00`,
      [
        "error C2 B2 · expected 110% · actual 100% · gap 10% · over true · ? C2 绩效因素(60%) → 绩效因素(50%) mends 1 · ! C2 绩效因素(60%) → 绩效因素(50%)",
      ],
    ],
    [
      "less than 100 %",
      `
2024年补助资金分配表
区县 | 人数因素(50%) | 绩效因素(40%) | 合计
甲区 | 175.00 | 165.00 | 340.00
乙区 | 140.00 | 161.00 | 301.00
丙区 | 185.00 | 174.00 | 359.00
合计 | 500.00 | 500.00 | 1000.00`,
      [
        "error C2 B2 · expected 90% · actual 100% · gap 10% · over false · ? C2 绩效因素(40%) → 绩效因素(50%) mends 1 · ! C2 绩效因素(40%) → 绩效因素(50%)",
      ],
    ],
    [
      "a question where the table is no allocation",
      `
2024年收入统计表
区县 | 人数因素(50%) | 绩效因素(40%) | 合计
甲区 | 175.00 | 165.00 | 340.00
乙区 | 140.00 | 161.00 | 301.00
丙区 | 185.00 | 174.00 | 359.00
合计 | 500.00 | 500.00 | 1000.00`,
      [
        "verify C2 B2 · expected 90% · actual 100% · gap 10% · over false · ? C2 绩效因素(40%) → 绩效因素(50%) mends 1 · ! C2 绩效因素(40%) → 绩效因素(50%)",
      ],
    ],
    [
      "none to blame where no figure says which it is",
      `
2024年补助资金分配表
区县 | 人数因素(30%) | 绩效因素(40%) | 合计
甲区 | 175.00 | 165.00 | 340.00
乙区 | 140.00 | 161.00 | 301.00
丙区 | 185.00 | 174.00 | 359.00
合计 | 500.00 | 500.00 | 1000.00`,
      ["error B2 C2 · expected 70% · actual 100% · gap 30% · over false"],
    ],
    [
      "nothing where they make 100 %",
      `
2024年补助资金分配表
区县 | 人数因素(50%) | 绩效因素(50%) | 合计
甲区 | 175.00 | 165.00 | 340.00
乙区 | 140.00 | 161.00 | 301.00
丙区 | 185.00 | 174.00 | 359.00
合计 | 500.00 | 500.00 | 1000.00`,
      [],
    ],
  ])("%s", (_, sheet, told) => {
    expect(lawTold("weight-total", sheet)).toEqual(told);
  });
});

describe("the range of a formula", () => {
  test.each<Case>([
    [
      "a line left out",
      `
单位：万元
项目 | 金额 | 其他
甲 | 12.50 | 1.00
乙 | 31.40 | 2.00
丙 | 22.10 | 3.00
丁 | 17.30 | 4.00
合计 | =SUM(B3:B5) -> 66.00 | 10.00`,
      [
        "error B7 B6 · rowLabel 合计 · columnLabel 金额 · expected 83.30 · actual 66.00 · gap 17.30 · over false · unit 万元 · missing 丁 · ? B7 66.00 → 83.30 mends 1",
      ],
    ],
    [
      "a line taken in beyond the list",
      `
项目 | 金额 | 其他
结转 | 5.00 | 9.00
甲 | 12.50 | 1.00
乙 | 31.40 | 2.00
丙 | 22.10 | 3.00
合计 | =SUM(B2:B4) -> 48.90 | 15.00`,
      [
        "error B6 B5 · rowLabel 合计 · columnLabel 金额 · expected 71.00 · actual 48.90 · gap 22.10 · over false · missing 丙 · ? B6 48.90 → 71.00 mends 1",
      ],
    ],
    [
      "a column left out",
      `
地区 | 甲 | 乙 | 丙 | 合计
东区 | 1.50 | 2.50 | 3.50 | =SUM(B2:C2) -> 4.00
西区 | 4.50 | 5.50 | 6.50 | 16.50
南区 | 7.50 | 8.50 | 9.50 | 25.50`,
      [
        "error E2 D2 · rowLabel 东区 · columnLabel 合计 · expected 7.50 · actual 4.00 · gap 3.50 · over false · missing 丙 · ? E2 4.00 → 7.50 mends 1",
      ],
    ],
    [
      "two lines left out",
      `
单位：万元
项目 | 金额 | 其他
教育 | 12.50 | 1.00
卫生 | 31.40 | 2.00
文化 | 22.10 | 3.00
体育 | 17.30 | 4.00
合计 | =SUM(B3:B4) -> 43.90 | 10.00`,
      [
        "error B7 B5 B6 · rowLabel 合计 · columnLabel 金额 · expected 83.30 · actual 43.90 · gap 39.40 · over false · unit 万元 · missing 文化、体育 · ? B7 43.90 → 83.30 mends 1",
      ],
    ],
    [
      "a line without a name",
      `
单位：万元
项目 | 金额 | 其他
教育 | 12.50 | 1.00
卫生 | 31.40 | 2.00
文化 | 22.10 | 3.00
 | 17.30 | 4.00
合计 | =SUM(B3:B5) -> 66.00 | 10.00`,
      [
        "error B7 B6 · rowLabel 合计 · columnLabel 金额 · expected 83.30 · actual 66.00 · gap 17.30 · over false · unit 万元 · missing B6 · ? B7 66.00 → 83.30 mends 1",
      ],
    ],
  ])("%s", (_, sheet, told) => {
    expect(lawTold("formula-range", sheet)).toEqual(told);
  });
});

describe("a line in another unit", () => {
  test.each<Case>([
    [
      "a line in 元 in a table of 万元",
      `
单位：万元
地区 | 甲 | 乙 | 丙
东区 | 12.50 | 22.40 | 33.10
西区 | 11.20 | 21.30 | 31.40
南区 | 131000 | 229000 | 325000
北区 | 14.50 | 24.60 | 34.70
合计 | 51.30 | 91.20 | 131.70`,
      ["error B5 C5 D5 · rowLabel 南区 · unit 万元 · factor 10000"],
    ],
    [
      "a column in 万元 in a table of 元",
      `
单位：元
地区 | 甲类 | 乙类 | 丙类 | 合计
东区 | 125000 | 224000 | 33.1 | 680000
西区 | 112000 | 213000 | 31.4 | 639000
南区 | 131000 | 229000 | 32.5 | 685000
北区 | 145000 | 246000 | 34.7 | 738000`,
      ["error D3 D4 D5 D6 · columnLabel 丙类 · unit 元 · factor 10000"],
    ],
  ])("%s", (_, sheet, told) => {
    expect(lawTold("unit-slip", sheet)).toEqual(told);
  });
});

describe("a formula without a result", () => {
  test.each<Case>([
    [
      "where it begins, not where it spreads",
      `
地区 | 甲 | 乙 | 合计
东区 | 1.5 | =B9/C9 -> #DIV/0! | =SUM(B2:C2) -> #DIV/0!
西区 | 2.5 | 3.5 | 6.0
合计 | 4.0 | =SUM(C2:C3) -> #DIV/0! | =D2+D3 -> #DIV/0!`,
      ["error C2 · rowLabel 东区 · columnLabel 乙 · actual #DIV/0!"],
    ],
    [
      "one that was typed",
      `
地区 | 甲 | 乙 | 合计
东区 | 1.5 | #REF! | 4.0
西区 | 2.5 | 3.5 | 6.0`,
      ["error C2 · rowLabel 东区 · columnLabel 乙 · actual #REF!"],
    ],
    [
      "one that reads the same place of another sheet",
      `
# 表1
地区 | 甲 | 乙
东区 | 1.5 | =表2!C9/表2!D9 -> #DIV/0!
西区 | 2.5 | 3.5
# 表2
地区 | 甲 | 乙
东区 | 1.5 | =C9/D9 -> #DIV/0!
西区 | 2.5 | 3.5`,
      [
        "error 表1!C2 · rowLabel 东区 · columnLabel  · actual #DIV/0!",
        "error 表2!C2 · rowLabel 东区 · columnLabel  · actual #DIV/0!",
      ],
    ],
    [
      "a formula that reads itself",
      `
地区 | 甲 | 乙
东区 | 1.5 | 2.5
西区 | 2.5 | 3.5
合计 | 4.0 | =SUM(C2:C4) -> #REF!`,
      ["error C4 · rowLabel 合计 · columnLabel  · actual #REF!"],
    ],
  ])("%s", (_, sheet, told) => {
    expect(lawTold("error-value", sheet)).toEqual(told);
  });
});

describe("the cents of an allocation", () => {
  test.each<Case>([
    [
      "units that have other cents than the rule makes",
      `
2024年项目补助资金分配表
单位：万元
区县 | 奖补资金 | 绩效得分
甲区 | 124.32 | 40
乙区 | 121.12 | 39
丙区 | 130.44 | 42
丁区 | 124.22 | 40
戊区 | 133.54 | 43
己区 | 117.91 | 38
庚区 | 133.54 | 43
辛区 | 114.91 | 37
合计 | 1000.00 |`,
      [
        "verify B4 B9 · rowLabel 甲区 · columnLabel 奖补资金 · expected 124.22 · actual 124.32 · gap 0.10 · over true · unit 万元 · rounding hamilton · support 6 · of 8 · part 绩效得分 · ? B4 124.32 → 124.22 mends 1 · ? B9 117.91 → 118.01 mends 1",
      ],
    ],
    [
      "not where a unit is told already",
      `
2024年项目补助资金分配表
单位：万元
区县 | 奖补资金 | 绩效得分
甲区 | 124.32 | 40
乙区 | 121.12 | 39
丙区 | 130.44 | 42
丁区 | 124.22 | 40
戊区 | 133.54 | 43
己区 | 117.91 | 38
庚区 | 133.54 | 43
辛区 | 114.91 | 37
合计 | 1001.00 |`,
      [],
    ],
  ])("%s", (_, sheet, told) => {
    expect(lawTold("allocation-rounding", sheet)).toEqual(told);
  });
});

describe("what the profile of a form allows", () => {
  const form = (spent: string, rate: string, empty: string): string => `
项目资金       | 全年预算数 | 全年执行数 | 分值       | 执行率     | 得分
年度资金总额   | 480.00 | ${spent} | 10 | ${rate} | 10.00
其中：财政拨款 | 480.00 | ${spent} | —  | ${rate} | —
其他资金       | 0.00   | 0.00     | —  | ${empty} | —
一级指标       | 二级指标   | 三级指标   | 年度指标值 | 实际完成值 | 分值  | 得分   | 偏差原因分析及改进措施
产出指标       | 数量指标   | 培训人数   | ≥500人     | 520人      | 50    | 50.00  |
效益指标       | 社会效益   | 就业率     | ≥80%       | 82%        | 30    | 30.00  |
满意度指标     | 满意度     | 学员满意度 | ≥90%       | 93%        | 10    | 10.00  |
总分           |            |            |            |            | 100   | 100.00 |`;
  const places = (...asked: Parameters<typeof lawTold>): readonly string[] =>
    lawTold(...asked).map((one) => one.split(" · ")[0] ?? "");

  test.each<[string, string, ProfileId | null, readonly string[]]>([
    ["100 % of nothing, where a person chose the profile that says so", "100.00%", "zhejiang", []],
    ["not another figure", "0.00%", "zhejiang", ["notice E4 C4 B4"]],
    ["not where another was chosen", "100.00%", "national", ["notice E4 C4 B4"]],
    ["nor where none was", "100.00%", null, ["notice E4 C4 B4"]],
  ])("%s", (_, empty, profile, told) => {
    expect(places("rate-without-base", form("480.00", "100.00%", empty), profile)).toEqual(told);
  });

  const over = form("504.00", "105.00%", "—");
  test.each<[string, ProfileId | null, readonly string[]]>([
    ["more than 100 %, where a person chose the profile that says so", "zhejiang", []],
    ["not where another was chosen", "national", ["verify E2 C2 B2", "verify E3 C3 B3"]],
    ["nor where none was", null, ["verify E2 C2 B2", "verify E3 C3 B3"]],
  ])("%s", (_, profile, told) => {
    expect(places("rate-over-hundred", over, profile)).toEqual(told);
  });
});
