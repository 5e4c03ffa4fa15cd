import type { CellRef } from "../../src/core/grid";
import { addressOf, qualified } from "../../src/core/grid";
import type { AllocationTable } from "../../src/core/inspect";
import { allocationTables, DEFAULT_OPTIONS } from "../../src/core/inspect";
import { readSketch } from "../docs/sheet-sketch";

/** What the tab 分配 begins with: how an allocation table that stands on a sheet is read, a line for each thing known of it. */
function read(sketch: string): readonly string[] {
  const { grids } = readSketch(sketch);
  const name = (ref: CellRef): string => (grids.length === 1 ? addressOf(ref) : qualified(ref));
  return allocationTables(grids, DEFAULT_OPTIONS).flatMap((table) => [
    `${table.title} in ${table.unit}, ${table.decimals} decimals, ${ruleOf(table)}`,
    ...table.factors.map(
      (factor) =>
        `${factor.name} ${factor.weight?.toFixed() ?? "no weight"} by ${basesOf(factor.bases, name)}`,
    ),
    ...table.units.map((unit) => `${unit.name}: ${cellsOf(unit, name)}`),
    `sum: ${cellsOf(table.sum, name)}`,
  ]);
}

type Name = (ref: CellRef) => string;

function ruleOf({ rule }: AllocationTable): string {
  return rule === null ? "no rule" : `${rule.method}, ${rule.ties}`;
}

function basesOf(bases: AllocationTable["factors"][number]["bases"], name: Name): string {
  return bases === null ? "nothing known" : bases === "equal" ? "equal parts" : bases.map(name).join(" ");
}

function cellsOf({ amounts, total }: AllocationTable["sum"], name: Name): string {
  return `${amounts.map(name).join(" ")} makes ${total === null ? "itself" : name(total)}`;
}

