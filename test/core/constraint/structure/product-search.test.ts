import { axesOf } from "../../../../src/core/constraint/structure/axis";
import { findProducts } from "../../../../src/core/constraint/structure/product-search";
import { findTables } from "../../../../src/core/table";
import { readSketch } from "../../../docs/sheet-sketch";

/** The products among the columns of a sheet, as `金额 = 0.3 × 总额: 3 hold, 1 rounded, 1 broken`. */
function productsOf(...lines: readonly string[]): readonly string[] {
  const [table] = readSketch(lines.join("\n")).grids.flatMap((grid) => findTables(grid, 1));
  if (table === undefined) throw new Error("no table");
  const axis = axesOf(table).columns;
  const name = (line: number): string => axis.lines[line]?.line.path.join("/") ?? "";
  return findProducts(axis).map(({ result, factors, scale, tally: { holds, rounding, broken } }) => {
    const fares = [`${holds} hold`];
    if (0 < rounding) fares.push(`${rounding} rounded`);
    if (0 < broken) fares.push(`${broken} broken`);
    const made = [Number(scale.toPrecision(12)), ...factors.map(name)].join(" × ");
    return `${name(result)} = ${made}: ${fares.join(", ")}`;
  });
}

describe("what a head multiplies", () => {
  test.each([
    ["is divided by the number it names", "a*b/12", "0.0833333333333", 1 / 12],
    ["may be printed in 万元 without a word", "a*b", "0.0001", 1e-4],
    ["may be printed in 亿元 without a word", "a*b", "1e-8", 1e-8],
  ])("%s", (_, said, told, scale) => {
    const rows = [31_204, 44_877, 17_530].map(
      (area, at) => `${at + 1}村 | ${area} | 9200 | ${(area * 9200 * scale).toFixed(4)}`,
    );
    expect(productsOf(`村 | 面积(a) | 标准(b) | 金额(c=${said})`, ...rows)).toEqual([
      `金额(c=${said}) = ${told} × 面积(a) × 标准(b): 3 hold`,
    ]);
  });

  test("is nothing where one of its names is found nowhere, whatever the other says", () => {
    const rows = ["桌 | 12.1 | 12.1", "椅 | 13.2 | 13.2", "灯 | 14.7 | 14.7"];
    expect(productsOf("品目 | 甲(a) | 丁d=a*e", ...rows)).toEqual([]);
    const squares = ["桌 | 12 | 144", "椅 | 13 | 169", "灯 | 17 | 289"];
    expect(productsOf("品目 | 甲(a) | 丁d=a*e", ...squares)).toEqual([]);
  });

  test("is nothing where no number says what divides it", () => {
    const rows = ["桌 | 31 | 5 | 155", "椅 | 44 | 6 | 264", "灯 | 17 | 9 | 153"];
    expect(productsOf("品目 | 甲(a) | 乙(b) | 丁d=a*b/c", ...rows)).toEqual([]);
    expect(productsOf("品目 | 甲(a) | 乙(b) | 丁d=a*b", ...rows)).toEqual([
      "丁d=a*b = 1 × 甲(a) × 乙(b): 3 hold",
    ]);
  });
});

describe("a share that a label prints", () => {
  test("is told by the column that more rows bear out, wherever it stands", () => {
    const rows = ["东县 | 812.40 | 812.40 | 243.72 | 812.40", "西县 | 377.60 | 377.60 | 113.28 | 999.90"];
    const more = ["南县 | 120.20 | 530.60 | 159.18 | 120.20", "北县 | 433.50 | 433.50 | 130.05 | 433.50"];
    expect(productsOf("地区 | 上年 | 总额 | 省级(30%) | 下年", ...rows, ...more)).toEqual([
      "省级(30%) = 0.3 × 总额: 4 hold",
    ]);
  });

  test("of a hundred per cent is one of another column, never of itself", () => {
    const rows = ["东县 | 812.45", "西县 | 377.58", "南县 | 120.71"];
    expect(productsOf("地区 | 省级(100%)", ...rows)).toEqual([]);
  });

  test("is not told by two small amounts: so many others would do as well", () => {
    expect(productsOf("地区 | 总额 | 省级(30%)", "东县 | 10 | 3", "西县 | 20 | 6")).toEqual([]);
  });

  test("is not told by one row of two, however long its figures: nobody knows which of them is the slip", () => {
    const one = "东县 | 8124500.00 | 2437350.00";
    expect(productsOf("地区 | 总额 | 省级(30%)", one, "西县 | 3775800.00 | 1.00")).toEqual([]);
  });

  test("may have two slips among ten rows, and not three", () => {
    const sheet = (slips: number): readonly string[] =>
      Array.from({ length: 10 }, (_, at) => {
        const whole = 31_240 + 770 * at * at;
        return `${at + 1}县 | ${whole} | ${at < slips ? 7 + at : whole * 0.3}`;
      });
    expect(productsOf("地区 | 总额 | 省级(30%)", ...sheet(2))).toEqual([
      "省级(30%) = 0.3 × 总额: 8 hold, 2 broken",
    ]);
    expect(productsOf("地区 | 总额 | 省级(30%)", ...sheet(3))).toEqual([]);
  });

  test.each([
    ["of the whole takes what the others leave", "60%", "40%", "2 hold, 1 rounded"],
    ["of a part is rounded by itself", "60%", "30%", "2 hold, 1 broken"],
  ])("%s", (_, first, last, fares) => {
    const share = Number(last.replace("%", "")) / 100;
    const rows = [812.4, 377.55, 120.75].map((whole, at) => {
      const part = whole * share + (at === 0 ? -0.01 : 0);
      return `${at + 1}县 | ${whole} | ${(whole * 0.6).toFixed(2)} | ${part.toFixed(2)}`;
    });
    expect(productsOf(`地区 | 总额 | 中央(${first}) | 省级(${last})`, ...rows)).toEqual([
      `中央(${first}) = 0.6 × 总额: 3 hold`,
      `省级(${last}) = ${share} × 总额: ${fares}`,
    ]);
  });
});

