import { allocate, keepShares, NO_LIMITS, standingOf } from "../../../src/core/allocate";
import { amountOf, printAmount, sumOf } from "../../../src/core/number";
import { exact } from "./sheet";

const rule = { decimals: 2, method: "hamilton", ties: "earlier" } as const;

test("a new total keeps the weights of the factors and the shares of the units", () => {
  const standing = {
    factors: ["人数", "绩效"],
    units: [
      { name: "甲", amounts: [exact("60.00"), exact("10.00")] },
      { name: "乙", amounts: [exact("20.00"), exact("10.00")] },
    ],
  };
  const kept = keepShares(standing, exact("150.01"), rule);
  if (kept.is === "impossible") throw new Error(kept.because.is);
  expect(kept.allocation.factors.map(({ weight }) => weight.toString())).toEqual(["0.8", "0.2"]);
  expect(kept.allocation.units.map(({ total }) => printAmount(total, 2))).toEqual(["105.01", "45.00"]);
  expect(sumOf(kept.allocation.factors.map(({ total }) => total)).toFixed(2)).toBe("150.01");
});

test("weights that are no short fractions stay exact", () => {
  const standing = { factors: ["a", "b", "c"], units: [{ name: "甲", amounts: [1, 1, 1].map(amountOf) }] };
  expect(keepShares(standing, exact("10.00"), rule)).toMatchObject({ is: "allocated" });
  const nothing = { factors: ["a"], units: [{ name: "甲", amounts: [amountOf(0)] }] };
  expect(keepShares(nothing, exact("10.00"), rule)).toMatchObject({
    is: "impossible",
    because: { is: "weights-sum" },
  });
  expect(keepShares({ factors: [], units: [] }, exact("1.00"), rule)).toMatchObject({
    because: { is: "no-factors" },
  });
});

test("the same total gives the same allocation back", () => {
  const first = allocate({
    total: exact("100.00"),
    fullWeight: amountOf(100),
    factors: [
      { name: "a", weight: amountOf(70) },
      { name: "b", weight: amountOf(30) },
    ],
    units: [
      { name: "甲", bases: [3, 1].map(amountOf), lastTime: null },
      { name: "乙", bases: [4, 6].map(amountOf), lastTime: null },
    ],
    rule,
    limits: NO_LIMITS,
  });
  if (first.is === "impossible") throw new Error(first.because.is);
  const again = keepShares(standingOf(first.allocation), exact("100.00"), rule);
  expect(again.is === "allocated" ? standingOf(again.allocation) : null).toEqual(
    standingOf(first.allocation),
  );
});