test.each([
  {
    name: "columns that print their weights are its factors; the scores beside them explain one",
    sheet: `
2024年项目补助资金分配表
单位：万元
区县 | 人数因素(80%) | 绩效因素(20%) | 合计 | 绩效得分
甲区 | 812.40 | 165.29 | 977.69 | 40
乙区 | 640.20 | 161.16 | 801.36 | 39
丙区 | 598.31 | 173.55 | 771.86 | 42
丁区 | 300.00 | 165.29 | 465.29 | 40
戊区 | 1261.09 | 177.69 | 1438.78 | 43
己区 | 388.00 | 157.02 | 545.02 | 38
合计 | 4000.00 | 1000.00 | 5000.00 |`,
    told: [
      "2024年项目补助资金分配表 in 万元, 2 decimals, hamilton, largest",
      "人数因素(80%) 0.8 by nothing known",
      "绩效因素(20%) 0.2 by E4 E5 E6 E7 E8 E9",
      "甲区: B4 C4 makes D4",
      "乙区: B5 C5 makes D5",
      "丙区: B6 C6 makes D6",
      "丁区: B7 C7 makes D7",
      "戊区: B8 C8 makes D8",
      "己区: B9 C9 makes D9",
      "sum: B10 C10 makes D10",
    ],
  },
  {
    name: "the scores may stand on another sheet, in another order",
    sheet: `
# 分配表
2024年奖补资金分配表
单位：元
区县 | 奖补资金
甲区 | 165.29
乙区 | 161.16
丙区 | 173.55
丁区 | 165.29
戊区 | 177.69
己区 | 157.02
合计 | 1000.00
# 得分
区县 | 绩效得分
己区 | 38
甲区 | 40
乙区 | 39
丙区 | 42
丁区 | 40
戊区 | 43`,
    told: [
      "2024年奖补资金分配表 in 元, 2 decimals, hamilton, largest",
      "奖补资金 no weight by 得分!B3 得分!B4 得分!B5 得分!B6 得分!B7 得分!B2",
      "甲区: 分配表!B4 makes itself",
      "乙区: 分配表!B5 makes itself",
      "丙区: 分配表!B6 makes itself",
      "丁区: 分配表!B7 makes itself",
      "戊区: 分配表!B8 makes itself",
      "己区: 分配表!B9 makes itself",
      "sum: 分配表!B10 makes itself",
    ],
  },
  {
    name: "an equal split needs no bases",
    sheet: `
2024年工作经费分配表
区县 | 工作经费金额
甲区 | 14.3
乙区 | 14.3
丙区 | 14.3
丁区 | 14.3
戊区 | 14.3
己区 | 14.3
庚区 | 14.2
合计 | 100.0`,
    told: [
      "2024年工作经费分配表 in , 1 decimals, hamilton, largest",
      "工作经费金额 no weight by equal parts",
      "甲区: B3 makes itself",
      "乙区: B4 makes itself",
      "丙区: B5 makes itself",
      "丁区: B6 makes itself",
      "戊区: B7 makes itself",
      "己区: B8 makes itself",
      "庚区: B9 makes itself",
      "sum: B10 makes itself",
    ],
  },
  {
    name: "columns called factors that make a total are its factors without printed weights; names tell the bases where figures are silent",
    sheet: `
2024年补助资金分配表
区县 | 困难群众人数 | 困难群众人数因素 | 财力因素 | 合计
甲区 | 1200 | 300.00 | 51.20 | 351.20
乙区 | 900 | 250.00 | 48.10 | 298.10
丙区 | 1500 | 280.00 | 60.30 | 340.30
合计 | 3600 | 830.00 | 159.60 | 989.60`,
    told: [
      "2024年补助资金分配表 in , 2 decimals, no rule",
      "困难群众人数因素 no weight by B3 B4 B5",
      "财力因素 no weight by nothing known",
      "甲区: C3 D3 makes E3",
      "乙区: C4 D4 makes E4",
      "丙区: C5 D5 makes E5",
      "sum: C6 D6 makes E6",
    ],
  },
  {
    name: "one factor alone makes no list of factors: the only column of money stands for itself",
    sheet: `
2024年补助资金分配表
区县 | 绩效因素 | 补助资金
甲区 | 0.92 | 351.20
乙区 | 0.85 | 298.10
丙区 | 0.97 | 340.30
合计 | 2.74 | 989.60`,
    told: [
      "2024年补助资金分配表 in , 2 decimals, no rule",
      "补助资金 no weight by nothing known",
      "甲区: C3 makes itself",
      "乙区: C4 makes itself",
      "丙区: C5 makes itself",
      "sum: C6 makes itself",
    ],
  },
  {
    name: "two columns of money without weights, factors or bases: nobody can tell which is handed out",
    sheet: `
2024年补助资金分配表
区县 | 基本补助 | 绩效补助
甲区 | 210.00 | 351.20
乙区 | 198.40 | 298.10
丙区 | 240.10 | 340.30
合计 | 648.50 | 989.60`,
    told: [],
  },
  {
    name: "a table whose title speaks of no allocation is none",
    sheet: `
2024年收入统计表
区县 | 补助资金
甲区 | 351.20
乙区 | 298.10
丙区 | 340.30
合计 | 989.60`,
    told: [],
  },
  {
    name: "without a total row there is nothing to hand out",
    sheet: `
2024年补助资金分配表
区县 | 补助资金
甲区 | 351.20
乙区 | 298.10
丙区 | 340.30`,
    told: [],
  },
  {
    name: "units below subtotals are the units of the grand total",
    sheet: `
2024年补助资金分配表
区县 | 补助资金
东片小计 | 218.90
甲区 | 120.50
乙区 | 98.40
西片小计 | 142.40
丙区 | 76.30
丁区 | 66.10
合计 | 361.30`,
    told: [
      "2024年补助资金分配表 in , 2 decimals, no rule",
      "补助资金 no weight by nothing known",
      "甲区: B4 makes itself",
      "乙区: B5 makes itself",
      "丙区: B7 makes itself",
      "丁区: B8 makes itself",
      "sum: B9 makes itself",
    ],
  },
  {
    name: "two factors of one rule: what explains the one and the other",
    sheet: `
2024年补助资金分配表
区县 | 人数因素(50%) | 绩效因素(50%) | 合计 | 保障人数 | 绩效得分
甲区 | 175.41 | 165.29 | 340.70 | 1234 | 40
乙区 | 140.30 | 161.16 | 301.46 | 987 | 39
丙区 | 221.61 | 173.55 | 395.16 | 1559 | 42
丁区 | 93.53 | 165.29 | 258.82 | 658 | 40
戊区 | 266.10 | 177.69 | 443.79 | 1872 | 43
己区 | 103.05 | 157.02 | 260.07 | 725 | 38
合计 | 1000.00 | 1000.00 | 2000.00 | 7035 |`,
    told: [
      "2024年补助资金分配表 in , 2 decimals, hamilton, largest",
      "人数因素(50%) 0.5 by E3 E4 E5 E6 E7 E8",
      "绩效因素(50%) 0.5 by F3 F4 F5 F6 F7 F8",
      "甲区: B3 C3 makes D3",
      "乙区: B4 C4 makes D4",
      "丙区: B5 C5 makes D5",
      "丁区: B6 C6 makes D6",
      "戊区: B7 C7 makes D7",
      "己区: B8 C8 makes D8",
      "sum: B9 C9 makes D9",
    ],
  },
  {
    name: "two factors of two rules: there is none for both",
    sheet: `
2024年补助资金分配表
区县 | 人数因素(50%) | 绩效因素(50%) | 合计 | 保障人数 | 绩效得分
甲区 | 175.40 | 165.29 | 340.69 | 1234 | 40
乙区 | 140.29 | 161.16 | 301.45 | 987 | 39
丙区 | 221.60 | 173.55 | 395.15 | 1559 | 42
丁区 | 93.53 | 165.29 | 258.82 | 658 | 40
戊区 | 266.09 | 177.69 | 443.78 | 1872 | 43
己区 | 103.09 | 157.02 | 260.11 | 725 | 38
合计 | 1000.00 | 1000.00 | 2000.00 | 7035 |`,
    told: [
      "2024年补助资金分配表 in , 2 decimals, no rule",
      "人数因素(50%) 0.5 by E3 E4 E5 E6 E7 E8",
      "绩效因素(50%) 0.5 by F3 F4 F5 F6 F7 F8",
      "甲区: B3 C3 makes D3",
      "乙区: B4 C4 makes D4",
      "丙区: B5 C5 makes D5",
      "丁区: B6 C6 makes D6",
      "戊区: B7 C7 makes D7",
      "己区: B8 C8 makes D8",
      "sum: B9 C9 makes D9",
    ],
  },
  {
    name: "a factor that makes a total with what is none is no list of factors either",
    sheet: `
2024年补助资金分配表
区县 | 绩效因素 | 基本补助 | 合计
甲区 | 51.20 | 300.00 | 351.20
乙区 | 48.10 | 250.00 | 298.10
丙区 | 60.30 | 280.00 | 340.30
合计 | 159.60 | 830.00 | 989.60`,
    told: [
      "2024年补助资金分配表 in , 2 decimals, no rule",
      "基本补助 no weight by nothing known",
      "甲区: C3 makes itself",
      "乙区: C4 makes itself",
      "丙区: C5 makes itself",
      "sum: C6 makes itself",
    ],
  },
  {
    name: "one unit has ten cents too much, and another ten too little: the rule is that of all others",
    sheet: `
2024年项目补助资金分配表
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
    told: [
      "2024年项目补助资金分配表 in , 2 decimals, hamilton, largest",
      "奖补资金 no weight by C3 C4 C5 C6 C7 C8 C9 C10",
      "甲区: B3 makes itself",
      "乙区: B4 makes itself",
      "丙区: B5 makes itself",
      "丁区: B6 makes itself",
      "戊区: B7 makes itself",
      "己区: B8 makes itself",
      "庚区: B9 makes itself",
      "辛区: B10 makes itself",
      "sum: B11 makes itself",
    ],
  },
  {
    name: "two tables of a workbook, each handed out in its own way",
    sheet: `
# 第一批
2024年第一批资金分配表
区县 | 奖补资金 | 绩效得分
甲区 | 165.29 | 40
乙区 | 161.16 | 39
丙区 | 173.55 | 42
丁区 | 165.29 | 40
戊区 | 177.69 | 43
己区 | 157.02 | 38
合计 | 1000.00 |
# 第二批
2024年第二批经费分配表
乡镇 | 经费金额
东河镇 | 14.3
西岭镇 | 14.3
南塘镇 | 14.3
北山镇 | 14.3
中和镇 | 14.3
安平镇 | 14.3
永兴镇 | 14.2
合计 | 100.0`,
    told: [
      "2024年第一批资金分配表 in , 2 decimals, hamilton, largest",
      "奖补资金 no weight by 第一批!C3 第一批!C4 第一批!C5 第一批!C6 第一批!C7 第一批!C8",
      "甲区: 第一批!B3 makes itself",
      "乙区: 第一批!B4 makes itself",
      "丙区: 第一批!B5 makes itself",
      "丁区: 第一批!B6 makes itself",
      "戊区: 第一批!B7 makes itself",
      "己区: 第一批!B8 makes itself",
      "sum: 第一批!B9 makes itself",
      "2024年第二批经费分配表 in , 1 decimals, hamilton, largest",
      "经费金额 no weight by equal parts",
      "东河镇: 第二批!B3 makes itself",
      "西岭镇: 第二批!B4 makes itself",
      "南塘镇: 第二批!B5 makes itself",
      "北山镇: 第二批!B6 makes itself",
      "中和镇: 第二批!B7 makes itself",
      "安平镇: 第二批!B8 makes itself",
      "永兴镇: 第二批!B9 makes itself",
      "sum: 第二批!B10 makes itself",
    ],
  },
  {
    name: "a list of several columns under one that is explained: that one is what is handed out",
    sheet: `
2024年补助资金分配表
区县 | 奖补资金 | 其他补助 | 绩效得分
甲区 | 165.29 | 12.00 | 40
乙区 | 161.16 | 31.50 | 39
丙区 | 173.55 | 22.40 | 42
丁区 | 165.29 | 18.10 | 40
戊区 | 177.69 | 9.30 | 43
己区 | 157.02 | 6.70 | 38
合计 | 1000.00 | 100.00 |`,
    told: [
      "2024年补助资金分配表 in , 2 decimals, hamilton, largest",
      "奖补资金 no weight by D3 D4 D5 D6 D7 D8",
      "甲区: B3 makes itself",
      "乙区: B4 makes itself",
      "丙区: B5 makes itself",
      "丁区: B6 makes itself",
      "戊区: B7 makes itself",
      "己区: B8 makes itself",
      "sum: B9 makes itself",
    ],
  },
  {
    name: "a factor that is taken away from the total makes no list of factors",
    sheet: `
2024年补助资金分配表
区县 | 人数因素 | 减：扣回因素 | 补助资金
甲区 | 300.00 | 51.20 | 248.80
乙区 | 250.00 | 48.10 | 201.90
丙区 | 280.00 | 60.30 | 219.70
合计 | 830.00 | 159.60 | 670.40`,
    told: [],
  },
  {
    name: "the spare cents of an equal split say which of two ways it was",
    sheet: `
2024年补助资金分配表
区县 | 基本因素(50%) | 绩效因素(50%) | 合计 | 绩效得分
甲区 | 166.66 | 165.29 | 331.95 | 40
乙区 | 166.66 | 161.16 | 327.82 | 39
丙区 | 166.67 | 173.55 | 340.22 | 42
丁区 | 166.67 | 165.29 | 331.96 | 40
戊区 | 166.67 | 177.69 | 344.36 | 43
己区 | 166.67 | 157.02 | 323.69 | 38
合计 | 1000.00 | 1000.00 | 2000.00 |`,
    told: [
      "2024年补助资金分配表 in , 2 decimals, hamilton, later",
      "基本因素(50%) 0.5 by equal parts",
      "绩效因素(50%) 0.5 by E3 E4 E5 E6 E7 E8",
      "甲区: B3 C3 makes D3",
      "乙区: B4 C4 makes D4",
      "丙区: B5 C5 makes D5",
      "丁区: B6 C6 makes D6",
      "戊区: B7 C7 makes D7",
      "己区: B8 C8 makes D8",
      "sum: B9 C9 makes D9",
    ],
  },
])("$name", ({ sheet, told }) => {
  expect(read(sheet)).toEqual(told);
});
