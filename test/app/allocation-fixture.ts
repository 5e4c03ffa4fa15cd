import type { RawCell, RawSheet } from "../../src/core/grid";

export const text = (value: string): RawCell => ({ value, text: value });
export const money = (value: number): RawCell => ({ value, text: value.toFixed(2), format: "0.00" });
export const count = (value: number): RawCell => ({ value, text: String(value) });

/** The units of the table, in its order. */
export const NAMES = ["甲区", "乙区", "丙区", "丁区", "戊区", "己区", "庚区", "辛区"];
const SCORES = [40, 39, 42, 40, 43, 38, 43, 37];
const BY_SCORE = [124.22, 121.12, 130.44, 124.22, 133.54, 118.01, 133.54, 114.91];
const HEADS = [1200, 900, 850, 700, 650, 640, 1160, 400];
/** 4000 by heads of 6500, largest remainder. */
const BY_HEADS = [738.46, 553.85, 523.08, 430.77, 400.0, 393.85, 713.84, 246.15];

/** An allocation of 5000 by heads and by scores, with another cell where `change` says so. */
export function allocationTable(
  change: (row: number, column: number, cell: RawCell) => RawCell = (_, __, cell) => cell,
): RawSheet {
  const sum = (values: readonly number[]): number =>
    Math.round(values.reduce((total, value) => total + value, 0) * 100) / 100;
  const rows = [
    [text("2024年补助资金分配表")],
    [text("单位：万元")],
    ["区县", "人数因素(80%)", "绩效得分因素(20%)", "合计"].map(text),
    ...NAMES.map((name, unit) => {
      const own = [BY_HEADS[unit] ?? 0, BY_SCORE[unit] ?? 0];
      return [text(name), ...own.map(money), money(sum(own))];
    }),
    [text("合计"), money(sum(BY_HEADS)), money(sum(BY_SCORE)), money(5000)],
  ];
  return {
    sheet: "分配表",
    top: 0,
    left: 0,
    rows: rows.map((row, r) => row.map((cell, c) => change(r, c, cell))),
  };
}

/** What its units are allocated by. */
export function basesTable(
  change: (row: number, column: number, cell: RawCell) => RawCell = (_, __, cell) => cell,
): RawSheet {
  const rows = [
    ["区县", "人数", "绩效得分"].map(text),
    ...NAMES.map((name, unit) => [text(name), count(HEADS[unit] ?? 0), count(SCORES[unit] ?? 0)]),
  ];
  return {
    sheet: "基础数据",
    top: 0,
    left: 0,
    rows: rows.map((row, r) => row.map((cell, c) => change(r, c, cell))),
  };
}
