import { areaAddress, formulaReferences } from "../../../src/core/grid";

const read = (formula: string): readonly string[] =>
  formulaReferences(formula, "表").areas.map(({ sheet, area }) => `${sheet}!${areaAddress(area)}`);

test.each([
  ["=B2+C3", ["表!B2", "表!C3"]],
  ["SUM($B$2:B$9,d12)", ["表!B2:B9", "表!D12"]],
  ["=C9:A1", ["表!A1:C9"]],
  ["=SUM(表2!B2:B9)/'附表 1''甲'!C3", ["表2!B2:B9", "附表 1'甲!C3"]],
  ["=SUM(B:C)+SUM(3:4)", ["表!B1:C1048576", "表!A3:XFD4"]],
  ['=IF(A1="B2:C3",ROUND(1.5E3,2),#REF!)', ["表!A1"]],
  ["=LOG10(A1)+ATAN2(B1,C1)", ["表!A1", "表!B1", "表!C1"]],
  ["=[1]表!B2+'[旧.xlsx]表'!C3+D4", ["表!D4"]],
  ["=TRUE+1E5", []],
])("%s reads %j, and nothing else", (formula, areas) => {
  expect(read(formula)).toEqual(areas);
  expect(formulaReferences(formula, "表").complete).toBe(true);
});

test.each([
  "=合计数*2",
  "=Total",
  "=YTD2024000+1",
  "=SUM(表1:表3!B2)",
  "=SUM(Table1[金额])",
  '=INDIRECT("B2")',
  "=OFFSET(A1,1,1)",
  "=XFE1",
])("%s may read more than it tells", (formula) => {
  expect(formulaReferences(formula, "表").complete).toBe(false);
});
