import type { Cell, Grid } from "../../src/core/grid";
import { addressOf } from "../../src/core/grid";
import { DEFAULT_OPTIONS, inspect, recalculation } from "../../src/core/inspect";
import type { Finding, ProfileId, RecalculatedCell } from "../../src/core/inspect";
import { readSketch } from "../docs/sheet-sketch";
import { suspecting } from "./suspecting";

interface Form {
  readonly funds?: string;
  readonly rateScore?: string;
  readonly rateWeight?: string;
  readonly scores?: readonly [string, string, string];
  readonly weights?: readonly [string, string, string];
  readonly total?: string;
  readonly points?: string;
  readonly grade?: string;
}

/** A scored form: 10 points for the rate, 90 for three indicators. */
function form({ scores = ["50.00", "30.00", "9.00"], weights = ["50", "30", "10"], ...rest }: Form): string {
  return `
项目资金       | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
年度资金总额   | ${rest.funds ?? "480.00 | 432.00"} | ${rest.rateWeight ?? "10"} | 90.00% | ${rest.rateScore ?? "9.00"}
其中：财政拨款 | 480.00 | 432.00 | —  | 90.00% | —
一级指标   | 二级指标 | 三级指标   | 年度指标值 | 实际完成值 | 分值 | 得分 | 未完成原因
产出指标   | 数量指标 | 培训人数   | ≥500人 | 520人 | ${weights[0]} | ${scores[0]} |
效益指标   | 社会效益 | 就业率     | ≥80%   | 82%   | ${weights[1]} | ${scores[1]} |
满意度指标 | 满意度   | 学员满意度 | ≥90%   | 85%   | ${weights[2]} | ${scores[2]} | 样本偏小
总分       |          |            |        |       | ${rest.points ?? "100"} | ${rest.total ?? "98.00"} |
自评等级   | ${rest.grade ?? "优"}`;
}

/** What would be written, the cells with a warning behind a `!`; a formula in a cell where one is named. */
function offered(
  sketch: string,
  profile: ProfileId | null = null,
  formulas: Readonly<Record<string, string>> = {},
): readonly string[] {
  const options = { ...DEFAULT_OPTIONS, profile };
  const grids = readSketch(sketch).grids.map((grid) => withFormulas(grid, formulas));
  return told(recalculation(grids, inspect(grids, options).findings, options));
}

/** What would be written where findings of our own doubt some cells. */
function offeredBeside(findings: readonly Finding[], figures: Form): readonly string[] {
  return told(recalculation(readSketch(form(figures)).grids, findings));
}

function told(cells: readonly RecalculatedCell[]): readonly string[] {
  return cells.map(
    ({ edit, buries }) => `${buries === null ? "" : "!"}${addressOf(edit.at)} ${edit.was} → ${edit.becomes}`,
  );
}

function withFormulas(grid: Grid, formulas: Readonly<Record<string, string>>): Grid {
  const cells = grid.cells.map((row, r) =>
    row.map((cell, column): Cell => {
      const formula = formulas[addressOf({ row: r, column })];
      return formula === undefined ? cell : { ...cell, formula };
    }),
  );
  return { ...grid, cells };
}

describe("the total score", () => {
  test.each<[string, Form, readonly string[]]>([
    ["is right", {}, []],
    ["follows the scores and the rate's", { total: "97.00" }, ["G8 97.00 → 98.00"]],
    ["is filled in", { total: "" }, ["G8  → 98"]],
    ["keeps its decimals", { total: "97.0" }, ["G8 97.0 → 98.0"]],
    ["gets as many as it needs", { total: "97", scores: ["50.00", "30.00", "9.44"] }, ["G8 97 → 98.44"]],
    ["is left alone where a score is missing", { total: "97.00", scores: ["50.00", "", "9.00"] }, []],
    ["is left alone where a score is words", { total: "97.00", scores: ["50.00", "满分", "9.00"] }, []],
    ["is left alone where the points make no 100", { total: "97.00", weights: ["40", "30", "10"] }, []],
    [
      "follows where they make what is printed for them",
      {
        total: "87.00",
        weights: ["40", "30", "10"],
        scores: ["40.00", "30.00", "9.00"],
        points: "90",
        grade: "良",
      },
      ["G8 87.00 → 88.00"],
    ],
    ["is left alone where it is words", { total: "见附件" }, []],
    ["keeps the word behind it", { total: "97分" }, ["G8 97分 → 98分"]],
    ["is right with a word behind it", { total: "98分" }, []],
    ["is right in figures of full width", { total: "９８.00" }, []],
    ["is left alone where a remark stands beside it", { total: "97（含加分2分）" }, []],
  ])("%s", (_, figures, edits) => {
    expect(offered(form(figures)).filter((line) => line.includes("G8"))).toEqual(edits);
  });

  test("is never written over a formula", () => {
    expect(offered(form({ total: "97.00" }), null, { G8: "=SUM(G5:G7)+F2" })).toEqual([]);
  });

  test("stays text where it is text", () => {
    const { grids } = readSketch(form({ total: "'97.00" }));
    const [edit] = recalculation(grids, []).filter(({ edit: { at } }) => addressOf(at) === "G8");
    expect(edit?.edit).toMatchObject({ becomes: "98.00", value: "98.00" });
    const number = recalculation(readSketch(form({ total: "97.00" })).grids, []);
    expect(number[0]?.edit).toMatchObject({ becomes: "98.00", value: 98 });
  });
});

