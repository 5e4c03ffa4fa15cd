import { axesOf } from "../../../../src/core/constraint/structure/axis";
import { bestConstant } from "../../../../src/core/constraint/structure/constant-products";
import { findTables } from "../../../../src/core/table";
import { readSketch } from "../../../docs/sheet-sketch";

/** What one number makes of another line of a sheet, as `60 × 人数`; null where no line is told by one. */
function constantOf(sheet: string, along: "rows" | "columns", name: string): string | null {
  const [table] = readSketch(sheet).grids.flatMap((grid) => findTables(grid, 1));
  if (table === undefined) throw new Error("no table");
  const axis = axesOf(table)[along];
  const found = bestConstant(
    axis,
    axis.lines.findIndex(({ line }) => line.label === name),
  );
  if (found === null) return null;
  return `${Number(found.scale.toPrecision(6))} × ${found.factors.map((line) => axis.lines[line]?.line.label ?? "").join(" × ")}`;
}

const HEADS = [4126, 3882, 2743, 3755, 5124];

/** A column of heads, and one that is so many times as much, printed with so many decimals. */
function timesHeads(scale: number, decimals: number, name = "金额"): string | null {
  const rows = HEADS.map(
    (heads, at) => `${"甲乙丙丁戊"[at] ?? ""}乡 | ${heads} | ${(heads * scale).toFixed(decimals)}`,
  );
  return constantOf(`乡 | 人数 | ${name}\n${rows.join("\n")}`, "columns", name);
}

describe("a standard that nobody printed", () => {
  test.each([
    ["a round number", 60, 0, "60 × 人数"],
    ["one of three digits", 12.5, 1, "12.5 × 人数"],
    ["a whole one of four", 1469, 0, "1469 × 人数"],
    ["a whole one of five", 25_375, 0, "25375 × 人数"],
    ["one part in three", 1 / 3, 2, "0.333333 × 人数"],
    ["a measure in another", 1 / 15, 2, "0.0666667 × 人数"],
    ["a month's part in a year", 1 / 12, 2, "0.0833333 × 人数"],
    ["a day's part in a leap year", 1 / 366, 4, "0.00273224 × 人数"],
    ["a small share", 0.00123, 4, "0.00123 × 人数"],
    ["a share of five parts", 0.4, 2, "0.4 × 人数"],
  ])("is %s", (_, scale, decimals, told) => {
    expect(timesHeads(scale, decimals)).toBe(told);
  });

  test.each([
    ["the number itself", 1, 0],
    ["one of four digits and more", 12.347, 3],
    ["of six digits", 253_751, 0],
    ["one part in more than the days of a year", 1 / 367, 6],
    ["one part in so many that each number is near to one", 1 / 813.4, 6],
    ["one with a fraction, however large", 1469.25, 2],
  ])("is not %s", (_, scale, decimals) => {
    expect(timesHeads(scale, decimals)).toBeNull();
  });

  test("is no matter of points: most lines of a form have all of theirs", () => {
    expect(timesHeads(60, 0, "得分")).toBeNull();
  });

  test.each([
    ["where a slip is in one row of six", "247560 232920 164580 225300 307440 1", "60 × 人数"],
    ["not where one is in each fourth", "247560 232920 1 225300 3 164", null],
  ])("is what most rows say: %s", (_, amounts, told) => {
    const rows = amounts
      .split(" ")
      .map((amount, at) => `${"甲乙丙丁戊己"[at] ?? ""}乡 | ${[...HEADS, 6333][at] ?? 0} | ${amount}`);
    expect(constantOf(`乡 | 人数 | 金额\n${rows.join("\n")}`, "columns", "金额")).toBe(told);
  });

  test("is what the rows behind the first two say, where those say otherwise", () => {
    const amounts = [
      4126 * 50,
      3882 * 50,
      ...[2743, 3755, 5124, 6333, 7211, 8054, 9112, 2234, 4455, 3221].map((one) => one * 60),
    ];
    const heads = [4126, 3882, 2743, 3755, 5124, 6333, 7211, 8054, 9112, 2234, 4455, 3221];
    const rows = heads.map((one, at) => `${at + 1}号 | ${one} | ${amounts[at] ?? 0}`);
    expect(constantOf(`乡 | 人数 | 金额\n${rows.join("\n")}`, "columns", "金额")).toBe("60 × 人数");
  });

  test("is told by three different numbers at least: the same one says the same again", () => {
    const rows = ["甲", "乙", "丙", "丁", "戊", "己"].map(
      (name, at) => `${name}乡 | ${at < 3 ? 4126 : 3882} | ${at < 3 ? 247_560 : 232_920}`,
    );
    expect(constantOf(`乡 | 人数 | 金额\n${rows.join("\n")}`, "columns", "金额")).toBeNull();
  });

  test("is told by no total of the rows", () => {
    const rows = ["甲乡 | 4126 | 247560", "乙乡 | 3882 | 232920", "合计 | 8008 | 480480"];
    expect(constantOf(`乡 | 人数 | 金额\n${rows.join("\n")}`, "columns", "金额")).toBeNull();
  });

  test("is told by no row of which the base alone may be rounded so far", () => {
    const rows = HEADS.map(
      (amount, at) =>
        `${"甲乙丙丁戊"[at] ?? ""}乡 | ${amount} | ${(amount * 0.3 + (at % 2 === 0 ? 0.11 : -0.12)).toFixed(2)}`,
    );
    expect(constantOf(`乡 | 预算资金 | 绩效资金\n${rows.join("\n")}`, "columns", "绩效资金")).toBeNull();
  });

  test("passes more blank rows by than there are filled ones", () => {
    const rows = [4126, 3882, 2743, 3755, 5124, 6333, 7211].map(
      (heads, at) => `${"甲乙丙丁戊己庚"[at] ?? ""}乡 | ${heads} | ${at < 3 ? heads * 60 : ""}`,
    );
    expect(constantOf(`乡 | 人数 | 金额\n${rows.join("\n")}`, "columns", "金额")).toBe("60 × 人数");
  });

  test("passes rows without the one or the other by", () => {
    const rows = [
      "甲乡 | 4126 | 247560",
      "乙乡 | 0 | 0",
      "丙乡 | 3882 | 232920",
      "丁乡 | 0 | 0",
      "戊乡 | 5124 | 307440",
      "己乡 | 0 | 0",
    ];
    expect(constantOf(`乡 | 人数 | 金额\n${rows.join("\n")}`, "columns", "金额")).toBe("60 × 人数");
  });
});

