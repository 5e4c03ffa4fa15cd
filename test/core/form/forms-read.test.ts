import {
  goalsOf,
  indicatorTables,
  managementStatements,
  rateWeightOf,
  scoreForms,
  tableKind,
  weightedColumns,
} from "../../../src/core/form";
import type { IndicatorCell } from "../../../src/core/form";
import { addressOf, columnName } from "../../../src/core/grid";
import type { Grid } from "../../../src/core/grid";
import { findTables } from "../../../src/core/table";
import { readSketch } from "../../docs/sheet-sketch";

function gridOf(sketch: string): Grid {
  const [grid] = readSketch(sketch).grids;
  if (grid === undefined) throw new Error("no sheet");
  return grid;
}

const at = (cell: IndicatorCell | null): string =>
  cell === null ? "—" : `${addressOf(cell.at)} ${cell.text}`;

describe("a scored form", () => {
  const told = (sketch: string) => {
    const grid = gridOf(sketch);
    return scoreForms(grid, indicatorTables(grid), findTables(grid, 1)).map(
      ({ lines, rate, totalWeight, totalScore, grade }) => ({
        lines: lines.map(({ name }) => name).join(" "),
        rate:
          rate === null
            ? "—"
            : `${[rate.budget, rate.executed, rate.rate, rate.weight, rate.score].map(at).join(", ")}, of ${rateWeightOf(rate)?.toString() ?? "—"}`,
        total: `${at(totalWeight)}, ${at(totalScore)}`,
        grade: at(grade),
      }),
    );
  };

  const LIST = `
一级指标   | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标   | 培训人数 | ≥500人     | 520人      | 50   | 50
效益指标   | 就业率   | ≥80%       | 82%        | 40   | 38`;

  test("has its total below the list, under any of its names, and its grade anywhere", () => {
    for (const name of ["总分", "合计", "自评得分", "总 分"])
      expect(told(`${LIST}\n${name} |  |  |  | 90 | 88\n评价结果等级： | 良`)).toEqual([
        { lines: "培训人数 就业率", rate: "—", total: "E4 90, F4 88", grade: "B5 良" },
      ]);
    expect(told(`自评等级：优${LIST}\n总分说明 |  |  |  | 90 | 88`)).toEqual([
      { lines: "培训人数 就业率", rate: "—", total: "—, —", grade: "A1 自评等级：优" },
    ]);
    expect(told(`等级：${LIST}\n合计金额`)).toMatchObject([{ total: "—, —", grade: "—" }]);
  });

  test("has the scored rate of the nearest funds above it", () => {
    const funds = (total: string, heading = "分值") =>
      `项目资金 | 全年预算数 | 全年执行数 | ${heading} | 执行率 | 得分\n年度资金总额 | ${total} | 432.00 | 10 | 90.00% | 9.00`;
    expect(told(`${funds("480.00")}${LIST}`)).toMatchObject([
      { rate: "B2 480.00, C2 432.00, E2 90.00%, D2 10, F2 9.00, of 10" },
    ]);
    expect(told(`${LIST}\n\n${funds("480.00")}`)).toMatchObject([{ rate: "—" }]);
    const stated = `项目资金 | 全年预算数 | 全年执行数 | 执行率 | 得分（20分*执行率）\n年度资金总额 | 480.00 | 432.00 | 90.00% | 18.00`;
    expect(told(`${stated}${LIST}`)).toMatchObject([
      { rate: "B2 480.00, C2 432.00, D2 90.00%, —, E2 18.00, of 20" },
    ]);
    const aside = `预算执行情况（10分） | 全年预算数 | 全年执行数 | 执行率 | 得分\n年度资金总额 | 480.00 | 432.00 | 90.00% | 9.00`;
    expect(told(`${aside}${LIST}`)).toMatchObject([
      { rate: "B2 480.00, C2 432.00, D2 90.00%, —, E2 9.00, of 10" },
    ]);
    const unscored = `项目资金 | 全年预算数 | 全年执行数 | 执行率\n年度资金总额 | 480.00 | 432.00 | 90.00%`;
    expect(told(`${unscored}${LIST}`)).toMatchObject([{ rate: "—" }]);
  });

  test("of which two stand on one sheet, each ends where the next begins", () => {
    expect(
      told(`${LIST}\n${LIST.trim().replace("培训人数", "讲座人数")}\n总分 |  |  |  | 90 | 88`),
    ).toMatchObject([
      { lines: "培训人数 就业率", total: "—, —" },
      { lines: "讲座人数 就业率", total: "E7 90, F7 88" },
    ]);
  });

  test("is none without weights and scores", () => {
    expect(
      told("一级指标 | 三级指标 | 年度指标值 | 实际完成值\n产出指标 | 培训人数 | ≥500人 | 520人"),
    ).toEqual([]);
  });
});

