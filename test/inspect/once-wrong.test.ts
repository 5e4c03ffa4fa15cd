import { inspected } from "../docs/check";
import { told } from "./told";

/** What was once told wrongly, on the smallest sheet that shows it: the rules of the findings, and the cell each doubts first. */
interface Told {
  readonly name: string;
  readonly why: string;
  readonly sheet: string;
  readonly told: readonly string[];
}

const CASES: readonly Told[] = [
  {
    name: "a first line that is the sum of all others by accident, in one of two columns",
    why: "round figures agree oftener than their digits say",
    sheet: `
单位     | 项目甲 | 项目乙
第一中学 | 5      | 1000
第二中学 | 20     | 200
第三中学 | 0      | 200
第四中学 | 200    | 100
第五中学 | 200    | 500`,
    told: [],
  },
  {
    name: "a statement that shows its two totals and their difference only",
    why: "a single total before another is a figure of its own",
    sheet: `
项目     | 本年数
收入合计 | 5,187.59
支出合计 | 4,930.26
收支结余 | 257.33`,
    told: [],
  },
  {
    name: "a unit whose figures are 1, 2, 3",
    why: "a labelled line right below another is no row of column numbers",
    sheet: `
区县 | 城市 | 农村 | 合计
东河 | 5    | 6    | 11
西岭 | 4    | 6    | 13
南塘 | 1    | 2    | 3
合计 | 10   | 17   | 27`,
    told: ["row-total C3"],
  },
  {
    name: "an error in a cell and in the total that refers to it",
    why: "the second error follows from the first by its formula: one cause, one finding",
    sheet: `
区县 | 基本补助 | 绩效奖补                            | 合计
甲区 | 120.50   | 30.20                               | =B2+C2 -> 150.70
乙区 | 98.40    | =VLOOKUP(A3,奖补!A:B,2,0) -> #N/A   | =B3+C3 -> #N/A
丙区 | 76.30    | 18.70                               | =B4+C4 -> 95.00`,
    told: ["error-value"],
  },
  {
    name: "groups whose 小计 add up to another by accident in one of two columns",
    why: "one column against one does not make a shorter run a group",
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
    told: [],
  },
  {
    name: "one figure in 元 in a table of one column",
    why: "a line in another unit needs two figures; one is a slip of its cell",
    sheet: `
区县 | 金额
甲区 | 28110.35
乙区 | 229750600.00
丙区 | 19040.12
合计 | 70125.53`,
    told: ["column-total B3"],
  },
  {
    name: "one unit of seven departs from 1:1, and its totals follow",
    why: "a total departs with its lines and is no second witness",
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
    told: ["equal-share"],
  },
  {
    name: "a SUM that misses a line, in a table with row totals",
    why: "the total row breaks for the same cause",
    sheet: `
区县 | 基本补助              | 绩效奖补             | 合计
甲区 | 120.50                | 30.20                | =B2+C2 -> 150.70
乙区 | 98.40                 | 25.10                | =B3+C3 -> 123.50
丙区 | 76.30                 | 18.70                | =B4+C4 -> 95.00
丁区 | 66.10                 | 12.60                | =B5+C5 -> 78.70
合计 | =SUM(B2:B4) -> 295.20 | =SUM(C2:C5) -> 86.60 | =SUM(D2:D5) -> 447.90`,
    told: ["formula-range B6"],
  },
  {
    name: "a constant in the only total",
    why: "the formula adds just the gap: it is the culprit, no figure is",
    sheet: `
区县 | 金额
甲区 | 412.36
乙区 | 398.05
丙区 | 277.19
合计 | =SUM(B2:B4)+12 -> 1099.60`,
    told: ["formula-constant"],
  },
  {
    name: "a formula that takes from the row above",
    why: "a formula unlike its neighbours is the culprit of the relation it breaks",
    sheet: `
区县 | 预算数 | 执行数 | 结余
甲区 | 120.50 | 110.20 | =B2-C2 -> 10.30
乙区 | 98.40  | 95.10  | =B3-C3 -> 3.30
丙区 | 76.30  | 68.70  | =B4-C3 -> -18.80
丁区 | 66.10  | 62.60  | =B5-C5 -> 3.50`,
    told: ["formula-unlike-neighbours"],
  },
  {
    name: "an item's slip that its typed row total followed",
    why: "one story mends two columns: the item leads, its total follows, and both are corrected together",
    sheet: `
区县 | 基本补助 | 绩效奖补 | 合计
甲区 | 120.50   | 30.20    | 150.70
乙区 | 98.40    | 25.10    | 123.50
丙区 | 6.30     | 18.70    | 25.00
合计 | 295.20   | 74.00    | 369.20`,
    told: ["column-total B4"],
  },
  {
    name: "a single SUM that misses the last line",
    why: "a range that ends a line too early makes figures and formula agree, and both are wrong",
    sheet: `
区县 | 金额
甲区 | 412.36
乙区 | 398.05
丙区 | 277.19
丁区 | 305.62
合计 | =SUM(B2:B4) -> 1087.60`,
    told: ["formula-range B6"],
  },
  {
    name: "a unit that stands in the list twice",
    why: "one total counts it twice, among units that all differ",
    sheet: `
区县   | 金额
东河区 | 281.10
西岭区 | 229.75
东河区 | 190.40
北山区 | 214.65
合计   | 915.90`,
    told: ["unit-list"],
  },
  {
    name: "heads in town and country beside all of them, in a table of one row",
    why: "the names leave no third, so they state the sum by themselves",
    sheet: `
总户数 | 总人数 | 分散供养 | | 集中供养 |
 | | 户数 | 人数 | 户数 | 人数
176 | 251 | 148 | 204 | 38 | 47`,
    told: ["row-total A3"],
  },
  {
    name: "one kind of column among groups where another kind adds up",
    why: "what holds between groups for one of their columns holds for the others",
    sheet: `
学校 | 春季学期 | | 秋季学期 | | 全年 |
 | 人数 | 金额 | 人数 | 金额 | 人数 | 金额
一小 | 89 | 43000 | 92 | 46000 | 178 | 89000
二小 | 63 | 31500 | 58 | 29000 | 121 | 60500
中学 | 141 | 88125 | 136 | 85000 | 277 | 173125
合计 | 290 | 162625 | 286 | 160000 | 576 | 322625`,
    told: ["row-total B3"],
  },
  {
    name: "a month of a quarter",
    why: "the calendar states what a quarter is made of",
    sheet: `
月份 | 1月 | 2月 | 3月 | 一季度 | 4月 | 5月 | 6月 | 二季度 | 上半年
收入 | 1250 | 1180 | 1360 | 3790 | 1290 | 1310 | 1405 | 4005 | 7795
支出 | 1400 | 1215 | 1420 | 3735 | 1260 | 1188 | 1512 | 3960 | 7695
结余 | 150 | -35 | -60 | 55 | 30 | 122 | -107 | 45 | 100`,
    told: ["row-total B3"],
  },
  {
    name: "a stock that came in and went out",
    why: "购入 is more and 轮出 is less, by their names",
    sheet: `
品种 | 年初库存 | 本年购入 | 本年轮出 | 年末库存
稻谷 | 15500 | 4200 | 4100 | 12600
小麦 | 8600 | 3000 | 2900 | 8700
玉米 | 2300 | 800 | 900 | 2200
合计 | 23400 | 8000 | 7900 | 23500`,
    told: ["column-total B2"],
  },
  {
    name: "a weight below the score that was given",
    why: "no line has more points than its weight: that line's weight is the wrong one",
    sheet: `
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标（50分） | 数量指标 | 项目数量 | ≥50个 | 50个 | 10 | 10
 | 质量指标 | 合格率 | ≥98% | 99% | 17 | 20
 | 时效指标 | 及时性 | 按时 | 达成 | 20 | 20
效益指标（50分） | 社会效益 | 影响程度 | 明显 | 达成 | 50 | 50
总分 | | | | | 100 | 100`,
    told: ["block-weight F3"],
  },
  {
    name: "an index with the year before as a hundred",
    why: "it is the later over the earlier, where the years follow each other",
    sheet: `
年份 | 财政收入 | 指数（上年=100）
1995 | 382818 | 133.4
2000 | 790724 | 110.9
2001 | 950933 | 120.3
2002 | 1164724 | 122.5
2003 | 1282218 | 101.1
2004 | 1557040 | 121.4
2005 | 1803184 | 115.8
2006 | 2194628 | 121.7`,
    told: ["growth-rate C6"],
  },
  {
    name: "a column of differences that ends where nobody compares any more",
    why: "blanks in a habit are no figures that were forgotten",
    sheet: `
项目 | 预算数 | 上年数 | 增减额
税收 | 24039 | 21561 | 2478
非税 | 20302 | 18749 | 1553
其他 | 712 | 647 | 65
收入合计 | 45053 | 40957 | 4096
上级补助收入 | 37811 | 46850 |
上年结转 | 1441 | 1453 |
收入总计 | 84305 | 89260 |`,
    told: [],
  },
  {
    name: "a wrong product of a counted quantity",
    why: "three machines are not two and a half",
    sheet: `
品种 | 数量（台） | 单价（元） | 金额（元）
灭火机 | 3 | 18500 | 51000
水泵 | 12 | 2600 | 31200
帐篷 | 20 | 860 | 17200
对讲机 | 35 | 1480 | 51800
合计 | 70 | | 155700`,
    told: ["unit-price D2"],
  },
  {
    name: "a standard by the month, paid for a quarter",
    why: "one of the prices is a slip",
    sheet: `
对象 | 人数 | 月标准 | 本季应发金额
一级至四级 | 6 | 5480 | 98640
五级至六级 | 14 | 3130 | 139020
七级至十级 | 128 | 1085 | 416640
烈士遗属 | 19 | 2755 | 157035
因公牺牲军人遗属 | 8 | 2368 | 56832`,
    told: ["unit-price C3"],
  },
  {
    name: "interest for some months of a year",
    why: "the rate of one line is a slip",
    sheet: `
承储单位 | 库存成本（元） | 年利率 | 补贴月数 | 利息补贴（元）
县库 | 16080000 | 4.35% | 12 | 699480.00
北库 | 4230000 | 4.35% | 12 | 184005.00
城北 | 8576000 | 4.35% | 9 | 279792.00
城南 | 1152000 | 3.45% | 12 | 50112.00
石桥 | 4608000 | 4.35% | 6 | 100224.00`,
    told: ["unit-price C5"],
  },
  {
    name: "points taken off, and what they leave",
    why: "the form prints weight, deduction and score in every line",
    sheet: `
一级指标 | 二级指标 | 三级指标 | 分值 | 扣分 | 得分
投入 | 目标设定 | 绩效目标合理性 | 5 | 0 | 5
 | 预算配置 | 在职人员控制率 | 10 | 4 | 9
过程 | 预算执行 | 预算完成率 | 20 | 2.5 | 17.5
产出 | 职责履行 | 重点工作完成率 | 45 | 0 | 45
效果 | 履职效益 | 社会满意度 | 20 | 1 | 19
合计 | | | 100 | 4.5 | 95.5`,
    told: ["balance E3"],
  },
  {
    name: "weights in a line of their own",
    why: "53 % of 1,000 is not 500",
    sheet: `
乡镇 | 基础因素 | 绩效因素 | 难度因素 | 合计
权重 | 53% | 30% | 20% | 100%
甲 | 250.00 | 162.50 | 88.00 | 500.50
乙 | 210.00 | 118.00 | 96.00 | 424.00
丙 | 40.00 | 19.50 | 16.00 | 75.50
合计 | 500.00 | 300.00 | 200.00 | 1000.00`,
    told: ["factor-weight B2"],
  },
  {
    name: "the score in the head of a form",
    why: "it repeats the total at the foot",
    sheet: `
项目名称 | 堤防维修养护 | | | | 自评得分 | 95.2
一级指标 | 二级指标 | 三级指标 | 分值 | 指标值 | 完成值 | 得分
项目决策 | 项目立项 | 立项规范性 | 5 | 规范 | 规范 | 5
 | 绩效目标 | 目标合理性 | 5 | 合理 | 合理 | 5
项目产出 | 数量指标 | 养护堤防长度 | 30 | ≥42公里 | 42公里 | 30
 | 质量指标 | 验收合格率 | 60 | 100% | 100% | 60
合计 | | | 100 | | | 100`,
    told: ["carried-figure G1"],
  },
  {
    name: "a total that nobody carried on when a line was taken out",
    why: "it misses in every column, and in none by much",
    sheet: `
县区 | 中央资金 | 省级资金
睢县 | 421 | 118
宁陵县 | 376 | 94
虞城县 | 430 | 121
合计 | 1257 | 343`,
    told: ["column-total B5", "column-total C5"],
  },
  {
    name: "so far this year, month by month",
    why: "each figure is the one before and what the month adds",
    sheet: `
月份 | 当月支出 | 累计支出
1月 | 312.4 | 312.4
2月 | 286.9 | 599.3
3月 | 341.7 | 914.0
4月 | 298.2 | 1239.2
5月 | 305.5 | 1544.7
6月 | 333.8 | 1878.5
7月 | 290.1 | 2168.6`,
    told: ["running-balance C4"],
  },
  {
    name: "what a fund had left a year before",
    why: "both closing balances miss by what last year's figure lacks",
    sheet: `
项目 | 2023年预算数 | 2023年执行数 | 2022年执行数
一、收入 | 54250.00 | 53697.70 | 51191.58
二、支出 | 48180.00 | 49516.94 | 45233.46
三、本年收支结余 | 6070.00 | 4180.76 | 5958.12
四、年末滚存结余 | 44496.17 | 42606.93 | 38246.17`,
    told: ["balance D5"],
  },
  {
    name: "a total beside its sources along one row of a form",
    why: "其他资金 leaves no source unnamed: one row of figures is enough",
    sheet: `
资金情况（万元） | 资金总额 | 10 | 其中：财政拨款 | 100 | 其他资金 |`,
    told: ["row-total C1"],
  },
  {
    name: "budget and execution below each other, the rate beside them",
    why: "the letters of the rate name fields of the same block",
    sheet: `
预算执行情况（万元） | 转移支付预算数（A） | 5.8万 | 预算执行率（B/A） | 100%
 | 转移支付执行数（B） | 4.8万`,
    told: ["execution-rate E1"],
  },
  {
    name: "what was planned and what came in, each over its own sources",
    why: "labels that repeat from wing to wing are lines, the first of each wing its column",
    sheet: `
计划安排资金（万元） | 1355.81 | 实际到位资金（万元） | 1355.18
其中：中央财政 |  | 其中：中央财政 |
省财政 |  | 省财政 |
市县财政 | 1355.81 | 市县财政 | 1355.81
其它 |  | 其它 |
实际支出（万元） | 588.23`,
    told: ["part-of-whole D1"],
  },
  {
    name: "a rate of what was executed beside the total of the sources",
    why: "the total that closes the sources is the budget where no column calls itself so",
    sheet: `
项目资金来源 | 中央（万元） | 省、地（万元） | 本级（万元） | 其他（万元） | 合计（万元） | 执行数（万元） | 执行率
 | 20 |  | 309 |  | 329 | 300 | 100%`,
    told: ["execution-rate H2"],
  },
  {
    name: "a total that closes sources of which one alone is filled",
    why: "an empty source is a source all the same, and a line may have no name",
    sheet: `
项目资金来源 | 中央（万元） | 省、地（万元） | 本级（万元） | 其他（万元） | 合计（万元） | 执行数（万元）
 |  |  | 309 |  | 390 | 309`,
    told: ["row-total F2"],
  },
  {
    name: "points of a list that share out a hundred",
    why: "no form of indicators, and no sum that holds: the hundred of the last line is enough",
    sheet: `
评价内容 | 指标名称 | 目标值 | 分值 | 备注
制度指标 | 规章制度 |  | 22 |
产出数量指标 | 受助人数 | 2100 | 10 |
质量指标 | 全面覆盖 | 100% | 30 |
时效指标 | 及时发放率 | 100% | 20 |
成本指标 | 标准达标率 | 100% | 20 |
总分 |  |  | 100 |`,
    told: ["score-total D7"],
  },
  {
    name: "a part that its twin column has as it was",
    why: "what was planned and given is the same in every other row, so that the part is wrong and not the total",
    sheet: `
项目资金（万元） | 全年预算数 | 全年执行数
年度资金总额 | 207.4538 | 207.4538
其中：财政拨款 | 207.4538 | 207.538
其他资金 | |`,
    told: ["fund-total C3"],
  },
  {
    name: "a stock at the end of a month",
    why: "上月底 and 月底 are an opening and a closing stock, whatever moved between them is called",
    sheet: `
名称 | 上月底库存数 | 本月帐面支出 | 本月实际支出 | 本月底库存数
粮食 | 38.4 | 2448 | 2479.2 | 7.2
食油 | 28.9 | 728 | 751.4 | 5.5
调味品 | 127.02 | 745.6 | 795.56 | 7.06
饼干 | 36.42 | 1881.6 | 1897.28 | 20.74
鲜奶 | 12.5 | 960 | 951.3 | 21.2`,
    told: ["balance E4"],
  },
  {
    name: "vacancies beside what is granted and what is there",
    why: "空编 is what the two totals of the groups before it leave",
    sheet: `
单位 | 编制数 |  |  | 实有人数 |  |  | 空编
 | 小计 | 行政 | 事业 | 小计 | 行政 | 事业 |
局机关 | 120 | 96 | 24 | 108 | 86 | 22 | 12
执法队 | 262 | 140 | 122 | 237 | 127 | 110 | 25
监测站 | 158 | 28 | 130 | 127 | 21 | 106 | 13
信息中心 | 95 | 25 | 70 | 77 | 20 | 57 | 18
科研所 | 138 | 38 | 100 | 121 | 33 | 88 | 17`,
    told: ["balance H5"],
  },
  {
    name: "what a fund has left, by the four lines of its statement",
    why: "the names say what adds up to it, whatever the figures say",
    sheet: `
指标名称 | 金额
一、上年结余 | 354.15
二、收入合计 | 8689.16
1、基本医疗保险费收入 | 3646.49
2、利息收入 | 2.22
3、其他收入 | 47.95
4、财政补贴收入 | 1681.5
5、上级补助收入 | 3311
三、支出合计 | 8915.3
1、基本医疗保险待遇支出 | 3527.34
2、其他支出 | 1.39
3、上解上级支出 | 5386.57
四、滚存结余 | 182.01`,
    told: ["balance B13"],
  },
  {
    name: "a numbered total over its own numbered lines",
    why: "一、, 二、 and 三、 are no sum of one another",
    sheet: `
指标名称 | 金额
一、上年结余 | 1079.96
二、收入合计 | 21772.41
1、基本医疗保险费收入 | 13857.11
2、利息收入 | 168.07
3、上级补助收入 | 7747.23
三、支出合计 | 21885.53
1、基本医疗保险待遇支出 | 7861.03
2、上解上级支出 | 14069.5
四、滚存结余 | 966.84`,
    told: ["column-total B8"],
  },
  {
    name: "a change between two years",
    why: "its heading and the years before it name it, and two rows with a figure are enough",
    sheet: `
项目 | 2023年预算数 | 2024年预算数 | 比上年增、减情况 |
 |  |  | 增、减金额 | 增、减幅度
合计 | 18.15 | 22.15 | 4 | 22%
1.因公出国（境）费 | | | |
2.公务接待费 | 3 | 7 | -4 | 133%
3.公务用车购置及运行费 | 15.15 | 15.15 | | `,
    told: ["balance D5"],
  },
  {
    name: "a standard that is printed once for all lines",
    why: "it holds for every line below it, merged or left blank",
    sheet: `
乡镇 | 面积（亩） | 每亩补助（元） | 发放资金（元）
梅山镇 | 11211.57 | 18.34 | 205620.19
产业园 | 2803.06 | | 51408.12
白塔畈镇 | 52175.73 | | 956902.89
麻埠镇 | 367.39 | | 6773.93
油坊店乡 | 2705.3 | | 49615.2
张冲乡 | 2248.2 | | 41231.99`,
    told: ["unit-price D5"],
  },
  {
    name: "headed groups in one column",
    why: "numbered 小计 make the groups, not the sum that is in question",
    sheet: `
单位 | 金额
一、行政小计 | 300
甲局 | 180
乙局 | 150
二、事业小计 | 200
丙中心 | 150
丁站 | 50
总计 | 500`,
    told: ["column-total B3"],
  },
  {
    name: "a list of parts right between its whole and the next number",
    why: "other lines of the table are broken down completely",
    sheet: `
项目 | 职工基本医疗保险基金 | 城乡居民基本医疗保险基金
一、基金收入 | 4563 | 116
其中：保险费收入 | 4020 | 63
利息收入 | 264 | 26
财政补贴收入 | 207 |
转移收入 | 71 |
其他收入 | 1 | 27
二、基金支出 | 3551 | 3870
其中：待遇支出 | 3458 | 3870
其他支出 | 39 |
转移支出 | 63 |
三、当期结余 | 1012 | -3754`,
    told: ["part-of-whole B10"],
  },
  {
    name: "a town that no total counts",
    why: "nothing in its name sets it apart: the totals were not carried on when it was added",
    sheet: `
乡镇 | 户数 | 金额
甲镇 | 40 | 61000
乙镇 | 31 | 40500
丙镇 | 22 | 25300
丁镇 | 15 | 15200
戊镇 | 19 | 22100
辛镇 | 12 | 12300
合计 | 127 | 164100`,
    told: ["column-total B8", "column-total C8"],
  },
  {
    name: "what is still to be paid",
    why: "应补拨 is what 已拨付 leaves of 应负担",
    sheet: `
县区 | 应负担总额 | 已拨付 | 应补拨
甲县 | 1000 | 930 | 100
乙县 | 655 | 655 | 0
丙县 | 345 | 360 | -15
合计 | 2000 | 1915 | 85`,
    told: ["row-total C2"],
  },
  {
    name: "a small count that the next ones happen to make",
    why: "a row is a subtotal in all its columns or in none",
    sheet: `
乡镇 | 孤儿人数 | 孤儿金额 | 困境儿童人数 | 困境儿童金额 | 共计
桥头镇 | 1 | 1469 | 48 | 52580 | 54049
桥下镇 | 4 | 5876 | 29 | 30421 | 36297
金溪镇 | 3 | 0 | 14 | 15532 | 15532
茗岙乡 | 0 | 0 | 10 | 9644 | 9644
岩头镇 | 2 | 2938 | 92 | 108024 | 110962
沙头镇 | 1 | 1469 | 77 | 85891 | 87360
枫林镇 | 0 | 0 | 55 | 63554 | 63554
合计 | 8 | 11752 | 325 | 365646 | 377398`,
    told: ["column-total B4"],
  },
  {
    name: "a share of a standard",
    why: "what the centre, the province and the county bear makes the share of all three",
    sheet: `
险种 | 保费分担 | | | |
 | 中央财政 | 省级财政 | 县级财政 | 三级财政 | 农户缴费
水稻 | 45% | 27% | 3% | 75% | 25%
油菜 | 45% | 25% | 5% | 75% | 25%
育肥猪 | 50% | 23% | 7% | 85% | 20%
公益林 | 50% | 25% | 15% | 90% | 10%
商品林 | 30% | 25% | 20% | 75% | 25%
肉牛 | 40% | 20% | 10% | 70% | 30%`,
    told: ["inferred-sum E5"],
  },
  {
    name: "marks by their weights",
    why: "the weight is a percentage of marks out of a hundred",
    sheet: `
一级指标 | 二级指标 | 权重 | 评分（百分制） | 加权得分
决策 | 项目立项 | 10% | 92 | 9.20
 | 绩效目标 | 20% | 85 | 17.00
过程 | 资金管理 | 14% | 88.5 | 12.93
 | 组织实施 | 12% | 90 | 10.80
产出 | 产出数量 | 24% | 95 | 22.80
效益 | 满意度 | 20% | 96 | 19.20
合计 | | 100% | | 91.39`,
    told: ["rate-score E4"],
  },
  {
    name: "a balance carried on over few lines",
    why: "two steps that break and hold again as one are one wrong balance, and balances are never added",
    sheet: `
日期 | 摘要 | 收入 | 支出 | 余额
 | 上月结转 |  |  | 12560.30
3月5日 | 拨款 | 50000 |  | 65560.30
3月12日 | 购粮 |  | 31250.50 | 31309.80
3月28日 | 运费 |  | 1200 | 30109.80
 | 本月合计 | 50000 | 32450.50 | 30109.80`,
    told: ["running-balance E3"],
  },
  {
    name: "what a fund has left, in four lines and one column",
    why: "what was there, came in, went out and is left can mean nothing else",
    sheet: `
项目 | 金额
上年结余 | 120.5
本年收入 | 300
本年支出 | 280.5
年末结余 | 104`,
    told: ["balance B5"],
  },
  {
    name: "one wrong amount of three that heads, a standard and months make",
    why: "the lines name all three factors, so that one slip among three is one",
    sheet: `
学校 | 享受人数 | 补助标准（元/人·月） | 月数 | 补助金额（元）
一小 | 123 | 100 | 5 | 61500
二小 | 98 | 100 | 5 | 49000
三小 | 45 | 100 | 4 | 15000
合计 | 266 |  |  | 128500`,
    told: ["unit-price E4"],
  },
  {
    name: "a score of an outer level, beside those of the level below",
    why: "each level makes the total, and the one below makes the one above",
    sheet: `
一级指标 | 分值 | 得分 | 二级指标 | 分值 | 得分
投入 | 20 | 19 | 目标设定 | 10 | 10
 |  |  | 资金落实 | 10 | 9
过程 | 30 | 23 | 业务管理 | 15 | 14
 |  |  | 财务管理 | 15 | 14
产出 | 50 | 48 | 数量 | 30 | 29
 |  |  | 质量 | 20 | 19
合计 | 100 | 95 |  | 100 | 95`,
    told: ["score-total C4"],
  },
  {
    name: "points under 标准分 and 自评分",
    why: "points are added up like points, whatever they are called",
    sheet: `
指标名称 | 标准分 | 自评分 | 复评分
一、投入 | 20 | 19 | 18.5
1.目标设定 | 10 | 13 | 9.5
2.资金落实 | 10 | 9 | 9
二、过程 | 30 | 28 | 27
1.业务管理 | 15 | 14 | 13
2.财务管理 | 15 | 14 | 14
三、产出 | 25 | 25 | 24
四、效果 | 25 | 23 | 22.5
总分 | 100 | 95 | 92`,
    told: ["column-total C3"],
  },
  {
    name: "a score above what its heading allows",
    why: "得分（10分） states the weight itself",
    sheet: `
预算执行情况（元） | 年初预算 | 调整预算 | 实际支出 | 执行率 | 得分（10分）
总计 | 1,256,000.00 | 1,198,500.00 | 1,198,500.00 | 100.00% | 13
财政拨款 | 1,256,000.00 | 1,198,500.00 | 1,198,500.00 | 100.00% |
其他 | 0.00 | 0.00 | 0.00 |  |`,
    told: ["score-over-weight"],
  },
  {
    name: "a list of indicators under 指标 alone",
    why: "beside what was to be reached and what was, 指标 names them as 三级指标 does",
    sheet: `
指标 | 指标值 | 完成值 | 分值 | 得分
覆盖率 | 100% | 100% | 40 | 40
及时率 | 100% | 95% | 30 | 32
满意度 | ≥90% | 93% | 30 | 30
合计 |  |  | 100 | 102`,
    told: ["target-missed", "score-over-weight"],
  },
  {
    name: "two figures of a row typed in each other's place",
    why: "two totals missed by the same, one above and one below, and one pair of neighbours that mends both: one slip, one finding",
    sheet: `
县区 | 合计 | 中央 | 省级
甲 | 500 | 300 | 200
乙 | 360 | 160 | 200
丙 | 240 | 200 | 40
合计 | 1100 | 700 | 400`,
    told: ["column-total C3"],
  },
  {
    name: "a half-year that its quarters do not make",
    why: "the months bear the calendar out for the quarters, so that the half-year is wrong",
    sheet: `
月份 | 金额
1月 | 100
2月 | 120
3月 | 90
一季度 | 310
4月 | 80
5月 | 70
6月 | 60
二季度 | 210
上半年 | 500`,
    told: ["column-total B10"],
  },
  {
    name: "what has come in so far, over three months",
    why: "the first month is its own sum, and one step bears the names out",
    sheet: `
月份 | 当月收入 | 累计收入
1月 | 1200.50 | 1200.50
2月 | 1300.25 | 2500.75
3月 | 1100.00 | 3900.75`,
    told: ["running-balance C4"],
  },
  {
    name: "a name made of the two names below it",
    why: "购置及运行维护费 is 购置费 and 运行维护费, without a 其中",
    sheet: `
经费项目 | 支出（万元）
公务接待费 | 71.53
公务用车购置及运行维护费 | 1875.23
公务用车购置费 | 423.81
公务用车运行维护费 | 1433.42`,
    told: ["column-total B3"],
  },
  {
    name: "sources that are marked one by one",
    why: "其他资金 is no part of what is marked before it",
    sheet: `
项目资金 | 金额（万元）
当年年度预算 | 65
其中：财政资金 | 56
其中：其他资金 | 0`,
    told: ["column-total B2"],
  },
  {
    name: "a year over its two terms",
    why: "全年 stands over what both terms add up to, with a measure word or without",
    sheet: `
项目 | 2025年春 | | 2025年秋 | | 全年 |
 | 资助金额 | 资助人数（人） | 资助金额 | 资助人数 | 资助金额 | 资助人数
助学金 | 31.2 | 373 | 30.9 | 368 | 62.1 | 741
营养补助 | 168.95 | 3379 | 0 | 0 | 168.95 | 3379
生活补助 | 67.37 | 1853 | 66.02 | 1815 | 133.39 | 3686
免费教科书 | 761.32 | 118199 | 0 | 0 | 761.32 | 118199`,
    told: ["row-total G5"],
  },
  {
    name: "a change that names what it is of",
    why: "behind the budgets of two years 预算数增减 is their difference, not a rate",
    sheet: `
项目 | 2022年预算数 | 2023年预算数 | 2023年预算数增减
公务接待费 | 1114.54 | 989.86 | -124.68
公务用车费 | 1264.23 | 1425.58 | 161.53
会议费 | 93.20 | 88.71 | -4.49
培训费 | 120.35 | 131.02 | 10.67`,
    told: ["balance D3"],
  },
  {
    name: "four slips in a table of four rows",
    why: "row totals of which three of five are missed are row totals still",
    sheet: `
区名称 | 困难群众人数因素（50%） | 绩效评价因素（50%） | 合计
黄浦 | 30.00 | 25.00 | 55.00
徐汇 | 20.00 | 25.00 | 54.00
长宁 | 62.50 | 25.00 | 51.50
静安 | 23.50 | 25.00 | 48.50
合计 | 100.00 | 101.00 | 205.00`,
    told: ["row-total D3", "row-total B4", "column-total C6", "factor-weight D6"],
  },
  {
    name: "a form whose year is to be filled in",
    why: "20xx年度 is no figure of a first line, so the headings below it are headings",
    sheet: `
资金投入与执行情况
（20xx年度） |  |  |  | （单位：万元）
资金性质 | 预算安排 |  |  | 资金执行 | 预算执行率
 | 小计 | 一般公共预算 | 彩票公益金
中央资金 | 776.84 | 323.97 | 452.87 | 636.75 | 81.97%
省级资金 | 290.36 | 270.36 | 20.00 | 288.26 | 99.28%
地方资金 | 877.99 | — | — | 787.99 | 100%`,
    told: ["execution-rate E7"],
  },
  {
    name: "one rate of a form with a digit wrong, over two bases that say the same",
    why: "no other base can be meant where all show one figure",
    sheet: `
金额单位：万元
 | 全年预算数 | 到位资金 | 资金到位率 | 实际支出 | 支出率
年度资金总额 | 14856.17 | 14856.17 | 100% | 14474.12 | 17.43%
其中：中央资金 | 11682.00 |  |  | 11300.11
地方资金 | 3174.17 |  |  | 3174.01`,
    told: ["execution-rate F3"],
  },
  {
    name: "one rate of growth in a table that compares one line",
    why: "a slip of the hand is all that keeps it from what its names say",
    sheet: `
批次 | 到位资金 | 其中：已支出 | 上年同期到位 | 较上年同期增加 | 增长（%）
第一批 | 50422 | 21185.83
第二批 | 15763 |
合计 | 66185 |  | 62292 | 3893 | 6.65`,
    told: ["blank-total", "inferred-ratio F4"],
  },
  {
    name: "a rate of amounts of one digit",
    why: "nobody rounds to one digit what his form asks for in 万元",
    sheet: `
资金投入情况（万元）
 | 全年预算数(A) | 全年执行数(B) | 执行率(B/A)
年度资金总额 | 4 | 4 | 103%
其中：中央资金 | 4 | 4
地方资金 |  | `,
    told: ["execution-rate D3"],
  },
  {
    name: "the total of marks whose shares a table prints",
    why: "what shares are of is added up, marks as well",
    sheet: `
单位 | 绩效得分 | 占比
甲县 | 90.3 | 12.69%
乙县 | 84.6 | 11.89%
丙县 | 84.4 | 11.86%
丁县 | 88.7 | 12.47%
戊县 | 93.4 | 13.13%
己县 | 89.3 | 12.55%
庚县 | 90.9 | 12.78%
辛县 | 89.8 | 12.62%
合计 | 7111.4 | 100.00%`,
    told: ["column-total B10"],
  },
  {
    name: "a ledger with a total of its first month and of the year so far",
    why: "本年累计 is no part of 本月合计, and neither belongs to the voucher before it",
    sheet: `
日期 | 凭证号 | 摘要 | 对方单位 | 收入 | 支出 | 余额
01-01 |  | 上年结转 |  |  |  | 86,420.50
01-05 | 记-1 | 拨入一季度农村低保金 | 县财政局 | 428,600.00 |  | 515,020.50
01-12 | 记-4 | 发放1月农村低保金 | 一卡通平台 |  | 174,830.00 | 340,190.50
01-15 | 记-5 | 发放1月特困供养金 | 一卡通平台 |  | 61,275.00 | 278,915.50
01-24 | 记-9 | 春节慰问临时救助 | 13户 |  | 15,600.00 | 263,315.50
 |  | 本月合计 |  | 428,600.00 | 251,705.00 | 263,315.50
 |  | 本年累计 |  | 428,600.00 | 251,705.00 | 263,315.50
02-04 | 记-2 | 发放2月农村低保金 | 一卡通平台 |  | 173,995.00 | 89,320.50
02-20 | 记-6 | 拨入临时救助备用金 | 县民政局 | 50,000.00 |  | 139,320.50
 |  | 本月合计 |  | 50,000.00 | 173,995.00 | 139,320.50
 |  | 本年累计 |  | 478,600.00 | 425,700.00 | 139,320.50`,
    told: [],
  },
  {
    name: "heads that are counted otherwise for some schools, behind their total",
    why: "a total that other lines bear out is not made by those that several figures refute",
    sheet: `
学校 | 在校生 |  |  | 计算人数 | 
 | 小学 | 初中 | 合计 | 小学 | 初中
实验小学 | 915 |  | 915 | 915 | 
东风路小学 | 556 |  | 556 | 556 | 
第一初级中学 |  | 552 | 552 |  | 552
第三初级中学 |  | 1288 | 1288 |  | 1288
九年一贯制学校 | 1407 | 1188 | 2595 | 1407 | 1188
大洼教学点 | 69 |  | 69 | 100 | 
北山教学点 | 48 |  | 48 | 100 | 
合计 | 2995 | 3028 | 6023 | 3078 | 3028`,
    told: [],
  },
  {
    name: "codes in three columns, each with those before it",
    why: "20805 behind 208 is one code and no longer one",
    sheet: `
科目编码 |  |  | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
类 | 款 | 项
合计 |  |  |  | 303.83 | 194.38 | 109.45
201 |  |  | 一般公共服务支出 | 18.60 | 0.00 | 18.60
 | 20132 |  | 组织事务 | 18.60 | 0.00 | 18.60
 |  | 2013299 | 其他组织事务支出 | 18.60 | 0.00 | 18.60
208 |  |  | 社会保障和就业支出 | 142.75 | 142.75 | 0.00
 | 20805 |  | 行政事业单位养老支出 | 130.45 | 130.45 | 0.00
 |  | 2080501 | 行政单位离退休 | 9.12 | 9.12 | 0.00
 |  | 2080505 | 基本养老保险缴费支出 | 121.33 | 121.33 | 0.00
 | 20808 |  | 抚恤 | 12.30 | 12.30 | 0.00
 |  | 2080801 | 死亡抚恤 | 12.30 | 12.30 | 0.00
213 |  |  | 农林水支出 | 142.48 | 51.63 | 90.85
 | 21303 |  | 水利 | 142.48 | 51.63 | 90.85
 |  | 2130301 | 行政运行 | 51.63 | 51.63 | 0.00
 |  | 2130305 | 水利工程建设 | 90.85 | 0.00 | 90.85`,
    told: [],
  },
  {
    name: "a list that goes on beside itself, across a blank column",
    why: "its line numbers count on, and its one total stands at the end",
    sheet: `
序号 | 村(居) | 80-89岁 | 90-99岁 | 100岁以上 | 人数小计 |  | 序号 | 村(居) | 80-89岁 | 90-99岁 | 100岁以上 | 人数小计
1 | 清溪社区 | 135 | 5 | 1 | 141 |  | 5 | 石门村 | 127 | 15 |  | 142
2 | 桥东社区 | 107 | 15 |  | 122 |  | 6 | 枫林村 | 41 | 23 | 1 | 65
3 | 桥西社区 | 97 | 10 |  | 107 |  | 7 | 茶园村 | 64 | 16 | 1 | 81
4 | 文昌社区 | 86 | 8 |  | 94 |  |  | 总计 | 657 | 92 | 3 | 752`,
    told: [],
  },
  {
    name: "two lists beside each other under two headings, each with its own 合计",
    why: "each names the lines of a list of its own",
    sheet: `
按采购方式分 |  | 按中标供应商分
采购方式 | 实际采购金额 | 供应商类型 | 合同金额
公开招标 | 97819.19 | 中小微企业小计 | 80939.58
竞争性谈判 | 3216.40 | 中型企业 | 31220.18
竞争性磋商 | 14377.92 | 小型企业 | 42815.07
单一来源 | 2085.00 | 微型企业 | 6904.33
询价 | 648.71 | 大型企业 | 41112.40
框架协议 | 5120.36 | 其他 | 1215.60
合计 | 123267.58 | 合计 | 123267.58`,
    told: [],
  },
  {
    name: "shares that were evened out to make a hundred per cent",
    why: "one last digit is off on purpose, and the column adds up by it",
    sheet: `
县区 | 上年支出 | 占比
甲县 | 2411.50 | 29.92%
乙县 | 1157.21 | 14.36%
丙县 | 1961.68 | 24.34%
丁县 | 546.21 | 6.78%
戊县 | 1982.40 | 24.60%
合计 | 8059.00 | 100.00%`,
    told: [],
  },
  {
    name: "what a summary adds up of the groups of another table",
    why: "each line of it is named after a group",
    sheet: `
一级指标 | 二级指标 | 三级指标 | 分值 | 扣分 | 得分
决策 | 项目立项 | 立项依据充分性 | 6 |  | 6.00
 |  | 立项程序规范性 | 4 | 1.00 | 3.00
 | 绩效目标 | 绩效目标合理性 | 6 | 0.50 | 5.50
过程 | 资金管理 | 资金到位率 | 14 | 0.32 | 13.68
 |  | 预算执行率 | 15 | 0.86 | 14.14
产出 | 产出数量 | 资助参保人数 | 30 | 1.20 | 28.80
 |  | 直接救助人次 | 25 |  | 25.00
合计 |  |  | 100 | 3.88 | 96.12

附:得分率汇总
一级指标 | 满分 | 扣分 | 得分
决策 | 16 | 1.50 | 14.50
过程 | 29 | 1.18 | 27.28
产出 | 55 | 1.20 | 53.80
总分 | 100 | 3.88 | 96.12`,
    told: ["inferred-sum D14"],
  },
  {
    name: "what was paid of two amounts that mostly are the same",
    why: "the rest is taken from the one that bears it out everywhere",
    sheet: `
资金名称 | 下达金额 | 已分配金额 | 累计支付 | 未支付金额
合计 | 55480.00 | 55204.45 | 37992.75 | 17487.25
医疗救助 | 8752.00 | 8752.00 | 6043.34 | 2708.66
困难群众救助 | 7172.00 | 7172.00 | 3563.98 | 3608.02
优抚对象补助 | 12068.00 | 12068.00 | 9961.41 | 2106.59
就业补助 | 25680.00 | 25404.45 | 17675.41 | 8004.59
其他资金 | 1808.00 | 1808.00 | 748.61 | 1059.39`,
    told: [],
  },
  {
    name: "the head of a numbered group with a digit wrong",
    why: "the total above it and the lines below it ask for one and the same figure",
    sheet: `
序号 | 资金用途 | 金额
 | 总计 | 10782
一 | 中央财政衔接资金 | 5273
（一） | 支持产业发展 | 2993.7
（二） | 易地扶贫搬迁后续扶持 | 1994
（三） | 支持欠发达国有林场 | 285.3
二 | 省级财政衔接资金 | 5529
（一） | 支持巩固脱贫攻坚成果 | 1843.72
（二） | 支持产业发展 | 2805.39
（三） | 支持乡村建设行动 | 859.89`,
    told: ["column-total C7"],
  },
  {
    name: "a change that is wrong in a total, beside totals of which only one is broken down",
    why: "it holds for the other totals",
    sheet: `
指标 | 2021年 | 比上年增加 | 2020年
一、基金收入合计 | 68205 | 17538 | 50667
1.基本养老保险 | 65793
2.失业保险 | 1460
3.工伤保险 | 952
二、基金支出合计 | 62687 | 51070 | 57580
1.基本养老保险 | 60197
2.失业保险 | 1500
3.工伤保险 | 990
三、参保人数
1.基本养老保险 | 102871 | 3007 | 99864
2.失业保险 | 22958 | 1268 | 21690
3.工伤保险 | 28287 | 1523 | 26764`,
    told: ["inferred-sum C6"],
  },
  {
    name: "standards in a row of their own, beside shares",
    why: "the row of 标准/比例 multiplies, whatever it is in each column",
    sheet: `
学校 | 寄宿生 |  | 特教 |  | 应拨合计 | 资金来源
 | 人数 | 金额 | 人数 | 金额 |  | 中央 | 县
标准/比例 |  | 150 |  | 3500 |  | 60% | 40%
实验小学 | 127 | 19050 | 6 | 21000 | 40050 | 24030 | 16020
东风路小学 | 102 | 15300 | 2 | 7000 | 22300 | 13380 | 8920
第一初级中学 | 32 | 4800 | 3 | 10500 | 15300 | 9180 | 6120
第三初级中学 | 139 | 20580 | 5 | 17500 | 38350 | 23010 | 15340
九年一贯制学校 | 214 | 32100 | 4 | 14000 | 46100 | 27660 | 18440
红旗乡中心校 | 88 | 13200 | 7 | 24500 | 37700 | 22620 | 15080`,
    told: ["unit-price C7"],
  },
  {
    name: "the only figure with a sign",
    why: "the sign makes another sum hold, which would be a law of its own",
    sheet: `
年度 | 总计 | 小计 | 城市低保 | 农村低保 | 临时救助 | 精准扶贫
2018年 | 15672.73 | -13752.46 | 4825.56 | 5517.58 | 3409.32 | 1920.27`,
    told: ["row-total C2"],
  },
  {
    name: "lines numbered deeper within a list of 其中",
    why: "Ⅰ and Ⅱ break A down, and are no parts of the list themselves",
    sheet: `
指标名称 | 单位 | 数量 | 上期
（二）民政事业费支出 | 万元 | 1,501,866.6 | 1,308,625.6
1.社会福利 | 万元 | 304,865.8 | 264,909.5
2.社会救助 | 万元 | 1,109,439.7 | 966,753.0
其中：最低生活保障 | 万元 | 818,900.6 | 713,685.6
A 城市低保 | 万元 | 155,821.8 | 136,119.6
Ⅰ 城市低保金 | 万元 | 155,275.9 | 135,806.3
Ⅱ 城市低保补贴 | 万元 | 535.9 | 313.3
B 农村低保 | 万元 | 663,088.8 | 577,566.0
Ⅰ 农村低保金 | 万元 | 660,111.6 | 575,610.1
Ⅱ 农村低保补贴 | 万元 | 2,977.2 | 1,955.9
3.民政管理事务 | 万元 | 87,561.1 | 76,963.1`,
    told: ["column-total C6"],
  },
  {
    name: "a rate among others that are all worked out from what is printed",
    why: "rounding would explain it, were the others not exact",
    sheet: `
项目 | 预算数 | 执行数 | 执行率
甲项目 | 812 | 533 | 65.64%
乙项目 | 451 | 223 | 49.45%
丙项目 | 730 | 519 | 71.10%
丁项目 | 960 | 471 | 49.06%
戊项目 | 280 | 217 | 77.53%`,
    told: ["execution-rate D6"],
  },
  {
    name: "a 小计 that lost its sign",
    why: "the sign makes another sum hold: the 小计 above would be the 合计 and this 小计 together",
    sheet: `
片区 | 单位 | 上年数  | 本年数
东片 | 甲县 | 7863.73  | 2953.81
     | 乙县 | 1331.65  | 6911.34
     | 小计 | 9195.38  | 9865.15
西片 | 丙县 | 8942.44  | 765.39
     | 丁县 | 9999.97  | 4129.80
     | 小计 | 18942.41 | -4895.19
合计 |      | 28137.79 | 14760.34`,
    told: ["column-total D7"],
  },
  {
    name: "a last digit dropped in a column that prints two decimals throughout",
    why: "what prints fewer decimals than all others lost one",
    sheet: `
类别 | 上年资产总额 | 本年资产总额
市属企业合计 | 1292.73 | 1377.14
交通集团 | 476.02 | 509.19
水务集团 | 105.90 | 111.62
文旅集团 | 120.44 | 127.50
城建集团 | 590.3 | 628.83`,
    told: ["column-total B6"],
  },
  {
    name: "the total of both kinds of expenditure in a form of three blocks beside each other",
    why: "a total of all blocks counts that of the blocks from the second on",
    sheet: `
科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数
301 | 工资福利支出 | 1,562.70 | 302 | 商品和服务支出 | 308.56 | 30228 | 工会经费 | 31.82
30101 | 基本工资 | 846.23 | 30201 | 办公费 | 128.64 | 30229 | 福利费 | 42.00
30102 | 津贴补贴 | 612.48 | 30202 | 印刷费 | 94.23 | 30299 | 其他商品和服务支出 | 11.87
30103 | 奖金 | 103.99 |  |  |  | 310 | 资本性支出 | 25.22
 |  |  |  |  |  | 31002 | 办公设备购置 | 25.22
人员经费合计 |  | 1,562.70 | 公用经费合计 |  |  |  |  | 333.78
基本支出合计 |  |  |  |  |  |  |  | 1,869.48`,
    told: ["column-total I8"],
  },
  {
    name: "a 小计 above its lines with a digit wrong, in a table of one column",
    why: "the 合计 is made by the lines themselves, and the run behind the 小计 is one slip away from it",
    sheet: `
供应商类型     | 合同金额
中小微企业小计 | 80979.58
中型企业       | 31220.18
小型企业       | 42815.07
微型企业       | 6904.33
大型企业       | 41112.40
其他           | 1215.60
合计           | 123267.58`,
    told: ["column-total B2"],
  },
  {
    name: "a standard that one cell prints for all lines, with a digit wrong",
    why: "all amounts are their quantity times one other number, and no slip moves all of them alike",
    sheet: `
县区 | 户数 | 补助标准（元） | 金额
甲县 | 11   | 17.34          | 201.74
乙县 | 28   |                | 513.52
丙县 | 52   |                | 953.68
丁县 | 37   |                | 678.58`,
    told: ["unit-price C2"],
  },
  {
    name: "what each factor was given, under the heading of the progress it rewards",
    why: "money in the hundreds is no progress, whatever heads it",
    sheet: `
县市   | 失业人数 | 新增就业 | 支出进度 | 测算合计
合计   | 2595.00  | 2162.50  | 865.00   | 5622.50
樟树市 | 936.70   | 753.05   | 286.08   | 1975.83
丰城市 | 869.87   | 785.82   | 276.11   | 1931.80
靖安县 | 788.43   | 623.63   | 302.81   | 1741.87`,
    told: ["row-total E5"],
  },
  {
    name: "two halves of a list beside one another, with a row of standards over each",
    why: "the numbers count on, so that the total at the foot of the second is that of both",
    sheet: `
序号 | 乡镇   | 一般村 | 金额    |  | 序号 | 乡镇   | 一般村 | 金额
     | 标准   | 55000  |         |  |      | 标准   | 55000  |
1    | 临江镇 | 17     | 1075000 |  | 4    | 湖洋镇 | 14     | 840000
2    | 临城镇 | 10     | 550000  |  | 5    | 溪口镇 | 6      | 400000
3    | 中都镇 | 19     | 1158000 |  |      | 合计   | 66     | 4050000`,
    told: ["column-total D5"],
  },
  {
    name: "a total of amounts by the head that were rounded line by line",
    why: "the total adds up what the places were given, whatever rate that makes of its own",
    sheet: `
类别     | 全市  | 临翔区 | 云县 | 凤庆县 | 永德县 | 镇康县 | 双江县
合计     | 39161 | 4662   | 7317 | 7842   | 10002  | 6301   | 3037
中央资金 | 27803 | 3310   | 5195 | 5567   | 7101   | 4473   | 2156`,
    told: [],
  },
  {
    name: "amounts by the head in whole 元 below amounts with cents",
    why: "a line of prices prints as it does itself, and not as the amounts above it",
    sheet: `
项目                 | 城市低保 | 农村低保 | 特困人员 | 临时救助
全年执行数(万元)     | 3,713.33 | 2,669.82 | 1,390.67 | 211.75
救助人数(人)         | 5218     | 6043     | 968      | 364
人均救助水平(元/年)  | 7116     | 4418     | 14366    | 5817`,
    told: [],
  },
  {
    name: "points at two levels and a 小计 below each block",
    why: "what closes a block is none of its lines",
    sheet: `
一级指标 | 权重 | 三级指标       | 权重 | 得分
决策     | 20   | 立项依据充分性 | 8    | 8.00
         |      | 预算编制科学性 | 12   | 10.50
小计     |      |                | 20   | 18.50
产出     | 80   | 养护里程       | 50   | 47.30
         |      | 验收合格率     | 30   | 28.70
小计     |      |                | 80   | 76.00
合计     | 100  |                | 100  | 94.50`,
    told: [],
  },
];

test.each(CASES)("$name", ({ why, sheet, told: expected }) => {
  expect({ why, told: told(inspected(sheet)) }).toEqual({ why, told: expected });
});

test("a gap is told in the unit of its own column", () => {
  const { findings } = inspected(`
库点 | 期初库存（吨） | 轮入 | 库存金额（万元）
一库 | 2800 | 500 | 650
二库 | 1800 | 0 | 387
三库 | 700 | 200 | 238.5
合计 | 5000 | 700 | 1275.5`);
  expect(findings.map(({ facts }) => facts.unit)).toEqual(["吨"]);
});
