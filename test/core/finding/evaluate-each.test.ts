import type { Shape, Tolerance } from "../../../src/core/constraint";
import type { Verdict } from "../../../src/core/finding/evaluate";
import { evaluate, plainVerdicts } from "../../../src/core/finding/evaluate";
import { refKey } from "../../../src/core/grid";
import { amountOf } from "../../../src/core/number";
import { builtOver } from "./built-relations";
import { relationsOf } from "./sheet-relations";

const SHEET = relationsOf(`
项目 | 甲 | 乙 | 丙 | 丁
一 | 6.0 | 4.0 | 2.5 | 24.0
二 | 0.0 | | 待定 | 0.0
三 | 12.4 | 8.2 | -5.3 | 1.51
四 | 18.0 | 20.0 | 7.5 | 10.0`);
const { sum, quotient, product, products, relation } = builtOver(SHEET);

function judged(result: string | number, shape: Shape, tolerance: Tolerance = "likely"): Verdict {
  return evaluate(relation(result, shape, tolerance), SHEET.cells);
}

/** The verdict, and what the terms make. */
function said(verdict: Verdict): readonly [string, string | null] {
  return [verdict.is, verdict.computed?.toDecimalPlaces(6).toFixed() ?? null];
}

describe("a sum makes", () => {
  test.each<[string, string, string, readonly [string, string | null]]>([
    ["what is added, less what is taken away", "B2 + C2 - D2", "D5", ["holds", "7.5"]],
    ["what counts twice, twice", "2*B2 + C2 + C2", "C5", ["holds", "20"]],
    ["with what is added once for all", "B2 + 4", "E5", ["holds", "10"]],
    ["with what is taken away once for all", "B5 - 8", "E5", ["holds", "10"]],
    ["a blank adding nothing", "B2 + C2 + C3", "E5", ["holds", "10"]],
    ["nothing beside words", "B2 + C2 + D3", "E5", ["unknown", null]],
    ["nothing beside a cell outside of the table", "B2 + C2 + A1", "E5", ["unknown", null]],
    ["something, though no result shows it", "B2 + C2", "C3", ["unknown", "10"]],
    ["something, though words stand for it", "B2 + C2", "D3", ["unknown", "10"]],
    ["something else", "B2 + C2", "B5", ["inconsistent", "10"]],
  ])("%s: %s", (_, terms, result, expected) => {
    expect(said(judged(result, sum(terms)))).toEqual(expected);
  });

  test("what a label states, to the digit", () => {
    expect(judged(10, sum("B2 + C2")).is).toBe("holds");
    expect(judged(20.6, sum("B4 + C4")).is).toBe("holds");
    expect(judged(21, sum("B4 + C4"), "none").is).toBe("inconsistent");
    // 12.35 + 8.15 to 12.45 + 8.25 has 20.5 at its lower end, and not 20.4.
    expect(judged(20.5, sum("B4 + C4")).is).toBe("rounding");
    expect(judged(20.4, sum("B4 + C4")).is).toBe("inconsistent");
    expect(evaluate({ ...relation(10, sum("B2 + C2")), stated: null }, SHEET.cells)).toMatchObject({
      is: "unknown",
      shown: null,
    });
  });
});

test("a coarser total shows what its terms make, rounded; where all is exact it must be the sum itself", () => {
  const coarse = relationsOf(`
项目 | 甲 | 乙 | 合计
一 | 6.04 | 4.01 | 10
二 | 7.04 | 4.11 | 11
三 | 8.04 | 4.11 | 12`);
  const build = builtOver(coarse);
  const verdict = (shape: Shape, tolerance: Tolerance): string =>
    evaluate(build.relation("D2", shape, tolerance), coarse.cells).is;
  expect(verdict(build.sum("B2 + C2"), "likely")).toBe("holds");
  expect(verdict(build.sum("B2 + C2"), "doubtful")).toBe("inconsistent");
  expect(verdict(build.sum("B2 + C2 - 0.01*C3"), "doubtful")).toBe("holds");
  expect(verdict(build.quotient("C2 + B2", "B3", 7), "doubtful")).toBe("holds");
});

