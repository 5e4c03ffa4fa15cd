import { sumsTold } from "./sums-told";

const sumsOf = (lines: readonly string[], head = "项目 | 金额"): readonly string[] =>
  sumsTold([head, ...lines].join("\n"), "rows");

describe("a group that is opened and closed by its name", () => {
  test.each([
    ["负债：", "负债合计"],
    ["负债", "负债总计"],
    ["一、负债：", "负债小计"],
    ["12.负债", "负债总额"],
  ])("from %s to %s is all that stands between", (opening, closing) => {
    const lines = ["存货 | 7", `${opening} | `, "借款 | 4", "应付款 | 5", `${closing} | 9`, "股本 | 3"];
    expect(sumsOf(lines)).toContain(`${closing} = 借款 + 应付款 (label)`);
  });

  test("may hold a single line", () => {
    expect(sumsOf(["负债： | ", "借款 | 4", "负债合计 | 4", "股本 | 3"])).toContain(
      "负债合计 = 借款 (label)",
    );
  });

  test("passes blank lines by, and counts inner groups by their totals", () => {
    const lines = [
      "负债： | ",
      "流动负债： | ",
      "借款 | 4",
      "应付款 | 5",
      "流动负债合计 | 9",
      "待定 | ",
      "长期负债 | 6",
      "负债合计 | 15",
      "股本 | 3",
    ];
    expect(sumsOf(lines)).toEqual(
      expect.arrayContaining([
        "流动负债合计 = 借款 + 应付款 (label)",
        "负债合计 = 流动负债合计 + 长期负债 (label)",
      ]),
    );
  });

  test.each([
    ["that holds a figure itself", ["负债 | 2", "借款 | 4", "应付款 | 5", "负债净额 | 9", "股本 | 3"]],
    [
      "of which more rows deny it than hold",
      ["负债： | ", "借款 | 40", "应付款 | 50", "负债净额 | 10", "股本 | 3"],
    ],
    ["of another name", ["资产： | ", "借款 | 4", "应付款 | 5", "负债净额 | 9", "股本 | 3"]],
  ])("is none %s", (_, lines) => {
    expect(sumsOf(lines)).not.toContain("负债净额 = 借款 + 应付款 (label)");
  });
});

describe("what is taken from the line before, or added to it", () => {
  test.each([
    ["减：成本", "5", "收入 - 减:成本"],
    ["加：补贴", "13", "收入 + 加:补贴"],
  ])("%s leaves the line after", (line, left, sum) => {
    expect(sumsOf(["其他 | 70", "收入 | 9", `${line} | 4`, `毛利 | ${left}`, "人数 | 77"])).toContain(
      `毛利 = ${sum} (label)`,
    );
  });

  test.each([
    ["at the head of the table", ["减：成本 | 4", "毛利 | -4", "人数 | 77"]],
    ["at its foot", ["人数 | 77", "收入 | 9", "减：成本 | 4"]],
    ["where no figure bears it out", ["收入 | 90", "减：成本 | 40", "毛利 | 20", "人数 | 77"]],
    ["in the middle of a name", ["收入 | 9", "应减：成本 | 4", "毛利 | 5", "人数 | 77"]],
  ])("but not %s", (_, lines) => {
    expect(sumsOf(lines).filter((one) => one.endsWith("(label)"))).toEqual([]);
  });

  test("where as many columns hold as do not, and not where fewer do", () => {
    const rows = (more: string): readonly string[] => [
      `收入 | 9 | 90${more}`,
      `减：成本 | 4 | 40${more}`,
      `毛利 | 5 | 20${more}`,
      `人数 | 77 | 78${more}`,
    ];
    expect(sumsOf(rows(""), "项目 | 甲 | 乙")).toContain("毛利 = 收入 - 减:成本 (label)");
    expect(sumsOf(rows(" | 60"), "项目 | 甲 | 乙 | 丙")).not.toContain("毛利 = 收入 - 减:成本 (label)");
  });

  test("is what a surplus leaves free, whatever the figure says, and the total counts the surplus", () => {
    const lines = ["收入 | 9", "结余 | 40", "减：结转 | 10", "净结余 | 20", "合计 | 49"];
    expect(sumsOf(lines)).toEqual(["净结余 = 结余 - 减:结转 (label)", "合计 = 收入 + 结余 (label)"]);
  });
});
