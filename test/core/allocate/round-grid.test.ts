import type { CellSum } from "../../../src/core/allocate";
import { roundGrid } from "../../../src/core/allocate";
import { addressOf, makeGrid, parseAddress, parseArea } from "../../../src/core/grid";
import { amountOf } from "../../../src/core/number";
import { linesOfSums } from "../../../src/core/allocate/lines-of-sums";
import { sheet } from "./sheet";

function sums(...texts: readonly string[]): readonly CellSum[] {
  const cell = (address: string) => {
    const at = parseAddress(address, "表");
    if (at === null) throw new Error(address);
    return at;
  };
  return texts.map((text) => {
    const [result = "", terms = ""] = text.split("=");
    return { result: cell(result), terms: terms.split("+").map(cell) };
  });
}

const yuan = sheet([
  ["区", "中央", "地方", "合计", "占比"],
  ["甲", 33540307.28, 49.99, "=B2+C2|33540357.27", "27.9%"],
  ["乙", 49.99, 120049.99, "=B3+C3|120099.98", "—"],
  ["合计", 33540357.27, 120099.98, 33660457.25, "100%"],
]);
const along = sums("D2=B2+C2", "D3=B3+C3", "D4=B4+C4", "B4=B2+B3", "C4=C2+C3", "D4=D2+D3");

test("yuan become ten thousands; formulas follow by themselves, percentages stay", () => {
  const body = parseArea("B2:E4");
  if (body === null) throw new Error("area");
  const answer = roundGrid(yuan, along, {
    body,
    headTop: 0,
    divide: amountOf(10000),
    decimals: 2,
    margins: "movable",
  });
  if (answer.is === "impossible") throw new Error(answer.because.is);
  expect(answer.cells.map(({ at, becomes }) => `${addressOf(at)}=${becomes}`)).toEqual([
    "B2=3354.03",
    "C2=0.01",
    "D2=3354.04",
    "B3=0.01",
    "C3=12.00",
    "D3=12.01",
    "B4=3354.04",
    "C4=12.01",
    "D4=3366.05",
  ]);
  expect(answer.cells.filter(({ edit }) => edit === null).map(({ at }) => addressOf(at))).toEqual([
    "D2",
    "D3",
  ]);
  expect(answer.cells[0]).toMatchObject({ was: "33540307.28", edit: { becomes: "3354.03", value: 3354.03 } });
});

test("binary noise in a sum does not count as a figure", () => {
  const grid = sheet([[0.1, 0.2, 0.1 + 0.2]]);
  const body = { top: 0, left: 0, bottom: 0, right: 2 };
  const answer = roundGrid(grid, sums("C1=A1+B1"), {
    body,
    headTop: 0,
    divide: amountOf(1),
    decimals: 1,
    margins: "fixed",
  });
  expect(answer.is === "rounded" ? answer.cells.map(({ becomes }) => becomes) : null).toEqual([
    "0.1",
    "0.2",
    "0.3",
  ]);
});

test("digits behind what a cell shows are rounded away, even where the text stays", () => {
  const grid = sheet([[1.004]]);
  const shown = { ...grid, cells: [[{ ...grid.cells[0]?.[0], text: "1.00" }]] } as unknown as typeof grid;
  const body = { top: 0, left: 0, bottom: 0, right: 0 };
  const answer = roundGrid(shown, [], {
    body,
    headTop: 0,
    divide: amountOf(1),
    decimals: 2,
    margins: "movable",
  });
  expect(answer.is === "rounded" ? answer.cells[0]?.edit : null).toMatchObject({ was: "1.00", value: 1 });
});

test("blocks side by side under one total are rounded together; serial numbers stay", () => {
  const grid = sheet([
    ["序号", "区", "金额", "序号", "区", "金额"],
    [1, "甲", 14, 3, "丙", 14],
    [2, "乙", 14, 4, "丁", 18],
    ["合计", null, null, null, null, 60],
  ]);
  const body = { top: 1, left: 2, bottom: 3, right: 5 };
  const rounding = { body, headTop: 0, divide: amountOf(10), decimals: 0, margins: "movable" } as const;
  const answer = roundGrid(grid, sums("F4=C2+C3+F2+F3"), rounding);
  const shown =
    answer.is === "rounded" ? answer.cells.map(({ at, becomes }) => `${addressOf(at)}=${becomes}`) : [];
  expect(shown).toEqual(["C2=1", "F2=2", "C3=1", "F3=2", "F4=6"]);
});

