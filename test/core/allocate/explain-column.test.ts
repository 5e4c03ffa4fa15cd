import type { PublishedColumn, RoundingConvention } from "../../../src/core/allocate";
import { explainColumn, impliedWeight, weightScale } from "../../../src/core/allocate";
import { amountOf, printAmount } from "../../../src/core/number";
import { exact } from "./sheet";

const SCORES = [40, 40, 39, 42, 40, 39, 43, 42, 40, 43, 43, 40, 40, 38, 37, 43];
const PERFORMANCE =
  "63.63 63.63 62.04 66.81 63.63 62.04 68.40 66.81 63.63 68.40 68.41 63.63 63.63 60.45 58.86 68.40".split(
    " ",
  );
const ALLOCATED =
  "338.88 243.81 227.76 301.75 247.70 225.45 314.31 260.09 287.58 166.35 878.53 281.10 222.14 258.22 212.00 696.33".split(
    " ",
  );

function column(printed: readonly string[], bases: readonly number[], more: Partial<PublishedColumn> = {}) {
  return {
    printed: printed.map(exact),
    bases: bases.map(amountOf),
    total: null,
    decimals: 2,
    sizes: null,
    ...more,
  };
}

function names(conventions: readonly RoundingConvention[] | undefined): readonly string[] {
  return (conventions ?? []).map((one) => (one.is === "method" ? `${one.method}, ${one.ties}` : one.is));
}

test("the performance column is the largest remainder's, or each rounded with the odd cent to the largest", () => {
  const explained = explainColumn(column(PERFORMANCE, SCORES, { sizes: ALLOCATED.map(exact) }));
  expect(names(explained?.consistent)).toEqual(["hamilton, largest", "largest-unit, largest"]);
});

test("an equal split tells where its spare cents went", () => {
  const split = [...Array<string>(8).fill("64.67"), ...Array<string>(8).fill("64.68")];
  expect(
    names(
      explainColumn(
        column(
          split,
          SCORES.map(() => 1),
        ),
      )?.consistent,
    ),
  ).toEqual(["hamilton, later"]);
});

test("a column that does not add up may still be rounded each on its own", () => {
  const explained = explainColumn(column(["33.33", "33.33", "33.33"], [1, 1, 1], { total: exact("100.00") }));
  expect(names(explained?.consistent)).toEqual(["each-half-up", "each-cut-down"]);
});

test("each rounded half-up on its own, which makes a cent too much", () => {
  const explained = explainColumn(column(["0.34", "0.34", "0.34"], [1, 1, 1], { total: exact("1.01") }));
  expect(explained).toEqual({
    consistent: [{ is: "each-half-up" }],
    best: { convention: { is: "each-half-up" }, departures: [] },
  });
});

test("shares cut down, with the last payer taking the rest", () => {
  const shares = column(["500.7960", "66.7728", "106.8364", "160.2548"], [60, 8, 12.8, 19.2], {
    decimals: 4,
  });
  const consistent = names(explainColumn(shares)?.consistent);
  expect(consistent).toContain("truncate-last, largest");
  expect(consistent).not.toContain("hamilton, earlier");
});

test("a slip is left over, with the amount due", () => {
  const slipped = PERFORMANCE.map((text, place) => (place === 2 ? "64.02" : text));
  const explained = explainColumn(
    column(slipped, SCORES, { total: exact("1032.40"), sizes: ALLOCATED.map(exact) }),
  );
  expect(explained?.consistent).toEqual([]);
  expect(names(explained === null ? [] : [explained.best.convention])).toEqual(["hamilton, largest"]);
  expect(explained?.best.departures.map(({ place, due }) => [place, printAmount(due, 2)])).toEqual([
    [2, "62.04"],
  ]);
});

test("there is nothing to hold a column without bases against", () => {
  expect(explainColumn(column(["1.00"], [0]))).toBeNull();
  expect(explainColumn(column(["1.005"], [1]))).toBeNull();
  expect(explainColumn(column(["1.00", "1.00"], [3, -1]))).toBeNull();
  expect(explainColumn(column(["-1.00"], [1]))).toBeNull();
});

test("the implied weight is the shortest that prints the share", () => {
  expect(impliedWeight(exact("1032.40"), exact("5162.00"), 2)?.toString()).toBe("0.2");
  expect(impliedWeight(exact("333.33"), exact("1000.00"), 2)?.toString()).toBe("0.33333");
  expect(impliedWeight(exact("12.35"), exact("100.00"), 2)?.toString()).toBe("0.1235");
  expect(impliedWeight(exact("1"), exact("0"), 2)).toBeNull();
  expect(impliedWeight(exact("33.33"), exact("100.01"), 2)?.toString()).toBe("0.3333");
});

test("weights are read on the scale they are written on", () => {
  expect(weightScale([0.4, 0.2, 0.4].map(amountOf)).toString()).toBe("1");
  expect(weightScale([40, 20, 40].map(amountOf)).toString()).toBe("100");
  expect(weightScale([1, 99].map(amountOf)).toString()).toBe("100");
});

test("equal remainders may be settled at the author's own choice, but no others", () => {
  const split = ["33.33", "33.34", "33.33"];
  expect(names(explainColumn(column(split, [1, 1, 1]))?.consistent)).toEqual(["any-tie"]);
  expect(explainColumn(column(split, [1, 1, 1]))?.best).toEqual({
    convention: { is: "any-tie" },
    departures: [],
  });
  const short = explainColumn(column(split, [1, 1, 1], { total: exact("100.01") }));
  expect(names(short?.consistent)).not.toContain("any-tie");
  const moved = explainColumn(column(["16.67", "33.33", "50.01"], [1, 2, 3], { total: exact("100.01") }));
  expect(names(moved?.consistent)).not.toContain("any-tie");
});

test("one rate for all explains a column whose total only came of it", () => {
  const bases = [3, 7, 9, 13, 21, 34, 55, 8, 11, 4];
  const halfUp = bases.map((base) => (Math.round(base * 45.22) / 100).toFixed(2));
  expect(names(explainColumn(column(halfUp, bases))?.consistent)).toEqual(["rate-half-up"]);
  const cutDown = bases.map((base) => (Math.floor(base * 45.22) / 100).toFixed(2));
  expect(names(explainColumn(column(cutDown, bases))?.consistent)).toEqual(["rate-cut-down"]);
  const withNought = explainColumn(column([...halfUp, "0.00"], [...bases, 0]));
  expect(names(withNought?.consistent)).toEqual(["rate-half-up"]);
  expect(explainColumn(column([...halfUp, "0.01"], [...bases, 0]))?.consistent).toEqual([]);
  const [first = "", ...others] = halfUp;
  const spoiled = [(Number(first) + 0.5).toFixed(2), ...others];
  expect(names(explainColumn(column(spoiled, bases))?.consistent)).toEqual([]);
});
