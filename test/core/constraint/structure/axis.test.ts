import type { Axis } from "../../../../src/core/constraint/structure/axis";
import { axesOf } from "../../../../src/core/constraint/structure/axis";
import { findTables } from "../../../../src/core/table";
import { readSketch } from "../../../docs/sheet-sketch";

/** Both axes of the one table of a sheet. */
function axesIn(sheet: string): { readonly rows: Axis; readonly columns: Axis } {
  const [table] = readSketch(sheet).grids.flatMap((grid) => findTables(grid, 1));
  if (table === undefined) throw new Error("no table");
  return axesOf(table);
}

const percents = ({ lines }: Axis): readonly boolean[] => lines.map(({ percent }) => percent);

describe("lines of percentages", () => {
  test("are those most of whose figures are, columns and rows alike", () => {
    const { rows, columns } = axesIn(`
      项目   | 东乡 | 西乡 | 南乡
      户数   | 120  | 200  | 90
      通水   | 95%  | 92%  | 88%
      通电   | 99%  | 97%  | 3
    `);
    expect(percents(rows)).toEqual([false, true, true]);
    expect(percents(columns)).toEqual([true, true, false]);
  });

  test("are no rows of amounts that stand beside columns of rates", () => {
    const { rows, columns } = axesIn(`
      项目 | 金额 | 进度 | 较上年
      东乡 | 120  | 95%  | 12%
      西乡 | 200  | 92%  | 7%
      平均 |      | 93%  | 9%
    `);
    expect(percents(rows)).toEqual([false, false, true]);
    expect(percents(columns)).toEqual([false, true, true]);
  });

  test("are no lines of which half are amounts, and none without a figure", () => {
    const { rows } = axesIn(`
      项目 | 预算 | 决算
      东乡 | 120  | 95%
      西乡 | 200  | 92%
      南乡 | 3%   | 180
      北乡 |      |
    `);
    expect(percents(rows)).toEqual([false, false, false, false]);
  });
});

describe("decimals", () => {
  const decimalsOf = (column: readonly string[]): number => {
    const { rows } = axesIn(
      ["项目 | 金额", ...column.map((figure, at) => `第${at}项 | ${figure}`)].join("\n"),
    );
    return rows.decimals(0, 0);
  };

  test("are those that two cells of a column print, for a format may drop what is nought", () => {
    expect(decimalsOf(["12", "15.25", "13.75", "7.5"])).toBe(2);
  });

  test("are not those of one cell, which may be a slip", () => {
    expect(decimalsOf(["12", "15.255", "13.7", "7.5"])).toBe(1);
    expect(decimalsOf(["12", "15.25", "13.7", "7"])).toBe(1);
    expect(decimalsOf(["12", "15.25"])).toBe(0);
  });

  test("are not those of fewer than one in twenty", () => {
    const whole = Array.from({ length: 41 }, (_, at) => String(at + 11));
    expect(decimalsOf([...whole, "15.25", "13.75"])).toBe(0);
    expect(decimalsOf([...whole.slice(3), "15.25", "13.75"])).toBe(2);
  });

  test("are not those of thresholds", () => {
    expect(decimalsOf(["12", "≥15.25", "≥13.75", "7", "9"])).toBe(0);
  });

  test("of a percentage are its own, and of an amount with more than its column all it has", () => {
    const { rows, columns } = axesIn(`
      项目 | 比例   | 金额
      东乡 | 80.25% | 12.555
      西乡 | 81%    | 13.5
      南乡 | 79.50% | 14.5
    `);
    expect([0, 1, 2].map((row) => rows.decimals(row, 0))).toEqual([4, 2, 4]);
    expect([0, 1, 2].map((row) => columns.decimals(1, row))).toEqual([3, 1, 1]);
  });
});

describe("figures", () => {
  const { rows, columns } = axesIn(`
    项目         | 东乡 | 西乡
    户数         | 120  | ≥200
    村数         | 7    | 11
    减：搬迁户数 | —    | 12
  `);

  test("are the same along both axes, as machine numbers too", () => {
    expect(rows.figure(0, 0)?.value.toNumber()).toBe(120);
    expect(columns.figure(0, 0)?.value.toNumber()).toBe(120);
    expect([rows.probe(0, 0), columns.probe(1, 2)]).toEqual([120, 12]);
  });

  test("are none where a threshold or a dash stands, nor beyond the table", () => {
    expect([rows.figure(0, 1), rows.figure(2, 0)]).toEqual([null, null]);
    expect([rows.probe(0, 1), rows.probe(2, 0), rows.probe(0, 2), rows.probe(0, -1)]).toEqual([
      NaN,
      NaN,
      NaN,
      NaN,
    ]);
    expect([rows.decimals(0, 2), rows.decimals(0, -1)]).toEqual([0, 0]);
    expect(() => rows.cell(0, 2)).toThrow("outside its table");
    expect(() => rows.ref(0, 2)).toThrow("outside its table");
  });

  test("of lines that say so are taken away", () => {
    expect(rows.lines.map(({ less }) => less)).toEqual([false, false, true]);
  });
});

test("lines are of the period at hand, left from before it, or neither", () => {
  const { rows } = axesIn(`
    项目           | 金额
    一、上月结存   | 10
    年初余额       | 15
    本月收入       | 20
    其中：当年收入 | 5
    支出           | 7
  `);
  expect(rows.lines.map(({ period }) => period)).toEqual(["before", "before", "own", null, null]);
});

test("persons are counted along rows and columns alike, money is not", () => {
  const { rows, columns } = axesIn(`
    项目         | 东乡 | 西乡 | 合计
    人数（人）   | 120  | 200  | 320
    金额（万元） | 12.5 | 20.1 | 32.6
  `);
  expect([rows.counted(0, 2), columns.counted(2, 0)]).toEqual([true, true]);
  expect([rows.counted(1, 2), columns.counted(2, 1)]).toEqual([false, false]);
});
