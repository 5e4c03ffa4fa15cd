import { isConvincing, weight } from "../../../../src/core/constraint/structure/search-state";
import type { Tally } from "../../../../src/core/constraint/structure/sum";

const tally = (holds: number, broken: number, evidence: number, rounding = 0): Tally => ({
  holds,
  rounding,
  broken,
  blank: 0,
  evidence,
});

const ASKED = 5;

describe("a sum without a sum word", () => {
  const speaks = (...of: Parameters<typeof tally>): boolean => isConvincing(tally(...of), ASKED, false);

  it("asks for its odds, and no more where it holds throughout", () => {
    expect(speaks(1, 0, ASKED)).toBe(true);
    expect(speaks(0, 0, ASKED, 1)).toBe(true);
    expect(speaks(9, 0, ASKED - 0.1)).toBe(false);
  });

  it("may be broken by one line in six, where three hold", () => {
    expect(speaks(5, 1, ASKED)).toBe(true);
    expect(speaks(3, 1, ASKED, 2)).toBe(true);
    expect(speaks(2, 1, ASKED, 3)).toBe(false);
    expect(speaks(4, 1, ASKED)).toBe(false);
    expect(speaks(10, 2, ASKED)).toBe(true);
    expect(speaks(9, 2, ASKED)).toBe(false);
  });

  it("may be broken by one line in three, where the figures are loud for each that breaks it", () => {
    expect(speaks(2, 1, ASKED + 4)).toBe(true);
    expect(speaks(2, 1, ASKED + 3.9)).toBe(false);
    expect(speaks(1, 1, ASKED + 4, 1)).toBe(false);
    expect(speaks(2, 2, ASKED + 8)).toBe(false);
    expect(speaks(2, 2, ASKED + 8, 2)).toBe(true);
    expect(speaks(4, 2, ASKED + 7.9)).toBe(false);
  });
});

describe("a sum that a word claims", () => {
  it("holds more often than not", () => {
    expect(isConvincing(tally(2, 1, ASKED), ASKED, true)).toBe(true);
    expect(isConvincing(tally(1, 1, ASKED, 1), ASKED, true)).toBe(true);
    expect(isConvincing(tally(1, 1, ASKED), ASKED, true)).toBe(false);
    expect(isConvincing(tally(2, 0, ASKED - 0.1), ASKED, true)).toBe(false);
  });

  it("holds as often as not, where it is over all the lines there are", () => {
    expect(isConvincing(tally(1, 1, ASKED), ASKED, true, true)).toBe(true);
    expect(isConvincing(tally(0, 1, ASKED, 1), ASKED, true, true)).toBe(true);
    expect(isConvincing(tally(1, 2, ASKED), ASKED, true, true)).toBe(false);
  });
});

it("three orders of magnitude are lost by each line that breaks a sum", () => {
  expect(weight(tally(3, 0, 7))).toBe(7);
  expect(weight(tally(3, 2, 7))).toBe(1);
});
