import { amount, amountOf } from "../../../src/core/number";
import { sceneOf } from "./scene-of";

/** How much likelier the points of a form make a figure than the one that stands at an address. */
function evidence(form: string, address: string, figure: string): number {
  const { scene, at } = sceneOf(form);
  return scene.points(at(address), amount(figure) ?? amountOf(NaN));
}

function told(form: string, address: string, figure: string): string {
  return (
    ["less likely", "as likely", "likelier"][Math.sign(evidence(form, address, figure)) + 1] ?? "unknown"
  );
}

const FORM = `
项目资金     | 全年预算数 | 全年执行数 | 分值       | 执行率     | 得分
年度资金总额 | 480.00     | 432.00     | 10         | 90.00%     | 9.00
一级指标     | 二级指标   | 三级指标   | 年度指标值 | 实际完成值 | 分值 | 得分  | 偏差原因分析及改进措施
产出指标     | 数量指标   | 培训人数   | ≥540人     | 450人      | 30   | 28.00 | 第四季度停训一次
产出指标     | 质量指标   | 合格率     | ≥95%       | 96%        | 10   | 10.00 | 个别学员缺考
产出指标     | 时效指标   | 完成时间   | 12月底前   | 视情况     | 10   | 9.00  |
效益指标     | 社会效益   | 就业水平   | 显著提升   | 有所提升   | 30   | 30.00 |
满意度指标   | 满意度     | 学员满意度 | ≥90%       | 93%        | 10   | 8.00  |
总分         |            |            |            |            | 90   | 94.00 |`;

describe("what the points of a form say of another figure", () => {
  test.each([
    ["more points than the weight", "G7", "31", "less likely"],
    ["points below nought", "G7", "-1", "less likely"],
    ["a weight below the points given", "F7", "29", "less likely"],
    ["a weight of nought", "F7", "0", "less likely"],
    ["a weight below nought", "F7", "-30", "less likely"],
    ["fewer points where all were given", "G7", "29", "less likely"],
    ["a weight above the points where all were given", "F7", "31", "less likely"],
    ["all points where some were lost", "G6", "10", "likelier"],
    ["the weight that the points fill", "F6", "9", "likelier"],
    ["fewer points still", "G6", "8", "as likely"],
    ["a larger weight still", "F6", "11", "as likely"],
    ["450 of 540 persons earn 25 of 30 points", "G4", "25.00", "likelier"],
    ["what is earned, as it is shown", "G4", "25", "likelier"],
    ["points next to what is earned", "G4", "25.10", "as likely"],
    ["the money earns 9.00 of 10: the full rate points", "F2", "10", "less likely"],
    ["the money earns 9.00 of 10: fewer", "F2", "8.50", "less likely"],
    ["the money earns 9.00 of 10: a weight of nine", "D2", "9", "less likely"],
    ["a printed total of a hundred", "F9", "100", "likelier"],
    ["another printed total that is no hundred", "F9", "95", "as likely"],
    ["a score total, which has no weight of its own", "G9", "90", "as likely"],
    ["a result, which is no points", "E4", "460", "as likely"],
  ])("%s: %s %s is %s", (_, address, figure, expected) => {
    expect(told(FORM, address, figure)).toBe(expected);
  });

  test("a printed total of a hundred is right by law, so any other is less likely", () => {
    const whole = `
一级指标   | 二级指标 | 三级指标   | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标   | 数量指标 | 培训人数   | ≥500人     | 520人      | 60   | 60.00
满意度指标 | 满意度   | 学员满意度 | ≥90%       | 93%        | 40   | 40.00
总分       |          |            |            |            | 100  | 100.00`;
    expect(told(whole, "F4", "99")).toBe("less likely");
    // The target was met, and earns all 60: 60 of 70 would need a reason.
    expect(told(whole, "F2", "70")).toBe("less likely");
  });

  test("what is impossible is less likely than what is merely rare", () => {
    expect(evidence(FORM, "G7", "31")).toBeLessThan(evidence(FORM, "G7", "29"));
    expect(evidence(FORM, "F7", "29")).toBeLessThan(evidence(FORM, "F7", "31"));
  });

  test("scores are lost, weights are not: all points say more of a weight", () => {
    expect(evidence(FORM, "F6", "9")).toBeGreaterThan(evidence(FORM, "G6", "10"));
    expect(evidence(FORM, "F7", "31")).toBeLessThan(evidence(FORM, "G7", "29"));
  });

  test("points lost though the target was met, and no reason written, are oddest", () => {
    expect(evidence(FORM, "G8", "10")).toBeGreaterThan(evidence(FORM, "G6", "10"));
  });

  test("all points beside a reason for losing some are odd, and more so where the result earns fewer", () => {
    // Where a reason stands, a lost point is less of a surprise than where none does.
    expect(evidence(FORM, "G5", "9")).toBeGreaterThan(evidence(FORM, "G7", "29"));
    // 28 of 30 are not what the result earns either, but 30 would not even heed the reason.
    expect(evidence(FORM, "G4", "30")).toBeLessThan(evidence(FORM, "G4", "29"));
  });

  test("what is earned counts as far as the score is printed", () => {
    const third = `
一级指标   | 二级指标 | 三级指标   | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标   | 数量指标 | 培训人数   | ≥600人     | 500人      | 50   | 14.67
产出指标   | 质量指标 | 合格率     | ≥95%       | 96%        | 30   | 30.00
满意度指标 | 满意度   | 学员满意度 | ≥90%       | 93%        | 20   | 20.00
总分       |          |            |            |            | 100  | 91.67`;
    expect(["41.67", "41.7", "41.66", "41.6"].map((score) => told(third, "G2", score))).toEqual([
      "likelier",
      "likelier",
      "as likely",
      "as likely",
    ]);
  });
});

