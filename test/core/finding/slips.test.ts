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

  test("a blank is a figure left out", () => {
    expect(told("398.05", "")).toBe("blank-cell");
  });

  test("the figure beside tells where a wrong one comes from", () => {
    expect(told("398.05", "411.25", [411.25])).toBe("neighbours-value");
    expect(told("398.05", "411.25", [523.18])).toBeUndefined();
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
