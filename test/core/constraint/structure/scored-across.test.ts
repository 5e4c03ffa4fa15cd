import { scoredAcross } from "../../../../src/core/constraint/structure/scored-across";
import { viewOf } from "../../../../src/core/constraint/view";
import { findTables } from "../../../../src/core/table";
import { readSketch } from "../../../docs/sheet-sketch";

/** Where a block of funds that lies across has its weight and its score: `10 in 分值 and 9 in 执行得分 of 合计`; "nowhere" where it has none. */
function scoredIn(...lines: readonly string[]): string {
  const [table] = readSketch(lines.join("\n")).grids.flatMap((grid) => findTables(grid, 1));
  if (table === undefined) throw new Error("no table");
  const found = scoredAcross(viewOf(table));
  if (found === null) return "nowhere";
  const row = (at: number): string => table.rows[at]?.label ?? "no row";
  const weight = found.weight === null ? "no weight" : row(found.weight);
  return `${weight} and ${row(found.score)} of ${table.columns[found.column]?.label ?? "no column"}`;
}

const SOURCES = "资金来源 | 合计 | 中央 | 省级 | 县级";
const RECEIVED = "本年到位 | 1300.00 | 800.00 | 300.00 | 200.00";
const SPENT = "本年支出 | 1170.00 | 760.00 | 270.00 | 140.00";
const RATE = "预算执行率 | 90.00% | 95.00% | 90.00% | 70.00%";
const SCORE = "执行得分 | 9.00 | | | ";

describe("the score of funds whose sources stand side by side", () => {
  it("stands in a row below the rate, in the column of the total", () => {
    expect(scoredIn(SOURCES, RECEIVED, SPENT, RATE, SCORE)).toBe("no weight and 执行得分 of 合计");
  });

  it("is the total's where each source has one too, wherever the total stands", () => {
    const behind = (row: string): string => row.replace(/^(\S+ \|) (\S+) \| (.*)$/, "$1 $3 | $2");
    const rows = [SOURCES, RECEIVED, SPENT, RATE, "执行得分 | 9.00 | 9.50 | 9.00 | 7.00"];
    expect(scoredIn(...rows.map(behind))).toBe("no weight and 执行得分 of 合计");
  });

  it("has its weight in a row of its own, also in the first", () => {
    const weight = "分值 | 10 | | | ";
    expect(scoredIn(SOURCES, RECEIVED, SPENT, weight, RATE, SCORE)).toBe("分值 and 执行得分 of 合计");
    expect(scoredIn(SOURCES, weight, RECEIVED, SPENT, RATE, SCORE)).toBe("分值 and 执行得分 of 合计");
  });

  it("is the one there is where no column is a total", () => {
    const named = SOURCES.replace("合计", "财政拨款");
    expect(scoredIn(named, RECEIVED, SPENT, RATE, SCORE)).toBe("no weight and 执行得分 of 财政拨款");
  });

  it("is nobody's where no column is a total and several have one", () => {
    const named = SOURCES.replace("合计", "财政拨款");
    const scores = "执行得分 | 9.00 | 9.50 | 9.00 | 7.00";
    expect(scoredIn(named, RECEIVED, SPENT, RATE, scores)).toBe("nowhere");
  });

  it("is nowhere while it is blank", () => {
    expect(scoredIn(SOURCES, RECEIVED, SPENT, RATE, "执行得分 | | | | ")).toBe("nowhere");
  });

  it("is none above the rate, and none without one", () => {
    expect(scoredIn(SOURCES, RECEIVED, SPENT, SCORE, RATE)).toBe("nowhere");
    expect(scoredIn(SOURCES, RECEIVED, SPENT, SCORE)).toBe("nowhere");
    expect(scoredIn(SOURCES, RECEIVED, SPENT, RATE)).toBe("nowhere");
  });

  it("stands below the rate also where that is the first row", () => {
    expect(scoredIn(SOURCES, RATE, SCORE, RECEIVED, SPENT)).toBe("no weight and 执行得分 of 合计");
  });

  test.each(["执行率得分", "预算执行率得分（分）", "2.支出进度得分", "得分", "资金支出率得分"])(
    "may be called %s",
    (name) => {
      expect(scoredIn(SOURCES, RECEIVED, SPENT, RATE, SCORE.replace("执行得分", name))).toContain("of 合计");
    },
  );

  test.each(["执行得分率", "自评得分", "得分说明"])("is none called %s", (name) => {
    expect(scoredIn(SOURCES, RECEIVED, SPENT, RATE, SCORE.replace("执行得分", name))).toBe("nowhere");
  });
});