describe("the grade", () => {
  test.each<[string, Form, readonly string[]]>([
    ["follows the total that is due", { grade: "良" }, ["B9 良 → 优"]],
    ["stays where it is open", { grade: "" }, []],
    [
      "stays where it is another word for what is due",
      { grade: "合格", scores: ["17.00", "30.00", "9.00"], total: "65.00" },
      [],
    ],
    ["stays where it is no grade", { grade: "待评" }, []],
    ["stays where no total can be computed", { grade: "良", scores: ["50.00", "", "9.00"] }, []],
  ])("%s", (_, figures, edits) => {
    expect(offered(form(figures)).filter((line) => line.includes("B9"))).toEqual(edits);
  });

  test("of 80 is good, of less fair; with a warning, since nobody says why points are missing", () => {
    const of = (score: string, total: string): readonly string[] =>
      offered(form({ scores: [score, "30.00", "9.00"], total, grade: "优" }));
    expect(of("32.00", "80.00")).toContain("!B9 优 → 良");
    expect(of("31.00", "79.00")).toContain("!B9 优 → 中");
  });
});

describe("the score of the rate", () => {
  const scored = (figures: Form, profile: ProfileId | null = null): readonly string[] =>
    offered(form(figures), profile).filter((line) => line.includes("F2"));

  test.each<[string, Form, ProfileId | null, readonly string[]]>([
    ["is filled in by proportion", { rateScore: "" }, null, ["F2  → 9"]],
    ["goes by steps where the profile has them", {}, "jiangxi", ["F2 9.00 → 7.00"]],
    ["is filled in by steps as well", { rateScore: "" }, "jiangxi", ["F2  → 7"]],
    ["has two decimals", { rateScore: "", funds: "480.00 | 431.00" }, null, ["F2  → 8.98"]],
    ["stays where it is words", { rateScore: "满分" }, "jiangxi", []],
    ["stays open where nobody says how many points it is worth", { rateScore: "", rateWeight: "" }, null, []],
    [
      "is right where it is printed more roughly than it could be",
      { rateScore: "9.0", funds: "480.00 | 431.00" },
      null,
      [],
    ],
    ["stays open where no budget is", { rateScore: "", funds: " | 432.00" }, null, []],
  ])("%s", (_, figures, profile, edits) => {
    expect(scored(figures, profile)).toEqual(edits);
  });

  test("takes the total along, with a warning for the score beside it that the steps contradict", () => {
    expect(offered(form({}), "jiangxi")).toEqual(["F2 9.00 → 7.00", "!G8 98.00 → 96.00"]);
  });
});

