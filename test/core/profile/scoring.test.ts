import { indicatorTables } from "../../../src/core/form";
import { addressOf, cellRef, refKey } from "../../../src/core/grid";
import type { ProfileId, Scoring } from "../../../src/core/profile";
import { scoringsOf, steppedScores, tallyOf } from "../../../src/core/profile";
import { findTables } from "../../../src/core/table";
import { readSketch } from "../../docs/sheet-sketch";

const FORM = `
项目资金     | 全年预算数 | 全年执行数 | 分值       | 执行率     | 得分
年度资金总额 | 480.00     | 432.00     | 10         | 90.00%     | 9.00
一级指标     | 二级指标   | 三级指标   | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标     | 数量指标   | 培训人数   | ≥500人     | 520人      | 50   | 50
             | 质量指标   | 合格率     | ≥80%       | 82%        | 10   | 8
效益指标     | 社会效益   | 就业率     | ≥80%       | 60%        | 30   | 25
总分         |            |            |            |            | 100  | 92.00
自评等级     | 优
`;

function scoredBy(sketch: string, chosen: ProfileId | null): readonly Scoring[] {
  const { grids } = readSketch(sketch);
  return scoringsOf(
    grids,
    grids.flatMap(indicatorTables),
    grids.flatMap((grid) => findTables(grid, 1)),
    chosen,
  );
}

test("where nobody chose, the first that explains most stands, and others that do so are named", () => {
  expect(scoredBy(FORM, null)).toMatchObject([
    { profile: { id: "national" }, chosen: false, alike: ["beijing", "zhejiang", "guangxi", "shanxi"] },
  ]);
});

test("a person's choice stands, whatever it explains, and no other is named beside it", () => {
  expect(scoredBy(FORM, "jiangxi")).toMatchObject([{ profile: { id: "jiangxi" }, chosen: true, alike: [] }]);
});

test("what a profile decides is counted, not what it leaves open, nor how points are laid out", () => {
  expect(scoredBy(FORM, "national").map(tallyOf)).toEqual([{ explained: 3, of: 4 }]);
  expect(scoredBy(FORM, "jiangxi").map(tallyOf)).toEqual([{ explained: 2, of: 4 }]);
});

test("only a rate that is scored in steps is no product of rate and weight", () => {
  expect([...steppedScores(scoredBy(FORM, "jiangxi"))]).toEqual([refKey(cellRef("表1", 1, 5))]);
  expect([...steppedScores(scoredBy(FORM, "national"))]).toEqual([]);
});

test("a form whose rate is not scored has no such cell", () => {
  const list = FORM.split("\n").slice(3).join("\n");
  expect([...steppedScores(scoredBy(list, "jiangxi"))]).toEqual([]);
  expect(
    scoredBy(list, "jiangxi").flatMap(({ rows }) => rows.map(({ what, at }) => `${what} ${addressOf(at)}`)),
  ).toEqual(["indicator G2", "indicator G3", "indicator G4", "grade B6"]);
});
