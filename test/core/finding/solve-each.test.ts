import { cellsOf, solveFor } from "../../../src/core/finding/solve";
import { StandingSum } from "../../../src/core/finding/standing-sum";
import type { Shape } from "../../../src/core/constraint";
import { addressOf, refKey } from "../../../src/core/grid";
import { amountOf } from "../../../src/core/number";
import { builtOver } from "./built-relations";
import { relationsOf } from "./sheet-relations";

const SHEET = relationsOf(`
项目 | 甲 | 乙 | 丙 | 丁
一 | 6 | 4 | 2.5 | 70
二 | 0 | | 待定 | 0
三 | 12 | 8 | 5 | 140
四 | 18 | 20 | 7 | 210`);

const { sum, quotient, product, products, relation } = builtOver(SHEET);

/** What a relation asks of a cell, a few others supposed to show something else. */
function asked(
  result: string | number,
  shape: Shape,
  cell: string,
  supposed: Readonly<Record<string, number>> = {},
): string | null {
  const others = new Map(
    Object.entries(supposed).map(([other, value]) => [refKey(SHEET.at(other)), amountOf(value)] as const),
  );
  return solveFor(relation(result, shape), SHEET.at(cell), SHEET.cells, others)?.toFixed() ?? null;
}

describe("a sum asks of one of its cells", () => {
  test.each<[string, string | number, string, string, string | null]>([
    ["what the others leave over", "E2", "B2 + C2 + D2", "C2", "61.5"],
    ["with the sign it is taken away with", "E2", "B2 - C2", "C2", "-64"],
    ["its share, where it counts twice", "E2", "B2 + 2*C2", "C2", "32"],
    ["its share, where it is named twice", "E2", "B2 + C2 + C2", "C2", "32"],
    ["what is left beyond a fixed amount", "E2", "B2 + C2 + 10", "C2", "54"],
    ["what the label's number leaves over", 50, "B2 + C2", "C2", "44"],
    ["the sum itself, where it is the result", "E2", "B2 + C2 + 10", "E2", "20"],
    ["what is missing, where it is blank", "E3", "B3 + C3 - 5", "C3", "5"],
    ["nothing else, though another is blank", "E2", "B2 + C2 + C3", "B2", "66"],
    ["nothing, where another cannot be read", "E2", "B2 + D3", "B2", null],
    ["nothing, where the result is blank", "C3", "B2 + C2", "B2", null],
    ["nothing, where the result cannot be read", "D3", "B2 + C2", "B2", null],
    ["nothing, where it is added and taken away again", "E2", "B2 + C2 - C2", "C2", null],
    ["nothing, where it is none of them", "E2", "B2 + C2", "D2", null],
    ["nothing, where another is no figure of the table", "E2", "B2 + A2", "B2", null],
    ["nothing, where the result is none", "A2", "B2 + C2", "B2", null],
  ])("%s", (_, result, said, cell, expected) => {
    expect(asked(result, sum(said), cell)).toBe(expected);
  });

  test("what the others are supposed to leave over, the result as well", () => {
    expect(asked("E2", sum("B2 + C2"), "C2", { B2: 9 })).toBe("61");
    expect(asked("E2", sum("B2 + C2"), "C2", { E2: 100 })).toBe("94");
    expect(asked("E2", sum("B2 + D3"), "B2", { D3: 1 })).toBe("69");
  });
});

describe("a quotient asks of one of its cells", () => {
  test.each<[string, string | number, string, string, number, string, string | null]>([
    ["above the line", "D2", "B2", "C2", 1, "B2", "10"],
    ["below the line", "D2", "E2", "C2", 1, "C2", "28"],
    ["in hundreds", "D2", "B2", "C2", 100, "B2", "0.1"],
    ["one of two above", "D2", "B2 + E2", "C2", 1, "B2", "-60"],
    ["one of two below", "D2", "E2", "B2 + C2", 1, "B2", "24"],
    // (x − 4) / 4 = 2.5, and (70 − x) / x = 2.5.
    ["grown from a base", "D2", "B2 - C2", "C2", 1, "B2", "14"],
    ["the base of a growth", "D2", "E2 - C2", "C2", 1, "C2", "20"],
    ["a label's number", 3, "B2", "C2", 1, "B2", "12"],
    ["the quotient itself", "D2", "B2", "C2", 1, "D2", "1.5"],
    ["nothing, where it cancels", 1, "C2", "C2", 1, "C2", null],
    ["nothing, beside words above", "D2", "B2 + D3", "C2", 1, "B2", null],
    ["nothing, beside words below", "D2", "B2", "C2 + D3", 1, "B2", null],
    ["nothing of itself over nought", "D2", "C2", "B3", 1, "D2", null],
  ])("%s", (_, result, over, under, scale, cell, expected) => {
    expect(asked(result, quotient(over, under, scale), cell)).toBe(expected);
  });
});

