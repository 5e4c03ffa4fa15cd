import type { Axis } from "../../../../src/core/constraint/structure/axis";
import { axesOf } from "../../../../src/core/constraint/structure/axis";
import { bestPrice, bestTriple } from "../../../../src/core/constraint/structure/priced-products";
import type { Product } from "../../../../src/core/constraint/structure/product";
import { findTables } from "../../../../src/core/table";
import { readSketch } from "../../../docs/sheet-sketch";

/** What the last column of a sheet is made of, as `12 × 人数 × 标准`; null where nothing is told. */
function madeOf(
  find: (axis: Axis, result: number) => Product | null,
  lines: readonly string[],
  result = -1,
): string | null {
  const [table] = readSketch(lines.join("\n")).grids.flatMap((grid) => findTables(grid, 1));
  if (table === undefined) throw new Error("no table");
  const { columns } = axesOf(table);
  const found = find(columns, result < 0 ? columns.lines.length - 1 : result);
  if (found === null) return null;
  const names = found.factors.map((line) => columns.lines[line]?.line.label ?? "");
  return [Number(found.scale.toPrecision(6)), ...names].join(" × ");
}

const HEADS = [412, 388, 275, 375, 512];
const PRICES = [125, 137, 148, 159, 161];

/** Rows of heads, prices and what `amount` makes of them. */
const rowsOf = (amount: (heads: number, price: number, at: number) => string | number): readonly string[] =>
  HEADS.map(
    (heads, at) =>
      `${"甲乙丙丁戊"[at] ?? ""}乡 | ${heads} | ${PRICES[at] ?? 0} | ${amount(heads, PRICES[at] ?? 0, at)}`,
  );

const priceIn = (head: string, rows: readonly string[]): string | null => madeOf(bestPrice, [head, ...rows]);

describe("an amount is a quantity times a price printed beside it", () => {
  test.each([
    ["in the same unit", "乡 | 人数 | 标准 | 金额", 1, 0, "1 × 人数 × 标准"],
    ["in 万元", "乡 | 人数 | 标准 | 金额(万元)", 1e-4, 4, "0.0001 × 人数 × 标准"],
    [
      "for months, where the standard is one by the month",
      "乡 | 人数 | 月标准 | 金额",
      3,
      0,
      "3 × 人数 × 月标准",
    ],
    [
      "for part of a year, where it is one by the year",
      "乡 | 人数 | 年标准 | 金额",
      0.5,
      1,
      "0.5 × 人数 × 年标准",
    ],
    ["and for no number of months that nobody speaks of", "乡 | 人数 | 标准 | 金额", 3, 0, null],
    ["but not of two quantities", "乡 | 人数 | 户数 | 金额", 1, 0, null],
    ["but not of two prices", "乡 | 单价 | 标准 | 金额", 1, 0, null],
  ])("%s: %s", (_, head, scale, decimals, told) => {
    expect(
      priceIn(
        head,
        rowsOf((heads, price) => (heads * price * scale).toFixed(decimals)),
      ),
    ).toBe(told);
  });

  test.each([
    ["a row of five may differ", [1], "1 × 人数 × 标准"],
    ["two may not", [1, 2], null],
  ])("of which %s", (_, wrong, told) => {
    expect(
      priceIn(
        "乡 | 人数 | 标准 | 金额",
        rowsOf((heads, price, at) => (wrong.includes(at) ? 7 : heads * price)),
      ),
    ).toBe(told);
  });

  test("of the quantity that the price names, where two are as many", () => {
    const rows = HEADS.map(
      (count, at) =>
        `${"甲乙丙丁戊"[at] ?? ""}乡 | ${count} | ${count} | ${PRICES[at] ?? 0} | ${count * (PRICES[at] ?? 0)}`,
    );
    expect(priceIn("乡 | 人数 | 户数 | 补助标准(元/户) | 金额", rows)).toBe("1 × 户数 × 补助标准(元/户)");
    expect(priceIn("乡 | 人数 | 户数 | 补助标准(元/人) | 金额", rows)).toBe("1 × 人数 × 补助标准(元/人)");
    expect(priceIn("乡 | 人数 | 户数 | 补助标准 | 金额", rows)).toBe("1 × 人数 × 补助标准");
  });

  test("as often as the table says, where it says how often", () => {
    const rows = HEADS.map(
      (count, at) =>
        `${"甲乙丙丁戊"[at] ?? ""}乡 | ${count} | ${PRICES[at] ?? 0} | ${at + 2} | ${count * (PRICES[at] ?? 0) * 3}`,
    );
    expect(priceIn("乡 | 人数 | 月标准 | 月数 | 金额", rows)).toBeNull();
    expect(priceIn("乡 | 人数 | 月标准 | 次数 | 金额", rows)).toBe("3 × 人数 × 月标准");
  });
});

