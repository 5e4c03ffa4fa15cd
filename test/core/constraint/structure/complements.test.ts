import { sumsTold } from "./sums-told";

/** One row of figures under labels: nothing but the names can say that they add up. */
const columnsOf = (labels: string, figures: string): readonly string[] =>
  sumsTold(`地区 | ${labels}\n全县 | ${figures}`, "columns");

describe("columns whose names leave no third are all there is of the measure before them", () => {
  test.each([
    ["低保人数 | 城镇低保人数 | 农村低保人数", "低保人数 = 城镇低保人数 + 农村低保人数 (label)"],
    ["低保人数 | 农村低保人数 | 城镇低保人数", "低保人数 = 农村低保人数 + 城镇低保人数 (label)"],
    [
      "总户数(户) | 集中供养户数(户) | 分散供养户数(户)",
      "总户数(户) = 集中供养户数(户) + 分散供养户数(户) (label)",
    ],
    ["本月总人数 | 男人数 | 女人数", "本月总人数 = 男人数 + 女人数 (label)"],
    ["学生人数 | 民办学生人数 | 公办学生人数", "学生人数 = 民办学生人数 + 公办学生人数 (label)"],
  ])("%s", (labels, sum) => {
    expect(columnsOf(labels, "805 | 412 | 393")).toEqual([sum]);
  });

  test("whether the figure agrees or not", () => {
    expect(columnsOf("低保人数 | 城镇低保人数 | 农村低保人数", "806 | 412 | 393")).toEqual([
      "低保人数 = 城镇低保人数 + 农村低保人数 (label)",
    ]);
  });

  test("in two steps", () => {
    const sheet = `地区 | 供养人数 | 城市 |  | 农村 |
       |  | 集中供养人数 | 分散供养人数 | 集中供养人数 | 分散供养人数
      全县 | 806 | 112 | 93 | 200 | 400`;
    expect(sumsTold(sheet, "columns")).toEqual([
      "供养人数 = 城市/集中供养人数 + 城市/分散供养人数 + 农村/集中供养人数 + 农村/分散供养人数 (label)",
    ]);
  });

  test("with the unit behind the name, or without it", () => {
    expect(columnsOf("总户数(户) | 集中供养户数 | 分散供养户数", "806 | 412 | 393")).toEqual([
      "总户数(户) = 集中供养户数 + 分散供养户数 (label)",
    ]);
  });

  test("under one heading", () => {
    const sheet = `地区 | 供养人数 | 城市 |
       |  | 集中供养人数 | 分散供养人数
      全县 | 206 | 112 | 93`;
    expect(sumsTold(sheet, "columns")).toEqual(["供养人数 = 城市/集中供养人数 + 城市/分散供养人数 (label)"]);
  });
});

describe("columns say nothing by their names", () => {
  test.each([
    ["where the other half is missing", "低保人数 | 农村低保人数 | 灾区低保人数", "805 | 412 | 390"],
    ["where one is missing", "低保人数 | 城镇低保人数 | 灾区低保人数", "805 | 412 | 390"],
    [
      "where one stands beside both",
      "低保人数 | 城镇低保人数 | 农村低保人数 | 灾区低保人数",
      "805 | 412 | 390 | 12",
    ],
    ["where one stands before the whole", "城镇低保人数 | 低保人数 | 农村低保人数", "412 | 805 | 390"],
    ["where there is no figure", "低保人数 | 城镇低保人数 | 农村低保人数", "805 |  | "],
    ["where the measure has one character", "数 | 城镇数 | 农村数", "805 | 412 | 390"],
    [
      "where one half is told in full and the other is not",
      "供养人数 | 城市集中供养人数 | 城市分散供养人数 | 农村集中供养人数 | 农村供养人数",
      "805 | 112 | 93 | 200 | 411",
    ],
  ])("%s: %s", (_, labels, figures) => {
    expect(columnsOf(labels, figures)).toEqual([]);
  });

  test("where one half of a heading leaves a third", () => {
    const sheet = `地区 | 供养人数 | 城市 |  | 农村 |
       |  | 集中供养人数 | 分散供养人数 | 集中供养人数 | 灾区供养人数
      全县 | 806 | 112 | 93 | 200 | 400`;
    expect(sumsTold(sheet, "columns")).toEqual([]);
  });

  test("where two rows deny it, and one does not", () => {
    const figures = ["一乡 | 805 | 412 | 390", "二乡 | 763 | 388 | 370", "三乡 | 512 | 256 | 256"];
    expect(
      sumsTold(`地区 | 低保人数 | 城镇低保人数 | 农村低保人数\n${figures.join("\n")}`, "columns"),
    ).toEqual([]);
  });

  test("where lines are rows", () => {
    expect(sumsTold("项目 | 人数\n低保人数 | 805\n城镇低保人数 | 412\n农村低保人数 | 390", "rows")).toEqual(
      [],
    );
  });
});