describe("a form without a place for reasons", () => {
  const BARE = `
# 表1 · merge F4:F5
一级指标   | 二级指标 | 三级指标   | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标   | 数量指标 | 培训人数   | ≥540人     | 450人      | 30   | 28.00
产出指标   | 质量指标 | 合格率     | ≥95%       | 96%        | 10   |
产出指标   | 时效指标 | 完成率     | ≥95%       | 96%        | 20   | 10.00
产出指标   | 时效指标 | 及时率     | ≥95%       | 96%        |      | 10.00
效益指标   | 社会效益 | 就业水平   | 显著提升   | 有所提升   | 30   | 30.00
满意度指标 | 满意度   | 学员满意度 | ≥90%       | 93%        | 10   | 8.00
总分       |          |            |            |            | 100  | 86.00`;

  test("a lost point there is no odder for want of a reason", () => {
    expect(evidence(BARE, "G7", "10")).toBeLessThan(evidence(FORM, "G8", "10"));
    expect(evidence(BARE, "G7", "10")).toBe(evidence(FORM, "G6", "10"));
  });

  test.each([
    ["where no points are given yet, any weight will do", "F3", "9", "as likely"],
    ["but none of nought", "F3", "0", "less likely"],
    ["and of points not given nothing is known", "G3", "10", "as likely"],
    ["a weight merged over two lines is that of both: fewer", "F4", "15", "as likely"],
    ["no more than one line's points", "F4", "10", "as likely"],
    ["but none of nought either", "F4", "0", "less likely"],
    ["all of them for one line", "G5", "20", "as likely"],
  ])("%s: %s %s is %s", (_, address, figure, expected) => {
    expect(told(BARE, address, figure)).toBe(expected);
  });
});

describe("a form that is not filled in", () => {
  const OPEN = `
一级指标   | 二级指标 | 三级指标   | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标   | 数量指标 | 培训人数   | ≥500人     | 520人      | 待定 | 30.00
产出指标   | 质量指标 | 合格率     | ≥95%       | 96%        |      | 10.00
产出指标   | 时效指标 | 及时率     | ≥95%       | 96%        | 20   | 20.00
满意度指标 | 满意度   | 学员满意度 | ≥90%       | 93%        | 10   | 10.00
总分       |          |            |            |            |      | 70.00`;

  test.each([
    ["no weight to be filled", "G2", "31", "as likely"],
    ["a weight that cannot be read", "F2", "30", "as likely"],
    ["a weight left blank", "F3", "10", "as likely"],
    ["points beside it", "G3", "9", "as likely"],
    ["a total left blank", "F6", "100", "as likely"],
    ["but a weight that is there is filled", "G4", "19", "less likely"],
  ])("%s: %s %s is %s", (_, address, figure, expected) => {
    expect(told(OPEN, address, figure)).toBe(expected);
  });
});
