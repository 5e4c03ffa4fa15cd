import { workbookBytes } from "../../../scripts/samples/workbook-bytes";
import type { WorkbookPlan } from "../../../scripts/samples/plan";
import { Sketch } from "../../../scripts/samples/plan";
import { TYPED } from "../../../scripts/samples/look";
import { run } from "../../../src/entry/cli/run";
import type { FakeIo } from "./fake-io";
import { fakeIo } from "./fake-io";

/** 90 % of the budget spent: 9.00 points in proportion, 7.00 by Jiangxi's steps. */
const FORM = [
  ["项目资金", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
  ["年度资金总额", 480, 432, 10, "90.00%", 9],
  ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
  ["产出指标", "数量指标", "培训人数", "≥500人", "520人", 50, 50, null],
  ["效益指标", "社会效益", "就业率", "≥80%", "82%", 30, 30, null],
  ["满意度指标", "满意度", "学员满意度", "≥90%", "93%", 10, 10, null],
  ["总分", null, null, null, null, 100, 99, null],
] as const;

async function scored(): Promise<FakeIo> {
  const sketch = FORM.reduce((drawn, row, at) => drawn.row(at + 1, row, () => TYPED), new Sketch());
  const plan: WorkbookPlan = {
    name: "scored",
    sheets: [
      {
        name: "自评表",
        widths: [],
        pieces: sketch.pieces,
        frozenRows: 0,
        frozenColumns: 0,
        landscape: false,
        pageBreaks: [],
      },
    ],
  };
  return fakeIo({ "scored.xlsx": await workbookBytes(plan) });
}

const COMMANDS = [
  ["check", "scored.xlsx"],
  ["fix", "scored.xlsx", "--output", "fixed.xlsx"],
  ["explain", "scored.xlsx", "自评表!F2"],
];

test.each(COMMANDS)("%s tells scores by the profile named, and by none otherwise", async (...call) => {
  const by = await scored();
  await run([...call, "--profile", "江西"], by);
  expect(by.printed.out).toContain("江西");
  const without = await scored();
  await run(call, without);
  expect(without.printed.out).not.toContain("按江西");
});

test.each(COMMANDS)("%s names the profiles where it knows none of that name", async (...call) => {
  const io = await scored();
  expect(await run([...call, "--profile", "mars"], io)).toBe(2);
  expect(io.printed.err).toContain("没有名为“mars”的计分口径");
});
