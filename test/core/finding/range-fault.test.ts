import { judgeAll } from "../../../src/core/finding/relations";
import type { RangeFault } from "../../../src/core/finding/range-fault";
import { meansAnotherSum, rangeFault } from "../../../src/core/finding/range-fault";
import { addressOf } from "../../../src/core/grid";
import { builtOver } from "./built-relations";
import type { SheetRelations } from "./sheet-relations";
import { relationsOf } from "./sheet-relations";

/** Eight lines and, in their last, a formula in the place of the total. */
function sheetWith(formula: string, lines: readonly string[] = []): SheetRelations {
  const rows = Array.from(
    { length: 8 },
    (_, at) => lines[at] ?? `第${at + 1}项 | ${10 * (at + 1)}.5 | ${at + 1}.25`,
  );
  return relationsOf(["项目 | 金额 | 其他", ...rows, `全部 | ${formula} | 1.75`].join("\n"));
}

/** What the formula of the total has otherwise than the sum that is said. */
function faultOf(sheet: SheetRelations, said: string, total = "B10"): RangeFault | null {
  const { relation, sum } = builtOver(sheet);
  const [one] = judgeAll([relation(total, sum(said))], sheet.cells, new Map()).all;
  return one === undefined ? null : rangeFault(one, sheet.cells);
}

function told(formula: string, said: string, lines?: readonly string[]): string {
  const fault = faultOf(sheetWith(formula, lines), said);
  if (fault === null) return "no fault";
  const names = (refs: RangeFault["missing"]): string => refs.map(addressOf).join(" ");
  return [`lacks ${names(fault.missing)}`, `takes in ${names(fault.extra)}`]
    .filter((one) => !one.endsWith(" "))
    .join(", ");
}

function meansAnother(sheet: SheetRelations, said: string, total?: string): boolean {
  const fault = faultOf(sheet, said, total);
  if (fault === null) throw new Error("no fault");
  return meansAnotherSum(fault);
}

const ALL = "B2 + B3 + B4 + B5";

describe("a sum formula beside its relation", () => {
  test.each<[string, string, string, string]>([
    ["covers it", "=SUM(B2:B5) -> 104", ALL, "no fault"],
    ["leaves a line out", "=SUM(B2:B4) -> 63.5", ALL, "lacks B5"],
    ["takes one in", "=SUM(B2:B6) -> 154.5", ALL, "takes in B6"],
    ["does both", "=SUM(B3:B6) -> 144", ALL, "lacks B2, takes in B6"],
    ["adds nothing of it: it is another sum", "=SUM(B6:B8) -> 181.5", ALL, "no fault"],
    ["is no sum", "=B2*4 -> 42", ALL, "no fault"],
    ["cannot be read", "=SUM(B2:B4 -> 63.5", ALL, "no fault"],
    ["is none: the total was typed", "104", ALL, "no fault"],
  ])("%s", (_, formula, said, expected) => {
    expect(told(formula, said)).toBe(expected);
  });

  test.each([
    ["a nought", "第4项 | 0 | 1.25"],
    ["a blank", "第4项 | | 1.25"],
    ["words", "第4项 | 待定 | 1.25"],
  ])("may leave out %s", (_, line) => {
    expect(
      told(
        "=SUM(B2:B4) -> 63.5",
        ALL,
        ["", "", "", line].map((one, at) => one || `第${at + 1}项 | ${10 * (at + 1)}.5 | 1.25`),
      ),
    ).toBe("no fault");
  });

  test("may take in a blank", () => {
    const lines = ["甲", "乙", "丙", "丁"].map((name, at) => `${name} | ${10 * (at + 1)}.5 | 1.25`);
    expect(told("=SUM(B2:B6) -> 104", ALL, [...lines, "戊 | | 1.25"])).toBe("no fault");
  });

  test("is asked of no quotient, and of nothing that only a label states", () => {
    const sheet = sheetWith("=SUM(B2:B4) -> 63.5");
    const { relation, quotient, sum } = builtOver(sheet);
    const relations = judgeAll(
      [relation("B10", quotient("B2", "B3")), relation(100, sum(ALL))],
      sheet.cells,
      new Map(),
    ).all;
    expect(relations.map((one) => rangeFault(one, sheet.cells))).toEqual([null, null]);
  });
});

describe("a formula that leaves lines out", () => {
  test.each<[string, string, string, boolean]>([
    ["forgot the one behind its last", "=SUM(B2:B5) -> 104", "B2 + B3 + B4 + B5 + B6", false],
    ["forgot the one before its first", "=SUM(B3:B6) -> 144", "B2 + B3 + B4 + B5 + B6", false],
    [
      "forgot two behind its last, one after the other",
      "=SUM(B2:B4) -> 63.5",
      "B2 + B3 + B4 + B5 + B6",
      false,
    ],
    ["forgot some among those it adds", "=B2+B3+B6+B7 -> 164", "B2 + B3 + B4 + B5 + B6 + B7", false],
    [
      "forgot one among them, though it stands beside none",
      "=B2+B3+B7+B8 -> 174",
      "B2 + B3 + B5 + B7 + B8",
      false,
    ],
    ["meant another sum where they lie apart", "=SUM(B2:B4) -> 63.5", "B2 + B3 + B4 + B7", true],
    ["also where one of them is next to it", "=SUM(B2:B4) -> 63.5", "B2 + B3 + B4 + B5 + B8", true],
    [
      "meant another sum where it leaves out more than it adds",
      "=SUM(B2:B3) -> 31",
      "B2 + B3 + B4 + B5 + B6",
      true,
    ],
  ])("%s", (_, formula, said, another) => {
    expect(meansAnother(sheetWith(formula), said)).toBe(another);
  });

  test("goes by columns where it adds along a row", () => {
    const sheet = relationsOf(`
项目 | 甲 | 乙 | 丙 | 丁 | 戊 | 全部
一 | 1.5 | 2.5 | 3.5 | 4.5 | 5.5 | =SUM(B2:C2) -> 4
二 | 1.25 | 2.25 | 3.25 | 4.25 | 5.25 | 7.75`);
    const means = (said: string): boolean => meansAnother(sheet, said, "G2");
    expect([means("B2 + C2 + D2"), means("B2 + C2 + E2")]).toEqual([false, true]);
  });
});
