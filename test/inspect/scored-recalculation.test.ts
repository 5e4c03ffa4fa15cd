import { applyEdits, qualified } from "../../src/core/grid";
import type { Cell, Grid } from "../../src/core/grid";
import { DEFAULT_OPTIONS, inspect, recalculation } from "../../src/core/inspect";
import type { ProfileId } from "../../src/core/inspect";
import { readSketch } from "../docs/sheet-sketch";
import { suspecting } from "./suspecting";

interface Figures {
  readonly rate?: string;
  readonly rateScore?: string;
  readonly score?: string;
  readonly total?: string;
  readonly grade?: string;
  readonly parts?: string;
}

function formOf({ rate = "90.00%", rateScore = "9.00", score = "50.00", ...rest }: Figures): readonly Grid[] {
  return readSketch(`
项目资金       | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
年度资金总额   | 480.00 | 432.00 | 10 | ${rate} | ${rateScore}
其中：财政拨款 | 480.00 | 432.00 | —  | ${rate} | —
其他资金       | 0.00   | 0.00   | —  | ${rest.parts ?? "—"} | —
一级指标   | 二级指标 | 三级指标   | 年度指标值 | 实际完成值 | 分值 | 得分 | 未完成原因
产出指标   | 数量指标 | 培训人数   | ≥500人 | 520人 | 50  | ${score} |
效益指标   | 社会效益 | 就业率     | ≥80%   | 82%   | 30  | 30.00    |
满意度指标 | 满意度   | 学员满意度 | ≥90%   | 93%   | 10  | 10.00    |
总分       |          |            |        |       | 100 | ${rest.total ?? "99.00"} |
自评等级   | ${rest.grade ?? "优"}
`).grids;
}

/** What would be written, the lines with a warning behind a `!`. */
function offered(grids: readonly Grid[], profile: ProfileId | null = null): readonly string[] {
  const options = { ...DEFAULT_OPTIONS, profile };
  return recalculation(grids, inspect(grids, options).findings, options).map(
    ({ edit, buries }) => `${buries === null ? "" : "!"}${qualified(edit.at)} ${edit.was} → ${edit.becomes}`,
  );
}

test.each<[string, Figures, ProfileId | null, readonly string[]]>([
  ["a form that is right", {}, null, []],
  [
    "the total and the grade follow the scores",
    { total: "88.00", grade: "良" },
    null,
    ["表1!G9 88.00 → 99.00", "表1!B10 良 → 优"],
  ],
  ["the grade keeps the form's manner", { grade: "良好" }, null, ["表1!B10 良好 → 优秀"]],
  [
    "the rate's score in steps, and what follows from it",
    { rateScore: "9.00" },
    "jiangxi",
    ["表1!F2 9.00 → 7.00", "表1!G9 99.00 → 97.00"],
  ],
  [
    "a blank score of the rate",
    { rateScore: "", total: "90.00" },
    null,
    ["表1!F2  → 9", "表1!G9 90.00 → 99.00"],
  ],
  ["0 ÷ 0 is no rate", { parts: "0.00%" }, null, ["表1!E4 0.00% → —"]],
  ["0 ÷ 0 counts as executed in full", { parts: "0.00%" }, "zhejiang", ["表1!E4 0.00% → 100.00%"]],
  ["nor is it made up where no profile says so", { parts: "100.00%" }, null, ["表1!E4 100.00% → —"]],
])("%s", (_, figures, profile, edits) => {
  expect(offered(formOf(figures), profile)).toEqual(edits);
});

test("a score over its weight is not carried into the total without a warning", () => {
  const [first] = offered(formOf({ score: "59.00", total: "99.00" }));
  expect(first).toBe("!表1!G9 99.00 → 108.00");
});

test("a total whose points do not make 100 is left alone", () => {
  const grids = formOf({}).map((grid) => {
    const edited = applyEdits(grid, [
      { at: { sheet: "表1", row: 5, column: 5 }, was: "50", becomes: "60", value: 60 },
    ]);
    if (!("sheet" in edited)) throw new Error("refused");
    return edited;
  });
  expect(offered(grids).filter((line) => line.includes("G9"))).toEqual([]);
});