describe("a quotient makes", () => {
  test.each<[string, string, string, number, string, readonly [string, string | null]]>([
    ["what is above the line over what is below", "B2", "C2", 1, "D2", ["rounding", "1.5"]],
    ["its hundredfold", "B2", "C2", 100, "D2", ["inconsistent", "150"]],
    ["sums above and below", "B2 + B5", "C2 - D2", 1, "E5", ["inconsistent", "16"]],
    ["a growth", "B4 - C4", "C4", 1, "E4", ["inconsistent", "0.512195"]],
    ["a growth and the whole", "B4", "C4", 1, "E4", ["holds", "1.512195"]],
    ["nothing over nought", "B2", "B3", 1, "D2", ["unknown", null]],
    ["nothing over a blank", "B2", "C3", 1, "D2", ["unknown", null]],
    ["nothing over words", "B2", "D3", 1, "D2", ["unknown", null]],
    ["nothing of words", "D3", "B2", 1, "D2", ["unknown", null]],
  ])("%s", (_, over, under, scale, result, [is, computed]) => {
    const [verdict, value] = said(judged(result, quotient(over, under, scale)));
    expect(value).toBe(computed);
    expect(verdict).toBe(is === "rounding" ? "inconsistent" : is);
  });
});

/** Whether a result lies within what the printed figures may stand for; a finer result than the terms. */
function within(figures: string, shape: (built: ReturnType<typeof builtOver>) => Shape): string {
  const sheet = relationsOf(`
项目 | 甲 | 乙 | 丙 | 丁
一 | ${figures}
二 | 3.0 | 4.0 | 5.0 | 1.0000
三 | 7.0 | 6.0 | 5.0 | 2.0000`);
  const built = builtOver(sheet);
  return evaluate(built.relation("E2", shape(built)), sheet.cells).is;
}

describe("rounding reaches as far as the figures may", () => {
  // 1.95 … 2.05 over 3.95 … 4.05: from 0.48148 to 0.51899.
  test.each([
    ["2.0 | 4.0 | 1.0 | 0.5000", "holds"],
    ["2.0 | 4.0 | 1.0 | 0.5189", "rounding"],
    ["2.0 | 4.0 | 1.0 | 0.5191", "inconsistent"],
    ["2.0 | 4.0 | 1.0 | 0.4815", "rounding"],
    ["2.0 | 4.0 | 1.0 | 0.4814", "inconsistent"],
    ["-2.0 | 4.0 | 1.0 | -0.5189", "rounding"],
    ["-2.0 | 4.0 | 1.0 | -0.5191", "inconsistent"],
    ["2.0 | -4.0 | 1.0 | -0.4815", "rounding"],
    ["2.0 | -4.0 | 1.0 | -0.4814", "inconsistent"],
  ])("of a quotient: %s %s", (figures, expected) => {
    expect(within(figures, ({ quotient: by }) => by("B2", "C2"))).toBe(expected);
  });

  // (2 − 4) / 4 = 2 / 4 − 1: the base is rounded once.
  test.each([
    ["2.0 | 4.0 | 1.0 | -0.5000", "holds"],
    ["2.0 | 4.0 | 1.0 | -0.4811", "rounding"],
    ["2.0 | 4.0 | 1.0 | -0.4809", "inconsistent"],
    ["2.0 | 4.0 | 1.0 | -0.5185", "rounding"],
    ["2.0 | 4.0 | 1.0 | -0.5187", "inconsistent"],
  ])("of a growth: %s %s", (figures, expected) => {
    expect(within(figures, ({ quotient: by }) => by("B2 - C2", "C2"))).toBe(expected);
  });

  // 1.95 · 3.95 = 7.7025, 2.05 · 4.05 = 8.3025.
  test.each([
    ["2.0 | 4.0 | 1.0 | 8.3024", "rounding"],
    ["2.0 | 4.0 | 1.0 | 8.3027", "inconsistent"],
    ["2.0 | 4.0 | 1.0 | 7.7026", "rounding"],
    ["2.0 | 4.0 | 1.0 | 7.7023", "inconsistent"],
    ["-2.0 | 4.0 | 1.0 | -8.3024", "rounding"],
    ["-2.0 | 4.0 | 1.0 | -8.3027", "inconsistent"],
  ])("of a product: %s %s", (figures, expected) => {
    expect(within(figures, ({ product: by }) => by("B2 C2"))).toBe(expected);
  });

  // 1.95 · 3.95 + 0.95 · 2.95 = 10.505, 2.05 · 4.05 + 1.05 · 3.05 = 11.505.
  test.each([
    ["2.0 | 4.0 | 1.0 | 11.0000", "holds"],
    ["2.0 | 4.0 | 1.0 | 11.5050", "rounding"],
    ["2.0 | 4.0 | 1.0 | 11.5052", "inconsistent"],
    ["2.0 | 4.0 | 1.0 | 10.5050", "rounding"],
    ["2.0 | 4.0 | 1.0 | 10.5048", "inconsistent"],
  ])("of products: %s %s", (figures, expected) => {
    expect(within(figures, ({ products: by }) => by("B2 C2", "D2 B3"))).toBe(expected);
  });

  // 4.0 − 1.9 − 2.0 is 0.1, and may be −0.05 as well as 0.25; 4.0 − 3.9 may be nought, and at most 0.2.
  test.each([
    ["2.0 | 4.0 | 1.9 | 20.0000", "C2 - D2 - B2", "holds"],
    ["2.0 | 4.0 | 1.9 | 30.0000", "C2 - D2 - B2", "inconsistent"],
    ["2.0 | 4.0 | 3.9 | 10.0000", "C2 - D2", "rounding"],
    ["2.0 | 4.0 | 3.9 | 9.7000", "C2 - D2", "inconsistent"],
  ])(
    "of a divisor that may be nought, as far as it has one sign: %s over %s %s",
    (figures, under, expected) => {
      expect(within(figures, ({ quotient: by }) => by("B2", under))).toBe(expected);
    },
  );
});

