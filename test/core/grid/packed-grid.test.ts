import * as fc from "fast-check";
import type { RawCell } from "../../../src/core/grid";
import { makeGrid, packRows, packSheet, unpackGrid, unpackRows } from "../../../src/core/grid";

const value = fc.oneof(
  fc.constant(null),
  fc.string(),
  fc.double(),
  fc.boolean(),
  fc.constantFrom("1,234.50", "—", "#DIV/0!", "≥70%", "\u200f12"),
);
const cell: fc.Arbitrary<RawCell | null> = fc.oneof(
  fc.constant(null),
  fc.record(
    {
      value,
      text: fc.oneof(fc.string(), fc.constant("12.30"), fc.constant("")),
      formula: fc.constantFrom(null, "=A1", "=SUM(B1:B9)"),
      format: fc.constantFrom(null, "0.00", "@"),
    },
    { requiredKeys: ["value"] },
  ),
);

test("a grid that was packed, copied to another thread and unpacked is the same grid", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }),
      fc.integer({ min: 1, max: 20 }),
      (rows, about) => {
        const grid = makeGrid({
          sheet: "A1",
          top: 3,
          left: 2,
          rows,
          merges: [{ top: 3, left: 2, bottom: 4, right: 2 }],
          hiddenRows: [4],
          hiddenColumns: [2],
          locked: true,
        });
        const slices = structuredClone([...packRows(grid, about)]);
        const back = unpackGrid(structuredClone(packSheet(grid)), slices.flatMap(unpackRows));
        expect(back).toEqual(grid);
      },
    ),
    { numRuns: Number(process.env["FUZZ_RUNS"] ?? 200) },
  );
});

test("rows go in slices of about as many cells as was asked for, none left out", () => {
  const grid = makeGrid({
    sheet: "表",
    top: 0,
    left: 0,
    rows: Array(100).fill(Array(10).fill({ value: 1 })),
  });
  const slices = [...packRows(grid, 55)];
  expect(slices.map(({ lengths }) => lengths.length)).toEqual(Array(20).fill(5));
});