test("once written, nothing is left to write", () => {
  const [grid] = formOf({ total: "79.00", grade: "差", parts: "0.00%" });
  if (grid === undefined) throw new Error("no sheet");
  const edits = recalculation([grid], inspect([grid]).findings).map(({ edit }) => edit);
  const after = applyEdits(grid, edits);
  if (!("sheet" in after)) throw new Error("refused");
  expect(offered([after])).toEqual([]);
  expect(inspect([after]).findings).toEqual([]);
});

/** Blocks with lines of their own; `sums` are what those print, weight and score, and the first may be a formula. */
function blocksOf(...sums: readonly (readonly [weight: string, score: string])[]): readonly Grid[] {
  const [output = ["", ""], benefit = ["", ""]] = sums;
  return readSketch(`
一级指标         | 二级指标   | 三级指标   | 年度指标值 | 实际完成值 | 分值 | 得分 | 未完成原因
产出指标（60分） |            |            |          |          | ${output[0]} | ${output[1]} |
                 | 数量指标   | 培训人数   | ≥500人   | 520人    | 40   | 40   |
                 | 质量指标   | 合格率     | ≥80%     | 82%      | 20   | 20   |
效益指标（40分） |            |            |          |          | ${benefit[0]} | ${benefit[1]} |
                 | 社会效益   | 就业率     | ≥80%     | 82%      | 30   | 30   |
                 | 可持续影响 | 长效机制   | 有所提升 | 有所提升 | 10   | 10   |
总分             |            |            |          |          | 100  | 100  |
`).grids;
}

test.each<[string, readonly (readonly [string, string])[], readonly string[]]>([
  [
    "are left alone where they are right",
    [
      ["60", "60"],
      ["40", "40"],
    ],
    [],
  ],
  [
    "are filled in where their points stand in their labels only",
    [
      ["", ""],
      ["", ""],
    ],
    ["表1!G2  → 60", "表1!G5  → 40"],
  ],
  [
    "are mended",
    [
      ["60", "59"],
      ["40", ""],
    ],
    ["表1!G2 59 → 60", "表1!G5  → 40"],
  ],
  [
    "are filled in beside one that prints its weight, but for points that the label has",
    [
      ["60", "60"],
      ["", ""],
    ],
    ["表1!G5  → 40"],
  ],
  [
    "are mended where the label says the same",
    [
      ["55", "60"],
      ["40", "40"],
    ],
    ["表1!F2 55 → 60"],
  ],
])("the sums of blocks %s", (_, sums, edits) => {
  expect(offered(blocksOf(...sums))).toEqual(edits);
});

test("a block's formula is never replaced, and a merged banner has no cell to fill in", () => {
  const [grid] = blocksOf(["", "59"], ["", ""]);
  if (grid === undefined) throw new Error("no sheet");
  const formula = { ...grid, cells: grid.cells.map((row, at) => (at === 1 ? row.map(withFormula) : row)) };
  const merged = { ...formula, merges: [{ top: 4, left: 0, bottom: 4, right: 7 }] };
  expect(offered([formula])).toEqual(["表1!G5  → 40"]);
  expect(offered([merged])).toEqual([]);
});

function withFormula(cell: Cell): Cell {
  return cell.text === "59" ? { ...cell, formula: "=SUM(G3:G4)" } : cell;
}

test("a weight that the label contradicts is left alone", () => {
  const [grid] = blocksOf(["60", "60"], ["40", "40"]);
  if (grid === undefined) throw new Error("no sheet");
  const at = { sheet: "表1", row: 2, column: 5 };
  const lighter = applyEdits(grid, [{ at, was: "40", becomes: "35", value: 35 }]);
  if (!("sheet" in lighter)) throw new Error("refused");
  expect(offered([lighter])).toEqual([]);
});

