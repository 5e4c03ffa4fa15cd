import { evaluate, parses } from "./workbook/formula";

const cells: Readonly<Record<string, number | string>> = { "0,0": 2, "1,0": 3.1, "2,0": "甲", "0,1": "#N/A" };

function value(formula: string): unknown {
  return evaluate(formula, (sheet, area) => {
    if (sheet === "没有") return ["#REF!"];
    const found: (number | string)[] = [];
    for (let row = area.top; row <= area.bottom; row += 1)
      for (let column = area.left; column <= area.right; column += 1)
        found.push(cells[`${row},${column}`] ?? "");
    return found;
  });
}

describe("the host's little calculation", () => {
  test.each([
    ["=1+2*3", 7],
    ["=(1+2)*3", 9],
    ["=-A1+5", 3],
    ["=0.1+0.2", 0.3],
    ["=SUM(A1:A3)", 5.1],
    ["=SUM(A1,10)", 12],
    ["=A1/0", "#DIV/0!"],
    ["=A3+1", "#VALUE!"],
    ["=B1+1", "#N/A"],
    ["=SUM(A1,B1)", "#N/A"],
    ["=D9", ""],
    ['=A1&"元"', "2元"],
    ["=A1>=2", true],
    ['=A3="甲"', true],
    ["=A1<>2", false],
    ["=IF(A1=2,1,0)", 1],
    ["=ROUND(A2,0)", 3],
    ["=ABS(-3)", 3],
    ["=50%*4", 2],
    ['=N("hebiao:mark:error")=0', true],
    [`=HYPERLINK("#'表 1'!A1","B3")`, "B3"],
    ["='表 1'!A1", 2],
    ["=没有!A1", "#REF!"],
    ["=VLOOKUP(1,A1:A3,1)", "#NAME?"],
    ["=甲", "#NAME?"],
  ])("%s is %p", (formula, expected) => {
    expect(value(formula)).toBe(expected);
  });

  test.each(["=A1+", "=SUM(A1", "=)", '="', "=1 2", "=,"])("%s is none", (formula) => {
    expect(parses(formula)).toBe(false);
  });
});
