import fc from "fast-check";
import { weighted } from "../../../src/core/finding/known";
import { roundingErrorOf } from "../../../src/core/finding/rounding-error";
import { cellsOf, solveFor } from "../../../src/core/finding/solve";
import { StandingSum } from "../../../src/core/finding/standing-sum";
import { refKey } from "../../../src/core/grid";
import type { Amount, Printing } from "../../../src/core/number";
import { amount, ZERO } from "../../../src/core/number";
import { builtOver } from "./built-relations";
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

describe("what stands of a sum", () => {
  const total = LINES.relation("column-total", "C6");
  const apartOf = (...places: readonly string[]): readonly [number, string] => {
    const apart = StandingSum.of(total, LINES.cells)?.apart(places.map((place) => refKey(LINES.at(place))));
    return [apart?.terms.length ?? 0, apart?.rest?.toFixed() ?? "nothing"];
  };
  test("without some of its lines is what the others make", () => {
    expect(apartOf("C2")).toEqual([1, "103.3"]);
    expect(apartOf("C2", "C4")).toEqual([2, "33.3"]);
    expect(apartOf("B2")).toEqual([0, "303.3"]);
  });

  test("without the one that is no figure is a figure, with it is none", () => {
    const words = StandingSum.of(LINES.relation("column-total", "B6"), LINES.cells);
    const rests = ["B4", "B2"].map((place) => words?.apart([refKey(LINES.at(place))]).rest?.toFixed());
    expect(rests).toEqual(["650.75", undefined]);
  });

  test("strays as its terms were rounded", () => {
    if (total.shape.is !== "sum") throw new Error("no sum");
    const standing = StandingSum.of(total, LINES.cells);
    for (const decimals of [1, 2, 1])
      expect(standing?.error(decimals)).toEqual(roundingErrorOf(total.shape.terms, decimals, LINES.cells));
  });

  test("is plain where all is added or taken away as it is", () => {
    const { relation, sum } = builtOver(LINES);
    const plain = ["B2 + B3", "B2 - B3", "B2 + 2*B3", "2*B2 + 2*B3"].map(
      (said) => StandingSum.of(relation("D2", sum(said)), LINES.cells)?.isPlain,
    );
    expect(plain).toEqual([true, true, false, false]);
  });
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
