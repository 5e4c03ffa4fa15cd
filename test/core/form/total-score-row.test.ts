import { totalScoreRow } from "../../../src/core/form";
import { findTables } from "../../../src/core/table";
import { readSketch } from "../../docs/sheet-sketch";

/** The label of the row of a form's total score; null where it has none. */
function totalOf(...last: readonly string[]): string | null {
  const lines = ["1 | 产量 | 12 | 40", "2 | 合格率 | 98% | 20", "3 | 满意率 | 95% | 35", ...last];
  const [grid] = readSketch(`序号 | 绩效指标 | 完成值 | 自评得分\n${lines.join("\n")}`).grids;
  const [table] = grid === undefined ? [] : findTables(grid, 1);
  const row = table === undefined ? null : totalScoreRow(table);
  return row === null ? null : (table?.rows[row]?.label ?? null);
}

test.each([
  "总分",
  "合计",
  "评价分",
  "评价得分",
  "综合得分",
  "自评得分",
  "单位自评得分",
  "最终评分(分)",
  "整体支出绩效评价得分",
])("%s below the points is their total", (name) => {
  expect(totalOf(`${name} | | | 95`)).toBe(name);
});

test.each(["复评得分", "加分", "得分率", "自评结果", "4"])("%s is none", (name) => {
  expect(totalOf(`${name} | | | 5`)).toBeNull();
});

test("a sum word goes before a verdict", () => {
  expect(totalOf("总分 | | | 95", "评价得分 | | | 94")).toBe("总分");
});

test.each([
  ["of two verdicts", ["自评得分 | | | 95", "评价得分 | | | 94"]],
  ["that is not the last", ["自评得分 | | | 95", "4 | 完成率 | 100% | 5"]],
  ["without points", ["自评得分 | | 95 |"]],
])("a verdict %s is none", (_, last) => {
  expect(totalOf(...last)).toBeNull();
});