describe("a score that is itself in doubt", () => {
  test("is carried into the total and the grade with a warning", () => {
    expect(offered(form({ scores: ["50.00", "30.00", "12.00"], grade: "良" }))).toEqual([
      "!G8 98.00 → 101.00",
    ]);
    expect(offered(form({ scores: ["20.00", "35.00", "9.00"], grade: "优" }))).toEqual([
      "!G8 98.00 → 73.00",
      "!B9 优 → 中",
    ]);
  });

  test("is no culprit where it follows from its result by the profile: full points for a target that was reached", () => {
    expect(offeredBeside([suspecting("G5", 0.9)], { total: "97.00" })).toEqual(["G8 97.00 → 98.00"]);
    expect(offeredBeside([suspecting("G7", 0.9)], { total: "97.00" })).toEqual(["!G8 97.00 → 98.00"]);
  });

  test("may be the rate's, for itself or for the figures it rests on", () => {
    const figures = { rateScore: "8.00", total: "98.00" };
    const spent = ["C2", "C3", "E2"].map((address) => suspecting(address, 0.5));
    expect(offeredBeside(spent, figures)).toEqual(["!F2 8.00 → 9.00", "!G8 98.00 → 97.00"]);
    expect(offeredBeside([suspecting("F2", 0.5)], figures)).toEqual(["F2 8.00 → 9.00"]);
  });

  test("may be a blank one of a budget that is in doubt", () => {
    const doubted = [suspecting("B2", 0.5), suspecting("B3", 0.5)];
    expect(offeredBeside(doubted, { rateScore: "" })).toContain("!F2  → 9");
    expect(offeredBeside([], { rateScore: "" })).toContain("F2  → 9");
  });

  test.each<[string, Finding["rule"], Finding["severity"], string]>([
    ["by a law that says so", "score-at-odds", "verify", "!G8 97.00 → 98.00"],
    ["over its weight", "score-over-weight", "error", "!G8 97.00 → 98.00"],
    ["for points that nobody explains", "points-without-reason", "verify", "!G8 97.00 → 98.00"],
    ["not by what is only worth knowing", "score-at-odds", "notice", "G8 97.00 → 98.00"],
    ["nor by what is said of it besides", "target-missed", "verify", "G8 97.00 → 98.00"],
  ])("%s", (_, rule, severity, edit) => {
    const finding: Finding = { ...suspecting("G7", 0), rule, severity, suspects: [] };
    expect(offeredBeside([finding], { total: "97.00" })).toEqual([edit]);
  });
});

test("a score merged over two lines counts once, and so do their points", () => {
  const merged = form({ scores: ["80.00", "", "9.00"], weights: ["80", "", "10"], total: "97.00" });
  expect(offered(`# 表1 · merge F5:F6 G5:G6${merged}`)).toEqual(["G8 97.00 → 98.00"]);
});

test("a form without a line for the total has none to be written", () => {
  const lines = form({ scores: ["50.00", "30.00", "9.00"] }).split("\n");
  expect(offered(lines.filter((line) => !line.startsWith("总分")).join("\n"))).toEqual([]);
});

describe("the rate of nothing", () => {
  const rates = (planned: string, spent: string, score: string): string =>
    form({}).replace("一级指标 ", `其他资金 | ${planned} | ${spent} | — | ${score} | —\n一级指标 `);

  test("of nothing is none; what nothing was spent of, and what was spent of nothing, are left alone", () => {
    expect(offered(rates("0.00", "0.00", "0.00%"))).toEqual(["E4 0.00% → —"]);
    const told = (planned: string, spent: string): readonly string[] =>
      offered(rates(planned, spent, "0.00%")).filter((line) => line.includes("E4"));
    expect(told("5.00", "0.00")).toEqual([]);
    expect(told("0.00", "5.00")).toEqual([]);
    expect(told("", "0.00")).toEqual([]);
    expect(told("0.00", "")).toEqual([]);
  });

  test("is held as it is shown", () => {
    const held = (profile: ProfileId, score: string): unknown =>
      recalculation(readSketch(rates("0.00", "0.00", score)).grids, [], { ...DEFAULT_OPTIONS, profile })[0]
        ?.edit.value;
    expect(held("national", "0.00%")).toBe("—");
    expect(held("zhejiang", "0.00%")).toBe(1);
    expect(held("zhejiang", "0.0")).toBe(100);
  });
});

test("what only one profile says is written where the figures tell that it is the form's", () => {
  const empty = (rate: string): string => `
项目资金       | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
年度资金总额   | 0.00 | 0.00 | 10 | 100.00% | 10.00
其中：财政拨款 | 0.00 | 0.00 | —  | ${rate} | —
${form({ scores: ["50.00", "30.00", "10.00"], total: "100.00" })
  .split("\n")
  .slice(4)
  .join("\n")
  .replace("85%", "93%")}`;
  expect(offered(empty("0.00%"))).toEqual(["E3 0.00% → 100.00%"]);
});

test("a form that gives scores and nowhere says of how many points has no total to be written", () => {
  expect(
    offered(`
一级指标   | 三级指标   | 年度指标值 | 实际完成值 | 得分
产出指标   | 培训人数   | ≥500人     | 520人      | 50
效益指标   | 就业率     | ≥80%       | 82%        | 30
满意度指标 | 学员满意度 | ≥90%       | 93%        | 10
总分       |            |            |            | 95`),
  ).toEqual([]);
});

test("funds without a rate have none to be written", () => {
  const bare = `
项目资金       | 全年预算数 | 全年执行数
年度资金总额   | 480.00     | 432.00
其中：财政拨款 | 480.00     | 432.00
其他资金       | 0.00       | 0.00`;
  expect(offered(bare, "national")).toEqual([]);
});
