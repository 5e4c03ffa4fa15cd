import { sumsTold } from "./sums-told";

const rowsOf = (figures: readonly string[]): string =>
  figures.map((row, at) => `${"甲乙丙丁戊己"[at] ?? ""}校 | ${row}`).join("\n");

/** Money of two terms adds up in all rows; of the second column of each group the figures alone are too few, or too small, to say so. */
function terms(names: string, figures: readonly string[]): readonly string[] {
  const head = "学校 | 全年 |  | 春季 |  | 秋季 |";
  const told = sumsTold(`${head}\n | ${names}\n${rowsOf(figures)}`, "columns");
  expect(told).toContain("全年/金额 = 春季/金额 + 秋季/金额 (label)");
  return told.filter((one) => !one.startsWith("全年/金额"));
}

describe("what holds between groups for one of their columns", () => {
  const names = "金额 | 人数 | 金额 | 人数 | 金额 | 人数";

  test("holds for the others, though one row of three denies it", () => {
    expect(
      terms(names, [
        "402512 | 8 | 206211 | 4 | 196301 | 4",
        "381427 | 7 | 193904 | 3 | 187523 | 4",
        "256133 | 6 | 132417 | 2 | 123716 | 3",
      ]),
    ).toEqual(["全年/人数 = 春季/人数 + 秋季/人数 (label)"]);
  });

  test.each([
    ["where one row alone bears it out", "8 4 4", "7 3 5", "6 2 3"],
    ["where two rows of four do", "8 4 4", "7 3 4", "6 2 3", "5 1 3"],
  ])("but not %s", (_, ...rows) => {
    const money = [
      "402512 206211 196301",
      "381427 193904 187523",
      "256133 132417 123716",
      "100121 50101 50020",
    ];
    const figures = rows.map((row, at) => {
      const heads = row.split(" ");
      return (money[at] ?? "")
        .split(" ")
        .map((amount, group) => `${amount} | ${heads[group] ?? ""}`)
        .join(" | ");
    });
    expect(terms(names, figures)).toEqual([]);
  });

  test("says nothing of columns that one group lacks", () => {
    expect(
      terms("金额 | 人数 | 金额 | 人数 | 金额 | 班数", [
        "402512 | 4 | 206211 | 4 | 196301 | 1",
        "381427 | 3 | 193904 | 3 | 187523 | 1",
        "256133 | 2 | 132417 | 2 | 123716 | 1",
      ]),
    ).toEqual([]);
  });

  test("says nothing of a column that stands twice in a group", () => {
    const sheet = `学校 | 全年 |  | 春季 |  |  | 秋季 |
       | 金额 | 人数 | 金额 | 人数 | 人数 | 金额 | 人数
      甲 | 402512 | 8 | 206211 | 4 | 0 | 196301 | 4
      乙 | 381427 | 7 | 193904 | 3 | 0 | 187523 | 4
      丙 | 256133 | 6 | 132417 | 2 | 0 | 123716 | 3`;
    expect(sumsTold(sheet, "columns")).toEqual(["全年/金额 = 春季/金额 + 秋季/金额 (label)"]);
  });
});

describe("what holds within one group", () => {
  const sheetOf = (heads: string, names: string, rows: readonly string[]): string =>
    `市 | ${heads}\n | ${names}\n${rowsOf(rows)}`;
  const all = ["5512.31 | 4100.00 | 1412.31", "3147.92 | 2200.00 | 947.92", "2866.05 | 1900.00 | 966.05"];
  const with_ = (rows: readonly string[]): readonly string[] =>
    rows.map((row, at) => `${all[at] ?? ""} | ${row}`);
  const names = "应分配 | 已提前下达 | 此次下达 | 应分配 | 已提前下达 | 此次下达";
  const own = "资金合计/应分配 = 资金合计/此次下达 + 资金合计/已提前下达 (figures)";

  test("holds within the group of the same columns, though one row of three denies it", () => {
    expect(
      sumsTold(
        sheetOf("资金合计 |  |  | 省级 |  |", names, with_(["41 | 30 | 11", "23 | 16 | 7", "21 | 16 | 9"])),
        "columns",
      ),
    ).toEqual([own, "省级/应分配 = 省级/此次下达 + 省级/已提前下达 (figures)"]);
  });

  test("holds where the whole has another name", () => {
    const other = "应分配 | 已提前下达 | 此次下达 | 核定 | 已提前下达 | 此次下达";
    expect(
      sumsTold(
        sheetOf("资金合计 |  |  | 省级 |  |", other, with_(["41 | 30 | 11", "23 | 16 | 7", "21 | 16 | 9"])),
        "columns",
      ),
    ).toEqual([own, "省级/核定 = 省级/此次下达 + 省级/已提前下达 (figures)"]);
  });

  test("says nothing of groups with other columns", () => {
    const other = "应分配 | 已提前下达 | 此次下达 | 应分配 | 已提前下达 | 结转";
    expect(
      sumsTold(
        sheetOf("资金合计 |  |  | 省级 |  |", other, with_(["41 | 30 | 11", "23 | 16 | 7", "21 | 16 | 9"])),
        "columns",
      ),
    ).toEqual([own]);
  });
});
