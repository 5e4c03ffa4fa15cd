import {
  addedCells,
  cellsIn,
  compute,
  filledTo,
  parseFormula,
  relativeForm,
  withoutConstant,
} from "../../../src/core/formula";
import type { Expression, Held } from "../../../src/core/formula";
import { addressOf, parseAddress, qualified } from "../../../src/core/grid";
import type { CellRef } from "../../../src/core/grid";
import { amountOf } from "../../../src/core/number";

const SHEET: Readonly<Record<string, number | string>> = { B2: 100, B3: 20.5, B4: 0, C2: 7, C3: "无" };

function held(ref: CellRef): Held {
  const value = SHEET[addressOf(ref)];
  if (value === undefined) return "nothing";
  return typeof value === "number" ? amountOf(value) : "no-figure";
}

function parsed(formula: string): Expression {
  const found = parseFormula(formula, "表1");
  if (found === null) throw new Error(`not understood: ${formula}`);
  return found;
}

function cell(address: string): CellRef {
  const ref = parseAddress(address, "表1");
  if (ref === null) throw new Error(`no address: ${address}`);
  return ref;
}

test.each([
  ["=SUM(B2:B4)", "120.5"],
  ["=SUM(B2,B3,1)", "121.5"],
  ["=B2+B3-C2", "113.5"],
  ["=-B2*2+B3", "-179.5"],
  ["=2+3*4", "14"],
  ["=(2+3)*4", "20"],
  ["=B2*15%", "15"],
  ["=ROUND(B3/B2*100,1)", "20.5"],
  ["=ROUND(2.5,0)", "3"],
  ["=ROUNDDOWN(-2.59,1)", "-2.5"],
  ["=IF(B4=0,0,B2/B4)", "0"],
  ["=IFERROR(B2/B4,-1)", "-1"],
  ["=AVERAGE(B2:B3)", "60.25"],
  ["=SUBTOTAL(9,B2:B3)", "120.5"],
  // A blank cell is nought in arithmetic (Microsoft: "Calculation operators and precedence in Excel").
  ["=B2+D9", "100"],
  // A text in a range is passed over by SUM; in arithmetic it is an error.
  ["=SUM(C2:C3)", "7"],
])("%s is %s", (formula, shown) => {
  expect(compute(parsed(formula), held)?.toFixed()).toBe(shown);
});

test.each(["=B2/B4", "=C2+C3", '="合计"', "=NOW()"])("%s shows no number that can be followed", (formula) => {
  expect(compute(parsed(formula), held)).toBeNull();
});

test.each(['=A1&"元"', "=SUM(B:B)", "=奖补", "={1,2}", "=[1]表!A1", "=B2^2", "=SUM(B2", ""])(
  "%p is not understood, and nothing is made of it",
  (formula) => {
    expect(parseFormula(formula, "表1")).toBeNull();
  },
);

test("cells are named with their sheets, each once", () => {
  const cells = cellsIn(parsed("=SUM(B2:B3)+'二 表'!C4+表3!$D$5+B2"));
  expect(cells.map(qualified).sort()).toEqual(["二 表!C4", "表1!B2", "表1!B3", "表3!D5"]);
});

test("a plain sum adds its cells; anything else is none", () => {
  expect(addedCells(parsed("=SUM(B2:B3,B4)+B5"))?.map(addressOf)).toEqual(["B2", "B3", "B4", "B5"]);
  expect(addedCells(parsed("=B2-B3"))).toBeNull();
  expect(addedCells(parsed("=ROUND(SUM(B2:B3),2)"))).toBeNull();
});

test("filled down or across, references move and fixed ones stay", () => {
  expect(filledTo("=B2*$C$1+$D2", cell("E2"), cell("F4"))).toBe("=C4*$C$1+$D4");
  expect(filledTo("=B2", cell("C3"), cell("A1"))).toBe("=#REF!");
  expect(relativeForm("=B2*$C$1", cell("E2"))).toBe(relativeForm("=B4*$C$1", cell("E4")));
});

test.each([
  ["=SUM(B2:B4)+12", "120.5"],
  ["=12+SUM(B2:B4)", "120.5"],
  ["=B2-C2-3.5", "93"],
])("%s without its typed number is %s", (formula, rest) => {
  const without = withoutConstant(parsed(formula));
  expect(without === null ? null : compute(without, held)?.toFixed()).toBe(rest);
});

test.each(["=B2/10000", "=B3/B2-1", "=SUM(B2:B4)", "=2+3"])("%s holds no typed correction", (formula) => {
  expect(withoutConstant(parsed(formula))).toBeNull();
});
