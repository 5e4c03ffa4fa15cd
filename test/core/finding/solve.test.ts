import { cellsOf, solveFor } from "../../../src/core/finding/solve";
import { addressOf, refKey } from "../../../src/core/grid";
import { amountOf } from "../../../src/core/number";
import { relationsOf } from "./sheet-relations";

const FUNDS = relationsOf(`
项目 | 预算数（A） | 执行数（B） | 执行率（B/A）
年度资金总额 | 1,200.00 | 960.00 | 85.00%
其中：中央资金 | 800.00 | 640.00 | 80.00%
地方资金 | 400.00 | 320.00 | 80.00%`);

function solved(kind: string, result: string, cell: string): string | undefined {
  return solveFor(FUNDS.relation(kind, result), FUNDS.at(cell), FUNDS.cells, new Map())?.toFixed(4);
}

test("a relation's cells are its result and its terms, each once", () => {
  expect(cellsOf(FUNDS.relation("fund-total", "B2")).map(addressOf)).toEqual(["B2", "B3", "B4"]);
  expect(cellsOf(FUNDS.relation("execution-rate", "D2")).map(addressOf)).toEqual(["D2", "C2", "B2"]);
});

test.each([
  ["fund-total", "B2", "B2", "1200.0000"],
  ["fund-total", "B2", "B3", "800.0000"],
  ["execution-rate", "D2", "D2", "0.8000"],
  ["execution-rate", "D2", "C2", "1020.0000"],
  ["execution-rate", "D2", "B2", "1129.4118"],
])("%s at %s asks of %s %s", (kind, result, cell, expected) => {
  expect(solved(kind, result, cell)).toBe(expected);
});

test("what is supposed of the other cells counts", () => {
  const supposed = new Map([[refKey(FUNDS.at("B4")), amountOf(500)]]);
  const value = solveFor(FUNDS.relation("fund-total", "B2"), FUNDS.at("B3"), FUNDS.cells, supposed);
  expect(value?.toFixed()).toBe("700");
});

test("a difference is solved with its sign", () => {
  const { relation, at, cells } = relationsOf(`
单位 | ①应拨 | ②已拨 | ③=①-②
一中 | 412.60 | 300.00 | 112.60
二中 | 385.20 | 290.50 | 94.70
三中 | 290.80 | 205.30 | 58.50`);
  const one = relation("stated-formula", "D4");
  expect(solveFor(one, at("C4"), cells, new Map())?.toFixed()).toBe("232.3");
  expect(solveFor(one, at("B4"), cells, new Map())?.toFixed()).toBe("263.8");
});

test("nothing follows for a rate over nought", () => {
  const { relation, at, cells } = relationsOf(`
项目 | 预算数（A） | 执行数（B） | 执行率（B/A）
总额 | 800.00 | 640.00 | 80.00%
甲 | 800.00 | 640.00 | 80.00%
乙 | 500.00 | 0.00 | 0.00%`);
  const one = relation("execution-rate", "D4");
  expect(solveFor(one, at("B4"), cells, new Map())).toBeNull();
  expect(solveFor(one, at("C4"), cells, new Map())?.toFixed()).toBe("0");
});

test("of several products added up, each number and each standard follows from the amount", () => {
  const CARE = relationsOf(`
地区 | 集中 | | 分散 | | 补助金额
| 人数 | 标准（元） | 人数 | 标准（元） |
甲镇 | 12 | 1,200 | 85 | 780 | 80,700
乙镇 | 23 | 1,200 | 102 | 780 | 107,160
丙镇 | | 1,200 | 64 | 780 | 49,920
丁镇 | 15 | 1,200 | 71 | 780 | 73,380`);
  const followed = (result: string, cell: string): string | undefined =>
    solveFor(CARE.relation("unit-price", result), CARE.at(cell), CARE.cells, new Map())?.toFixed();
  expect(["B3", "C3", "D3", "E3", "F3"].map((cell) => followed("F3", cell))).toEqual([
    "12",
    "1200",
    "85",
    "780",
    "80700",
  ]);
  expect(followed("F5", "D5")).toBe("64");
});