describe("what follows from what", () => {
  const sheet = (names: string): string =>
    `乡 | ${names}\n${HEADS.map((heads, at) => `${"甲乙丙丁戊"[at] ?? ""}乡 | ${heads * 7} | ${heads}`).join("\n")}`;

  test.each([
    ["money from heads, wherever they stand", "金额 | 人数", "金额", "7 × 人数"],
    ["heads from no money", "人数 | 金额", "人数", null],
    ["the earlier of two amounts not from the later", "预算资金 | 绩效资金", "预算资金", null],
    ["the later from the earlier", "预算资金 | 绩效资金", "绩效资金", "0.142857 × 预算资金"],
    ["the earlier of two counts not from the later", "人次 | 人数", "人次", null],
  ])("%s", (_, names, result, told) => {
    expect(constantOf(sheet(names), "columns", result)).toBe(told);
  });

  test("a total of rows is made by its parts, whatever it has in common with one of them", () => {
    const rows =
      "项目 | 一月 | 二月 | 三月 | 四月\n中央 | 412.31 | 388.24 | 274.15 | 375.42\n地方 | 412.31 | 388.24 | 274.15 | 375.42";
    expect(constantOf(`${rows}\n合计 | 824.62 | 776.48 | 548.30 | 750.84`, "rows", "合计")).toBeNull();
    expect(constantOf(`${rows}\n共用 | 824.62 | 776.48 | 548.30 | 750.84`, "rows", "共用")).toBe("2 × 中央");
  });

  test("the line that more rows bear out goes before one that comes first", () => {
    const rows = HEADS.map(
      (heads, at) => `${"甲乙丙丁戊"[at] ?? ""}乡 | ${heads + (at === 1 ? 7 : 0)} | ${heads} | ${heads * 60}`,
    );
    const more = [6333, 7211].map(
      (heads, at) => `${"己庚"[at] ?? ""}乡 | ${heads} | ${heads} | ${heads * 60}`,
    );
    expect(
      constantOf(`乡 | 上报人数 | 核定人数 | 金额\n${[...rows, ...more].join("\n")}`, "columns", "金额"),
    ).toBe("60 × 核定人数");
  });
});
