import type { Oddities } from "../../../src/core/finding/column-traits";
import { relationsOf } from "./sheet-relations";

/** A list whose only column holds these figures, from B2 down. */
function column(...figures: readonly string[]): ReturnType<typeof relationsOf> {
  return relationsOf(["区县 | 金额", ...figures.map((one, at) => `第${at + 1}区 | ${one}`)].join("\n"));
}

describe("what stands out in a figure among those of its column", () => {
  test.each<[string, keyof Oddities, readonly string[], readonly (boolean | number)[]]>([
    ["text among numbers", "text", ["1.5", "'2.5", "3.5", "4.5"], [false, true, false, false]],
    ["not among as many texts", "text", ["1.5", "'2.5", "3.5", "'4.5"], [false, true, false, true]],
    ["not where most are text", "text", ["1.5", "'2.5", "'3.5"], [false, false, false]],
    ["nor of two figures", "text", ["1.5", "'2.5"], [false, false]],
    ["more decimals than any other", "excess", ["1.5", "2.537", "3", "4.5"], [0, 2, 0, 0]],
    ["not where another has as many", "excess", ["1.5", "2.537", "3.124"], [0, 0, 0]],
    ["noughts behind aside", "excess", ["1.5", "2.50", "3.5"], [0, 0, 0]],
    ["nor of two figures", "excess", ["1.5", "2.537"], [0, 0]],
    ["the decimals that others have", "othersDecimals", ["1.5", "2.537", "3", ""], [3, 1, 3, 3]],
    ["and none, where there are none", "othersDecimals", ["2.537", ""], [0, 3]],
    ["others below nought", "othersNegative", ["1.5", "-2.5", "3.5", ""], [true, false, true, true]],
    ["two of them", "othersNegative", ["1.5", "-2.5", "-3.5"], [true, true, true]],
    ["none", "othersNegative", ["1.5", "0.0", ""], [false, false, false]],
    ["the only nought", "loneZero", ["1", "0", "5"], [false, true, false]],
    ["not one of two", "loneZero", ["0", "0", "5"], [false, false, false]],
    ["nor where there is no other figure", "loneZero", ["0", ""], [false, false]],
    ["a share without its sign", "unmarked", ["85%", "91.2", "78%"], [false, true, false]],
    ["not where as many have none", "unmarked", ["85%", "91.2"], [false, false]],
    ["nor a share of one", "unmarked", ["85%", "2", "78%"], [false, false, false]],
  ])("%s: %s", (_, oddity, figures, expected) => {
    const { cell } = column(...figures);
    expect(figures.map((__, at) => cell(`B${at + 2}`).oddities[oddity])).toEqual(expected);
  });

  test("a limit is no amount among them", () => {
    expect(column("1.5", "≥2.537", "3.5", "4.5").cell("B2").oddities).toMatchObject({ othersDecimals: 1 });
  });

  test("a typed figure, or a blank, where most of its row are formulas", () => {
    const { cell } = relationsOf(`
区县 | 甲 | 乙 | 丙 | 丁
一 | 5 | 12 | 8 | 4
二 | =B2*2 -> 10 | =C2*2 -> 24 | 7 | 
三 | =B2*3 -> 15 | 36 | 9 | 12`);
    const typed = (address: string): boolean => cell(address).oddities.typedAmongFormulas;
    expect(["B3", "D3", "E3", "C4"].map(typed)).toEqual([false, true, true, false]);
  });
});

test("most cells of a column print so many decimals; the more, where two are as common", () => {
  expect(column("1.50", "2.5", "3.5").cell("B2").columnDecimals).toBe(1);
  expect(column("1.50", "2.5").cell("B2").columnDecimals).toBe(2);
  expect(column("2.5", "1.50", "3").cell("B2").columnDecimals).toBe(2);
});

describe("the unit of a column", () => {
  const units = (unit: string, heads: string): readonly string[] => {
    const width = heads.split("|").length;
    const row = (first: number): string =>
      Array.from({ length: width }, (_, at) => first + at * 7).join(" | ");
    const { cell } = relationsOf(
      [
        "补助表",
        ...(unit === "" ? [] : [`单位：${unit}`]),
        `区县 | ${heads}`,
        `一 | ${row(31)}`,
        `二 | ${row(52)}`,
      ].join("\n"),
    );
    const line = unit === "" ? 3 : 4;
    return Array.from({ length: width }, (_, at) => cell(`${String.fromCharCode(66 + at)}${line}`).unit);
  };
  test.each<[string, string, string, readonly string[]]>([
    ["is its table's", "万元", "补助 | 其他", ["万元", "万元"]],
    ["or its own", "万元", "补助 | 面积（亩） | 其他", ["万元", "亩", "万元"]],
    ["none, where the table has several", "万元、亩", "补助 | 其他", ["", ""]],
    ["its own all the same", "万元、亩", "补助（万元） | 其他", ["万元", ""]],
    ["another column's where that names the only one", "", "补助（万元） | 其他", ["万元", "万元"]],
    [
      "none, beside several in units of their own",
      "",
      "补助（万元） | 面积（亩） | 其他",
      ["万元", "亩", ""],
    ],
    ["not what stands in the middle of its heading", "万元", "每（亩）补助 | 其他", ["万元", "万元"]],
  ])("%s: %s, %s", (_, unit, heads, expected) => {
    expect(units(unit, heads)).toEqual(expected);
  });
});
