import { viewOf } from "../../../../src/core/constraint/view";
import { earnedPointsOf } from "../../../../src/core/constraint/structure/earned-points";
import { addressOf } from "../../../../src/core/grid";
import { findTables } from "../../../../src/core/table";
import { readSketch } from "../../../docs/sheet-sketch";

/** What each line earns, as `D2 = C2 × B2`, with the scale of what is no fraction, and whether the weight is the most there is. */
function earnedIn(...lines: readonly string[]): readonly string[] {
  const views = readSketch(lines.join("\n")).grids.flatMap((grid) =>
    findTables(grid, 1).map((table) => viewOf(table)),
  );
  return views.flatMap((view) =>
    earnedPointsOf(view).map(({ score, weight, coefficient, scale, isCapped }) => {
      const part = scale === 1 ? addressOf(coefficient) : `${scale} × ${addressOf(coefficient)}`;
      return `${addressOf(score)} = ${part} × ${addressOf(weight)}${isCapped ? " at most" : ""}`;
    }),
  );
}

const HEAD = "指标 | 分值 | 完成率 | 得分";

describe("points are the share of its weight that an indicator earned", () => {
  test("as a percentage", () => {
    expect(earnedIn(HEAD, "数量 | 20 | 90% | 18", "质量 | 30 | 80% | 24", "时效 | 50 | 70% | 35")).toEqual([
      "D2 = C2 × B2 at most",
      "D3 = C3 × B3 at most",
      "D4 = C4 × B4 at most",
    ]);
  });

  test("as a fraction", () => {
    expect(earnedIn(HEAD, "数量 | 20 | 0.9 | 18", "质量 | 30 | 1 | 30", "时效 | 50 | 0.7 | 35")[0]).toBe(
      "D2 = C2 × B2 at most",
    );
  });

  test("in hundreds", () => {
    expect(earnedIn(HEAD, "数量 | 20 | 90 | 18", "质量 | 30 | 80 | 24", "时效 | 50 | 70 | 35")[0]).toBe(
      "D2 = 0.01 × C2 × B2 at most",
    );
  });

  test("never more than the weight, however much was done", () => {
    expect(
      earnedIn(HEAD, "数量 | 20 | 150% | 20", "质量 | 30 | 120% | 30", "时效 | 50 | 70% | 35"),
    ).toHaveLength(3);
  });

  test("with the points of no line without all three", () => {
    const rows = ["数量 | 20 | 90% | 18", "质量 | 30 | 80% | 24", "时效 | 50 | 70% | 35", "效益 | 10 |  | 9"];
    expect(earnedIn(HEAD, ...rows)).toHaveLength(3);
  });

  test("rounded as they are printed", () => {
    expect(
      earnedIn(HEAD, "数量 | 20 | 91.3% | 18.3", "质量 | 30 | 80.7% | 24.2", "时效 | 50 | 70.1% | 35.1"),
    ).toHaveLength(3);
    expect(
      earnedIn(HEAD, "数量 | 20 | 91.3% | 18.1", "质量 | 30 | 80.7% | 24.4", "时效 | 50 | 70.1% | 35.3"),
    ).toEqual([]);
  });

  test.each([
    ["two lines say so", ["数量 | 20 | 90% | 18", "质量 | 30 | 80% | 24"], 0],
    ["two of three do", ["数量 | 20 | 90% | 18", "质量 | 30 | 80% | 24", "时效 | 50 | 70% | 11"], 0],
    [
      "three of four do",
      ["数量 | 20 | 90% | 18", "质量 | 30 | 80% | 24", "时效 | 40 | 70% | 28", "效益 | 10 | 50% | 9"],
      4,
    ],
    [
      "three of five do",
      [
        "数量 | 20 | 90% | 18",
        "质量 | 30 | 80% | 24",
        "时效 | 30 | 70% | 21",
        "效益 | 10 | 50% | 9",
        "满意 | 10 | 50% | 8",
      ],
      0,
    ],
    [
      "four of six do",
      [
        "数量 | 20 | 90% | 18",
        "质量 | 30 | 80% | 24",
        "时效 | 20 | 70% | 14",
        "成本 | 10 | 60% | 6",
        "效益 | 10 | 50% | 9",
        "满意 | 10 | 50% | 8",
      ],
      6,
    ],
  ])("where %s", (_, rows, count) => {
    expect(earnedIn(HEAD, ...rows)).toHaveLength(count);
  });

  test.each(["指标 | 分值 | 得分", "指标 | 完成率 | 得分", "指标 | 分值 | 完成率"])(
    "and not in a form of %s",
    (head) => {
      const figures = head
        .split("|")
        .slice(1)
        .map((label) => (label.includes("率") ? "100%" : "20"));
      expect(
        earnedIn(head, ...["数量", "质量", "时效"].map((name) => [name, ...figures].join(" | "))),
      ).toEqual([]);
    },
  );
});

describe("weighted points are marks times a weight", () => {
  test("out of a hundred", () => {
    const rows = ["数量 | 20% | 90 | 18", "质量 | 30% | 80 | 24", "时效 | 50% | 70 | 35"];
    expect(earnedIn("指标 | 权重 | 评分 | 加权得分", ...rows)).toEqual([
      "D2 = C2 × B2",
      "D3 = C3 × B3",
      "D4 = C4 × B4",
    ]);
  });

  test("before a column of points, where those are the marks", () => {
    const rows = ["数量 | 18 | 20% | 90", "质量 | 24 | 30% | 80", "时效 | 35 | 50% | 70"];
    expect(earnedIn("指标 | 折算得分 | 权重 | 得分", ...rows)[0]).toBe("B2 = D2 × C2");
  });
});
