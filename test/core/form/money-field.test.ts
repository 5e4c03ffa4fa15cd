import { moneyFields } from "../../../src/core/form";
import { addressOf } from "../../../src/core/grid";
import { findTables } from "../../../src/core/table";
import { readSketch } from "../../docs/sheet-sketch";

/** The amounts named in a row above a table: `B1 预算金额 36 万元`. */
function fieldsIn(row: string): readonly string[] {
  const { grids } = readSketch(`${row}\n资金来源 | 财政拨款 | 其他\n | 30.5 | 6`);
  return grids.flatMap((grid) =>
    moneyFields(grid, findTables(grid, 1)).map(({ at, name, figure, unit }) =>
      [addressOf(at), name, figure.value.times(figure.multiple).toFixed(), unit].join(" ").trim(),
    ),
  );
}

test.each([
  ["with its unit", "项目名称 | 修缮 | 预算金额 | 36万元", ["D1 预算金额 360000"]],
  ["with its unit behind its name", "项目总投资（万元）： | 36.5", ["B1 项目总投资 36.5 万元"]],
  [
    "by a figure alone",
    "基本支出总额 | 864.2 | 项目支出总额 | 0",
    ["B1 基本支出总额 864.2", "D1 项目支出总额 0"],
  ],
  ["over blank cells", "基本支出总额 | | | 864.2", ["D1 基本支出总额 864.2"]],
])("an amount %s", (_, row, told) => {
  expect(fieldsIn(row)).toEqual(told);
});

test.each([
  ["of other things", "联系电话 | 2331992 | 资金来源单位 | 12"],
  ["a number it is booked under", "财政资金科目代码 | 21305 | 项目资金编码 | 319001"],
  ["a rate", "资金执行率 | 95% | 资金到位情况 | 95%"],
  ["a limit", "预算金额 | ≤36万元"],
  ["persons", "项目资金 | 36人"],
  ["words", "预算金额 | 待定"],
  ["without a name", " | 36"],
])("none %s", (_, row) => {
  expect(fieldsIn(row)).toEqual([]);
});

test("each with its own value, though many stand in a row", () => {
  expect(fieldsIn("财政拨款： | 30.5 | 其他资金： | 6")).toEqual(["B1 财政拨款 30.5", "D1 其他资金 6"]);
});

test("none with several figures, as a line of a table has", () => {
  expect(fieldsIn("预算金额 | 36 | 35")).toEqual([]);
});

test("in the first rows of a table as well", () => {
  const { grids } = readSketch("年度 | 金额\n预算金额 | 36\n其他资金 | 6");
  const named = grids.flatMap((grid) => moneyFields(grid, findTables(grid, 1)).map(({ name }) => name));
  expect(named).toEqual(["预算金额", "其他资金"]);
});
