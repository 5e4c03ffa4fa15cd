import fc from "fast-check";
import { weighted } from "../../../src/core/finding/known";
import { cellsOf, solveFor } from "../../../src/core/finding/solve";
import { StandingSum } from "../../../src/core/finding/standing-sum";
import { refKey } from "../../../src/core/grid";
import type { Amount, Printing } from "../../../src/core/number";
import { amount, ZERO } from "../../../src/core/number";
import { relationsOf } from "./sheet-relations";

/** Items, formulas that follow them, a blank and words among the lines of one total. */
const LINES = relationsOf(`
项目 | 甲 | 乙 | 合计
一、基本支出 | 300.5 | 200 | =B2+C2 -> 500.5
二、项目支出 | 250.25 | | =B3+C3 -> 250.25
三、上缴支出 | 未定 | 70 | 70
四、其他支出 | 100 | 33.3 | =B5+C5 -> 133.3
合计 | 650.75 | 303.3 | 954.05`);

const SUMS = ["B6", "C6", "D6"].map((total) => LINES.relation("column-total", total));
const PRINTINGS: readonly Printing[] = ["rounded", "cut-off", "either"];

const amounts = fc.integer({ min: -50_000, max: 50_000 }).map((cents) => amount(`${cents}e-2`) ?? ZERO);
const places = fc.constantFrom("B2", "C2", "D2", "B3", "C3", "B4", "D4", "C5", "D6");
const suppositions = fc
  .array(fc.tuple(places, amounts), { maxLength: 3 })
  .map((all) => new Map(all.map(([place, value]) => [refKey(LINES.at(place)), value] as const)));

const said = (value: Amount | undefined): string => value?.toFixed() ?? "nothing";

it("makes of its terms what adding them up anew makes, whatever is supposed", () => {
  fc.assert(
    fc.property(suppositions, fc.constantFrom(...PRINTINGS), (supposed, printing) => {
      for (const sum of SUMS) {
        if (sum.shape.is !== "sum") throw new Error("no sum");
        const standing = StandingSum.of(sum, LINES.cells)?.with(supposed, printing);
        const anew = weighted(sum.shape.terms, LINES.cells, supposed, printing);
        expect(said(standing?.value)).toBe(said(anew?.value));
        expect(said(standing?.span().low)).toBe(said(anew?.span().low));
        expect(said(standing?.span().high)).toBe(said(anew?.span().high));
      }
    }),
  );
});

it("asks of each cell what the terms ask of it, whatever is supposed of others", () => {
  fc.assert(
    fc.property(suppositions, places, (supposed, place) => {
      for (const sum of SUMS) {
        const standing = StandingSum.of(sum, LINES.cells);
        expect(standing).not.toBeNull();
        const [known, anew] = [standing, null].map(
          (one) => solveFor(sum, LINES.at(place), LINES.cells, supposed, one) ?? undefined,
        );
        expect(said(known)).toBe(said(anew));
      }
    }),
  );
});

it("knows the cells that formulas bring in", () => {
  const across = StandingSum.of(LINES.relation("column-total", "D6"), LINES.cells);
  const known = ["B2", "D2", "B4"].map((place) => refKey(LINES.at(place)));
  expect(known.map((key) => across?.moves(key))).toEqual([true, false, false]);
  expect(known.map((key) => across?.adds(key))).toEqual([false, true, false]);
});

it("is none where figures are too large and too fine to be added to the last digit", () => {
  const far = relationsOf(`
项目 | 甲
一 | 1${"0".repeat(30)}
二 | 0.${"0".repeat(30)}1
三 | 5
合计 | 1${"0".repeat(30)}`);
  const sum = far.constraints.find((one) => one.shape.is === "sum" && 3 < cellsOf(one).length);
  expect(sum).toBeDefined();
  expect(sum === undefined ? undefined : StandingSum.of(sum, far.cells)).toBeNull();
});