describe("goals", () => {
  const told = (sketch: string) => goalsOf(gridOf(sketch)).map(({ side, said }) => `${side} ${at(said)}`);

  test("stand under a heading for what was planned and one for what was reached, down to the indicators", () => {
    const form = `
年度总体目标 |  | 全年实际完成情况
培训500人 |  | 培训520人
举办5期 |  | 举办6期
一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值
产出 | 数量 | 培训人数 | ≥500人 | 520人`;
    expect(told(form)).toEqual([
      "planned A2 培训500人",
      "reached C2 培训520人",
      "planned A3 举办5期",
      "reached C3 举办6期",
    ]);
  });

  test("are none without both headings, the planned one first", () => {
    expect(told("年度总体目标\n培训500人")).toEqual([]);
    expect(told("全年实际完成情况 | 年度总体目标\n培训520人 | 培训500人")).toEqual([]);
    expect(told("项目名称 | 全年实际完成情况\n某项目 | 培训520人")).toEqual([]);
    expect(told("年度总体目标 | 说明 | 全年实际完成情况\n培训500人 | 无 | 培训520人")).toEqual([
      "planned A2 培训500人",
      "reached C2 培训520人",
    ]);
  });

  test("are no indicators of a list that heads its results alike", () => {
    expect(told("一级指标 | 三级指标 | 年度目标 | 完成情况\n产出 | 培训人数 | 500人 | 520人")).toEqual([]);
  });
});

describe("statements of the management block", () => {
  const told = (sketch: string) =>
    managementStatements(gridOf(sketch)).map(({ about, said }) => `${about}: ${at(said)}`);

  test("stand under their heading, each behind what it is about, down to the goals", () => {
    const form = `
 | 情况说明 | 存在问题
资金分配 | 按因素法分配 | 无
执行准确性 | 按规定执行 | 无
总体目标 | 全年实际完成情况 |
甲 | 乙 |`;
    expect(told(form)).toEqual(["资金分配: B2 按因素法分配", "执行准确性: B3 按规定执行"]);
  });

  test("or behind the names of their topics where no heading stands over them", () => {
    expect(told("资金管理 | 下达及时性 | 及时下达\n其他 | 支出责任履职情况 | 已履行\n甲 | 乙 | 丙")).toEqual([
      "下达及时性: C1 及时下达",
      "支出责任履职情况: C2 已履行",
    ]);
    expect(told("甲 | 下达及时性")).toEqual([]);
  });
});

describe("indicators", () => {
  test("of a list whose columns are merged over several are read from the first that is filled", () => {
    const [list] = indicatorTables(
      gridOf(`
一级指标 | 二级指标 | 三级指标 |  | 指标值 |  | 实际完成值 | 指标性质 | 度量单位
产出 | 数量 |  | 培训人数 |  | 500 | 520 | ≥ | 人`),
    );
    expect(list?.indicators).toMatchObject([
      { name: "培训人数", nature: "≥", unit: "人", levels: ["产出", "数量", "培训人数"] },
    ]);
    expect(
      [list?.indicators[0]?.target, list?.indicators[0]?.actual].map((cell) => at(cell ?? null)),
    ).toEqual(["F2 500", "G2 520"]);
  });

  test("are not made of a cell that is merged from another column, nor of headings alone", () => {
    const sketch = `
# 表1 · merge D2:E2
一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值
产出 | 数量 | 培训人数 | 500人 |`;
    expect(indicatorTables(gridOf(sketch))[0]?.indicators[0]?.actual?.text).toBe("");
    expect(indicatorTables(gridOf("一级指标 | 二级指标 | 三级指标 | 指标值\n产出 | 数量 | 甲 |"))).toEqual(
      [],
    );
  });

  test("a level that is left out is blank, and one that is named anew begins its own", () => {
    const [list] = indicatorTables(
      gridOf(`
一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值
产出 | 数量 | 甲 | 1 | 1
 |  | 乙 | 1 | 1
 | 质量 | 丙 | 1 | 1
效益 |  | 丁 | 1 | 1`),
    );
    expect(list?.indicators.map(({ levels }) => levels.join("/"))).toEqual([
      "产出/数量/甲",
      "产出/数量/乙",
      "产出/质量/丙",
      "效益//丁",
    ]);
  });

  test("end at two blank rows or at the words that close a form", () => {
    const names = (rows: string) =>
      indicatorTables(gridOf(`一级指标 | 二级指标 | 三级指标 | 指标值\n${rows}`)).flatMap(({ indicators }) =>
        indicators.map(({ name }) => name),
      );
    expect(names("产出 | 数量 | 甲 | 1\n\n | | 乙 | 1")).toEqual(["甲", "乙"]);
    expect(names("产出 | 数量 | 甲 | 1\n\n\n | | 乙 | 1")).toEqual(["甲"]);
    expect(names("产出 | 数量 | 甲 | 1\n说明 | | 乙 | 1")).toEqual(["甲"]);
    expect(names("产出 | 数量 | 甲 | 1\n | | …… | 1")).toEqual(["甲"]);
  });
});

