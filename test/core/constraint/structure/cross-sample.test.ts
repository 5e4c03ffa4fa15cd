import { axesOf } from "../../../../src/core/constraint/structure/axis";
import { crossSample } from "../../../../src/core/constraint/structure/cross-sample";
import { tallyProduct } from "../../../../src/core/constraint/structure/product";
import { findProducts } from "../../../../src/core/constraint/structure/product-search";
import { findTables } from "../../../../src/core/table";
import { readSketch } from "../../../docs/sheet-sketch";

const HEADS = "地区 | 人数 | 标准（元/人） | 补助金额";
const heads = (row: number): number => 100 + ((row * 7919) % 9001);
const price = (row: number): number => 40 + ((row * 31) % 17);

/** The columns of a table with so many rows: heads, a price, and the money that is theirs unless a row is paid otherwise. */
function columnsOf(rows: number, isOdd: (row: number) => boolean) {
  const lines = Array.from({ length: rows }, (_, row) => {
    const paid = heads(row) * price(row) + (isOdd(row) ? 12_345 : 0);
    return `${row + 1}县 | ${heads(row)} | ${price(row)} | ${paid}`;
  });
  const [table] = readSketch([HEADS, ...lines].join("\n")).grids.flatMap((grid) => findTables(grid, 1));
  if (table === undefined) throw new Error("no table");
  return axesOf(table).columns;
}

const PAID = { result: 2, factors: [0, 1], scale: 1, source: "figures" } as const;
const nowhere = (): boolean => false;

test("a short table is tried in all its lines", () => {
  expect(crossSample(columnsOf(127, nowhere))).toBeNull();
});

test("a long one is tried first in 32 lines spread over all of it, none twice", () => {
  const sample = crossSample(columnsOf(500, nowhere)) ?? [];
  expect(sample).toHaveLength(32);
  expect([...sample].sort((a, b) => a - b)).toEqual(sample);
  expect(new Set(sample).size).toBe(32);
  expect(sample.filter((line) => line < 125)).toHaveLength(8);
  expect(sample.filter((line) => 375 <= line && line < 500)).toHaveLength(8);
});

test("no line in two, three, four, five or six keeps step with them", () => {
  const sample = crossSample(columnsOf(500, nowhere)) ?? [];
  for (let step = 2; step <= 6; step += 1)
    for (let at = 0; at < step; at += 1) {
      const met = sample.filter((line) => line % step === at).length;
      expect(met).toBeGreaterThan(0);
      expect(met).toBeLessThan(32);
    }
});

describe("a product in a table of 300 lines", () => {
  test("is counted in all of them where it holds in one of those tried first", () => {
    const axis = columnsOf(300, (row) => 60 <= row);
    expect(tallyProduct(axis, PAID)).toMatchObject({ holds: 60, broken: 240 });
  });

  test("is given up after those tried first where it holds in none of them", () => {
    const axis = columnsOf(300, () => true);
    expect(tallyProduct(axis, PAID)).toMatchObject({ holds: 0, rounding: 0, broken: 32, evidence: 0 });
  });

  test.each([
    ["all of which but one are paid so", (row: number) => row === 150, 1],
    ["the first third of which is paid otherwise", (row: number) => row < 100, 1],
    ["two in three of which are paid otherwise", (row: number) => 0 < row % 3, 0],
  ])("is or is not found in one %s", (_, isOdd, found) => {
    expect(findProducts(columnsOf(300, isOdd))).toHaveLength(found);
  });

  test("is found where only a few of its lines hold figures", () => {
    const lines = Array.from({ length: 300 }, (_, row) =>
      row % 25 === 0
        ? `${row}县 | ${heads(row)} | ${price(row)} | ${heads(row) * price(row)}`
        : `${row}县 | | |`,
    );
    const [table] = readSketch([HEADS, ...lines].join("\n")).grids.flatMap((grid) => findTables(grid, 1));
    if (table === undefined) throw new Error("no table");
    expect(findProducts(axesOf(table).columns)).toHaveLength(1);
  });
});
