import { addsUp, lineSums, looseSums } from "../../../src/core/allocate/cell-sums";
import { cellRef, makeGrid } from "../../../src/core/grid";

const at = (row: number, column: number) => cellRef("表", row, column);
const sum = (result: readonly [number, number], ...terms: readonly (readonly [number, number])[]) => ({
  result: at(...result),
  terms: terms.map((term) => at(...term)),
});

describe("the sums of lines", () => {
  test("are those whose cells all stand in one row; one that leaves it is of no line", () => {
    const within = sum([2, 5], [2, 4], [2, 3]);
    const partly = sum([3, 7], [3, 6], [4, 6]);
    expect(lineSums([within, partly], "row", "column", 3)).toEqual([{ whole: 2, parts: [0, 1] }]);
  });

  test("of two wordings for a whole the more frequent one counts, wherever it comes", () => {
    const long = (row: number) => sum([row, 5], [row, 2], [row, 3], [row, 4]);
    const short = (row: number) => sum([row, 5], [row, 4]);
    const counted = [{ whole: 5, parts: [2, 3, 4] }];
    expect(lineSums([short(1), long(2), long(3)], "row", "column", 0)).toEqual(counted);
    expect(lineSums([long(1), long(2), short(3)], "row", "column", 0)).toEqual(counted);
  });
});

describe("loose sums", () => {
  const blocks = sum([3, 5], [1, 2], [2, 2], [1, 5], [2, 5]);

  test("run along no single row or column", () => {
    expect(looseSums([blocks])).toEqual([blocks]);
    expect(looseSums([sum([3, 5], [1, 5], [2, 5])])).toEqual([]);
    expect(looseSums([sum([3, 5], [3, 2], [3, 3])])).toEqual([]);
  });

  test("have no cell in common with another sum, be it a part or the whole", () => {
    expect(looseSums([blocks, sum([9, 2], [8, 2], [2, 2])])).toEqual([]);
    expect(looseSums([blocks, sum([9, 5], [8, 5], [3, 5])])).toEqual([]);
    expect(looseSums([blocks, sum([9, 7], [8, 7], [7, 7])])).toEqual([blocks]);
  });
});

test("parts add up as far as printed figures can tell", () => {
  const shown = (text: string) => ({ value: Number(text), text });
  const grid = makeGrid({ sheet: "表", top: 0, left: 0, rows: [["1.2", "2.3", "3.6", "3.7"].map(shown)] });
  const parts = [at(0, 0), at(0, 1)];
  expect(addsUp({ result: at(0, 2), terms: parts }, grid)).toBe(true);
  expect(addsUp({ result: at(0, 3), terms: parts }, grid)).toBe(false);
  expect(addsUp({ result: at(0, 0), terms: [at(0, 0), at(9, 9)] }, grid)).toBe(true);
});
