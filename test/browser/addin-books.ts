import type { SheetSketch } from "../office-host";

/** An allocation that adds up, by rows and by columns. */
export const CLEAN: SheetSketch = {
  name: "表2",
  rows: [
    ["单位", "人数因素", "绩效因素", "合计"],
    ["黄浦", 157.85, 63.63, 221.48],
    ["长宁", 66.25, 62.04, 128.29],
    ["静安", 100.1, 50.2, 150.3],
    ["普陀", 80.4, 40.1, 120.5],
    ["合计", 404.6, 215.97, 620.57],
  ],
};

/** The same with 62.65 typed for 66.25. */
export const SLIP: SheetSketch = changed(CLEAN, 66.25, 62.65);

/** Three slips on three sheets. */
export const THREE: readonly SheetSketch[] = [
  SLIP,
  { ...changed(CLEAN, 63.63, 63.36), name: "表3" },
  { ...changed(CLEAN, 150.3, 130.3), name: "表 4" },
];

/** Rows whose totals are off, each by its own slip; they come to some three hundred findings. */
export const MANY: SheetSketch = many(420);

function changed(sheet: SheetSketch, from: number, to: number): SheetSketch {
  return { ...sheet, rows: sheet.rows.map((row) => row.map((cell) => (cell === from ? to : cell))) };
}

function many(count: number): SheetSketch {
  const rows = Array.from({ length: count }, (_, place) => {
    const [first, second] = [1000 + place * 7, 2000 + place * 11];
    return [`单位${place + 1}`, first, second, first + second + 1 + (place % 9)] as const;
  });
  return { name: "大表", rows: [["单位", "人数因素", "绩效因素", "合计"], ...rows] };
}
