import { slipOf } from "../../../src/core/finding/slips";
import { amount, amountOf } from "../../../src/core/number";
import { relationsOf } from "./sheet-relations";

/** The slip that leads from the right figure to the typed one, in a column with so many decimals. */
function told(right: string, typed: string, neighbours: readonly number[] = []): string | undefined {
  const { cell } = relationsOf(`
区县 | 金额
甲区 | ${typed}
乙区 | 411.25
丙区 | 523.18
丁区 | 760.44`);
  return slipOf(cell("B2"), amount(right) ?? amountOf(NaN), neighbours.map(amountOf))?.slip;
}

describe("slips of the hand", () => {
  test.each([
    ["398.05", "389.05", "swapped-digits"],
    ["398.05", "398.50", "swapped-digits"],
    ["398.05", "938.05", "swapped-digits"],
    ["398.05", "398.15", "mistyped-digit"],
    ["398.05", "598.05", "mistyped-digit"],
    ["398.05", "98.05", "dropped-digit"],
    ["398.05", "39.05", "dropped-digit"],
    ["10.05", "0.05", "dropped-digit"],
    ["398.05", "3998.05", "doubled-digit"],
    ["398.05", "3398.05", "doubled-digit"],
    ["398.05", "3978.05", "mistyped-digit"],
    ["398.05", "3980.50", "shifted-point"],
    ["398.00", "39.80", "shifted-point"],
    ["398.05", "-398.05", "lost-sign"],
    ["-398.05", "398.05", "lost-sign"],
    ["398.05", "3980500.00", "wrong-unit"],
    ["3980500.00", "398.05", "wrong-unit"],
  ])("%s typed as %s: %s", (right, typed, slip) => {
    expect(told(right, typed)).toBe(slip);
  });

  test.each([
    ["398.05", "412.36"],
    ["398.05", "893.50"],
    ["398.05", "0.00"],
  ])("%s typed as %s is no slip of the finger", (right, typed) => {
    expect(told(right, typed)).toBeUndefined();
  });

  test.each([
    ["398.05", "39.805", "shifted-point"],
    ["398.05", "39805", "shifted-point"],
    ["398.05", "39805000.00", "shifted-point"],
    ["-398.05", "-39.805", "shifted-point"],
    ["398.05", "39805000000.00", "wrong-unit"],
    ["39805000000.00", "398.05", "wrong-unit"],
    ["398.05", "398050000000.00", undefined],
    ["-398.05", "39.805", undefined],
    ["398.05", "893.05", undefined],
    ["398.05", "948.05", undefined],
    ["398.05", "738.05", undefined],
    ["398.05", "398.14", undefined],
    // A slip may move where the figure ends: the noughts that the column's format adds are not typed.
    ["208.00", "8.00", "dropped-digit"],
    ["208.00", "28.00", "dropped-digit"],
    ["8.00", "208.00", undefined],
    ["28.00", "208.00", "mistyped-digit"],
    ["28.00", "228.00", "doubled-digit"],
    ["0.00", "398.05", undefined],
  ])("%s typed as %s: %s", (right, typed, slip) => {
    expect(told(right, typed)).toBe(slip);
  });

  test("what a format hides may be where the slip is", () => {
    expect(told("389.0512", "398.05 ~ 398.0512")).toBe("swapped-digits");
    expect(told("389.05", "398.05 ~ 398.0512")).toBe("swapped-digits");
    expect(told("389.06", "398.05 ~ 398.0512")).toBeUndefined();
  });

  test("what cannot be read tells of no slip", () => {
    expect(told("398.05", "#N/A")).toBeUndefined();
  });

  test("a blank is a figure left out", () => {
    expect(told("398.05", "")).toBe("blank-cell");
  });

  test("the figure beside tells where a wrong one comes from", () => {
    expect(told("398.05", "411.25", [411.25])).toBe("neighbours-value");
    expect(told("398.05", "411.25", [523.18])).toBeUndefined();
    expect(told("398.05", "411.25", [523.18, 411.25])).toBe("neighbours-value");
    // A figure drawn down one row too far stands where nothing belongs; and a right figure was not copied.
    expect(told("0", "411.25", [411.25])).toBe("neighbours-value");
    expect(told("411.25", "411.25", [411.25])).toBeUndefined();
  });

  test("a story says less of a short figure than of a long one", () => {
    const weightOf = (typed: string, right: string): number => {
      const { cell } = relationsOf(`区县 | 人数\n甲区 | ${typed}\n乙区 | 12\n丙区 | 15\n丁区 | 18`);
      return slipOf(cell("B2"), amount(right) ?? amountOf(NaN), [])?.weight ?? NaN;
    };
    expect(weightOf("17", "14")).toBeLessThan(weightOf("1748", "1448"));
    expect(weightOf("17", "14")).toBeLessThan(0.8);
  });
});

