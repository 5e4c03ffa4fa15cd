import type { Reading } from "../../../src/core/number";
import { amount, amountOf, printAmount, readCell, readFigure } from "../../../src/core/number";

/** What a reading comes to, in a few words. */
function told(reading: Reading): string {
  if (reading.is === "blank") return "blank";
  if (reading.is !== "figure") return `${reading.is} ${reading.text}`;
  const { value, decimals, percent, unit, typedAsText } = reading.figure;
  return [
    `figure ${printAmount(value, decimals)}`,
    ...(percent ? ["%"] : []),
    ...(unit === "" ? [] : [unit]),
    ...(typedAsText ? ["as text"] : []),
  ].join(" ");
}

test.each<[string | number | boolean | null, string, string]>([
  [null, "", "blank"],
  ["", "shown", "blank"],
  ["  \u3000", "", "blank"],
  [true, "", "words TRUE"],
  [false, "", "words FALSE"],
  ["—", "—", "mark -"],
  ["暂无", "暂无", "mark 暂无"],
  ["无锡", "无锡", "words 无锡"],
  ["#REF!", "#REF!", "error #REF!"],
  ["见 #REF!", "见 #REF!", "words 见 #REF!"],
  ["12.50", "12.50", "figure 12.50 as text"],
  ["12.50 元", "12.50 元", "figure 12.50 元 as text"],
  ["十二", "十二", "words 十二"],
])("the value %p, shown as %p, says: %s", (value, text, says) => {
  expect(told(readCell(value, text))).toBe(says);
});

test.each<[number, string, string]>([
  [12.345, "12.35", "figure 12.35"],
  [0.8596, "85.96%", "figure 0.8596 %"],
  // Too narrow a column, a format that hides digits or shows a dash: the number itself counts.
  [12.345, "", "figure 12.345"],
  [12.345, "####", "figure 12.345"],
  [12.345, "#", "figure 12.345"],
  [0, " - ", "figure 0"],
  [0, "--", "figure 0"],
  [1e21, "", "figure 1000000000000000000000"],
  // A format that turns the number into words: they are words.
  [45292, "2024年1月", "words 2024年1月"],
  [45292, "2024-01-01 #", "words 2024-01-01 #"],
  [3, "# 3 号", "words # 3 号"],
  [5, "-五-", "words -五-"],
  [Number.NaN, "NaN", "error NaN"],
  [Number.POSITIVE_INFINITY, "#NUM!", "error #NUM!"],
])("the number %p, shown as %p, says: %s", (value, text, says) => {
  expect(told(readCell(value, text))).toBe(says);
});

test("the digits behind what a number shows are kept", () => {
  const reading = readCell(0.123456, "12.35%");
  expect(reading.is === "figure" && reading.figure.stored.equals(amountOf(0.123456))).toBe(true);
});

test.each([
  [".25", "0.25"],
  ["1e-2", "0.01"],
  ["1E+3", "1000"],
  ["+7.", "7"],
])("%s is the amount %s", (text, is) => {
  expect(amount(text)?.equals(amount(is) ?? Number.NaN)).toBe(true);
});

test.each(["", ".", "1e", "0x10", "1,000", "十"])("%p is no amount", (text) => {
  expect(amount(text)).toBeNull();
});

test.each([
  ["-0.001", 2, "0.00"],
  ["-0.4", 0, "0"],
  ["-10.001", 2, "-10.00"],
  ["-100", 0, "-100"],
])("%s with %d decimals is printed %s", (text, decimals, printed) => {
  expect(printAmount(amount(text) ?? amountOf(Number.NaN), decimals)).toBe(printed);
});

test.each(["2023年", "1999年", "2023年度"])("%s is a year and no figure", (text) => {
  expect(readFigure(text)).toBeNull();
});

test.each(["12023年", "20233年", "3年"])("%s is so many years", (text) => {
  expect(readFigure(text)?.unit).toBe("年");
});
