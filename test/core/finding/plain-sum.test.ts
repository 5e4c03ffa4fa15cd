import type { Shape } from "../../../src/core/constraint";
import { holdsPlainly } from "../../../src/core/finding/plain-sum";
import { refKey } from "../../../src/core/grid";
import { amount, amountOf } from "../../../src/core/number";
import { builtOver } from "./built-relations";
import { relationsOf } from "./sheet-relations";

const SHEET = relationsOf(`
项目 | 甲 | 乙 | 丙 | 合计
一 | 6.0 | 4.0 | 2.5 | =B2+C2+D2 -> 12.5
二 | 0.0 | | 待定 | 3.0
三 | 12.4 | 8.2 | -5.3 | 15.3`);
const { sum, product, relation } = builtOver(SHEET);

function holds(shown: string, shape: Shape, supposed: Readonly<Record<string, number>> = {}): boolean {
  const put = new Map(
    Object.entries(supposed).map(([cell, value]) => [refKey(SHEET.at(cell)), amountOf(value)] as const),
  );
  const figure = amount(shown);
  if (figure === null) throw new Error(`no figure: ${shown}`);
  return holdsPlainly(figure, relation("E4", shape), SHEET.cells, put);
}

test.each<[string, string, string, boolean]>([
  ["what is added makes it", "10", "B2 + C2", true],
  ["to the last digit", "10.1", "B2 + C2", false],
  ["what is taken away as well", "2", "B2 - C2", true],
  ["which is not added", "10", "B2 - C2", false],
  ["with a number that is added once for all", "10", "B2 + 4", true],
  ["and no other", "9", "B2 + 4", false],
  ["below nought", "7.1", "B4 + D4", true],
  ["a blank adds nothing", "10", "B2 + C2 + C3", true],
  ["a formula shows what it shows", "18.5", "B2 + E2", true],
  ["beside words nothing is told", "6", "B2 + D3", false],
  ["nor beside a cell outside of the table", "6", "B2 + A2", false],
  ["what counts twice is told another way", "12", "2*B2", false],
  ["and is not counted once", "6", "2*B2", false],
])("%s: %s = %s", (_, shown, said, expected) => {
  expect(holds(shown, sum(said))).toBe(expected);
});

test("what is supposed stands in place of what is there, blank or words or figure", () => {
  expect(holds("11", sum("B2 + C2"), { B2: 7 })).toBe(true);
  expect(holds("10", sum("B2 + C2"), { B2: 7 })).toBe(false);
  expect(holds("11", sum("B2 + C3"), { C3: 5 })).toBe(true);
  expect(holds("11", sum("B2 + D3"), { D3: 5 })).toBe(true);
});

test("a formula whose cells are supposed to show something else is told another way", () => {
  expect(holds("18.5", sum("B3 + E2 + B2"), { C2: 4.5 })).toBe(false);
});

test("so is what is no sum, and what is too large or too fine to add up in words", () => {
  expect(holds("24", product("B2 C2"))).toBe(false);
  expect(holds("1e300", sum("B2"), { B2: 1e300 })).toBe(false);
});
