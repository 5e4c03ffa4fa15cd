import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openXlsx } from "../../src/adapter/xlsx";
import { makeGrid, qualified } from "../../src/core/grid";
import { INDICATOR_RULE_IDS, inspect } from "../../src/core/inspect";
import type { Report } from "../../src/core/inspect";

const SAMPLES = join(__dirname, "../../samples");

function said({ findings }: Report): readonly string[] {
  const mine: readonly string[] = INDICATOR_RULE_IDS;
  return findings
    .filter((finding) => mine.includes(finding.rule))
    .map(({ rule, severity, cells }) => `${rule} ${severity} ${qualified(cells[0])}`);
}

function inspected(name: string): Report {
  const opened = openXlsx(new Uint8Array(readFileSync(join(SAMPLES, name))), name);
  if (!opened.ok) throw new Error(`does not open: ${name}`);
  return inspect(opened.value.reading().sheets);
}

/** What the indicators of each draft say; the clean ones stand in published-judgements. */
test.each<[string, readonly string[]]>([
  [
    "shanghai-2023-service-capacity-draft.xlsx",
    [
      "statement-at-odds verify 自评表!E19",
      "threshold-repeated verify 自评表!F23",
      "target-changed verify 自评表!E27",
      "indicator-renamed verify 自评表!D33",
      "indicator-renamed verify 自评表!D39",
    ],
  ],
  [
    "shanghai-2022-resident-insurance-draft.xlsx",
    [
      "unit-at-odds verify 自评表!F17",
      "coverage-over-hundred verify 自评表!F18",
      "target-missed verify 自评表!F22",
      "coverage-over-hundred verify 自评表!F27",
    ],
  ],
  ["tianjin-2023-medical-assistance-draft.xlsx", []],
])("the indicators of %s", (name, findings) => {
  expect(said(inspected(name))).toEqual(findings);
});

test("a threshold repeated is told with all its cells, once", () => {
  const [finding] = inspected("shanghai-2023-medical-assistance.xlsx").findings.filter(
    (one) => one.rule === "threshold-repeated",
  );
  expect(finding?.cells.map(qualified)).toEqual(["自评表!F24", "自评表!F25", "自评表!F28"]);
});

const FORM = [
  ["一级指标", "三级指标", "指标性质", "指标值", "度量单位", "完成值", "权重", "得分", "未完成原因分析"],
  ["产出指标", "发放覆盖率", "≥", 100, "%", 96, 30, 30, null],
  ["效益指标", "服务人数", "≥", 500, "人", 520, 30, 30, null],
] as const;

function sheetOf(rows: readonly (readonly (string | number | null)[])[], hidden = false): Report {
  return inspect([
    makeGrid({
      sheet: "自评表",
      top: 0,
      left: 0,
      hidden,
      rows: rows.map((row) => row.map((value) => ({ value }))),
    }),
  ]);
}

test("comparator and unit may stand in columns of their own", () => {
  expect(said(sheetOf(FORM))).toEqual(["target-missed verify 自评表!F2"]);
});

test.each([
  ["the same figure in 万", "368.77万人", ["unit-at-odds notice 自评表!D2"]],
  ["another figure that lacks its 万", "368.77", ["unit-at-odds verify 自评表!D2"]],
  ["the figure itself", "3687711", []],
])("magnitudes: %s", (_, actual, findings) => {
  const form = sheetOf([
    ["一级指标", "三级指标", "年度指标值", "全年完成值"],
    ["产出指标", "参保人数（人）", "≥3500000", actual],
    ["满意度指标", "满意度", "≥90%", "95%"],
  ]);
  expect(said(form)).toEqual(findings);
});

test.each([
  ["不低于上年", "不低于上年", []],
  ["不低于上年", "与上年持平", []],
  ["不低于上年", "比上年提高2个百分点", []],
  ["不低于上年", "比上年下降2个百分点", ["target-missed verify 自评表!D2"]],
  ["比上年下降", "比上年下降3%", []],
  ["不高于上年", "较上年增长5%", ["target-missed verify 自评表!D2"]],
  ["不低于上年", "98%", []],
])("against an earlier year: %s, %s", (target, actual, findings) => {
  const form = sheetOf([
    ["一级指标", "三级指标", "指标值", "全年完成值", "未完成原因"],
    ["产出指标", "即时结算覆盖情况", target, actual, null],
    ["满意度指标", "满意度", "≥90%", "95%", null],
  ]);
  expect(said(form)).toEqual(findings);
});

test("points taken off for a miss make it a question", () => {
  const [head, first, second] = FORM;
  const scored = first.map((value, at) => (at === 7 ? 28.8 : value));
  expect(said(sheetOf([head, scored, second]))).toEqual(["target-missed verify 自评表!F2"]);
});

test.each([
  [
    "a plain reason",
    "未完成原因和改进措施",
    "520人",
    "第四季度停训",
    ["reason-without-cause notice 自评表!E2"],
  ],
  ["praise", "未完成原因和改进措施", "520人", "完成情况良好", []],
  ["a reason for more", "偏差原因分析及改进措施", "520人", "需求增加", []],
  ["a reason for far more", "未完成原因和改进措施", "1200人", "年初目标偏低", []],
  ["no reason for far more", "未完成原因和改进措施", "1200人", "无", ["implausible-margin notice 自评表!D2"]],
  [
    "people in another multiple",
    "未完成原因和改进措施",
    "5000000人",
    "无",
    ["unit-at-odds verify 自评表!D2"],
  ],
])("beside a target that is met, %s", (_, heading, actual, reason, findings) => {
  const form = sheetOf([
    ["一级指标", "三级指标", "指标值", "完成值", heading],
    ["产出指标", "培训人数", "≥500人", actual, reason],
    ["满意度指标", "满意度", "≥90%", "95%", null],
  ]);
  expect(said(form)).toEqual(findings);
});

test("a hidden sheet is left alone", () => {
  expect(said(sheetOf(FORM, true))).toEqual([]);
  expect(sheetOf(FORM, true).untouched).toEqual([{ sheet: "自评表", reason: "hidden" }]);
});

test("a sheet whose indicators were judged does not count as passed over", () => {
  const words = sheetOf([
    ["一级指标", "三级指标", "指标值", "完成值"],
    ["产出指标", "覆盖率", "≥95%", "96%"],
  ]);
  expect(words.untouched).toEqual([]);
});
