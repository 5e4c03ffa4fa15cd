import type { Correction, Said } from "../../src/core/inspect";
import { correctionOf, DEFAULT_OPTIONS, inspect } from "../../src/core/inspect";
import { readSketch } from "../docs/sheet-sketch";

const NOTHING: Said = { kind: null, unit: null, header: null, totals: null };

/** The last row is a total that nothing calls one, and no figure bears it out. */
const UNNAMED = `
项目 | 上年 | 本年
甲 | 12.4 | 13.1
乙 | 20.7 | 22.9
丙 | 31.8 | 30.2
全部 | 65.9 | 66.2`;

/** What a person says of the first table of a sketch. */
function said(sketch: string, change: Partial<Said>): Correction {
  const { grids } = readSketch(sketch);
  const [grid] = grids;
  const [table] = inspect(grids).tables;
  if (grid === undefined || table === undefined) throw new Error("no table to correct");
  return correctionOf(grid, table, { ...NOTHING, ...change });
}

function corrected(sketch: string, ...corrections: readonly Correction[]) {
  return inspect(readSketch(sketch).grids, { ...DEFAULT_OPTIONS, corrections });
}

describe("what a person says of a table", () => {
  test("of its kind and its unit is what the check says too", () => {
    const { tables, corrections } = corrected(UNNAMED, said(UNNAMED, { kind: "settlement", unit: "万元" }));
    expect(tables).toMatchObject([{ kind: "settlement", unit: "万元" }]);
    expect(corrections).toMatchObject([{ table: "t1", fate: "followed" }]);
  });

  test("makes a row a total, which then must be the sum", () => {
    expect(inspect(readSketch(UNNAMED).grids).findings).toEqual([]);
    const { tables, findings } = corrected(UNNAMED, said(UNNAMED, { totals: [4] }));
    expect(tables[0]?.totalRows).toEqual([4]);
    expect(findings).toMatchObject([{ rule: "column-total", facts: { expected: "64.9", actual: "65.9" } }]);
  });

  test("takes a total for a line like the others", () => {
    const sheet = UNNAMED.replace("全部", "合计");
    expect(inspect(readSketch(sheet).grids).findings).toHaveLength(1);
    const { tables, findings } = corrected(sheet, said(sheet, { totals: [] }));
    expect(tables[0]?.totalRows).toEqual([]);
    expect(findings).toEqual([]);
  });

  test("moves the border between header and body", () => {
    const sheet = `
年份 | 2022 | 2023
口径 | 决算 | 预算
甲 | 12.4 | 13.1
乙 | 20.7 | 22.9
合计 | 33.1 | 36.0`;
    expect(inspect(readSketch(sheet).grids).tables).toMatchObject([{ headerRows: 2, area: { top: 0 } }]);
    const { tables, corrections } = corrected(sheet, said(sheet, { header: { first: 1, last: 1 } }));
    expect(tables).toMatchObject([{ headerRows: 1, area: { top: 1 }, anchor: { at: { row: 0 } } }]);
    expect(corrections).toMatchObject([{ fate: "followed" }]);
  });

  test("counts its rows from where the table begins, and not from the sheet's first", () => {
    const below = `某县情况\n\n${UNNAMED.trim()}`;
    const correction = said(below, { header: { first: 2, last: 3 }, totals: [6] });
    expect(correction).toMatchObject({ header: { first: 0, last: 1 }, totals: [{ row: 4, name: "全部" }] });
    expect(corrected(below, correction).tables).toMatchObject([{ headerRows: 2, totalRows: [6] }]);
  });

  test("goes with a table that has moved, and says so", () => {
    const correction = said(UNNAMED, { unit: "万元", totals: [4] });
    const { tables, corrections } = corrected(`某县情况\n\n${UNNAMED.trim()}`, correction);
    expect(tables).toMatchObject([{ unit: "万元", totalRows: [6] }]);
    expect(corrections).toMatchObject([{ correction, table: "t1", fate: "moved" }]);
  });

  test("finds its total by name where rows came in between", () => {
    const correction = said(UNNAMED, { totals: [4] });
    const longer = UNNAMED.replace("丙 |", "丁 | 1.0 | 1.0\n丙 |");
    expect(corrected(longer, correction).tables[0]?.totalRows).toEqual([5]);
  });

  test("is followed in part where its total is gone or its header would leave nothing", () => {
    const correction = said(UNNAMED, { unit: "元", totals: [4] });
    const { tables, corrections } = corrected(UNNAMED.replace("全部", "其他"), correction);
    expect(tables[0]?.unit).toBe("元");
    expect(corrections).toMatchObject([{ table: "t1", fate: "partly" }]);
    const allHeader = said(UNNAMED, { header: { first: 0, last: 99 } });
    expect(corrected(UNNAMED, allHeader).corrections).toMatchObject([{ table: "t1", fate: "partly" }]);
  });

  test("is told where its table is gone, where two are alike, and where its sheet is", () => {
    const correction = said(UNNAMED, { unit: "元" });
    const closed = UNNAMED.trim().replace("全部", "合计");
    const far = { ...correction, anchor: { ...correction.anchor, at: { ...correction.anchor.at, row: 99 } } };
    const cases = [
      { sheet: UNNAMED.replace("项目", "名称"), lost: correction },
      { sheet: `${closed}\n\n\n\n${closed}`, lost: far },
      { sheet: `# 另一张\n${UNNAMED.trim()}`, lost: correction },
    ];
    for (const { sheet, lost } of cases) {
      const { tables, corrections } = corrected(sheet, lost);
      expect(corrections).toEqual([{ correction: lost, table: null, fate: "lost" }]);
      expect(tables.every(({ unit }) => unit === "")).toBe(true);
    }
  });
});
