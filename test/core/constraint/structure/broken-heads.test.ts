import { sumsTold } from "./sums-told";

const GOODS = "商品服务支出 | 51.70 | 40.20";
const WAGES = "工资福利支出 | 50.00 | 48.00";
const NOUGHT = "设备支出 | 0 | 0";
const LIST = ["其中：（1）购置 | 22.65 | 21.00", "（2）维修 | 10.00 | 11.00"];
const TOTAL = "支出合计 | 134.35 | 120.20";

const LIST_TOLD = "设备支出 = 其中:(1)购置 + (2)维修 (part-marker)";
const TOTAL_TOLD = "支出合计 = 商品服务支出 + 工资福利支出 + 设备支出 (label)";

/** The sums down the rows of a sheet of two years, in the order of their names. */
const told = (...rows: readonly string[]): readonly string[] =>
  [...sumsTold(["项目 | 预算数 | 执行数", ...rows].join("\n"), "rows")].sort();

describe("a total that holds once a line's own list is put for the line", () => {
  test.each([
    ["left at nought, below its total", [TOTAL, GOODS, WAGES, NOUGHT, ...LIST]],
    ["left at nought, above its total", [GOODS, WAGES, NOUGHT, ...LIST, TOTAL]],
    ["mistyped in both years", [TOTAL, GOODS, WAGES, "设备支出 | 23.65 | 23.00", ...LIST]],
    [
      "left at nought, where the total is wrong in one year of two",
      ["支出合计 | 134.35 | 190.20", GOODS, WAGES, NOUGHT, ...LIST],
    ],
  ])("counts the line, and the list makes it: %s", (_, rows) => {
    expect(told(...rows)).toEqual([TOTAL_TOLD, LIST_TOLD].sort());
  });

  test("counts no line on its other side", () => {
    const income = ["收入合计 | 200.00 | 180.00", "财政拨款 | 150.00 | 120.00", "其他收入 | 50.00 | 60.00"];
    const incomeTold = "收入合计 = 其他收入 + 财政拨款 (label)";
    expect(told(...income, TOTAL, GOODS, WAGES, NOUGHT, ...LIST)).toEqual(
      [TOTAL_TOLD, LIST_TOLD, incomeTold].sort(),
    );
    const left = ["结余合计 | 9.00 | 8.00", "上年 | 4.00 | 3.00", "本年 | 5.00 | 5.00"];
    expect(told(TOTAL, GOODS, WAGES, NOUGHT, ...LIST, ...left)).toEqual(
      [TOTAL_TOLD, LIST_TOLD, "结余合计 = 本年 + 上年 (label)"].sort(),
    );
  });

  test("counts the head of another list once, and not its lines", () => {
    const office = ["其中：（1）办公 | 31.70 | 20.20", "（2）水电 | 20.00 | 20.00"];
    expect(told(TOTAL, GOODS, ...office, WAGES, NOUGHT, ...LIST)).toEqual(
      [TOTAL_TOLD, LIST_TOLD, "商品服务支出 = 其中:(1)办公 + (2)水电 (part-marker)"].sort(),
    );
  });

  test("is none where it holds in no year, or in figures so small that others would fit", () => {
    expect(told("支出合计 | 164.35 | 190.20", GOODS, WAGES, NOUGHT, ...LIST)).toEqual([LIST_TOLD]);
    expect(
      told(
        "支出合计 | 7 | 8",
        "商品服务支出 | 2 | 1",
        "工资福利支出 | 1 | 2",
        NOUGHT,
        "其中：（1）购置 | 3 | 2",
        "（2）维修 | 1 | 3",
      ),
    ).toEqual([LIST_TOLD]);
  });
});