describe("a product makes", () => {
  test.each<[string, Shape, string, readonly [string, string | null]]>([
    ["what its factors make", product("B2 C2"), "E2", ["holds", "24"]],
    ["a part of it", product("B2 C2 C5", 0.05), "E2", ["holds", "24"]],
    ["what they make beneath its weight", product("B2 C2", 1, "B5"), "B5", ["holds", "18"]],
    ["what they make, where the weight allows it", product("B2 D2", 1, "B5"), "B5", ["inconsistent", "15"]],
    ["what they make, where no weight stands", product("B2 C2", 1, "C3"), "E2", ["holds", "24"]],
    ["what they make, where the weight is words", product("B2 C2", 1, "D3"), "E2", ["holds", "24"]],
    ["what they make of a target", product("B2 C2", 1, undefined, "D2"), "E2", ["inconsistent", "9.6"]],
    ["nothing of a target that is blank", product("B2 C2", 1, undefined, "C3"), "E2", ["unknown", null]],
    ["nothing of a target that is words", product("B2 C2", 1, undefined, "D3"), "E2", ["unknown", null]],
    ["nothing of a blank", product("B2 C3"), "E2", ["unknown", null]],
    ["nothing of words", product("B2 D3"), "E2", ["unknown", null]],
    ["what its products make", products("B2 C2", "C2 D2"), "E2", ["inconsistent", "34"]],
    ["nothing of a blank quantity", products("B2 C2", "C3 D2"), "E2", ["holds", "24"]],
    ["nothing of a blank quantity, whatever its standard", products("B2 C2", "C3 D3"), "E2", ["holds", "24"]],
    ["nothing at all without a standard", products("B2 C2", "D2 C3"), "E2", ["unknown", null]],
    ["nothing at all beside words", products("B2 C2", "D3 D2"), "E2", ["unknown", null]],
  ])("%s", (_, shape, result, expected) => {
    expect(said(judged(result, shape))).toEqual(expected);
  });

  test("of its own weight something exact: points are set, not rounded", () => {
    // 0.8 stands for 0.75 to 0.85; 10 is 10.
    const sheet = relationsOf(`
项目 | 甲 | 乙 | 丙 | 丁
一 | 0.8 | 10 | 8.5 | 8.6
二 | 0.9 | 20 | 18.0 | 9.5
三 | 0.7 | 30 | 21.0 | 9.9`);
    const { relation: build, product: by } = builtOver(sheet);
    const told = (result: string, cap?: string): string =>
      evaluate(build(result, by("B2 C2", 1, cap)), sheet.cells).is;
    expect([told("D2", "C2"), told("E2", "C2")]).toEqual(["rounding", "inconsistent"]);
    expect([told("D2"), told("E2")]).toEqual(["rounding", "rounding"]);
  });
});

