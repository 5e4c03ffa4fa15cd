import { wordsIn, workbookJson } from "../../../src/app";
import type { ProfileId } from "../../../src/app";
import { DEFAULT_OPTIONS, inspect } from "../../../src/core/inspect";
import { scoringsOf } from "../../../src/app/view/draw-report";
import { readSketch } from "../../docs/sheet-sketch";

const FORM = `
# 自评表
项目资金     | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
年度资金总额 | 480.00     | 432.00     | 20   | 90.00% | 18.00
一级指标     | 二级指标   | 三级指标   | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标     | 数量指标   | 培训人数   | ≥500人     | 520人      | 45   | 45.00
效益指标     | 社会效益   | 就业率     | ≥80%       | 82%        | 25   | 25.00
满意度指标   | 满意度     | 学员满意度 | ≥90%       | 93%        | 10   | 10.00
总分         |            |            |            |            | 100  | 98.00
`;

function told(profile: ProfileId | null): readonly string[] {
  const report = inspect(readSketch(FORM).grids, { ...DEFAULT_OPTIONS, profile });
  return [...scoringsOf(report, wordsIn("zh-CN")), ...scoringsOf(report, wordsIn("en"))];
}

test("the profile that explains a form is said with the rows it explains", () => {
  expect(told(null)).toEqual([
    "自评表：适用湖北计分口径，4 项得分全部对得上。",
    "自评表: scored by the Hubei rules; 4 of 4 scored rows explained.",
  ]);
});

test("and so is the one a person chose", () => {
  expect(told("jiangxi")).toEqual([
    "自评表：选定江西计分口径，4 项得分对上 3 项。",
    "自评表: scored by the Jiangxi rules, as chosen; 3 of 4 scored rows explained.",
  ]);
});

test("the command line's JSON names it for programs", () => {
  const report = inspect(readSketch(FORM).grids);
  expect(workbookJson("a.xlsx", report, wordsIn("en"), false).scorings).toEqual([
    { sheet: "自评表", cell: "C4", profile: "hubei", chosen: false, alike: [], explained: 4, of: 4 },
  ]);
  const none = inspect(readSketch("项目 | 金额\n甲 | 1\n合计 | 1").grids);
  expect(workbookJson("a.xlsx", none, wordsIn("en"), false).scorings).toBeUndefined();
});
