import * as fc from "fast-check";
import { MovableFormula } from "../../../src/adapter/xlsx/sheet/movable-formula";

test.each([
  ["A1+B2", "B3+C4"],
  ["$A1+B$2+$C$3", "$A3+C$2+$C$3"],
  ["SUM(A1:B2)", "SUM(B3:C4)"],
  ["SUM(A:B)", "SUM(B:C)"],
  ["SUM($A:B)", "SUM($A:C)"],
  ["SUM(1:2)", "SUM(3:4)"],
  ["SUM(1:$2)", "SUM(3:$2)"],
  ["表2!E5", "表2!F7"],
  ["'A1 甲''B2'!E5", "'A1 甲''B2'!F7"],
  ["Sheet1!A1", "Sheet1!B3"],
  ["AB1!A1", "AB1!B3"],
  ['"A1"&A1', '"A1"&B3'],
  ['"a""A1"&A1', '"a""A1"&B3'],
  ["LOG10(A1)", "LOG10(B3)"],
  ["ATAN2(A1,2)", "ATAN2(B3,2)"],
  ["T1E5A+A1", "T1E5A+B3"],
  ["1E5+A1", "1E5+B3"],
  ["1.5E+3*A1", "1.5E+3*B3"],
  ["率A1+A1", "率A1+B3"],
  ["ZZZ1+A1", "ZZZ1+B3"],
  ["Table1[[#This Row],[A1]]+A1", "Table1[[#This Row],[A1]]+B3"],
  ["[1]Sheet1!A1", "[1]Sheet1!B3"],
  ["_xlfn.XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(B3,C:C,D:D)"],
  ["A1#", "B3#"],
  ["TRUE+A1", "TRUE+B3"],
])("%s, two rows down and one column right, is %s", (formula, moved) => {
  expect(new MovableFormula(formula).moved(2, 1)).toBe(moved);
});

test("a reference that leaves the sheet is #REF!", () => {
  expect(new MovableFormula("A1+B2").moved(-1, 0)).toBe("#REF!+B1");
  expect(new MovableFormula("XFD1").moved(0, 1)).toBe("#REF!");
});

test("a formula that is not moved is the same, whatever it is", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...Array.from("A1$:!'\"[]().E+合 ,#")), maxLength: 30 }),
      (formula) => {
        expect(new MovableFormula(formula).moved(0, 0)).toBe(formula);
      },
    ),
    { numRuns: 500, seed: 7 },
  );
});

test("moving there and back again gives the first formula", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }), (rows, columns) => {
      const formula = "SUM(C4:$D9)*F$2-表!B7";
      const there = new MovableFormula(formula).moved(rows, columns);
      expect(new MovableFormula(there).moved(-rows, -columns)).toBe(formula);
    }),
    { seed: 7 },
  );
});
