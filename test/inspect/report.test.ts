import { correctionOf, DEFAULT_OPTIONS, inspect } from "../../src/core/inspect";
import type { Report } from "../../src/core/inspect";
import { readSketch } from "../docs/sheet-sketch";

function reported(sketch: string): Report {
  return inspect(readSketch(sketch).grids);
}

/** Four amounts a row with their sum, which misses by so many tenths in the rows that are named. */
function list(rows: number, misses: Readonly<Record<number, number>> = {}): string {
  const lines = Array.from({ length: rows }, (_, at) => {
    const parts = [37 + 41 * at, 53 + 29 * at, 91 + 17 * at, 13 + 7 * at];
    const sum = parts.reduce((all, one) => all + one) + (misses[at] ?? 0);
    return `${at + 1}区 | ${[...parts, sum].map((tenths) => (tenths / 10).toFixed(1)).join(" | ")}`;
  });
  return ["地区 | 甲 | 乙 | 丙 | 丁 | 合计", ...lines].join("\n");
}

describe("the rounding that a table's sums obey", () => {
  test.each<[string, string, Report["tables"][number]["rounding"]]>([
    ["is exact where many of them hit to the last digit", list(40), "exact"],
    ["also where one is wrong", list(40, { 7: 10 }), "exact"],
    ["is open where few hit", list(3), null],
    ["is rounded where last digits differ", list(10, { 1: 1, 3: -1, 5: 1, 8: -1 }), "rounded"],
    [
      "is nothing that rates tell",
      `
项目 | 预算数 | 执行数 | 执行率
甲 | 3.0 | 1.0 | 33.9%
乙 | 6.0 | 4.0 | 66.9%
丙 | 7.0 | 3.0 | 42.8%
丁 | 9.0 | 5.0 | 55.6%`,
      null,
    ],
  ])("%s", (_, sketch, rounding) => {
    expect(reported(sketch).tables).toMatchObject([{ rounding }]);
  });
});

test("totals are told by the rows and columns of the sheet, those of blocks side by side once", () => {
  expect(reported(list(3)).tables).toMatchObject([{ totalRows: [], totalColumns: [5] }]);
  const { tables } = reported(`# 表1 · at C5
地区 | 甲 | 乙 | 合计 | 地区 | 甲 | 乙 | 合计
东区 | 3.7 | 5.3 | 9.0 | 南区 | 7.8 | 8.2 | 16.0
西区 | 4.1 | 2.9 | 7.0 | 北区 | 1.2 | 3.1 | 4.3
小计 | 7.8 | 8.2 | 16.0 | 小计 | 9.0 | 11.3 | 20.3`);
  expect(tables).toMatchObject([{ totalRows: [7], totalColumns: [5] }]);
});

test("a table bears what a person said of it, and nothing where nobody said anything", () => {
  const { grids } = readSketch(list(3));
  const [grid] = grids;
  const [table] = inspect(grids).tables;
  if (grid === undefined || table === undefined) throw new Error("no table");
  expect(table.correction).toBeNull();
  const said = correctionOf(grid, table, { kind: null, unit: "万元", header: null, totals: null });
  expect(inspect(grids, { ...DEFAULT_OPTIONS, corrections: [said] }).tables[0]?.correction).toEqual(said);
});

test("a column that was handed out is told with the cells of its units and of their bases", () => {
  const { allocations } = reported(`
2024年奖补资金分配表
区县 | 奖补资金 | 绩效得分
甲区 | 165.29 | 40
乙区 | 161.16 | 39
丙区 | 173.55 | 42
丁区 | 165.29 | 40
戊区 | 177.69 | 43
己区 | 157.02 | 38
合计 | 1000.00 |`);
  const rows = [2, 3, 4, 5, 6, 7];
  expect(allocations).toMatchObject([
    {
      heading: "奖补资金",
      units: rows.map((row) => ({ sheet: "表1", row, column: 1 })),
      base: { heading: "绩效得分", cells: rows.map((row) => ({ sheet: "表1", row, column: 2 })) },
      departures: [],
    },
  ]);
});

describe("a list of targets", () => {
  const TARGETS = `# 目标表
一级指标 | 三级指标 | 指标值
产出指标 | 覆盖率 | ≥95%
产出指标 | 完成率 | ≥90%
效益指标 | 满意度 | ≥90%`;

  test("that nothing is held against is passed over", () => {
    expect(reported(TARGETS).untouched).toEqual([{ sheet: "目标表", reason: "no-table" }]);
  });

  test("is none that is passed over where the form beside it is held against it", () => {
    const form = `# 自评表
一级指标 | 三级指标 | 指标值 | 完成值
产出指标 | 覆盖率 | ≥95% | 96%
产出指标 | 完成率 | ≥90% | 95%
效益指标 | 满意度 | ≥90% | 95%`;
    expect(reported(`${TARGETS}\n${form}`).untouched).toEqual([]);
  });
});