describe("how much a slip says", () => {
  /** The weight of the slip that leads from the right figure to the typed one, among others of two decimals. */
  function weight(right: string, typed: string, neighbours: readonly number[] = []): number {
    const { cell } = relationsOf(`区县 | 金额\n甲区 | ${typed}\n乙区 | 411.25\n丙区 | 523.18\n丁区 | 760.44`);
    return slipOf(cell("B2"), amount(right) ?? amountOf(NaN), neighbours.map(amountOf))?.weight ?? NaN;
  }

  test.each([
    ["9 × 4 mistyped digits among 10⁴ figures", "14.77", "14.37", 4 - Math.log10(36)],
    ["a digit put back in one of four places", "14.77", "1.77", 4 - Math.log10(40)],
    ["a digit doubled in one of four places", "1.47", "11.47", 4 - Math.log10(4)],
    ["one digit too many in one of four places", "1.47", "19.47", 4 - Math.log10(40)],
    ["a sign, in one way only", "1.47", "-1.47", 3],
    ["no more than four, however long", "12345678.90", "12345687.90", 4],
    ["nothing, where it could have come from nearly anything", "0.07", "0.04", 1 - Math.log10(9)],
  ])("%s", (_, right, typed, expected) => {
    expect(weight(right, typed)).toBeCloseTo(expected, 6);
  });

  test("元 in a table of 万元 says more than the reverse, and that no more than any slip", () => {
    expect(weight("3.98", "39800")).toBeGreaterThan(4);
    expect(weight("39800", "3.98")).toBeLessThanOrEqual(4);
  });

  test("of two slips that would do, the one that says more is told", () => {
    // A digit typed twice, and one digit too many: fewer figures come of the first.
    expect(told("1.47", "11.47")).toBe("doubled-digit");
    expect(weight("1.47", "11.47")).toBeGreaterThan(weight("1.47", "19.47"));
    // Beside it stands the very figure: three digits of it say as much as one wrong key, five say less.
    expect(told("5.28", "5.23", [5.23])).toBe("neighbours-value");
    expect(told("523.28", "523.18", [523.18])).toBe("mistyped-digit");
  });

  test.each([
    ["two digits say something", 52, 1],
    ["three say more", 5.23, 1.6],
    ["a longer one no more: what was planned is often given", 523.18, 1.6],
    ["noughts in front or behind are none", 0.052, 1],
    ["nor those of a round figure", 52_000, 1],
    ["those between count", 5.03, 1.6],
    ["a single digit says next to nothing", 5, 0.3],
    ["nor does a round one", 500, 0.3],
  ])("a figure of the cell beside: %s", (_, beside, expected) => {
    expect(weight("777.77", String(beside), [beside])).toBeCloseTo(expected, 6);
  });

  test("a rate in hundreds without its per cent sign leaves no doubt", () => {
    const rates = relationsOf("区县 | 执行率\n甲区 | 92.53\n乙区 | 98.28%\n丙区 | 85%\n丁区 | 97.1%");
    const slip = (right: string): string | undefined =>
      slipOf(rates.cell("B2"), amount(right) ?? amountOf(NaN), [])?.slip;
    expect([slip("0.9253"), slip("0.9147")]).toEqual(["missing-percent", undefined]);
    const amounts = relationsOf("区县 | 金额\n甲区 | 92.53\n乙区 | 98.28\n丙区 | 85.12\n丁区 | 97.11");
    expect(slipOf(amounts.cell("B2"), amount("0.9253") ?? amountOf(NaN), [])?.slip).toBe("shifted-point");
  });
});
