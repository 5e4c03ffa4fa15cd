import { addressOf } from "../../../src/core/grid";
import { relationsOf } from "./sheet-relations";

describe("what a row is called", () => {
  const names = (sketch: string): readonly string[] =>
    relationsOf(sketch)
      .cells.values()
      .filter(({ ref }) => addressOf(ref).startsWith("D"))
      .map(({ rowLabel }) => rowLabel);

  test.each([
    [
      "its innermost label",
      "乡镇 | 项目 | 标准 | 金额\n东乡 | 低保 | 12 | 120\n | 特困 | 15 | 130\n西乡 | 救助 | 17 | 140",
      ["低保", "特困", "救助"],
    ],
    [
      "its town, where many towns have the same kind of project",
      "乡镇 | 项目 | 标准 | 金额\n东乡 | 低保 | 12 | 120\n西乡 | 低保 | 12 | 130\n南乡 | 低保 | 12 | 140",
      ["东乡", "西乡", "南乡"],
    ],
    [
      "the innermost again, where no label is its own",
      "乡镇 | 项目 | 标准 | 金额\n东乡 | 低保 | 12 | 120\n | 特困 | 15 | 130\n西乡 | 低保 | 12 | 140\n | 特困 | 15 | 150",
      ["低保", "特困", "低保", "特困"],
    ],
    [
      "as it is written",
      "乡镇 | 项目 | 标准 | 金额\n东乡 | （一）低保 | 12 | 120\n西乡 | 低 保 | 15 | 130",
      ["（一）低保", "低 保"],
    ],
  ])("%s", (_, sketch, expected) => {
    expect(names(sketch)).toEqual(expected);
  });
});

describe("the unit of a table is that of its amounts", () => {
  const units = (sketch: string, ...addresses: readonly string[]): readonly string[] =>
    addresses.map((address) => relationsOf(sketch).cell(address).unit);

  test("not of its rates, its shares and what it counts, be they rows", () => {
    const rows = `
收支表
单位：万元
项目 | 2021年 | 2022年
收入 | 120 | 130
支出 | 110 | 100
执行率 | 91.7 | 76.9
占比 | 80% | 70%
户数 | 12 | 13`;
    expect(units(rows, "B4", "B5", "B6", "B7", "B8")).toEqual(["万元", "万元", "", "", ""]);
  });

  test("or columns", () => {
    const columns = `
收支表
单位：万元
区县 | 收入 | 支出 | 执行率 | 占比 | 户数
一区 | 120 | 110 | 91.7 | 80% | 12
二区 | 130 | 100 | 76.9 | 70% | 13`;
    expect(units(columns, "B4", "C4", "D4", "E4", "F4")).toEqual(["万元", "万元", "", "", ""]);
  });
});

describe("a typed figure stands out in its row", () => {
  const row = (...cells: readonly string[]): boolean => {
    const { cell } = relationsOf(`
区县 | 甲 | 乙 | 丙 | 丁 | 戊
一区 | 1 | 2 | 3 | 4 | 5
二区 | ${cells.join(" | ")}`);
    return cell("B3").oddities.typedAmongFormulas;
  };
  const [one, two, three] = ["=C2*2 -> 4", "=D2*2 -> 6", "=E2*2 -> 8"];
  test.each([
    ["where half of its figures are formulas", ["2", one, two, "7"], true],
    ["words aside", ["2", one, two, "7", "待定"], true],
    ["not where fewer are", ["2", one, two, "7", "9"], false],
    ["nor where one is", ["2", one], false],
    ["and no formula does among formulas", ["=B2*2 -> 2", one, two, three], false],
  ])("%s", (_, cells, expected) => {
    expect(row(...cells)).toBe(expected);
  });
});

test("formulas read what stands beside the table, and words are no figures to them", () => {
  const sheet = relationsOf(`
区县 | 甲 | 乙 | 合计
一区 | 1 | 2 | =B2+C2+H2 -> 8
二区 | 3 | 待定 | =B3+C3 -> 3
三区 | 3 | 4 | =SUM(B4:C4,H4) -> 7
四区 | 3 | 4 | =B5+C5+H9 -> 7

注 | 以上为快报数 | | | | | | 5`);
  const follows = (address: string): boolean => sheet.cell(address).follows !== null;
  expect(["D3", "D4", "D5"].map(follows)).toEqual([false, true, true]);
});

describe("targets and what was reached", () => {
  const sheet = relationsOf(`
一级指标   | 二级指标 | 三级指标       | 指标值  | 完成值  | 分值 | 得分
产出指标   | 数量指标 | 更换信号灯     | ≥120组  | 126组   | 30   | 30.00
           | 质量指标 | 设施完好率     | ≥95%    | 96.1%   | 20   | 20.00
           | 时效指标 | 修复天数（天） | ≤3      | 2.5     | 20   | 20.00
效益指标   | 社会效益 | 事故下降       | 明显    |         | 20   | 20.00
满意度指标 | 满意度   | 司机满意度     | ≥85%    | 90.4%   | 10   | 10.00
合计       |          |                |         |         | 100  | 100.00`);
  const { cell } = sheet;

  test("are in the book as figures, limits too, by the name of their indicator", () => {
    expect(cell("D2")).toMatchObject({ state: "figure", rowLabel: "更换信号灯", columnLabel: "指标值" });
    expect(cell("D2").value.toFixed()).toBe("120");
    expect(cell("D5").state).toBe("unreadable");
    expect(cell("E5").state).toBe("blank");
  });

  test("have the unit that is written with them, or with their name, and a share has none", () => {
    expect(["D2", "E2", "D3"].map((at) => cell(at).unit)).toEqual(["组", "组", ""]);
    const named = relationsOf(`
一级指标   | 二级指标 | 三级指标   | 计量单位 | 指标值 | 完成值 | 分值 | 得分
产出指标   | 数量指标 | 更换信号灯 | 组       | ≥120   | 126    | 50   | 50
           | 质量指标 | 设施完好率 | %        | ≥95%   | 96.1%  | 40   | 40
满意度指标 | 满意度   | 司机满意度 | %        | ≥85    | 90.4   | 10   | 10
合计       |          |            |          |        |        | 100  | 100`);
    expect(["E2", "F2", "E3", "F4"].map((at) => named.cell(at).unit)).toEqual(["组", "组", "", "%"]);
  });

  test("are counted where they are whole, and no points", () => {
    expect(["D2", "D3", "E4"].map((at) => cell(at).counted)).toEqual([true, false, false]);
    expect(["D2", "F2", "G2"].map((at) => cell(at).points)).toEqual([false, true, true]);
    expect(["F2", "G2"].map((at) => [cell(at).unit, cell(at).workedDecimals])).toEqual([
      ["分", 2],
      ["分", 2],
    ]);
  });
});
