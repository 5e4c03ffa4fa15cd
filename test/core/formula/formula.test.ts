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
  ["=SUM(B2:C3)", "127.5"],
  ["=SUM(C3:B2)", "127.5"],
  ["=SUM(B2:C2)-C2", "100"],
  ["=+B2", "100"],
  ["= SUM( B2 , C2 ) ", "107"],
  ["=NONE(1)+1", null],
  ["=PRODUCT(B2,C2)", "700"],
  ["=PRODUCT(D8:D9)", "0"],
  ["=MAX(B3,B2,C2)", "100"],
  ["=MAX(D8:D9)", "0"],
  ["=MIN(B3,B2,C2)", "7"],
  ["=MIN(D8:D9)", "0"],
  ["=AVERAGE(D8:D9)", null],
  ["=ABS(C2-B2)", "93"],
  ['=ABS("七")', null],
  ["=ABS()", null],
  ["=SUBTOTAL(109,B2:B3)", "120.5"],
  ["=SUBTOTAL(1,B2:B3)", null],
  ["=SUBTOTAL()", null],
  ["=SUBTOTAL(C3,B2)", null],
  ["=ROUNDUP(2.01,0)", "3"],
  ["=TRUNC(-2.9)", "-2"],
  ["=ROUND(1234,-2)", "1200"],
  ["=ROUND(1,0.5)", null],
  ["=ROUND(1,21)", null],
  ["=ROUND(1,-21)", null],
  ["=ROUND(C3,1)", null],
  ["=ROUND(1,C3)", null],
  ["=ROUND()", null],
  ["=IF(B2>C2,1,2)", "1"],
  ["=IF(B2<C2,1,2)", "2"],
  ["=IF(B2>=100,1,2)", "1"],
  ["=IF(B2<=99,1,2)", "2"],
  ["=IF(B2<>100,1,2)", "2"],
  ["=IF(B2=100,1,2)", "1"],
  ["=IF(B2,1,2)", null],
  ["=IF()", null],
  ["=IF(B2=1,1)", null],
  ['=IF("甲"="甲",1,2)', "1"],
  ['=IF("甲"="乙",1,2)', "2"],
  ['=IF("甲"<>"乙",1,2)', "1"],
  ['=IF("甲"<>"甲",1,2)', "2"],
  ['=IF("甲"<"乙",1,2)', null],
  ['=IF("甲"=C3,1,2)', null],
  ['=IF(C3="甲",1,2)', null],
  ['=IF("说""了"="说""了",1,2)', "1"],
  ['=IF("说""了"="说了",1,2)', "2"],
  ['=IF("甲"=1,1,2)', "2"],
  ["=IFERROR(B2,5)", "100"],
  ["=IFERROR()", null],
  ["=IFERROR(B2/B4)", null],
  ["=-C3", null],
  ["=C3%", null],
  ["=B2:B3+1", null],
  ["='表1'!B2", "100"],
] as const)("%s is %s", (formula, shown) => {
  expect(compute(parsed(formula), held)?.toFixed() ?? null).toBe(shown);
});

test.each(["=B2/B4", "=C2+C3", '="合计"', "=NOW()"])("%s shows no number that can be followed", (formula) => {
  expect(compute(parsed(formula), held)).toBeNull();
});

test.each([
  '=A1&"元"',
  "=SUM(B:B)",
  "=奖补",
  "={1,2}",
  "=[1]表!A1",
  "=B2^2",
  "=SUM(B2",
  "",
  "=B2 B3",
  "=(B2",
  "=SUM(B2:3)",
  "=1+=2",
  "=SUM(A1:XFD1048576)",
  "=XFE1",
  "=YTD2024",
  "=A1048577",
  "=A0",
])("%p is not understood, and nothing is made of it", (formula) => {
  expect(parseFormula(formula, "表1")).toBeNull();
});

test("cells are named with their sheets, each once", () => {
  const cells = cellsIn(parsed("=SUM(B2:B3)+'二 表'!C4+表3!$D$5+B2"));
  expect(cells.map(qualified).sort()).toEqual(["二 表!C4", "表1!B2", "表1!B3", "表3!D5"]);
});

test("cells are named in the order the formula names them, wherever they stand in it", () => {
  expect(cellsIn(parsed('=IF(-B3%>C2,"甲",SUM(B2,5))')).map(addressOf)).toEqual(["B3", "C2", "B2"]);
});

test("a name of a sheet may hold an apostrophe, which stands doubled", () => {
  expect(cellsIn(parsed("='甲''乙'!B2")).map(({ sheet }) => sheet)).toEqual(["甲'乙"]);
});

