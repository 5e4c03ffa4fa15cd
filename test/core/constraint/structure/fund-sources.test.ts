import { viewOf } from "../../../../src/core/constraint/view";
import { findTables } from "../../../../src/core/table";
import { readSketch } from "../../../docs/sheet-sketch";
import { sumsTold } from "./sums-told";

/** Sums along a form's funds, of which one figure each says nothing by itself. */
const fundsOf = (labels: string, figures = "805 | 412 | 390 | 11"): readonly string[] =>
  sumsTold(`项目 | ${labels}\n道路 | ${figures}`, "columns");

describe("the total of a form's funds is all of its sources", () => {
  test.each([
    ["资金总额 | 中央资金 | 其他资金", "资金总额 = 中央资金 + 其他资金 (label)"],
    ["中央资金 | 省级资金 | 其他资金 | 合计", "合计 = 中央资金 + 省级资金 + 其他资金 (label)"],
    ["到位 | 其中：财政拨款 | 其他资金", "到位 = 其中:财政拨款 + 其他资金 (label)"],
    ["道路工程 | 其中：财政拨款 | 其他资金", "道路工程 = 其中:财政拨款 + 其他资金 (label)"],
    ["总投资 | 其中：财政资金 | 其中：其他资金", "总投资 = 其中:财政资金 + 其中:其他资金 (label)"],
    ["总投资 | 财政资金 | 其他资金 | 其中：银行贷款", "总投资 = 财政资金 + 其他资金 (label)"],
    ["财政资金 | 其他资金 | 小计", "小计 = 财政资金 + 其他资金 (label)"],
    ["备案数 | 总投资 | 财政资金 | 其他资金", "总投资 = 财政资金 + 其他资金 (label)"],
  ])("%s", (labels, sum) => {
    expect(fundsOf(labels)).toEqual([sum]);
  });

  test.each([
    "总投资 | 财政资金",
    "总投资 | 中央资金 | 省级资金",
    "总投资 | 财政资金 | 其他资金 | 中央资金",
    "道路长度 | 财政资金 | 其他资金",
    "上级资金 | 其中：中央资金 | 其他资金",
  ])("but not %s", (labels) => {
    expect(fundsOf(labels)).toEqual([]);
  });

  test("not what each of them pays in hundredths", () => {
    expect(fundsOf("总投资 | 中央资金 | 其他资金", "805 | 60% | 40%")).toEqual([]);
  });

  test("once for each block of funds", () => {
    expect(
      fundsOf(
        "预算总额 | 财政资金 | 其他资金 | 到位总额 | 财政资金 | 其他资金",
        "805 | 412 | 390 | 700 | 400 | 200",
      ),
    ).toEqual(["预算总额 = 财政资金 + 其他资金 (label)", "到位总额 = 财政资金 + 其他资金 (label)"]);
  });

  test("and its 其中 is no list of some of its parts any more", () => {
    const [view] = readSketch(
      "项目 | 到位资金 | 其中：省级资金 | 其他资金 | 备注数\n甲路 | 893 | 766 | 686 | 357\n乙路 | 426 | 131 | 695 | 588",
    ).grids.flatMap((grid) => findTables(grid, 1).map((table) => viewOf(table)));
    expect(view?.columns.lists).toEqual([]);
  });

  test("not where there are figures enough to speak for themselves", () => {
    const rows = (count: number): string =>
      Array.from({ length: count }, (_, at) => `道路${at} | ${at + 805} | ${at + 410} | ${at + 300}`).join(
        "\n",
      );
    const sums = (count: number): number =>
      sumsTold(`项目 | 总投资 | 财政资金 | 其他资金\n${rows(count)}`, "columns").length;
    expect([sums(4), sums(5)]).toEqual([1, 0]);
  });

  test("not in a statement, which has its own order of totals", () => {
    const others = (count: number): string =>
      Array.from({ length: count }, (_, at) => `科目${at} | ${7 * at * at + 31}`).join("\n");
    const sums = (count: number): readonly string[] =>
      sumsTold(`科目 | 金额\n${others(count)}\n总投资 | 8055\n财政资金 | 4122\n其他资金 | 3904`, "rows");
    expect(sums(9)).toEqual(["总投资 = 财政资金 + 其他资金 (label)"]);
    expect(sums(10)).toEqual([]);
  });
});
