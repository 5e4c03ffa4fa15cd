import * as fc from "fast-check";
import { displayWidth, padTo, wrapTo } from "../../../src/app/print/display-width";

test.each([
  ["", 0],
  ["B7", 2],
  ["表2", 3],
  ["（40%）", 7],
  ["62.65 → 66.25", 13],
  ["e\u0301", 1],
])("%j is %i columns wide", (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test("padding counts columns, not characters", () => {
  expect(padTo("表2", 5)).toBe("表2  ");
  expect(padTo("表22", 3)).toBe("表22");
});

test.each([
  ["一列相加为 2061.20，合计写的是 2064.80。", 16, ["一列相加为", "2061.20，合计写", "的是 2064.80。"]],
  ["合计合计，", 8, ["合计合", "计，"]],
  ["two digits swapped", 10, ["two digits", "swapped"]],
  ["unbreakable-word", 4, ["unbreakable-word"]],
])("%j in %i columns", (text, width, lines) => {
  expect(wrapTo(text, width)).toEqual(lines);
});

test("wrapping loses no word and no figure", () => {
  const text = fc
    .array(fc.constantFrom("合", "计", "62.65", " ", "，", "word", "（", "）", "→"))
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, fc.integer({ min: 4, max: 40 }), (said, width) => {
      const bare = (one: string): string => one.replace(/ /g, "");
      expect(bare(wrapTo(said, width).join(""))).toBe(bare(said));
    }),
    { seed: 20240501 },
  );
});
