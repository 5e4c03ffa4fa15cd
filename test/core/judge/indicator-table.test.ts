import { indicatorTables } from "../../../src/core/form";
import { sheetOf } from "./rows";

const FORM = sheetOf("自评表", [
  ["项目名称", "补助资金", null, null, null, null],
  ["绩效\n指标", "一级\n指标", "二级指标", "三级指标", "年度指标值", "全年完成值", "未完成原因和\n改进措施"],
  [null, "产出指标", "数量指标", "参保人数（人）", "≥3500000", 3687711, null],
  [null, null, "质量指标", "参保率", "≥65%", "79.31%", "无"],
  [null, null, null, "满意度", "≥85%", null, null],
  [null, "效益指标", "经济效益指标", null, null, null, null],
  [null, null, null, "……", null, null, null],
  ["说明", "无", null, null, null, null, null],
  ["注：其他", null, null, "不是指标", "≥1", "1", null],
]);

test("is read from its header to the line of notes, without merges", () => {
  const [table, ...others] = indicatorTables(FORM);
  expect(others).toEqual([]);
  expect(table?.headings).toEqual({
    target: "年度指标值",
    actual: "全年完成值",
    reached: null,
    reason: "未完成原因和改进措施",
  });
  expect(
    table?.indicators.map((one) => [one.levels, one.target?.text, one.actual?.text, one.reason?.text]),
  ).toEqual([
    [["产出指标", "数量指标", "参保人数(人)"], "≥3500000", "3687711", ""],
    [["产出指标", "质量指标", "参保率"], "≥65%", "79.31%", "无"],
    [["产出指标", "质量指标", "满意度"], "≥85%", "", ""],
  ]);
});

test("two forms on one sheet are two tables", () => {
  const head = ["一级指标", "二级指标", "三级指标", "指标值", "实际完成值"];
  const tables = indicatorTables(
    sheetOf("表", [head, ["产出", "数量", "甲", "1", "1"], head, ["产出", "数量", "乙", "2", "2"]]),
  );
  expect(tables.map((table) => table.indicators.map((one) => one.name))).toEqual([["甲"], ["乙"]]);
});

test.each([
  ["no target column", ["一级指标", "二级指标", "三级指标", "分值", "得分"]],
  ["no level", ["项目", "目标值", "备注"]],
])("no table: %s", (_, head) => {
  expect(indicatorTables(sheetOf("表", [head, ["产出", "数量", "甲", "1", "1"]]))).toEqual([]);
});

test("a merged cell speaks for the rows it covers", () => {
  const merged = {
    ...sheetOf("表", [
      ["一级指标", "三级指标", "指标值", "实际完成值"],
      ["产出", "甲", "≥1", "1"],
      [null, "乙", "≥1", null],
    ]),
    merges: [{ top: 1, left: 3, bottom: 2, right: 3 }],
  };
  expect(indicatorTables(merged)[0]?.indicators.map((one) => one.actual?.text)).toEqual(["1", "1"]);
});
