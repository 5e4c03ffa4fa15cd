import type { Constraint } from "../../../src/core/constraint";
import type { Relations } from "../../../src/core/finding/relations";
import { componentsOf, isBlankTotal, judgeAll, lacksParts } from "../../../src/core/finding/relations";
import { addressOf, refKey } from "../../../src/core/grid";
import { ONE } from "../../../src/core/number";
import { builtOver } from "./built-relations";
import type { SheetRelations } from "./sheet-relations";
import { relationsOf } from "./sheet-relations";

/** Figures whose relations are put together by hand; those of the last row follow from others by formulas. */
const SHEET = relationsOf(`
项目 | 甲 | 乙 | 丙 | 丁
第一 | 1.5 | 2.5 | 4.0 | 9.1
第二 | 3.5 | | 3.5 | 8.2
第三 | 5.5 | 6.5 | | 7.3
第四 | 0.0 | 0.0 | | 6.4
第五 | =B2+B3 -> 5.0 | =B6*2 -> 10.0 | 7.25 | 5.5`);
const { sum, quotient, relation } = builtOver(SHEET);

function judged(constraints: readonly Constraint[], { cells }: SheetRelations = SHEET): Relations {
  return judgeAll(constraints, cells, new Map());
}

const said = (constraint: Constraint): string =>
  constraint.result === null ? "stated" : addressOf(constraint.result);

describe("the relations of a cell", () => {
  const constraints = [
    relation("D2", sum("B2 + C2")),
    relation("E6", sum("C6 + D6")),
    relation("D6", sum("B4 + C4")),
  ];
  test.each([
    ["are those it is in", "C2", ["D2"]],
    ["and those of the formulas that follow it, one behind the other", "B2", ["D2", "E6"]],
    ["once, though it may be in one in two ways", "C6", ["E6"]],
    ["also where it is in none itself", "B3", ["E6"]],
    ["none where it is in none", "E3", []],
  ])("%s: %s", (_, address, expected) => {
    const of = judged(constraints).of(refKey(SHEET.at(address)));
    expect(of.map(({ constraint }) => said(constraint))).toEqual(expected);
  });
});

test("a broken relation names the cells that its formulas rest on as well, one that holds its own alone", () => {
  const [broken, holding] = judged([relation("E6", sum("C6 + D6")), relation(15, sum("B6 + C6"))]).all;
  expect(broken?.cells.map(addressOf)).toEqual(["E6", "C6", "D6", "B6", "B2", "B3"]);
  expect(broken?.touches(refKey(SHEET.at("B3")))).toBe(true);
  expect(holding?.cells.map(addressOf)).toEqual(["B6", "C6"]);
});

describe("a total left blank", () => {
  const blank = (one: Constraint, supposed?: ReadonlyMap<string, typeof ONE>): boolean => {
    const [of] = judged([one]).all;
    return of !== undefined && isBlankTotal(one, of.verdict, SHEET.cells, supposed);
  };
  const total = relation("D4", sum("B4 + C4"));
  test.each<[string, Constraint, boolean]>([
    ["over parts is told", total, true],
    ["over noughts stands for nothing", relation("D5", sum("B5 + C5")), false],
    ["may be a rate: then it may stay blank", relation("D4", quotient("B4", "C4")), false],
    ["is none where a figure stands", relation("D2", sum("B2 + C2")), false],
    ["is nothing that a label states", relation(12, sum("B4 + C4")), false],
    ["is not asked for where the relation was only guessed", { ...total, trust: "inferred" }, false],
    ["nor of what remains", { ...total, kind: "balance" }, false],
  ])("%s", (_, one, expected) => {
    expect(blank(one)).toBe(expected);
  });

  test("is none once a figure is supposed to stand there", () => {
    expect(blank(total, new Map([[refKey(SHEET.at("D4")), ONE]]))).toBe(false);
    expect(blank(total, new Map([[refKey(SHEET.at("D2")), ONE]]))).toBe(true);
  });
});

describe("a sum with a blank among its parts", () => {
  const open = relation("E2", sum("B3 + C3"));
  const blanksHold = relation("D3", sum("B3 + C3"));
  test.each<[string, readonly [Constraint, ...Constraint[]], boolean]>([
    ["lacks a part", [open], true],
    ["lacks none where another sum of its table holds with a blank", [open, blanksHold], false],
    ["that of another table says nothing", [open, { ...blanksHold, table: "t9" }], true],
    ["nor does one that is broken", [open, relation("D2", sum("B3 + C3"))], true],
    ["nor one that holds without a blank", [open, relation("D2", sum("B2 + C2"))], true],
    ["a sum of figures lacks nothing", [relation("E2", sum("B2 + C2"))], false],
    ["a quotient has no parts", [relation("E2", quotient("B3", "C3"))], false],
  ])("%s", (_, [one, ...others], expected) => {
    expect(lacksParts(one, judged([one, ...others]), SHEET.cells)).toBe(expected);
  });
});

describe("broken relations fall into groups", () => {
  const far = relation("E4", sum("D4 + D5"));
  test.each<[string, readonly Constraint[], readonly string[]]>([
    ["each for itself where they share no cell", [relation("E2", sum("C2 + D2")), far], ["E2", "E4"]],
    [
      "together where they share one",
      [relation("E2", sum("C2 + D2")), relation("E3", sum("C2 + D3"))],
      ["E2 E3"],
    ],
    [
      "together through a third, in reading order",
      [relation("E2", sum("C2 + D2")), far, relation("E3", sum("D3 + D6")), relation("E5", sum("C2 + D6"))],
      ["E2 E3 E5", "E4"],
    ],
    [
      "also where two groups meet late",
      [
        far,
        relation("E2", sum("C2 + D2")),
        relation("E5", sum("C5 + B5")),
        relation("E3", sum("C5 + D2 + D4")),
      ],
      ["E4 E2 E5 E3"],
    ],
    [
      "also where what meets has met others before",
      [
        relation("E2", sum("B2 + C2")),
        relation("E3", sum("B3 + D3")),
        relation("D4", sum("B3 + C2")),
        relation("E5", sum("D3 + D5")),
      ],
      ["E2 E3 D4 E5"],
    ],
    ["none where none is broken", [], []],
  ])("%s", (_, constraints, expected) => {
    const groups = componentsOf(judged(constraints).all);
    expect(groups.map((group) => group.map(({ constraint }) => said(constraint)).join(" "))).toEqual(
      expected,
    );
  });
});
