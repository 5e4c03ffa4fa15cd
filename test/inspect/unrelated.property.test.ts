import fc from "fast-check";
import { inspect } from "../../src/core/inspect";
import { gridsOf, sketchOf } from "./drawing";

/** Fixed, and printed by fast-check with every failure. */
const SEED = 20240520;

/** Lists of figures that have nothing to do with each other, under labels that claim nothing. */
function unrelated(digits: number, decimals: number): fc.Arbitrary<readonly (readonly string[])[]> {
  return fc
    .record({ rows: fc.integer({ min: 3, max: 12 }), columns: fc.integer({ min: 2, max: 7 }) })
    .chain(({ rows, columns }) =>
      fc.array(
        fc.array(fc.integer({ min: 10 ** (digits - 2), max: 10 ** digits }), {
          minLength: columns,
          maxLength: columns,
        }),
        { minLength: rows, maxLength: rows },
      ),
    )
    .map((figures) => [
      ["单位", ...(figures[0] ?? []).map((_, at) => `项目${"甲乙丙丁戊己庚"[at] ?? ""}`)],
      ...figures.map((row, at) => [
        `第${"一二三四五六七八九十百千"[at] ?? ""}中学`,
        ...row.map((figure) => (figure / 10 ** decimals).toFixed(decimals)),
      ]),
    ]);
}

/** How often chance makes a relation, in so many tables; docs/inference.md quotes them. */
test.each([
  ["figures of six digits, two of them decimals", 6, 2, 150, 0],
  ["figures of four digits", 4, 0, 150, 0],
  ["figures of two digits", 2, 0, 150, 1],
] as const)("%s: chance makes hardly a relation", (_, digits, decimals, numRuns, most) => {
  const seen = fc
    .sample(unrelated(digits, decimals), { seed: SEED, numRuns })
    .map((rows) => [{ name: "表1", top: 0, left: 0, rows }])
    .filter((drawing) => 0 < inspect(gridsOf(drawing)).relations.length);
  expect(seen.slice(most).map(sketchOf)).toEqual([]);
});
