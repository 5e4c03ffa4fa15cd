import type { Indicator } from "../../../src/core/form";
import { indicatorTables } from "../../../src/core/form";
import { makeGrid } from "../../../src/core/grid";
import type { Grid, RawValue } from "../../../src/core/grid";

/** A sheet of plain values, its first cell at A1. */
export function sheetOf(sheet: string, rows: readonly (readonly RawValue[])[]): Grid {
  return makeGrid({
    sheet,
    top: 0,
    left: 0,
    rows: rows.map((row) => row.map((value) => (value === null ? null : { value }))),
  });
}

/** One indicator as a form of one line states it. */
export function indicatorOf(name: string, target: RawValue, actual: RawValue): Indicator {
  const [table] = indicatorTables(
    sheetOf("自评表", [
      ["一级指标", "二级指标", "三级指标", "指标值", "全年实际完成值", "未完成原因和改进措施"],
      ["产出指标", "数量指标", name, target, actual, null],
    ]),
  );
  const [indicator] = table?.indicators ?? [];
  if (indicator === undefined) throw new Error(`no indicator read: ${name}`);
  return indicator;
}
