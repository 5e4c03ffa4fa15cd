import type { Tolerance } from "../../../src/core/constraint";
import { relationsOf } from "./sheet-relations";

/** Which tolerance the sums of a sheet get. */
function toleranceOf(sketch: string): readonly Tolerance[] {
  return [...new Set(relationsOf(sketch).constraints.map((one) => one.tolerance))];
}

/** So many rows of `a + b + c = total`, the first ones off by a last unit. */
function rows(count: number, missing: number, unit = 1): string {
  return [
    "区县 | 甲项 | 乙项 | 丙项 | 合计",
    ...Array.from({ length: count }, (_, at) => {
      const parts = [3120 + at * 17, 4051 + at * 29, 2207 + at * 13];
      const total = parts.reduce((a, b) => a + b, 0) + (at < missing ? (at % 2 === 0 ? unit : -unit) : 0);
      return [`第${at + 1}区`, ...parts, total].join(" | ");
    }),
  ].join("\n");
}

test("a table whose sums all hit is exact: a last digit counts", () => {
  expect(toleranceOf(rows(26, 0))).toEqual(["none"]);
});

test("one slip does not make an exact table a rounded one", () => {
  expect(toleranceOf(rows(27, 1))).toEqual(["none"]);
});

test("where fewer hit it is most likely exact, and a last digit is a question", () => {
  expect(toleranceOf(rows(16, 0))).toEqual(["doubtful"]);
  expect(toleranceOf(rows(16, 1))).toEqual(["doubtful"]);
});

test("where several last digits would have to be slips, figures that hit were rounded all the same", () => {
  expect(toleranceOf(rows(16, 2))).toEqual(["likely"]);
  expect(toleranceOf(rows(29, 2))).toEqual(["none"]);
});

test("a table whose sums miss by a last digit here and there is rounded", () => {
  expect(toleranceOf(rows(16, 8))).toEqual(["likely"]);
});

test("too few sums tell nothing: a miss may be rounding", () => {
  expect(toleranceOf(rows(4, 0))).toEqual(["likely"]);
});

test("where most miss to the side to which cutting off errs, figures were cut off", () => {
  expect(
    toleranceOf(
      [
        "区县 | 甲 | 乙 | 丙 | 丁 | 戊 | 己 | 庚 | 辛 | 合计",
        ...Array.from({ length: 10 }, (_, at) => {
          const parts = Array.from({ length: 8 }, (__, part) => 300 + at * 17 + part * 23);
          return [`第${at + 1}区`, ...parts, parts.reduce((a, b) => a + b, 0) + 3 + (at % 2)].join(" | ");
        }),
      ].join("\n"),
    ),
  ).toEqual(["cut-off"]);
});
