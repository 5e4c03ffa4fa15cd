import { findTables } from "../../../src/core/table";
import { readSketch } from "../../docs/sheet-sketch";

test("a table is known again by where it begins and by all that its first row says", () => {
  const { grids } = readSketch(`
某县资金表

地区 | 金额 | 备注
甲 | 10.20 | 无
乙 | 20.30 | 有`);
  const anchors = grids.flatMap((grid) => findTables(grid, 1)).map(({ anchor }) => anchor);
  expect(anchors).toEqual([{ at: { sheet: "表1", row: 2, column: 0 }, heads: "地区|金额|备注" }]);
});
