import { sumsTold } from "./sums-told";

const labelsOf = (names: string): readonly string[] => names.split(" ");
const MONTHS = labelsOf("1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月");
const SPELLED = labelsOf(
  "一月份 二月份 三月份 四月份 五月份 六月份 七月份 八月份 九月份 十月份 十一月份 十二月份",
);
const QUARTERS = labelsOf("一季度 二季度 三季度 四季度");

/** The sums along one row of small figures: `whole` stands behind what makes it, or misses it by so much. */
function periodsOf(parts: readonly string[], whole: string, miss = 0): readonly string[] {
  const figures = parts.map((_, at) => at + 3);
  const total = figures.reduce((sum, one) => sum + one, miss);
  return sumsTold(
    `单位 | ${[...parts, whole].join(" | ")}\n东乡 | ${[...figures, total].join(" | ")}`,
    "columns",
  );
}

describe("a period is what it is made of", () => {
  test.each([
    ["一季度", MONTHS.slice(0, 3)],
    ["第二季度", MONTHS.slice(3, 6)],
    ["3季度", MONTHS.slice(6, 9)],
    ["四季度小计", SPELLED.slice(9, 12)],
    ["上半年", MONTHS.slice(0, 6)],
    ["下半年合计", SPELLED.slice(6, 12)],
    ["上半年", QUARTERS.slice(0, 2)],
    ["下半年", QUARTERS.slice(2, 4)],
    ["全年", ["上半年", "下半年"]],
    ["全年合计", QUARTERS],
    ["年度累计", MONTHS],
    ["全年", SPELLED],
  ])("%s", (whole, parts) => {
    expect(periodsOf(parts, whole)).toEqual([`${whole} = ${parts.join(" + ")} (label)`]);
  });

  test.each([
    ["一季度", MONTHS.slice(1, 4)],
    ["一季度", MONTHS.slice(0, 2)],
    ["上半年", QUARTERS.slice(2, 4)],
    ["下半年", MONTHS.slice(0, 6)],
    ["全年", QUARTERS.slice(0, 3)],
    ["本年", QUARTERS],
  ])("and not of others: %s", (whole, parts) => {
    expect(periodsOf(parts, whole).filter((one) => one.endsWith("(label)"))).toEqual([]);
  });

  test("unless the figures deny it: stocks are not added up over time", () => {
    expect(periodsOf(MONTHS.slice(0, 3), "一季度", 5)).toEqual([]);
  });

  test("where as many figures bear it out as deny it", () => {
    const sheet = "单位 | 1月 | 2月 | 3月 | 一季度\n东乡 | 3 | 4 | 5 | 12\n西乡 | 3 | 4 | 9 | 12";
    expect(sumsTold(sheet, "columns")).toEqual(["一季度 = 1月 + 2月 + 3月 (label)"]);
    const denied = `${sheet}\n南乡 | 1 | 1 | 1 | 12`;
    expect(sumsTold(denied, "columns")).toEqual([]);
  });

  test("where one figure denies it, and other periods bear the calendar out", () => {
    const names = [...MONTHS.slice(0, 3), "一季度", ...MONTHS.slice(3, 6), "二季度"].join(" | ");
    expect(sumsTold(`单位 | ${names}\n东乡 | 3 | 4 | 5 | 19 | 6 | 7 | 8 | 21`, "columns")).toEqual([
      "二季度 = 4月 + 5月 + 6月 (label)",
      "一季度 = 1月 + 2月 + 3月 (label)",
    ]);
    expect(
      sumsTold(
        `单位 | ${names}\n东乡 | 3 | 4 | 5 | 19 | 6 | 7 | 8 | 21\n西乡 | 3 | 4 | 5 | 19 | 6 | 7 | 8 | 21`,
        "columns",
      ),
    ).toEqual(["二季度 = 4月 + 5月 + 6月 (label)"]);
  });

  test("in its own group of columns", () => {
    const sheet = `单位 | 收入 |  |  |  | 支出 |  |  |
       | 1月 | 2月 | 3月 | 一季度 | 1月 | 2月 | 3月 | 一季度
      东乡 | 3 | 4 | 5 | 12 | 6 | 7 | 8 | 21`;
    expect(sumsTold(sheet, "columns")).toEqual([
      "收入/一季度 = 收入/1月 + 收入/2月 + 收入/3月 (label)",
      "支出/一季度 = 支出/1月 + 支出/2月 + 支出/3月 (label)",
    ]);
  });

  test("in amounts, and not in rates beside them", () => {
    const sheet = `单位 | 支出 |  |  |  | 完成率 |  |  |
       | 1月 | 2月 | 3月 | 一季度 | 1月 | 2月 | 3月 | 一季度
      东乡 | 3 | 4 | 5 | 12 | 3% | 4% | 5% | 11%`;
    expect(sumsTold(sheet, "columns")).toEqual(["支出/一季度 = 支出/1月 + 支出/2月 + 支出/3月 (label)"]);
  });

  test("of its largest parts, which are made of theirs", () => {
    const names = [...QUARTERS.slice(0, 2), "上半年", ...QUARTERS.slice(2), "下半年", "全年"].join(" | ");
    expect(sumsTold(`单位 | ${names}\n东乡 | 3 | 4 | 7 | 5 | 6 | 11 | 18`, "columns")).toEqual([
      "上半年 = 一季度 + 二季度 (label)",
      "下半年 = 三季度 + 四季度 (label)",
      "全年 = 上半年 + 下半年 (label)",
    ]);
  });
});
