import type { Tolerance } from "../../../src/core/constraint";
import { evaluate } from "../../../src/core/finding/evaluate";
import { refKey } from "../../../src/core/grid";
import { amountOf } from "../../../src/core/number";
import { relationsOf } from "./sheet-relations";

const list = (total: string): string => `
区县 | 金额
甲区 | 412.4
乙区 | 398.1
丙区 | 277.2
合计 | ${total}`;

function verdict(total: string, tolerance: Tolerance): string {
  const { cells, relation } = relationsOf(list(total));
  return evaluate({ ...relation("column-total", "B5"), tolerance }, cells).is;
}

describe("a sum of three figures with one decimal, 1087.7", () => {
  test.each([
    ["1087.7", "none", "holds"],
    ["1087.7", "likely", "holds"],
    ["1087.6", "none", "inconsistent"],
    ["1087.6", "likely", "rounding"],
    ["1087.6", "likely", "rounding"],
    // Three terms and the total, half a unit each, reach two units; not three.
    ["1087.9", "likely", "rounding"],
    ["1088.0", "likely", "inconsistent"],
    ["1087.4", "likely", "inconsistent"],
  ] as const)("%s within %s: %s", (total, tolerance, expected) => {
    expect(verdict(total, tolerance)).toBe(expected);
  });

  test("a blank total decides nothing, and neither does a term that cannot be read", () => {
    const blank = relationsOf(list(""));
    expect(evaluate(blank.relation("column-total", "B5"), blank.cells).is).toBe("unknown");
    const unread = relationsOf(list("1087.7").replace("398.1", "#N/A"));
    expect(evaluate(unread.relation("column-total", "B5"), unread.cells).is).toBe("unknown");
  });

  test("what is supposed counts instead of what stands there", () => {
    const { cells, relation, at } = relationsOf(list("1087.7"));
    const supposed = new Map([[refKey(at("B2")), amountOf(500)]]);
    const { is, computed } = evaluate(relation("column-total", "B5"), cells, supposed);
    expect([is, computed?.toFixed()]).toEqual(["inconsistent", "1175.3"]);
  });
});

test("a sum of many terms may not miss as far as its spans reach", () => {
  const rows = Array.from({ length: 16 }, (_, at) => `第${at + 1}区 | ${100 + at * 7}`);
  const sum = Array.from({ length: 16 }, (_, at) => 100 + at * 7).reduce((a, b) => a + b, 0);
  const told = (gap: number, tolerance: Tolerance): readonly [string, boolean] => {
    const { cells, relation } = relationsOf(["区县 | 金额", ...rows, `合计 | ${sum + gap}`].join("\n"));
    const { is, improbable } = evaluate({ ...relation("column-total", "B18"), tolerance }, cells);
    return [is, improbable];
  };
  // Sixteen terms and a total: a standard deviation is sqrt(17 / 12) = 1.19 units, 3.5 of them 4.17, the spans 8.5.
  expect(told(4, "likely")).toEqual(["rounding", false]);
  expect(told(5, "likely")).toEqual(["inconsistent", true]);
  expect(told(9, "likely")).toEqual(["inconsistent", false]);
  // What only cutting off makes, 7.5 units on the whole, is a question where that is not sure, and lawful where it is.
  expect(told(9, "either")).toEqual(["inconsistent", true]);
  expect(told(9, "cut-off")).toEqual(["rounding", false]);
  expect(told(3, "cut-off")).toEqual(["inconsistent", true]);
  expect(told(-2, "cut-off")).toEqual(["inconsistent", false]);
  // In what seems to be an exact table any of it is a question.
  expect(told(1, "doubtful")).toEqual(["inconsistent", true]);
  expect(told(1, "none")).toEqual(["inconsistent", false]);
});

describe("a rate", () => {
  const form = (rate: string): string => `
项目 | 预算数（A） | 执行数（B） | 执行率（B/A）
总额 | 1,200.00 | 1,031.52 | ${rate}
甲 | 700.00 | 601.72 | 85.96%
乙 | 500.00 | 429.80 | 85.96%`;

  test.each([
    ["85.96%", "holds"],
    ["85.97%", "inconsistent"],
    ["85.95%", "inconsistent"],
  ])("%s: %s", (rate, expected) => {
    const { cells, relation } = relationsOf(form(rate));
    expect(evaluate(relation("execution-rate", "D2"), cells).is).toBe(expected);
  });

  test("of coarse figures may be off by what their rounding makes of it", () => {
    const { cells, relation } = relationsOf(`
项目 | 预算数（A） | 执行数（B） | 执行率（B/A）
总额 | 14 | 7 | 50%
甲 | 7 | 3 | 41%
乙 | 7 | 4 | 59%`);
    expect(evaluate(relation("execution-rate", "D3"), cells).is).toBe("rounding");
  });
});

test("a growth rate's base counts once, though it stands above and below the line", () => {
  const { cells, relation } = relationsOf(`
项目 | 上年数 | 本年数 | 增长率
税收 | 3,217.40 | 3,541.62 | 10.08%
非税 | 1,105.28 | 1,020.07 | -7.71%
转移 | 864.91 | 937.55 | 8.40%`);
  const growth = relation("growth-rate", "D2");
  const { is, computed } = evaluate(growth, cells);
  expect([is, computed?.toFixed(4)]).toEqual(["holds", "0.1008"]);
});
