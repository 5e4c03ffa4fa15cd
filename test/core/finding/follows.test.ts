import type { FormulaCell, Follows } from "../../../src/core/finding/follows";
import { followsOf } from "../../../src/core/finding/follows";
import type { Held } from "../../../src/core/formula";
import type { CellRef } from "../../../src/core/grid";
import { addressOf, parseAddress, refKey } from "../../../src/core/grid";
import { amount, ZERO } from "../../../src/core/number";

function at(address: string): CellRef {
  const ref = parseAddress(address, "表1");
  if (ref === null) throw new Error(`no address: ${address}`);
  return ref;
}

/** A formula that shows a figure, and holds one with more digits where that is said as well. */
function formula(address: string, written: string, shown: string, stored = shown): FormulaCell {
  const decimals = shown.split(".")[1]?.length ?? 0;
  return {
    ref: at(address),
    formula: written,
    shown: amount(shown) ?? ZERO,
    stored: amount(stored) ?? ZERO,
    decimals,
  };
}

/** What the cells of a workbook hold; what is left out is blank. */
function followed(
  formulas: readonly FormulaCell[],
  figures: Readonly<Record<string, string>>,
): (address: string) => Follows | undefined {
  const held = (ref: CellRef): Held => {
    const figure = figures[addressOf(ref)];
    if (figure === undefined) return "nothing";
    return amount(figure) ?? "no-figure";
  };
  const found = followsOf(formulas, held);
  return (address) => found.get(refKey(at(address)));
}

const FIGURES = { A1: "10", A2: "3", A3: "0.1", A4: "未定", A5: "2.345" };

test.each<[string, string, string, string | undefined, boolean]>([
  ["shows what its cells make", "=A1+A2", "13", undefined, true],
  ["shows it rounded", "=A1/A2", "3.33", "3.33333333333333", true],
  ["shows it rounded in another manner than it is kept", "=A5", "2.35", "2.345", true],
  ["holds it, though its format shows it cut off", "=A1/A2+A2", "6.3", "6.33333333333333", true],
  ["holds it, though its format shows it in thousands", "=A1*1000/A2", "3.3", "3333.33333333333", true],
  ["lost the last digit of what a machine keeps", "=A3*3*1000000", "300.0", "300000.000000001", true],
  ["was not recalculated", "=A1+A2", "12", undefined, false],
  ["was not recalculated in its last digit", "=A1/A2", "3.34", "3.34", false],
  ["adds words", "=A1+A4", "10", undefined, false],
  ["is not understood", "=NONE(A1)", "10", undefined, false],
  ["is no formula", "=A1+", "10", undefined, false],
])("a formula that %s (%s shows %s) is followed, or not", (_, written, shown, stored, isFollowed) => {
  const follows = followed([formula("B1", written, shown, stored)], FIGURES)("B1");
  expect(follows !== undefined).toBe(isFollowed);
});

describe("a formula rests on", () => {
  const reached = (follows: Follows | undefined): readonly string[] =>
    follows === undefined ? [] : [...follows.reach].sort();
  const keys = (...addresses: readonly string[]): readonly string[] =>
    addresses.map((address) => refKey(at(address))).sort();

  test("the cells it names", () => {
    const follows = followed([formula("B1", "=A1+A2*2", "16")], FIGURES)("B1");
    expect(follows?.inputs.map(addressOf)).toEqual(["A1", "A2"]);
    expect(reached(follows)).toEqual(keys("A1", "A2"));
  });

  test("what those rest on, in whatever order the workbook has them", () => {
    const one = formula("B1", "=A1+A2", "13");
    const two = formula("B2", "=B1+A3", "13.1");
    const three = formula("B3", "=B2*2", "26.2");
    for (const all of [
      [one, two, three],
      [three, two, one],
      [two, three, one],
    ]) {
      const found = followed(all, { ...FIGURES, B1: "13", B2: "13.1", B3: "26.2" });
      expect(reached(found("B3"))).toEqual(keys("A1", "A2", "A3", "B1", "B2"));
      expect(found("B3")?.inputs.map(addressOf)).toEqual(["B2"]);
    }
  });

  test("a figure alone, where the formula before it is not followed", () => {
    const stale = formula("B1", "=A1+A2", "20");
    const next = formula("B2", "=B1*2", "40");
    const at = followed([stale, next], { ...FIGURES, B1: "20", B2: "40" });
    expect(at("B1")).toBeUndefined();
    expect(reached(at("B2"))).toEqual(keys("B1"));
  });
});

test("formulas that go in circles are left out, and what rests on them; others are not", () => {
  const at = followed(
    [
      formula("B1", "=B2+0", "5"),
      formula("B2", "=B1+0", "5"),
      formula("B3", "=B1+A1", "15"),
      formula("B4", "=B4+0", "7"),
      formula("B5", "=A1+A2", "13"),
    ],
    { ...FIGURES, B1: "5", B2: "5", B3: "15", B4: "7", B5: "13" },
  );
  expect(["B1", "B2", "B3", "B4", "B5"].map((address) => at(address) !== undefined)).toEqual([
    false,
    false,
    false,
    false,
    true,
  ]);
});

test("of a chain of formulas, thirty are followed", () => {
  const chain = Array.from({ length: 40 }, (_, link) =>
    formula(`B${link + 1}`, link === 0 ? "=A1" : `=B${link}`, "10"),
  );
  const figures = Object.fromEntries(chain.map(({ ref }) => [addressOf(ref), "10"]));
  // Backwards, so that no link can be followed before the one it rests on was met in an earlier round.
  const at = followed([...chain].reverse(), { ...figures, A1: "10" });
  expect([1, 29, 30, 31, 40].map((link) => at(`B${link}`) !== undefined)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