test("a range names every cell between its corners, row by row", () => {
  expect(cellsIn(parsed("=SUM(B2:C3)")).map(addressOf)).toEqual(["B2", "C2", "B3", "C3"]);
});

test("a plain sum adds its cells; anything else is none", () => {
  expect(addedCells(parsed("=SUM(B2:B3,B4)+B5"))?.map(addressOf)).toEqual(["B2", "B3", "B4", "B5"]);
  expect(addedCells(parsed("=SUM(B2+B3,SUM(B4,C2))"))?.map(addressOf)).toEqual(["B2", "B3", "B4", "C2"]);
  expect(addedCells(parsed("=B2+B3"))?.map(addressOf)).toEqual(["B2", "B3"]);
  for (const other of ["=B2-B3", "=B2+5", "=5+B2", "=SUM(B2,5)", "=B2", "=MAX(B2:B3)", "=B2*B3"])
    expect(addedCells(parsed(other))).toBeNull();
  expect(addedCells(parsed("=ROUND(SUM(B2:B3),2)"))).toBeNull();
});

test("filled down or across, references move and fixed ones stay", () => {
  expect(filledTo("=B2*$C$1+$D2", cell("E2"), cell("F4"))).toBe("=C4*$C$1+$D4");
  expect(filledTo("=B2", cell("C3"), cell("A1"))).toBe("=#REF!");
  expect(relativeForm("=B2*$C$1", cell("E2"))).toBe(relativeForm("=B4*$C$1", cell("E4")));
});

test("relative to its cell a formula says how far each reference is, and where the fixed ones are", () => {
  expect(relativeForm("=b2*$C$1+D$3-$E4", cell("C2"))).toBe("=R[0]C[-1]*R0C2+R2C[1]-R[2]C4");
});

test("filled beyond the sheet's edge in either direction, a reference is lost", () => {
  expect(filledTo("=A5", cell("B5"), cell("B4"))).toBe("=A4");
  expect(filledTo("=A1", cell("B5"), cell("B4"))).toBe("=#REF!");
  expect(filledTo("=A5", cell("B5"), cell("A5"))).toBe("=#REF!");
  expect(filledTo("=B5", cell("C5"), cell("B5"))).toBe("=A5");
  expect(filledTo("=AB19*ABC199", cell("C5"), cell("D6"))).toBe("=AC20*ABD200");
  expect(filledTo("=XFD1+A1048576", cell("C5"), cell("D5"))).toBe("=#REF!+B1048576");
  expect(filledTo("=XFD1+A1048576", cell("C5"), cell("C6"))).toBe("=XFD2+#REF!");
});

test.each([
  ["=SUM(B2:B4)+12", "120.5"],
  ["=B2+12+C2", "107"],
  ["=-B2+12", "-100"],
  ["=B2%+12", "1"],
  ["=2*B2+12", "200"],
  ["=B2*2-12", "200"],
  ["=SUM(5,B2)+12", "105"],
  ["=12+SUM(B2:B4)", "120.5"],
  ["=B2-C2-3.5", "93"],
])("%s without its typed number is %s", (formula, rest) => {
  const without = withoutConstant(parsed(formula));
  expect(without === null ? null : compute(without, held)?.toFixed()).toBe(rest);
});

test.each([
  "=B2/10000",
  "=B3/B2-1",
  "=SUM(B2:B4)",
  "=2+3",
  "=12-B2",
  '="甲"+12',
  "=B2*12",
  "=B2+0",
  "=B2+C2",
])("%s holds no typed correction", (formula) => {
  expect(withoutConstant(parsed(formula))).toBeNull();
});

test.each([
  ["=YTD2024*B2", "=YTD2024*B3"],
  ["=预算A1+B2", "=预算A1+B3"],
  ["=rate_B2+B2.x+B2", "=rate_B2+B2.x+B3"],
  ['=IF(B2="B2","C""3",C3)', '=IF(B3="B2","C""3",C4)'],
  ["='A1'!B2+'it''s C3'!C3", "='A1'!B3+'it''s C3'!C4"],
  ["=SUM(表1[B2])+B2", "=SUM(表1[B2])+B3"],
  ["=LOG10(B2)+A1!B2", "=LOG10(B3)+A1!B3"],
])(
  "filling %s down moves its references, and neither names nor texts nor sheets named like cells",
  (formula, filled) => {
    expect(filledTo(formula, cell("E2"), cell("E3"))).toBe(filled);
    expect(relativeForm(filled, cell("E3"))).toBe(relativeForm(formula, cell("E2")));
  },
);
