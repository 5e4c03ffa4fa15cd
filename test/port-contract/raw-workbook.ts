import type { RawCell, RawSheet } from "../../src/core/grid";

/** A workbook as the contract asks each port for: what its sheets hold, in order. */
export interface RawWorkbook {
  readonly name: string;
  readonly sheets: readonly RawSheet[];
}

const figure = (value: number, text: string, format: string): RawCell => ({ value, text, format });
const words = (value: string): RawCell => ({ value });
const total = (value: number, text: string, formula: string): RawCell => ({
  value,
  text,
  formula,
  format: "0.00",
});

/** A small settlement sheet: figures with a format, figures kept as text, formulas, a merged title, a gap. */
const settlement: RawSheet = {
  sheet: "结算表",
  top: 0,
  left: 0,
  rows: [
    [words("2023年结算表")],
    [words("区"), words("中央"), words("市级"), words("小计")],
    [words("黄浦"), figure(12.5, "12.50", "0.00"), words("1,234"), total(12.5, "12.50", "=SUM(B3:C3)")],
    [words("徐汇"), figure(0, "0.00", "0.00"), null, total(0, "0.00", "=SUM(B4:C4)")],
    [
      words("合计"),
      figure(12.5, "12.50", "0.00"),
      figure(0.8596, "85.96%", "0.00%"),
      { value: true, text: "TRUE" },
    ],
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
  hiddenRows: [3],
  hiddenColumns: [2],
};

const notes: RawSheet = {
  sheet: "说明 '甲' 表",
  top: 2,
  left: 1,
  rows: [
    [words("第一行\n第二行"), { value: 21154, text: "21,154", format: "#,##0" }],
    [],
    [words(" 两边有空格 ")],
  ],
  hidden: true,
};

const locked: RawSheet = {
  sheet: "锁定",
  top: 0,
  left: 0,
  rows: [[words("不许改"), figure(3, "3", "0")]],
  locked: true,
};

/** The workbook every port is asked to hold. */
export const SAMPLE: RawWorkbook = { name: "结算.xlsx", sheets: [settlement, notes, locked] };
