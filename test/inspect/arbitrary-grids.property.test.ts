import fc from "fast-check";
import type { Grid, RawCell } from "../../src/core/grid";
import { applyEdits, makeGrid } from "../../src/core/grid";
import { DEFAULT_OPTIONS, inspect, planFixes, recalculation } from "../../src/core/inspect";

/** Fixed, and printed by fast-check with every failure. */
const OPTIONS = { seed: 20240517, numRuns: 250 };

const LABELS = [
  "合计",
  "小计",
  "其中：",
  "其中：中央资金",
  "一、收入",
  "（一）税收",
  "减：上年结余",
  "③=①+②",
  "C=A-B",
  "3=1+2",
  "执行率（B/A）",
  "增长率",
  "占比",
  "单位：万元",
  "人数因素（40%）",
  "产出指标（50分）",
  "一级指标",
  "三级指标",
  "指标值",
  "实际完成值",
  "全年预算数（A）",
  "全年执行数（B）",
  "年度资金总额",
  "分值",
  "得分",
  "总分",
  "区县",
  "甲区",
  "此次分配",
  "20805",
  "单价",
  "流动资产：",
  "=",
  "①",
];
const TYPED = [
  "—",
  "/",
  "无",
  "≥70%",
  "12.00",
  "（9.02）",
  "362.41万人次",
  "#N/A",
  "\u3000",
  "85.96%",
  "1,2",
  "∞",
];
const FORMULAS = [
  "=SUM(A1:C3)",
  "=A1+B2",
  "=B1/A1",
  "=SUM(B:B)",
  "=A1",
  "=",
  "=SUM(A1:A1",
  "=X99999999+1",
  "=SUM(A1,B1)+5",
];

const cell: fc.Arbitrary<RawCell | null> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 5, arbitrary: fc.integer({ min: -3, max: 30 }).map((value) => ({ value })) },
  { weight: 2, arbitrary: fc.double({ noNaN: true, min: -1e15, max: 1e15 }).map((value) => ({ value })) },
  { weight: 4, arbitrary: fc.constantFrom(...LABELS, ...TYPED).map((value) => ({ value })) },
  { weight: 1, arbitrary: fc.string({ maxLength: 8, unit: "binary" }).map((value) => ({ value })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...FORMULAS), fc.integer({ min: -9, max: 99 }))
      .map(([formula, value]) => ({ value, formula })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<RawCell>(
      { value: true },
      { value: 45291, text: "2023-12-31" },
      { value: 1.234, text: "####" },
    ),
  },
);

const area = fc
  .tuple(fc.nat(8), fc.nat(8), fc.nat(3), fc.nat(3))
  .map(([top, left, down, right]) => ({ top, left, bottom: top + down, right: left + right }));

const grid: fc.Arbitrary<Grid> = fc
  .record({
    sheet: fc.constantFrom("表1", "表2", "自评表"),
    top: fc.nat(3),
    left: fc.nat(3),
    rows: fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 12 }),
    merges: fc.array(area, { maxLength: 3 }),
    hiddenRows: fc.array(fc.nat(8), { maxLength: 2 }),
    hiddenColumns: fc.array(fc.nat(8), { maxLength: 1 }),
    hidden: fc.boolean(),
  })
  .map(makeGrid);

test("whatever stands on a sheet, the engine answers, twice the same, and what it offers can be applied", () => {
  fc.assert(
    fc.property(fc.array(grid, { minLength: 1, maxLength: 3 }), (some) => {
      const grids = some.filter((one, at) => some.findIndex((other) => other.sheet === one.sheet) === at);
      const report = inspect(grids);
      expect(inspect(grids)).toEqual(report);
      const plan = planFixes(report.findings, "ask");
      for (const one of grids) expect(applyEdits(one, plan.edits)).toHaveProperty("cells");
      const derived = recalculation(grids, report.findings);
      for (const { edit } of derived) expect(edit.becomes).not.toBe(edit.was);
      expect(new Set(report.findings.map((finding) => finding.id)).size).toBe(report.findings.length);
    }),
    OPTIONS,
  );
});

test("hidden sheets are left alone unless asked for", () => {
  fc.assert(
    fc.property(grid, (one) => {
      const hidden = { ...one, hidden: true };
      expect(inspect([hidden])).toMatchObject({ tables: [], findings: [], relations: [] });
      expect(inspect([hidden], { ...DEFAULT_OPTIONS, hiddenSheets: true })).toEqual(
        inspect([{ ...one, hidden: false }], { ...DEFAULT_OPTIONS, hiddenSheets: true }),
      );
    }),
    { ...OPTIONS, numRuns: 60 },
  );
});
