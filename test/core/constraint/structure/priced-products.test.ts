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
    const [first = "", ...others] = rows;
    const gap = first.replace("| 2 |", "| |");
    expect(priceIn("乡 | 人数 | 月标准 | 月数 | 金额", [gap, ...others])).toBeNull();
    const blank = rows.map((row) => row.replace(/\| \d \|/, "| |"));
    expect(priceIn("乡 | 人数 | 月标准 | 月数 | 金额", blank)).toBe("3 × 人数 × 月标准");
  });

  test("as often as anybody likes, where how often stands behind it and belongs to something else", () => {
    const rows = rowsOf((heads, price) => heads * price * 3).map((row, at) => `${row} | ${at + 2}`);
    const table = ["乡 | 人数 | 月标准 | 金额 | 下期月数", ...rows];
    expect(madeOf(bestPrice, table, 2)).toBe("3 × 人数 × 月标准");
  });

  test.each([
    ["a standard in 元/月", "单位：元/月", 3, "3 × 人数 × 标准"],
    ["one in 元/人·月", "单位：元/人·月", 3, "3 × 人数 × 标准"],
    ["and none in 元", "单位：元", 3, null],
  ])("as the unit over the table says by the month: %s", (_, unit, months, told) => {
    const rows = rowsOf((heads, price) => heads * price * months);
    expect(madeOf(bestPrice, [`${unit} | | |`, "乡 | 人数 | 标准 | 金额", ...rows])).toBe(told);
  });
});

describe("an amount is heads times a standard by their names alone, though two rows tell little and one of them is wrong", () => {
  const ROWS = ["甲乡 | 12 | 60 | 720", "乙乡 | 8 | 60 | 500"];

  test.each([
    ["where the three stand side by side", "人数 | 补助标准(元/人) | 金额(元)", "1 × 人数 × 补助标准(元/人)"],
    ["or it is a price for each", "次数 | 单价(元/次) | 补助支出", "1 × 次数 × 单价(元/次)"],
    ["but not where the standard stands first", "补助标准(元/人) | 人数 | 金额(元)", null],
    ["nor where it says no 元", "人数 | 补助标准 | 金额(元)", null],
    ["nor where it is no standard", "人数 | 工资(元/人) | 金额(元)", null],
    ["nor where the amount is in 万元", "人数 | 补助标准(元/人) | 金额(万元)", null],
    ["nor where it is no money", "人数 | 补助标准(元/人) | 批次", null],
    ["nor where the quantity is not counted", "等级 | 补助标准(元/人) | 金额(元)", null],
  ])("%s: %s", (_, names, told) => {
    expect(priceIn(`乡 | ${names}`, ROWS)).toBe(told);
  });

  test.each([
    [
      "heads and their standard",
      "人数 | 车辆 | 补助标准(元/人) | 金额(元)",
      ["甲乡 | 12 | 3 | 60 | 720", "乙乡 | 8 | 5 | 60 | 500"],
    ],
    [
      "the standard and its amount",
      "人数 | 补助标准(元/人) | 车辆 | 金额(元)",
      ["甲乡 | 12 | 60 | 3 | 720", "乙乡 | 8 | 60 | 5 | 500"],
    ],
  ])("nor where another column stands between %s", (_, names, rows) => {
    expect(priceIn(`乡 | ${names}`, rows)).toBeNull();
  });

  const HEAD = "乡 | 人数 | 补助标准(元/人) | 金额(元)";

  test("nor where more rows are wrong than right, or none is right, or none is filled in", () => {
    expect(priceIn(HEAD, [...ROWS, "丙乡 | 9 | 60 | 77"])).toBeNull();
    expect(priceIn(HEAD, ["甲乡 | 12 | 60 | 77", "乙乡 | 8 | 60 | 31"])).toBeNull();
    expect(priceIn(HEAD, ["甲乡 | 12 | 60 | ", "乙乡 | 8 | 60 | "])).toBeNull();
  });

  test("nor where the amounts would fit in another unit", () => {
    expect(priceIn(HEAD, ["甲乡 | 12 | 60 | 0.072", "乙乡 | 8 | 60 | 0.050"])).toBeNull();
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
    [
      "and anything counted by what one of it costs",
      "乡 | 人数 | 天数量 | 每人定额 | 金额",
      1,
      0,
      "1 × 人数 × 天数量 × 每人定额",
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
    ["one row of three, where none says a price", "本金 | 利率 | 月数", three(1, 0, [1], 3), null],
  ])("but for %s: %s", (_, names, rows, told) => {
    expect(madeOf(bestTriple, [`乡 | ${names} | 金额`, ...rows])).toBe(told);
  });

  test("of a percentage as well, whatever it is called", () => {
    const rows = HEADS.map((heads, at) => {
      const [cars, share] = [PRICES[at] ?? 0, 40 + at];
      return `${"甲乙丙丁戊"[at] ?? ""}乡 | ${heads} | ${cars} | ${share}% | ${((heads * cars * share) / 100).toFixed(2)}`;
    });
    expect(madeOf(bestTriple, ["乡 | 人数 | 车数 | 完成 | 金额", ...rows])).toBe("1 × 人数 × 车数 × 完成");
  });

  test("of the lines that more rows bear out, where two are nearly as many", () => {
    const counted = (first: string, wrong: number): readonly string[] =>
      three(1, 0).map((row, at) => {
        const [town = "", heads = "", ...rest] = row.split(" | ");
        const other = at === wrong ? "9" : heads;
        const pair = first === "上报人数" ? [other, heads] : [heads, other];
        return [town, ...pair, ...rest].join(" | ");
      });
    const head = (first: string, second: string): string => `乡 | ${first} | ${second} | 标准 | 月数 | 金额`;
    const told = "1 × 核定人数 × 标准 × 月数";
    expect(madeOf(bestTriple, [head("上报人数", "核定人数"), ...counted("上报人数", 1)])).toBe(told);
    expect(madeOf(bestTriple, [head("核定人数", "上报人数"), ...counted("核定人数", 1)])).toBe(told);
    expect(madeOf(bestTriple, [head("核定人数", "上报人数"), ...counted("核定人数", -1)])).toBe(told);
  });

  test("and of none behind it", () => {
    const rows = three(1, 0);
    expect(madeOf(bestTriple, ["乡 | 人数 | 标准 | 月数 | 金额", ...rows], 2)).toBeNull();
    const turned = rows.map((row) => {
      const [town = "", heads = "", price = "", months = "", amount = ""] = row.split(" | ");
      return [town, heads, price, amount, months].join(" | ");
    });
    expect(madeOf(bestTriple, ["乡 | 人数 | 标准 | 金额 | 月数", ...turned], 2)).toBeNull();
  });

  test("among twelve before it at most: of more, some product of three fits by chance", () => {
    const wide = (count: number): string | null => {
      const rest = Array.from({ length: count - 3 }, (_, at) => at);
      const rows = three(1, 0).map((row, place) => {
        const [town = "", ...figures] = row.split(" | ");
        return [town, ...rest.map((at) => 1009 + 17 * at * (place + 1)), ...figures].join(" | ");
      });
      return madeOf(bestTriple, [
        ["乡", ...rest.map((at) => `项${at}`), "人数", "标准", "月数", "金额"].join(" | "),
        ...rows,
      ]);
    };
    expect(wide(12)).toBe("1 × 人数 × 标准 × 月数");
    expect(wide(13)).toBeNull();
  });
});
