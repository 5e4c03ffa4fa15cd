import fc from "fast-check";
import type { ProfileId } from "../../src/core/inspect";
import { DEFAULT_OPTIONS, PROFILE_IDS, inspect, recalculation } from "../../src/core/inspect";
import type { Grid } from "../../src/core/grid";
import { makeGrid } from "../../src/core/grid";
import type { Draw, Layout } from "./scored-forms";
import { LAYOUTS, computedForm, drawn } from "./scored-forms";

const RUNS = { numRuns: 40, seed: 20261122 };
const layouts = fc.constantFrom(...LAYOUTS);

describe.each(PROFILE_IDS)("a form computed by %s", (id) => {
  test("yields no finding where it is chosen, explains every row it decides, and leaves nothing to recalculate", () => {
    fc.assert(
      fc.property(drawn(), layouts, (draw, layout) => {
        const { grids } = computedForm(id, draw, layout);
        const options = { ...DEFAULT_OPTIONS, profile: id };
        const { findings, scorings } = inspect(grids, options);
        expect(findings).toEqual([]);
        for (const { profile, explained, of } of scorings) expect([profile, explained]).toEqual([id, of]);
        expect(scorings).toHaveLength(1);
        expect(recalculation(grids, findings, options)).toEqual([]);
      }),
      RUNS,
    );
  });

  test("is named so, or by one that the figures cannot tell from it, and yields no finding either", () => {
    fc.assert(
      fc.property(drawn(), layouts, (draw, layout) => {
        const { findings, scorings } = inspect(computedForm(id, draw, layout).grids);
        expect(findings).toEqual([]);
        expect(scorings.flatMap(({ profile, alike }) => [profile, ...alike])).toContain(id);
      }),
      RUNS,
    );
  });
});

/** What tells each profile from all others; national and guangxi have nothing of their own. */
const TELLTALES: readonly (readonly [ProfileId, (draw: Draw) => Draw])[] = [
  ["beijing", missedSmaller],
  ["shanxi", missedSmaller],
  ["hubei", (draw) => draw],
  ["hebei", (draw) => draw],
  // Neither 7 nor 5 of 10 is what 72 % earn in proportion.
  ["jiangxi", (draw) => ({ ...draw, executed: Math.floor((draw.budget * 72) / 100) })],
  ["zhejiang", (draw) => ({ ...draw, budget: 0, executed: 0 })],
];

function missedSmaller(draw: Draw): Draw {
  return { ...draw, lines: [{ kind: 2, share: 29 }, ...draw.lines.slice(1)] };
}

test.each(TELLTALES)("%s alone is named where the figures can tell it", (id, telling) => {
  fc.assert(
    fc.property(drawn(), layouts, (draw, layout) => {
      const { scorings } = inspect(computedForm(id, telling(draw), layout).grids);
      expect(scorings.map(({ profile, alike }) => [profile, alike])).toEqual([[id, []]]);
    }),
    RUNS,
  );
});

test("full marks beside a miss are told at their cell, whatever the profile", () => {
  fc.assert(
    fc.property(drawn(), fc.constantFrom(...PROFILE_IDS), layouts, (draw, id, layout) => {
      const missed = { ...draw, lines: [{ kind: 1, share: 10 }, ...draw.lines.slice(1)] };
      const { rows, lost } = computedForm(id, missed, layout);
      const [first] = lost;
      if (first === undefined) throw new Error("a miss that lost nothing");
      const spoilt = rows.map((row, r) =>
        row.map((cell, c) =>
          r === first.row && c === first.column ? { value: first.weight, text: `${first.weight}.00` } : cell,
        ),
      );
      const { findings } = inspect([makeGrid({ sheet: "自评表", top: 0, left: 0, rows: spoilt })], {
        ...DEFAULT_OPTIONS,
        profile: id,
      });
      expect(
        findings.some(
          ({ rule, cells: [at] }) =>
            rule === "score-at-odds" && at.row === first.row && at.column === first.column,
        ),
      ).toBe(true);
    }),
    RUNS,
  );
});

/** Layouts whose only sum is the total. */
const withoutSums = fc.constantFrom(...LAYOUTS.filter(({ blockLines }) => !blockLines));

/** A national form whose lost points somebody gave by hand, with the total that makes. */
function scoredByHand(draw: Draw, layout: Layout, given: (earned: number, weight: number) => number): Grid {
  const { rows, lost } = computedForm("national", draw, layout);
  const total = rows.findIndex((row) => row.some((cell) => cell?.value === "总分"));
  const worth = (row: number, column: number): number => Number(rows[row]?.[column]?.value ?? 0);
  const byHand = lost.map((one) => ({ ...one, score: given(worth(one.row, one.column), one.weight) }));
  const more = byHand.reduce(
    (sum, { row, column, score }) => sum + Math.round(100 * (score - worth(row, column))),
    0,
  );
  const column = (rows[total]?.length ?? 0) - 1;
  const sum = (Math.round(100 * worth(total, column)) + more) / 100;
  const rescored = rows
    .filter((row) => !row.some((cell) => cell?.value === "自评等级"))
    .map((row, r) =>
      row.map((cell, c) => {
        const own = byHand.find((one) => one.row === r && one.column === c);
        const value = own !== undefined ? own.score : r === total && c === column ? sum : null;
        return value === null ? cell : { value, text: String(value) };
      }),
    );
  return makeGrid({ sheet: "自评表", top: 0, left: 0, rows: rescored });
}

test("points taken off by hand, in whole ones, are no question, whatever the layout", () => {
  fc.assert(
    fc.property(drawn(), withoutSums, (draw, layout) => {
      expect(inspect([scoredByHand(draw, layout, Math.floor)]).findings).toEqual([]);
    }),
    RUNS,
  );
});

test("a few points or halves taken off by hand wherever something was missed are worth knowing at most", () => {
  fc.assert(
    fc.property(drawn(), withoutSums, fc.integer({ min: 2, max: 6 }), (draw, layout, halves) => {
      const form = scoredByHand(draw, layout, (_, weight) => weight - halves / 2);
      expect(inspect([form]).findings.filter(({ severity }) => severity !== "notice")).toEqual([]);
    }),
    { ...RUNS, numRuns: 100 },
  );
});