describe("a product asks of one of its factors", () => {
  test.each<[string, string | number, Shape, string, string | null]>([
    ["what the other leaves", "E2", product("B2 D2"), "B2", "28"],
    ["what its scale leaves", "E2", product("B2 D2", 0.1), "B2", "280"],
    ["what a label's number leaves", 45, product("B2 D2"), "B2", "18"],
    ["the product itself", "E2", product("B2 C2 D2"), "E2", "60"],
    ["nothing, times nought", "E2", product("B2 B3"), "B2", null],
    ["nothing, times a blank", "E2", product("B2 C3"), "B2", null],
    ["nothing, times words", "E2", product("B2 D3"), "B2", null],
    ["nothing, times itself", "E2", product("B2 B2"), "B2", null],
    ["what the other leaves, divided", "E2", product("B2 D2", 1, undefined, "C2"), "B2", "112"],
    ["what it is divided by", "E2", product("B2 D2", 1, undefined, "C2"), "C2", "0.2142857"],
    ["nothing to divide by, of nought", "E3", product("B2 D2", 1, undefined, "C2"), "C2", null],
    ["nothing to divide words by", "E2", product("B2 D3", 1, undefined, "C2"), "C2", null],
    ["nothing, divided by a blank", "E2", product("B2 D2", 1, undefined, "C3"), "B2", null],
    ["what the other products leave", "E2", products("B2 C2", "D2 C4"), "B2", "12.5"],
    ["of the second product, what the first leaves", "E2", products("B2 C2", "D2 C4"), "C4", "18.4"],
    ["in two products at once", "E2", products("B2 C2", "B2 D2", "B4"), "C2", "7.1666667"],
    ["a factor of both", "E2", products("B2 C2", "B2 D2"), "B2", "10.7692308"],
    ["though another has no quantity", "E2", products("B2 C2", "C3 D2"), "B2", "17.5"],
    ["nothing beside a quantity without its standard", "E2", products("B2 C2", "D2 C3"), "B2", null],
  ])("%s", (_, result, shape, cell, expected) => {
    const value = asked(result, shape, cell);
    expect(value === null ? null : String(Math.round(Number(value) * 1e7) / 1e7)).toBe(expected);
  });

  test("a quantity that is blank, too", () => {
    expect(asked("E2", products("B2 C2", "C3 D2"), "C3")).toBe("18.4");
  });
});

describe("what formulas bring in", () => {
  const lines = (third: string, total: string): string => `
项目 | 甲 | 乙 | 合计
一、基本支出 | 300.5 | 200 | =B2+C2 -> 500.5
二、项目支出 | 250.25 | | =B3+C3 -> 250.25
三、其他支出 | 10 | 33.3 | ${third}
合计 | 560.75 | 233.3 | ${total}`;
  const through = (sheet: string, result: string, cell: string): string | null => {
    const { relation: named, at, cells } = relationsOf(sheet);
    const total = named("column-total", result);
    const [anew, standing] = [null, StandingSum.of(total, cells)].map(
      (one) => solveFor(total, at(cell), cells, new Map(), one)?.toFixed() ?? null,
    );
    // A sum that was added up before asks for the same.
    expect(standing).toBe(anew);
    return anew ?? null;
  };
  const added = lines("=B4+C4 -> 43.3", "894.05");

  test.each([
    ["an item behind a line's formula", "B2", "400.5"],
    ["a blank behind one", "C3", "100"],
    ["the line itself", "D2", "600.5"],
    ["the total itself", "D5", "794.05"],
    ["no item of another column's total", "B5", null],
    ["no label", "A2", null],
    ["nothing beside the table", "H9", null],
  ])("%s", (_, cell, expected) => {
    expect(through(added, "D5", cell)).toBe(expected);
  });

  test("no value follows where the formula is no line", () => {
    expect(through(lines("=B4*B4 -> 100", "894.05"), "D5", "B4")).toBeNull();
    expect(through(lines("=B4*C4 -> 333", "1117.05"), "D5", "B4")).toBe("11");
  });

  test("nor where the total is a formula of the same item", () => {
    expect(through(lines("=B4+C4 -> 43.3", "=B2+500 -> 800.5"), "D5", "B2")).toBeNull();
    expect(through(lines("=B4+C4 -> 43.3", "=B2*3-7.45 -> 894.05"), "D5", "B2")).toBe("250.5");
  });

  test("an item that stands in a sum itself and through a formula counts twice", () => {
    const twice = relationsOf(added);
    const { relation: build, sum: plus } = builtOver(twice);
    const both = build("D5", plus("B2 + D2"));
    expect(solveFor(both, twice.at("B2"), twice.cells, new Map())?.toFixed()).toBe("347.025");
    const unread = build("D5", plus("B2 + D2 + A2"));
    expect(solveFor(unread, twice.at("B2"), twice.cells, new Map())).toBeNull();
  });
});

test("the cells of a relation are told once, however often it names them", () => {
  const named = (shape: Shape, result: string | number): readonly string[] =>
    cellsOf(relation(result, shape)).map(addressOf);
  expect(named(sum("B2 + C2 + B2"), "E2")).toEqual(["E2", "B2", "C2"]);
  expect(named(sum("B2 + E2"), "E2")).toEqual(["E2", "B2"]);
  expect(named(quotient("B2 - C2", "C2"), 3)).toEqual(["B2", "C2"]);
});