test("an indicator without a score leaves its block's sum open", () => {
  const [grid] = blocksOf(["60", ""], ["40", ""]);
  if (grid === undefined) throw new Error("no sheet");
  const at = { sheet: "表1", row: 2, column: 6 };
  const cleared = applyEdits(grid, [{ at, was: "40", becomes: "", value: null }]);
  if (!("sheet" in cleared)) throw new Error("refused");
  expect(offered([cleared])).not.toContainEqual(expect.stringContaining("G2"));
});

describe("the sums of blocks whose labels state no points", () => {
  const HEAD = "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 未完成原因";
  const OUTPUT =
    "| 数量指标 | 培训人数 | ≥500人 | 520人 | 40 | 40 |\n| 质量指标 | 合格率 | ≥80% | 82% | 20 | 20 |";
  const BENEFIT =
    "| 社会效益 | 就业率 | ≥80% | 82% | 30 | 30 |\n| 可持续影响 | 长效机制 | 有所提升 | 有所提升 | 10 | 10 |";
  const TOTAL = "总分 | | | | | 100 | 100 |";
  const headed = (output: string, benefit: string): string =>
    [HEAD, `产出指标 | | | | | ${output} |`, OUTPUT, `效益指标 | | | | | ${benefit} |`, BENEFIT, TOTAL].join(
      "\n",
    );
  const closed = (...subtotals: readonly string[]): string =>
    [
      HEAD,
      `产出指标 ${OUTPUT}`,
      ...subtotals.map((sums) => `小计 | | | | | ${sums} |`),
      `效益指标 ${BENEFIT}`,
      TOTAL,
    ].join("\n");

  test.each<[string, string, readonly string[]]>([
    ["are filled in beside one that is printed", headed("60 | 60", " | "), ["表1!F5  → 40", "表1!G5  → 40"]],
    ["are mended", headed("60 | 59", "40 | 40"), ["表1!G2 59 → 60"]],
    ["are left open where the form prints none", headed(" | ", " | "), []],
    ["are filled in behind 小计", closed(" | "), ["表1!F4  → 60", "表1!G4  → 60"]],
    ["are mended behind 小计, once", closed("60 | 50"), ["表1!G4 50 → 60"]],
    ["are none behind a second 小计, which closes nothing", closed("60 | 60", "60 | 60"), []],
  ])("%s", (_, sketch, edits) => {
    expect(offered(readSketch(sketch).grids)).toEqual(edits);
  });

  test("are those of each form alone, where a workbook has several", () => {
    const sheets = ["表1", "表2"].map((name) => `# ${name}\n${headed("60 | 59", "40 | 40")}`);
    expect(offered(readSketch(sheets.join("\n")).grids)).toEqual(["表1!G2 59 → 60", "表2!G2 59 → 60"]);
  });

  test("are filled in where another sheet has a merge", () => {
    const sheets = [
      `# 甲 · merge G5:H5\n${headed("60 | 60", "40 | 40")}`,
      `# 乙\n${headed("60 | 60", "40 | ")}`,
    ];
    expect(offered(readSketch(sheets.join("\n")).grids)).toEqual(["乙!G5  → 40"]);
  });

  test("are left open where the cell is merged into another, whatever other sheets have", () => {
    const sheets = [
      `# 甲\n${headed("60 | 60", "40 | 40")}`,
      `# 乙 · merge F5:G5\n${headed("60 | 60", "40 | ")}`,
    ];
    expect(offered(readSketch(sheets.join("\n")).grids)).toEqual([]);
  });

  test("rest on the scores of their indicators, but on none that follows from its result", () => {
    const { grids } = readSketch(
      headed("60 | 59", "40 | 40").replace("| 82% | 30 | 30 |", "| 79% | 30 | 20 |"),
    );
    const told = ["G3", "G6"].map((address) =>
      recalculation(grids, [suspecting(address, 0.9)]).map(
        ({ edit, buries }) => `${edit.was} → ${edit.becomes}${buries === null ? "" : `, burying ${buries}`}`,
      ),
    );
    expect(told).toEqual([
      ["59 → 60", "40 → 30", "100 → 90"],
      ["59 → 60", "40 → 30, burying doubt-G6", "100 → 90, burying doubt-G6"],
    ]);
  });
});
