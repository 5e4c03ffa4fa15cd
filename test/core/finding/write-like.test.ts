import { decimalsOf, writeLike } from "../../../src/core/finding/write-like";
import { amountOf } from "../../../src/core/number";
import { relationsOf } from "./sheet-relations";

/** What is written into a cell of a column in place of what stands there. */
function written(stands: string, value: number, column: readonly string[]): readonly [string, unknown] {
  const rows = column.map((cell, at) => `第${at + 1}区 | ${cell} | ${at + 5} | ${at + 7}`);
  const { cell } = relationsOf(["区县 | 金额 | 户数 | 次数", `甲区 | ${stands} | 4 | 9`, ...rows].join("\n"));
  const { text, value: raw } = writeLike(cell("B2"), amountOf(value));
  return [text, raw];
}

/** What is written in place of a target, or of what was reached. */
function writtenInForm(stands: string, value: number): readonly [string, unknown] {
  const { cell } = relationsOf(`
一级指标   | 二级指标 | 三级指标   | 年度指标值 | 实际完成值 | 分值 | 得分 | 未完成原因
产出指标   | 数量指标 | 培训户数   | ${stands}  | 520户 | 50  | 50 |
效益指标   | 社会效益 | 就业率     | ≥80%       | 82%   | 30  | 30 |
满意度指标 | 满意度   | 学员满意度 | ≥90%       | 93%   | 20  | 20 |`);
  const { text, value: raw } = writeLike(cell("D2"), amountOf(value));
  return [text, raw];
}

const CENTS = ["411.25", "523.18", "760.44"];
const WHOLE = ["411", "523", "760"];
const RATES = ["85.20%", "91.44%", "77.03%"];
const TEXTS = ["'411.25", "'523.18", "'760.44"];

describe("a number stays a number", () => {
  test.each<[string, string, number, readonly string[], string]>([
    ["with its column's decimals", "398.1", 400, CENTS, "400.00"],
    ["with more where it has more", "398.05", 400.125, CENTS, "400.125"],
    ["with its column's where it never ends", "398.05", 1 / 3, CENTS, "0.33"],
    ["grouped as it was", "1,398.05", 1234567.5, CENTS, "1,234,567.50"],
    ["grouped, though it no longer needs it", "1,398.05", 999.5, CENTS, "999.50"],
    ["grouped without decimals", "1,398", 1234567, WHOLE, "1,234,567"],
    ["grouped before the point alone", "1,398.05", 1000.123456, CENTS, "1,000.123456"],
    ["grouped behind a sign", "1,398.05", -123456.5, CENTS, "-123,456.50"],
    ["not grouped where it was not", "1398.05", 1234567.5, CENTS, "1234567.50"],
    ["in place of a blank", "", 400, CENTS, "400.00"],
    ["in place of words", "待定", 400, CENTS, "400.00"],
    ["in place of a negative one in brackets", "(25.10)", 25.1, CENTS, "25.10"],
    ["where it alone is text", "'398.05", 400, CENTS, "400.00"],
  ])("%s: %s", (_, stands, value, column, text) => {
    expect(written(stands, value, column)).toEqual([text, value]);
  });
});

describe("a rate keeps its per cent sign", () => {
  test.each<[string, string, number, string, unknown]>([
    ["and holds a fraction", "80.15%", 0.8, "80.00%", 0.8],
    ["with two decimals fewer than its fraction", "80.15%", 0.80155, "80.155%", 0.80155],
    ["which is put in, as text, where it was forgotten", "80.15", 0.8, "80.00%", "80.00%"],
  ])("%s", (_, stands, value, text, raw) => {
    expect(written(stands, value, RATES)).toEqual([text, raw]);
  });
});

test("one rate among plain numbers keeps the decimals of its own format", () => {
  expect(written("3900.00%", 33, WHOLE)).toEqual(["3300.00%", 33]);
});

describe("what stands around a number stays", () => {
  const texts = ["'12万元", "'¥1,523", "'320户"];
  test.each<[string, string, number, string]>([
    ["a unit behind it", "829.3万", 830, "830万"],
    ["a sign of money, with grouping", "¥1,398", 1400, "¥1,400"],
    ["a full-width sign of money, in the usual width", "￥398", 400, "¥400"],
    ["what is counted behind a space", "320 户", 350, "350户"],
    ["a unit behind full-width figures", "１２万元", 13, "13万元"],
    ["a remark", "10（其中，灾情因素6万元）", 12, "12（其中，灾情因素6万元）"],
    ["a unit before a remark", "10万元（含上年2万元）", 12, "12万元（含上年2万元）"],
    ["a per cent sign", "'80%", 0.85, "85%"],
  ])("%s: %s", (_, stands, value, text) => {
    expect(written(stands, value, texts)).toEqual([text, text]);
  });

  test("but the cell becomes a number where all others are", () => {
    expect(written("829.3万", 830, WHOLE)).toEqual(["830万", 830]);
    expect(written("10（其中，灾情因素6万元）", 12, WHOLE)[1]).toBe("12（其中，灾情因素6万元）");
  });

  test.each([
    ["≥320户", 350, "≥350户"],
    ["≤320", 350, "≤350"],
    ["＞3,200户", 3500, ">3,500户"],
    ["=320户", 350, "=350户"],
    ["≥95%", 0.98, "≥98%"],
    ["≥95.5%", 0.98, "≥98.0%"],
  ])("a limit: %s", (stands, value, text) => {
    expect(writtenInForm(stands, value)).toEqual([text, text]);
  });
});

test("a number that its whole column keeps as text is kept so", () => {
  expect(written("'398.05", 400, TEXTS)).toEqual(["400.00", "400.00"]);
});

test.each([
  [1.5, 2, 2],
  [1.5, 0, 1],
  [1.123456, 2, 6],
  [1.1234567, 2, 2],
])("%d where %d decimals are usual has %d", (value, usual, expected) => {
  expect(decimalsOf(amountOf(value), usual)).toBe(expected);
});
