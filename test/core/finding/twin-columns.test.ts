import { sceneOf } from "./scene-of";

/** What the twins of a cell show in its row, and in how many other rows they show the same: `358.2 by 2`. */
function twinsOf(sketch: string, address: string): readonly string[] {
  const { scene, at } = sceneOf(sketch);
  return scene.twins(at(address)).map(({ value, rows }) => `${value.toFixed()} by ${rows}`);
}

/** What was planned and what was given are the same, but for the second row; the rest is empty or no figure. */
const PLANNED = `
单位 | 计划数 | 下达数 | 其他
一中 | 412.6  | 412.6  | 3.1
二中 | 385.2  | 358.2  | 4.2
三中 | 290.8  | 290.8  | 5.3
四中 | 0      | 0      | 6.4
五中 | 188.4  |        | 7.5
六中 | 177.1  | 待定   | 8.9`;

describe("columns that show the same figures", () => {
  test.each([
    ["the one row that differs, seen from either side", "B3", ["358.2 by 2"]],
    ["the other side of it", "C3", ["385.2 by 2"]],
    ["a row that agrees, while another does not: the columns are no twins for it", "B2", []],
    ["a column that agrees nowhere", "D3", []],
    ["a cell outside of the table's body", "A1", []],
  ])("%s: %s", (_, address, expected) => {
    expect(twinsOf(PLANNED, address)).toEqual(expected);
  });

  const AGREED = PLANNED.replace("358.2", "385.2");
  test.each([
    ["each row is confirmed by the others", "B2", ["412.6 by 2"]],
    ["so is a nought, though a row of noughts is none of the others", "B5", ["0 by 3"]],
    ["a blank shows nothing that could confirm a figure", "B6", []],
    ["nor do words", "B7", []],
    ["beside a blank stands what it would hold", "C6", ["188.4 by 3"]],
  ])("%s: %s", (_, address, expected) => {
    expect(twinsOf(AGREED, address)).toEqual(expected);
  });

  test("one row that agrees is no other row for itself", () => {
    const one = PLANNED.replace("三中 | 290.8  | 290.8 ", "三中 | 290.8  |       ");
    expect(twinsOf(one, "B2")).toEqual([]);
    expect(twinsOf(one, "B3")).toEqual(["358.2 by 1"]);
  });

  test.each([
    ["far apart", ["385.2", "177.1"]],
    ["next to each other", ["385.2", "290.8"]],
  ])("two rows that differ, %s, make no twins, not even in these rows", (_, differing) => {
    const sketch = `
单位 | 计划数 | 下达数 | 其他
一中 | 412.6  | 412.6  | 3.1
二中 | 385.2  | 385.2  | 4.2
三中 | 290.8  | 290.8  | 5.3
四中 | 188.4  | 188.4  | 6.4
五中 | 177.1  | 177.1  | 7.5`;
    const apart = differing.reduce(
      (text, figure) => text.replace(`${figure}  | ${figure}`, `${figure}  | 9${figure}`),
      sketch,
    );
    expect(["B2", "B3", "B4", "B6"].flatMap((address) => twinsOf(apart, address))).toEqual([]);
  });

  test("all columns that repeat it count, each for itself", () => {
    const three = `
单位 | 计划数 | 下达数 | 拨付数
一中 | 412.6  | 412.6  | 412.6
二中 | 385.2  | 385.2  | 385.2
三中 | 290.8  | 290.8  |
四中 | 188.4  | 188.4  | 184.8`;
    expect(twinsOf(three, "B5")).toEqual(["188.4 by 3", "184.8 by 2"]);
    expect(twinsOf(three, "D5")).toEqual(["188.4 by 2", "188.4 by 2"]);
  });
});

test("a nought beside a figure is no likeness, and no row that counts for nothing", () => {
  const noughts = (given: string): string => `
单位 | 计划数 | 下达数 | 其他
一中 | 412.6  | 412.6  | 3.1
二中 | 385.2  | ${given} | 4.2
三中 | 290.8  | 290.8  | 5.3`;
  expect(twinsOf(noughts("0"), "B2")).toEqual([]);
  expect(twinsOf(noughts("0"), "B3")).toEqual(["0 by 2"]);
  expect(twinsOf(noughts("385.2").replace("385.2 ", "0 "), "B2")).toEqual([]);
});
