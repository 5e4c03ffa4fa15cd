import fc from "fast-check";
import { sameRef } from "../../src/core/grid";
import { inspect } from "../../src/core/inspect";
import { toldOf } from "../docs/check";
import { gridsOf, sketchOf, typedAt } from "./drawing";
import { allocationTable } from "./lawful-tables";
import { slips, typedWithSlip } from "./slip-of-hand";

/** Fixed, and printed by fast-check with every failure. */
const SEED = 20240512;

/** Figures long enough that no slip turns one into another cell's by accident. */
const table = allocationTable(
  fc.record({ digits: fc.integer({ min: 5, max: 9 }), decimals: fc.integer({ min: 0, max: 2 }) }),
  4,
);

test("a slip in any cell of a crossing table is found, and that cell is the first suspect", () => {
  fc.assert(
    fc.property(table, fc.nat(1000), fc.nat(1000), slips, (drawing, down, across, slip) => {
      const rows = drawing[0]?.rows ?? [];
      const row = 1 + (down % (rows.length - 1));
      const column = 1 + (across % ((rows[0]?.length ?? 0) - 1));
      const typed = typedWithSlip(rows[row]?.[column] ?? "", slip);
      fc.pre(typed !== null);
      const spoilt = typedAt(drawing, { sheet: 0, row, column }, typed);
      const { findings } = inspect(gridsOf(spoilt));
      const hit = findings[0]?.suspects[0];
      const right = rows[row]?.[column] ?? "";
      const found =
        findings.filter((one) => one.suspects[0] !== undefined).length === 1 &&
        hit !== undefined &&
        sameRef(hit.at, { sheet: "表1", row, column }) &&
        Number(hit.proposed) === Number(right);
      if (!found) throw new Error(`${right} → ${typed}\n${sketchOf(spoilt)}\n${toldOf(sketchOf(spoilt))}`);
    }),
    { seed: SEED, numRuns: 120 },
  );
});