test("blocks whose total no rounding can meet are refused, with the total", () => {
  // What is printed adds up as far as anybody can see: 10 may stand for 9.6, and each 2 for anything from 1.5 to 2.5.
  const shown = (value: number, text: string) => ({ value, text });
  const two = shown(2, "2");
  const grid = makeGrid({
    sheet: "表",
    top: 3,
    left: 1,
    rows: [
      [two, null, two],
      [two, null, two],
      [null, null, shown(9.6, "10")],
    ],
  });
  const body = { top: 3, left: 1, bottom: 5, right: 3 };
  const rounding = { body, headTop: 3, divide: amountOf(1), decimals: 0, margins: "movable" } as const;
  expect(roundGrid(grid, sums("D6=B4+B5+D4+D5"), rounding)).toMatchObject({
    is: "impossible",
    because: { is: "line", whole: { row: 2, column: 2 }, parts: [] },
  });
});

test("a sum that takes in cells beyond the range, or of another sheet, binds nothing in it", () => {
  const grid = sheet([["1.4", "1.4", "2.8"].map(Number)]);
  const rounding = { headTop: 0, divide: amountOf(1), decimals: 0, margins: "movable" } as const;
  const shown = (answer: ReturnType<typeof roundGrid>) =>
    answer.is === "rounded" ? answer.cells.map(({ becomes }) => becomes) : answer.because;
  const whole = { top: 0, left: 0, bottom: 0, right: 2 };
  expect(shown(roundGrid(grid, sums("C1=A1+B1"), { ...rounding, body: whole }))).toEqual(["1", "2", "3"]);
  const part = { ...whole, left: 1 };
  expect(shown(roundGrid(grid, sums("C1=A1+B1"), { ...rounding, body: part }))).toEqual(["1", "3"]);
  const away = sums("C1=A1+B1").map(({ result, terms }) => ({
    result: { ...result, sheet: "别的表" },
    terms,
  }));
  expect(shown(roundGrid(grid, away, { ...rounding, body: whole }))).toEqual(["1", "1", "3"]);
});

test("a text that is the rounded figure already stays a text, and stays", () => {
  const grid = sheet([["1.50", "1.5", 1.5]]);
  const body = { top: 0, left: 0, bottom: 0, right: 2 };
  const rounding = { body, headTop: 0, divide: amountOf(1), decimals: 2, margins: "movable" } as const;
  const answer = roundGrid(grid, [], rounding);
  expect(answer.is === "rounded" ? answer.cells.map(({ edit }) => edit?.value ?? null) : null).toEqual([
    null,
    "1.50",
    1.5,
  ]);
});

describe("lines of sums", () => {
  test("a sum of nothing but itself leaves room for another of the same line", () => {
    const lines = linesOfSums(3, [
      { whole: 2, parts: [2] },
      { whole: 2, parts: [0, 1] },
    ]);
    expect(lines.map(({ partOf }) => partOf)).toEqual([2, 2, null]);
  });

  test("lines beyond the table are no part of a sum", () => {
    const lines = linesOfSums(3, [{ whole: 2, parts: [-1, 0, 1, 3] }]);
    expect(lines.map(({ partOf }) => partOf)).toEqual([2, 2, null]);
  });

  test("a grand total over items is one over the subtotals above them", () => {
    const lines = linesOfSums(7, [
      { whole: 6, parts: [0, 1, 3, 4] },
      { whole: 2, parts: [0, 1] },
      { whole: 5, parts: [3, 4] },
    ]);
    expect(lines.map(({ partOf }) => partOf)).toEqual([2, 2, 6, 5, 5, 6, null]);
  });

  test("a line is part of one sum at most, and never of itself", () => {
    const lines = linesOfSums(4, [
      { whole: 2, parts: [0, 1] },
      { whole: 3, parts: [1, 2] },
      { whole: 0, parts: [2, 3] },
      { whole: 1, parts: [1] },
    ]);
    expect(lines.map(({ partOf }) => partOf)).toEqual([null, null, 0, 0]);
  });
});