describe("an amount is a share printed beside it of another", () => {
  const shares = ["40.5%", "37.1%", "62.3%", "55.9%", "48.7%"];
  const rows = HEADS.map((amount, at) => {
    const share = Number((shares[at] ?? "").replace("%", "")) / 100;
    return `${"甲乙丙丁戊"[at] ?? ""}乡 | ${amount * 100} | ${shares[at] ?? ""} | ${(amount * 100 * share).toFixed(1)}`;
  });

  test.each([
    ["that says that it is one", "乡 | 总额 | 补助比例 | 金额", "1 × 总额 × 补助比例"],
    ["that bears its name", "乡 | 总额 | 中央 | 中央", "1 × 总额 × 中央"],
    ["of taxes", "乡 | 总额 | 税率 | 金额", "1 × 总额 × 税率"],
    ["but not of anything else", "乡 | 总额 | 完成率 | 金额", null],
  ])("%s", (_, head, told) => {
    expect(priceIn(head, rows)).toBe(told);
  });

  test("that stands right before it under the same heading", () => {
    const under = (heads: string): string | null =>
      madeOf(bestPrice, [`乡 | 总额 | ${heads}`, " |  | 占用 | 金额", ...rows]);
    expect(under("中央财政 |")).toBe("1 × 总额 × 占用");
    expect(under("进度 | 中央财政")).toBeNull();
  });
});

describe("an amount is the product of three lines before it", () => {
  const MONTHS = [3, 5, 7, 11, 12];
  const three = (
    scale: number,
    decimals: number,
    wrong: readonly number[] = [],
    count = 5,
  ): readonly string[] =>
    HEADS.slice(0, count).map((heads, at) => {
      const amount = heads * (PRICES[at] ?? 0) * (MONTHS[at] ?? 0) * scale;
      return `${"甲乙丙丁戊"[at] ?? ""}乡 | ${heads} | ${PRICES[at] ?? 0} | ${MONTHS[at] ?? 0} | ${wrong.includes(at) ? 7 : amount.toFixed(decimals)}`;
    });

  test.each([
    ["heads, a standard and months", "乡 | 人数 | 标准 | 月数 | 金额", 1, 0, "1 × 人数 × 标准 × 月数"],
    ["in 万元", "乡 | 人数 | 标准 | 月数 | 金额", 1e-4, 4, "0.0001 × 人数 × 标准 × 月数"],
    [
      "capital, a rate in hundredths and days",
      "乡 | 本金 | 利率 | 天数 | 利息",
      1 / 36_000,
      2,
      "0.0000277778 × 本金 × 利率 × 天数",
    ],
    ["but not three quantities", "乡 | 人数 | 户数 | 车数 | 金额", 1, 0, null],
    ["and not where one is a total", "乡 | 人数 | 标准 | 合计 | 金额", 1, 0, null],
  ])("%s", (_, head, scale, decimals, told) => {
    const found = madeOf(bestTriple, [head, ...three(scale, decimals)]);
    expect(found?.replace("2.77778e-5", "0.0000277778") ?? null).toBe(told);
  });

  test.each([
    [
      "one row of three, where the lines say what they are",
      "人数 | 标准 | 月数",
      three(1, 0, [1], 3),
      "1 × 人数 × 标准 × 月数",
    ],
    ["one row of three, where they do not", "人数 | 标准 | 次数", three(1, 0, [1], 3), null],
    [
      "one row of four, where they do not",
      "人数 | 标准 | 次数",
      three(1, 0, [1], 4),
      "1 × 人数 × 标准 × 次数",
    ],
    ["two rows of five, where they say it", "人数 | 标准 | 月数", three(1, 0, [1, 2], 5), null],
  ])("but for %s: %s", (_, names, rows, told) => {
    expect(madeOf(bestTriple, [`乡 | ${names} | 金额`, ...rows])).toBe(told);
  });

  test("and of none behind it", () => {
    const rows = three(1, 0);
    expect(madeOf(bestTriple, ["乡 | 人数 | 标准 | 月数 | 金额", ...rows], 2)).toBeNull();
  });
});
