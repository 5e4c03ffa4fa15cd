import { roundingErrorOf, WHOLLY_EXACT } from "../../../src/core/finding/rounding-error";
import { builtOver } from "./built-relations";
import { relationsOf } from "./sheet-relations";

const SHEET = relationsOf(`
项目 | 甲 | 乙 | 丙 | 户数 | 说明
第一 | 1.25 | 2.5 | 0.00 | 12 | 待定
第二 | -1.25 | 3.5 | 4.00 | 15 | 无
第三 | 2.75 | 1.5 | 2.00 | 18 | 无`);
const { sum } = builtOver(SHEET);

/** The error of a sum that shows so many decimals, in hundredths: its spread, what cutting off makes, its coarsest unit, its terms. */
function errorOf(said: string, decimals: number): readonly number[] {
  const shape = sum(said);
  if (shape.is !== "sum") throw new Error("no sum");
  const { variance, cutOff, unit, terms } = roundingErrorOf(shape.terms, decimals, SHEET.cells);
  return [Math.sqrt(12 * variance) * 100, cutOff * 100, unit * 100, terms].map((one) =>
    Number(one.toFixed(6)),
  );
}

const root = (...units: readonly number[]): number =>
  Number(Math.sqrt(units.reduce((all, unit) => all + unit ** 2, 0)).toFixed(6));

test.each<[string, string, number, readonly number[]]>([
  ["each term and the total err by their last units", "B2 + B4", 2, [root(1, 1, 1), 0.5, 1, 2]],
  ["the total may be the coarsest", "B2 + B4", 1, [root(10, 1, 1), -4, 10, 2]],
  ["or a term", "B2 + C2", 2, [root(1, 1, 10), 5, 10, 2]],
  ["what is below nought is cut off towards it", "B2 + B3", 2, [root(1, 1, 1), -0.5, 1, 2]],
  ["what is taken away errs the other way", "B2 - B4", 2, [root(1, 1, 1), -0.5, 1, 2]],
  ["what counts twice errs twice", "B2 + 2*B4", 2, [root(1, 1, 2), 1, 1, 2]],
  ["noughts, counts and words were never rounded", "B2 + D2 + E2 + F2", 2, [root(1, 1), 0, 1, 1]],
  ["nor was a figure that a label states", "B2 + B4", WHOLLY_EXACT, [root(1, 1), 1, 1, 2]],
])("%s: %s", (_, said, decimals, expected) => {
  expect(errorOf(said, decimals)).toEqual(expected);
});
