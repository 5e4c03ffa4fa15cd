import { amountOf } from "../../../src/core/number";
import { exact, split } from "./sheet";

const RULE = { decimals: 2, method: "hamilton", ties: "earlier" } as const;

test.each([
  ["less than nothing", "-1.00", [1], { is: "negative-total" }],
  ["by a negative share", "1.00", [1, -2], { is: "negative-base", unit: 1, factor: 0 }],
  ["by shares of nought", "1.00", [0, 0], { is: "zero-base", factor: 0 }],
  ["finer than it is printed", "1.005", [1], { is: "finer-than-precision", decimals: 2 }],
])("nothing is shared out to %s", (_, total, shares, because) => {
  expect(split(exact(total), shares.map(amountOf), RULE)).toMatchObject({ is: "impossible", because });
});

test("one share of several may be nought, and then gets nothing", () => {
  expect(split(exact("1.00"), [0, 3, 1].map(amountOf), RULE)).toEqual([
    exact("0"),
    exact("0.75"),
    exact("0.25"),
  ]);
});
