import fc from "fast-check";
import { pairsMaking } from "../../../src/core/constraint/structure/subset-pairs";

const sumOf = (numbers: readonly number[], mask: number): number =>
  numbers.reduce((sum, number, bit) => ((mask & (1 << bit)) === 0 ? sum : sum + number), 0);

/** Every pair of subsets, one after the other. */
function everyPair(target: number, front: readonly number[], back: readonly number[]): [number, number][] {
  const pairs: [number, number][] = [];
  for (let mask = 0; mask < 1 << front.length; mask += 1) {
    for (let other = 0; other < 1 << back.length; other += 1) {
      if (sumOf(front, mask) + sumOf(back, other) === target) pairs.push([mask, other]);
    }
  }
  return pairs;
}

const numbers = (most: number) => fc.array(fc.integer({ min: -most, max: most }), { maxLength: 6 });

it("finds all pairs of subsets that make the target, in their order", () => {
  for (const most of [3, 1_000]) {
    fc.assert(
      fc.property(fc.integer({ min: -6, max: 6 }), numbers(most), numbers(most), (target, front, back) => {
        expect(pairsMaking(target, front, back)).toEqual(everyPair(target, front, back).slice(0, 512));
      }),
    );
  }
});

it("stops where there are more than anybody looks at", () => {
  const ones = Array.from({ length: 8 }, () => 1);
  expect(pairsMaking(8, ones, ones)).toEqual(everyPair(8, ones, ones).slice(0, 512));
});