describe("where a table cuts off", () => {
  const told = (shown: string, tolerance: Tolerance, shape: "sum" | "rate"): string => {
    const sheet = relationsOf(`
项目 | 甲 | 乙 | 丙 | 丁
一 | 2.0 | 4.0 | 1.0 | ${shown}
二 | 3.0 | 4.0 | 5.0 | 1.0
三 | 7.0 | 6.0 | 5.0 | 2.0`);
    const { relation: build, sum: plus, quotient: by } = builtOver(sheet);
    return evaluate(
      build("E2", shape === "sum" ? plus("B2 + C2 + D2") : by("10*B2", "C2"), tolerance),
      sheet.cells,
    ).is;
  };
  // Terms of 2.0 to 2.1 and so on make 7.0 to 7.3, and 6.9 stands for 6.9 to 7.0.
  test.each<[string, string, string, string]>([
    ["6.8", "inconsistent", "rounding", "rounding"],
    ["6.9", "rounding", "rounding", "rounding"],
    ["7.2", "rounding", "rounding", "rounding"],
    ["7.3", "rounding", "inconsistent", "inconsistent"],
    ["7.4", "inconsistent", "inconsistent", "inconsistent"],
  ])("a sum of 7.0 that shows %s", (shown, cutOff, likely, either) => {
    expect([
      told(shown, "cut-off", "sum"),
      told(shown, "likely", "sum"),
      told(shown, "either", "sum"),
    ]).toEqual([cutOff, likely, either]);
  });

  // Nobody knows how a rate was worked out: 2.0 is from 1.95 to 2.1, 4.0 from 3.95 to 4.1.
  test.each([
    ["5.3", "rounding", "inconsistent"],
    ["5.4", "inconsistent", "inconsistent"],
    ["4.8", "rounding", "rounding"],
    ["4.7", "rounding", "inconsistent"],
    ["4.6", "inconsistent", "inconsistent"],
  ])("a rate of 5.0 that shows %s", (shown, cutOff, likely) => {
    expect([told(shown, "cut-off", "rate"), told(shown, "likely", "rate")]).toEqual([cutOff, likely]);
  });
});

test("counts were not rounded", () => {
  const counted = relationsOf(`
地区 | 上半年人数 | 下半年人数 | 全年人数 | 上半年 | 下半年 | 全年
甲镇 | 12 | 5 | 18 | 12 | 5 | 18
乙镇 | 20 | 7 | 27 | 20 | 7 | 27
丙镇 | 31 | 9 | 40 | 31 | 9 | 40`);
  const { relation: build, sum: plus } = builtOver(counted);
  expect(evaluate(build("D2", plus("B2 + C2")), counted.cells).is).toBe("inconsistent");
  expect(evaluate(build("G2", plus("E2 + F2")), counted.cells).is).toBe("rounding");
});

describe("what is supposed", () => {
  test("of a result counts as well as of a term, with the decimals it has", () => {
    const one = relation("E5", sum("B2 + C2"), "none");
    const supposing = (cell: string, value: number): string =>
      evaluate(one, SHEET.cells, new Map([[refKey(SHEET.at(cell)), amountOf(value)]])).is;
    expect(supposing("E5", 11)).toBe("inconsistent");
    expect(supposing("C2", 5)).toBe("inconsistent");
    expect(supposing("B3", 5)).toBe("holds");
    expect(supposing("E5", 10.001)).toBe("inconsistent");
  });

  test("of a blank or of words makes a figure of them", () => {
    const blank = relation("E5", sum("B2 + C3"));
    const words = relation("E5", sum("B2 + D3"));
    const four = amountOf(4);
    expect(evaluate(blank, SHEET.cells, new Map([[refKey(SHEET.at("C3")), four]])).is).toBe("holds");
    expect(evaluate(words, SHEET.cells, new Map([[refKey(SHEET.at("D3")), four]])).is).toBe("holds");
  });
});

test("relations that hold to the last digit are known beforehand, and no others", () => {
  const holding = relation("E5", sum("B2 + C2"));
  const made = relation("E2", product("B2 C2"));
  const all = [
    holding,
    relation("E5", sum("B2 + C2 + B5")),
    relation("E5", sum("B2 + D3")),
    relation("C3", sum("B3")),
    made,
    relation("E5", product("B2 C2")),
    relation("E5", quotient("B2", "C2")),
  ];
  const known = plainVerdicts(all, SHEET.cells);
  expect([...known.keys()]).toEqual([holding.shape, made.shape]);
  expect([holding, made].map(({ shape }) => known.get(shape))).toEqual(
    [holding, made].map((one) => evaluate(one, SHEET.cells)),
  );
});