describe("the same in another unit", () => {
  test("follows from the finer unit, in whichever order the two stand", () => {
    const rows = ["东县 | 812.44 | 8124371", "西县 | 377.58 | 3775816", "南县 | 120.71 | 1207120"];
    expect(productsOf("地区 | 预算(万元) | 预算(元)", ...rows)).toEqual([
      "预算(万元) = 0.0001 × 预算(元): 3 hold",
    ]);
  });

  test("is none where two columns of one unit are as large", () => {
    const rows = ["东县 | 812.4 | 812.4", "西县 | 377.5 | 377.5", "南县 | 120.7 | 120.7"];
    expect(productsOf("地区 | 播种(亩) | 验收(亩)", ...rows)).toEqual([]);
    expect(productsOf("地区 | 预算(万元) | 执行(万元)", ...rows)).toEqual([]);
  });
});

describe("what a label prints as a price", () => {
  const rows = [812, 377, 1204].map((area, at) => {
    const money = (area * 98.56).toFixed(2);
    return { place: `${at + 1}县`, area, money };
  });

  test("over a quantity and its amount is that of no quantity elsewhere", () => {
    expect(
      productsOf(
        "地区 | 申报 | 补贴(98.56元/亩) | | 面积",
        " | | 面积 | 金额 |",
        ...rows.map(({ place, area, money }) => `${place} | ${area} | ${area} | ${money} | ${area}`),
      ),
    ).toEqual(["补贴(98.56元/亩)/金额 = 98.56 × 补贴(98.56元/亩)/面积: 3 hold"]);
  });

  test("over one group of a head is that of no other group under the same head", () => {
    expect(
      productsOf(
        "地区 | 补贴资金 | | |",
        " | 水田(62元/亩) | | 旱地(98.56元/亩) |",
        " | 面积 | 金额 | 面积 | 金额",
        ...rows.map(
          ({ place, area, money }, at) => `${place} | ${area} | ${area * 62} | ${at + 5} | ${money}`,
        ),
      ),
    ).toEqual(["补贴资金/水田(62元/亩)/金额 = 62 × 补贴资金/水田(62元/亩)/面积: 3 hold"]);
  });

  test("in an amount's own label is that of any quantity, but of no other price", () => {
    expect(
      productsOf(
        "地区 | 单价 | 面积 | 应补(98.56元/亩)",
        ...rows.map(({ place, area, money }) => `${place} | ${area} | ${area} | ${money}`),
      ),
    ).toEqual(["应补(98.56元/亩) = 98.56 × 面积: 3 hold"]);
  });
});

describe("money by the year", () => {
  const rows = [3, 7, 4, 12, 9].map((stations, at) => `${at + 1}县 | ${stations} | ${stations * 15}`);

  test.each(["维护费(元/年)", "维护费(万元/年)"])("is so much for each station: %s", (name) => {
    expect(productsOf(`地区 | 站点数 | ${name}`, ...rows)).toEqual([`${name} = 15 × 站点数: 5 hold`]);
  });

  test("is a price where it is no fee", () => {
    expect(productsOf("地区 | 站点数 | 标准(万元/年)", ...rows)).toEqual([]);
  });
});

test("a table of more than forty columns is a list, in which chance would find too much", () => {
  const wide = (count: number): readonly string[] => {
    const rest = Array.from({ length: count - 2 }, (_, at) => at);
    return productsOf(
      ["地区", "总额", "省级(30%)", ...rest.map((at) => `项${at}`)].join(" | "),
      ...[812.4, 377.6, 120.2].map((whole, row) =>
        [`${row + 1}县`, whole, (whole * 0.3).toFixed(2), ...rest.map((at) => (at + 7) ** 2 + row * 31)].join(
          " | ",
        ),
      ),
    );
  };
  expect(wide(40)).toContain("省级(30%) = 0.3 × 总额: 3 hold");
  expect(wide(41)).toEqual([]);
});
