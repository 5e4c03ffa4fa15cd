import { axesOf } from "../../../../src/core/constraint/structure/axis";
import { countedLines } from "../../../../src/core/constraint/structure/counted-lines";
import { isHeadingLine } from "../../../../src/core/constraint/structure/heading-line";
import { findTables } from "../../../../src/core/table";
import { readSketch } from "../../../docs/sheet-sketch";

const axesIn = (sheet: string): ReturnType<typeof axesOf> => {
  const [table] = readSketch(sheet).grids.flatMap((grid) => findTables(grid, 1));
  if (table === undefined) throw new Error("no table");
  return axesOf(table);
};

/** Two full-width spaces, as a clerk sets a line in. */
const INDENT = "\u3000\u3000";

/** The lines of a table that only name others. */
function headingsIn(...lines: readonly string[]): readonly string[] {
  const { rows } = axesIn(["项目 | 数量 | 金额", ...lines].join("\n"));
  return rows.lines.flatMap(({ line }, at) => (isHeadingLine(rows, at) ? [line.label] : []));
}

describe("a line only names the group after it", () => {
  test.each([
    ["by its colon", "流动资产：", "现金", "流动资产:"],
    ["by its number over unnumbered lines", "二、负债", "借款", "二、负债"],
    ["by its number over deeper ones", "一、土建工程", "1.路基", "一、土建工程"],
    ["by what is set in below it", "土建工程", `${INDENT}路基`, "土建工程"],
  ])("%s", (_, head, next, told) => {
    expect(headingsIn("股本 | 1 | 10", `${head} |  | `, `${next} | 3 | 40`, "其他 | 7 | 9")).toEqual([told]);
  });

  test("or is there to be signed", () => {
    expect(headingsIn("股本 | 1 | 10", "其他 | 7 | 9", "负责人签字 |  | ", "股本 | 1 | 12")).toEqual([
      "负责人签字",
    ]);
  });

  test.each([
    ["where it holds a figure", ["二、负债 | 3 | ", "借款 | 3 | 40"]],
    ["where it says that there is none", ["二、负债 | — | ", "借款 | 3 | 40"]],
    ["where its equals follow, and it happens to be empty", ["二、负债 |  | ", "三、权益 | 3 | 40"]],
    ["where a shallower one follows", ["（一）负债 |  | ", "二、权益 | 3 | 40"]],
    ["where it is a total that is yet to be filled", ["合计 |  | ", `${INDENT}借款 | 3 | 40`]],
    ["where the next line is part of it", ["二、负债 |  | ", "其中：借款 | 3 | 40"]],
    ["where its total follows", ["二、负债 |  | ", "合计 | 3 | 40"]],
    ["without a number, over lines as far out", ["负债 |  | ", "借款 | 3 | 40"]],
    ["without a number, over numbered lines set in", ["负债 |  | ", `${INDENT}1.借款 | 3 | 40`]],
    ["at the foot of the table", ["借款 | 3 | 40", "二、负债 |  | "]],
  ])("but not %s", (_, lines) => {
    expect(headingsIn("股本 | 1 | 10", ...lines)).toEqual([]);
  });

  test("nor where lines are columns", () => {
    const { columns } = axesIn("单位 | 二、负债 | 借款\n甲 | 7 | 3\n乙 | 8 | 4");
    expect(columns.lines.filter((_, at) => isHeadingLine(columns, at))).toEqual([]);
  });
});

describe("rows that count things below rows of money", () => {
  const countedIn = (...lines: readonly string[]): readonly string[] => {
    const { rows } = axesIn(["项目 | 预算 | 决算", ...lines].join("\n"));
    return [...countedLines(rows)].map((at) => rows.lines[at]?.line.label ?? "");
  };

  test("are those at the foot", () => {
    expect(
      countedIn("接待费 | 3.5 | 4.5", "购置费 | 7.5 | 9.5", "批次(批) | 4 | 5", "人次(人次) | 12 | 13"),
    ).toEqual(["人次(人次)", "批次(批)"]);
  });

  test("with nothing but headings among them", () => {
    expect(
      countedIn(
        "接待费 | 3.5 | 4.5",
        "相关数量 |  | ",
        "批次(批) | 4 | 5",
        "其中 |  | ",
        "人次(人次) | 12 | 13",
      ),
    ).toEqual(["人次(人次)", "批次(批)"]);
  });

  test.each([
    ["above an amount", ["接待费 | 3.5 | 4.5", "批次(批) | 4 | 5", "购置费 | 7.5 | "]],
    ["in a table of nothing else", ["批次(批) | 4 | 5", "人次(人次) | 12 | 13"]],
  ])("but none %s", (_, lines) => {
    expect(countedIn(...lines)).toEqual([]);
  });

  test("and no columns", () => {
    const { columns } = axesIn("单位 | 预算 | 人员(人)\n甲 | 3.5 | 4\n乙 | 7.5 | 8");
    expect([...countedLines(columns)]).toEqual([]);
  });
});
