import fc from "fast-check";
import { inspect } from "../../src/core/inspect";
import { toldOf } from "../docs/check";
import type { Drawing } from "./drawing";
import { gridsOf, sketchOf } from "./drawing";
import { allocationTable, balanceStatement, batches, fundsForm, groupedTable, money } from "./lawful-tables";

/** Fixed, and printed by fast-check with every failure. */
const SEED = 20240511;

const FAMILIES: readonly (readonly [string, fc.Arbitrary<Drawing>, number])[] = [
  ["allocation tables", allocationTable(money), 60],
  ["groups with 小计", groupedTable, 60],
  ["funds forms", fundsForm, 60],
  ["batches over two sheets", batches, 40],
  ["statements of income and expenditure", balanceStatement, 60],
];

describe("lawful tables", () => {
  test.each(FAMILIES)("%s yield no finding", (_, family, numRuns) => {
    fc.assert(
      fc.property(family, (drawing) => {
        const { findings, relations } = inspect(gridsOf(drawing));
        // A table that was not understood would be silent too.
        const understood = 3 <= relations.filter((one) => one.verdict !== "unknown").length;
        if (!understood || 0 < findings.length)
          throw new Error(`${sketchOf(drawing)}\n${toldOf(sketchOf(drawing))}`);
      }),
      { seed: SEED, numRuns },
    );
  });
});
