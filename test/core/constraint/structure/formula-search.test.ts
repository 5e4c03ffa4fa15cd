import { sumsTold } from "./sums-told";

/** Sums that headers state themselves, over one row of figures. */
function statedIn(labels: string, figures: string, numbers?: string): readonly string[] {
  const rows = [
    `项目 | ${labels}`,
    ...(numbers === undefined ? [] : [`栏次 | ${numbers}`]),
    `东乡 | ${figures}`,
  ];
  return sumsTold(rows.join("\n"), "columns").filter((one) => one.endsWith("(formula)"));
}

describe("a header that states its own arithmetic is taken at its word", () => {
  test.each([
    ["收入① | 支出② | 结余③=①-②", "9 | 4 | 5", "结余③=①-② = 收入① - 支出② (formula)"],
    ["合计③=①+② | 中央① | 省级②", "9 | 4 | 5", "合计③=①+② = 中央① + 省级② (formula)"],
    ["收入A | 支出B | 结余C=A-B", "9 | 4 | 5", "结余c=a-b = 收入a - 支出b (formula)"],
    ["收入(A) | 支出(B) | 结余(C=A-B)", "9 | 4 | 5", "结余(c=a-b) = 收入(a) - 支出(b) (formula)"],
    ["收入(1) | 支出(2) | 结余(3)=(1)-(2)", "9 | 4 | 5", "结余(3)=(1)-(2) = 收入(1) - 支出(2) (formula)"],
    ["收入(1) | 支出(2) | 结余(3=1-2)", "9 | 4 | 5", "结余(3=1-2) = 收入(1) - 支出(2) (formula)"],
    [
      "一(1) | 二(2) | 三(3) | 四(4)=(1)+(2)+(3)",
      "9 | 4 | 5 | 18",
      "四(4)=(1)+(2)+(3) = 一(1) + 二(2) + 三(3) (formula)",
    ],
  ])("%s", (labels, figures, sum) => {
    expect(statedIn(labels, figures)).toEqual([sum]);
  });

  test.each([
    ["合计 | 中央 | 省级", "1=2+3 | 2 | 3", "9 | 4 | 5", "合计 = 中央 + 省级 (formula)"],
    ["中央 | 省级 | 合计", "(1) | (2) | (3)=(1)+(2)", "4 | 5 | 9", "合计 = 中央 + 省级 (formula)"],
    ["中央 | 省级 | 合计", "① | ② | ③=①+②", "4 | 5 | 9", "合计 = 中央 + 省级 (formula)"],
    ["中央 | 小计 | 省级 | 合计", "1 | 2=1 | 3 | 4=2+3", "4 | 4 | 5 | 9", "合计 = 小计 + 省级 (formula)"],
  ])("as a row that numbers the columns is: %s, %s", (labels, numbers, figures, sum) => {
    expect(statedIn(labels, figures, numbers)).toContain(sum);
  });

  test.each([
    ["one that is a product", "数量① | 单价② | 金额③=①×②", "9 | 4 | 36"],
    ["one that is a rate", "预算① | 执行② | 执行率③=②/①", "9 | 4 | 44.4%"],
    ["one that names itself alone", "收入① | 支出② | 结余③=①", "9 | 4 | 9"],
    ["one that is a product and more", "数量① | 单价② | 运费③ | 金额④=①×②+③", "2 | 2 | 5 | 9"],
    ["one that names one column, and another that is not there", "收入① | 支出② | 结余③=①-④", "9 | 4 | 9"],
    ["one that is but another column", "收入① | 支出② | 实收③=+①", "9 | 4 | 9"],
    ["one that names a column that is not there", "收入① | 支出② | 结余③=①-④", "9 | 4 | 5"],
    ["one that no figure bears out", "收入① | 支出② | 结余③=①-②", "90 | 40 | 10"],
  ])("but not %s", (_, labels, figures) => {
    expect(statedIn(labels, figures)).toEqual([]);
  });
});