describe("factors", () => {
  const told = (sketch: string) =>
    findTables(gridOf(sketch), 1).flatMap((table) =>
      weightedColumns(table).map(
        ({ column, weight, printed, at: cell }) =>
          `${columnName(table.refs[0]?.[column]?.column ?? -1)} ${weight.toString()} ${printed}${cell === null ? "" : ` in ${addressOf(cell)}`}`,
      ),
    );

  test.each([
    ["人数因素（40%）", "B 0.4 40%"],
    ["绩效系数12.5%", "B 0.125 12.5%"],
    ["面积（40.5%）", "B 0.405 40.5%"],
    ["面积（40%）", "B 0.4 40%"],
    ["面积40%", ""],
    ["人数因素", ""],
  ])("a column called %s: %s", (name, weighted) => {
    expect(told(`区 | ${name} | 合计\n甲 | 10.20 | 20.10\n乙 | 30.10 | 40.70`).join(" ")).toBe(weighted);
  });

  test("the one column of money under a heading that prints the weight", () => {
    const table = (second: string) =>
      `区 | 里程因素（权重50%） |  | 面积（50%） |\n | 里程 | 测算金额 | 面积 | ${second}\n甲 | 1.5 | 10.20 | 2.5 | 20.10\n乙 | 2.5 | 30.10 | 3.5 | 40.70`;
    expect(told(table("补助资金"))).toEqual(["C 0.5 50%"]);
    expect(told(table("金额").replace("| 里程 |", "| 资金 |"))).toEqual([]);
  });

  test("a first line of weights under the headings, but not the hundred of their total", () => {
    expect(
      told(
        "区 | 人数 | 面积 | 合计\n权重 | 60% | 40% | 100%\n甲 | 6.00 | 4.00 | 10.00\n乙 | 12.00 | 8.00 | 20.00",
      ),
    ).toEqual(["B 0.6 60% in B2", "C 0.4 40% in C2"]);
  });
});

test.each([
  [
    "一级指标 | 二级指标 | 指标值 | 分值\n产出 | 甲 | 12.5 | 10.0\n产出 | 乙 | 13.5 | 20.0",
    "score-self-evaluation",
  ],
  [
    "一级指标 | 二级指标 | 指标值 | 完成值 | 预算\n产出 | 甲 | 12.5 | 10.0 | 1.5\n产出 | 乙 | 13.5 | 20.0 | 2.5",
    "self-evaluation",
  ],
  [
    "一级指标 | 二级指标 | 指标值 | 预算\n产出 | 甲 | 12.5 | 1.5\n产出 | 乙 | 13.5 | 2.5",
    "indicator-targets",
  ],
  ["项目 | 全年预算数 | 全年执行数\n资金总额 | 12.5 | 10.0\n其中：中央 | 2.5 | 1.0", "self-evaluation"],
  [
    "项目 | 全年预算数 | 全年执行数 | 得分\n资金总额 | 12.5 | 10.0 | 8.0\n其中：中央 | 2.5 | 1.0 | 9.0",
    "score-self-evaluation",
  ],
  ["资金结算表\n区 | 金额\n甲 | 12.5\n乙 | 10.0", "settlement"],
  ["资金分配表\n区 | 金额\n甲 | 12.5\n乙 | 10.0", "allocation"],
  ["资金表\n区 | 金额\n甲 | 12.5\n乙 | 10.0\n注：按因素法分配", "allocation"],
  ["资金表\n区 | 金额\n甲 | 12.5\n乙 | 10.0\n注：按月支付", "other"],
])("%s is a table of the kind %s", (sketch, kind) => {
  expect(findTables(gridOf(sketch), 1).map(tableKind)).toEqual([kind]);
});
