import { sumsTold } from "./sums-told";

const balances = (head: string, ...rows: readonly string[]): readonly string[] =>
  sumsTold([head, ...rows].join("\n"), "columns").filter((one) => one.endsWith("(balance)"));

/** One row each, so small that no figures speak for themselves. */
const one = (labels: string, figures: string): readonly string[] =>
  balances(`品种 | ${labels}`, `稻谷 | ${figures}`);

describe("what stands at the end is what stood at the beginning, with what came in and went out", () => {
  test.each([
    ["期初库存 | 购进 | 销售 | 期末库存", "9 | 4 | 5 | 8", "期末库存 = 期初库存 + 购进 - 销售"],
    [
      "年初余额 | 本年收入 | 本年支出 | 年末余额",
      "9 | 4 | 5 | 8",
      "年末余额 = 年初余额 + 本年收入 - 本年支出",
    ],
    [
      "年末余额 | 年初余额 | 本年增加 | 本年减少",
      "8 | 9 | 4 | 5",
      "年末余额 = 年初余额 + 本年增加 - 本年减少",
    ],
    ["上年结转 | 年初结余 | 本年收入 | 年末结余", "4 | 9 | 5 | 9", "年末结余 = 上年结转 + 本年收入"],
    ["期初库存 | 购进 | 完好率 | 期末库存", "9 | 4 | 50% | 13", "期末库存 = 期初库存 + 购进"],
  ])("%s", (labels, figures, sum) => {
    expect(one(labels, figures)).toContain(`${sum} (balance)`);
  });

  test.each([
    ["where nothing stood at the beginning", "购进 | 销售 | 期末库存", "9 | 4 | 5"],
    ["where nothing came in or went out", "期初库存 | 期末库存", "9 | 9"],
    ["where the figures deny it", "期初库存 | 购进 | 销售 | 期末库存", "90 | 40 | 50 | 10"],
  ])("but not %s", (_, labels, figures) => {
    expect(one(labels, figures)).toEqual([]);
  });

  test.each([
    ["as many as not", ["9 | 4 | 5 | 8", "90 | 40 | 50 | 10"], 1],
    ["fewer than not", ["9 | 4 | 5 | 8", "90 | 40 | 50 | 10", "80 | 40 | 50 | 10"], 0],
  ])("where %s bear it out", (_, rows, count) => {
    const told = rows.map((row, at) => `${at + 1}号 | ${row}`);
    expect(balances("品种 | 期初库存 | 购进 | 销售 | 期末库存", ...told)).toHaveLength(count);
  });

  test("in each group of columns by itself", () => {
    const told = balances(
      "单位 | 原值 |  |  |  | 折旧 |  |",
      " | 期初 | 增加 | 减少 | 期末 | 期初 | 计提 | 期末",
      "甲局 | 9 | 4 | 5 | 8 | 3 | 1 | 4",
    );
    expect(told).toEqual([
      "原值/期末 = 原值/期初 + 原值/增加 - 原值/减少 (balance)",
      "折旧/期末 = 折旧/期初 + 折旧/计提 (balance)",
    ]);
  });

  test("in the columns of one name over groups of such names", () => {
    const told = balances(
      "品种 | 期初 |  | 入库 |  | 出库 |  | 期末 |",
      " | 数量 | 金额 | 数量 | 金额 | 数量 | 金额 | 数量 | 金额",
      "稻谷 | 9 | 91 | 4 | 42 | 5 | 53 | 8 | 80",
    );
    expect(told).toEqual([
      "期末/数量 = 期初/数量 + 入库/数量 - 出库/数量 (balance)",
      "期末/金额 = 期初/金额 + 入库/金额 - 出库/金额 (balance)",
    ]);
  });
});

describe("two movements of any name", () => {
  const rows = ["4126.31 | 388.24 | 274.15 | 4240.40", "3882.10 | 412.31 | 200.05 | 4094.36"];
  const told = (labels: string, ...more: readonly string[]): readonly string[] =>
    balances(`单位 | ${labels}`, ...[...rows, ...more].map((row, at) => `${at + 1}号 | ${row}`));

  test("are one that came in and one that went out, where the figures say so", () => {
    expect(told("期初余额 | 帐面金额 | 核定金额 | 期末余额")).toEqual([
      "期末余额 = 期初余额 + 帐面金额 - 核定金额 (balance)",
    ]);
  });

  test("also where one row of three denies it", () => {
    expect(told("期初余额 | 帐面金额 | 核定金额 | 期末余额", "100.10 | 20.20 | 3.30 | 999.99")).toHaveLength(
      1,
    );
  });

  test("but not where half of them do", () => {
    const denied = ["100.10 | 20.20 | 3.30 | 999.99", "200.10 | 20.20 | 3.30 | 888.88"];
    expect(told("期初余额 | 帐面金额 | 核定金额 | 期末余额", ...denied)).toEqual([]);
  });
});
