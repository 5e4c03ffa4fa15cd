import { addressOf } from "../../../src/core/grid";
import type { Finding } from "../../../src/core/inspect";
import { planFixes, recalculation } from "../../../src/core/inspect";
import { inspected } from "../../docs/check";
import { readSketch } from "../../docs/sheet-sketch";

const FORM = `
项目资金       | 全年预算数（A） | 全年执行数（B） | 执行率（B/A）
年度资金总额   | 1,200.00        | 960.00          | 85.00%
其中：中央资金 | 800.00          | 640.00          | 80.00%
地方资金       | 400.00          | 320.00          | 80.00%`;

const CROSSING = `
区县 | 基本补助 | 绩效奖补 | 合计
甲区 | 120.50   | 30.20    | 150.70
乙区 | 89.40    | 25.10    | 123.50
丙区 | 76.30    | 18.70    | 95.00
合计 | 295.20   | 74.00    | 369.20`;

describe("a plan", () => {
  test("holds what is safe where no more is accepted, and what is asked for where it is", () => {
    const { findings } = inspected(FORM);
    expect(planFixes(findings, "safe").edits.map((edit) => edit.becomes)).toEqual(["80.00%"]);
    const crossing = inspected(CROSSING).findings;
    expect(planFixes(crossing, "safe").edits).toEqual([]);
    const asked = planFixes(crossing, "ask");
    expect(asked.edits.map((edit) => `${addressOf(edit.at)} ${edit.was} ${edit.becomes}`)).toEqual([
      "B3 89.40 98.40",
    ]);
    expect(asked.because).toEqual([crossing[0]?.id]);
  });

  test("changes no cell twice: who comes later is left out and named", () => {
    const { findings } = inspected(CROSSING);
    const [first] = findings;
    if (first === undefined) throw new Error("nothing found");
    const plan = planFixes([first, { ...first, id: "another" }], "ask");
    expect(plan.edits).toHaveLength(1);
    expect(plan.leftOut).toEqual(["another"]);
  });

  test("holds fixes of different cells side by side, and passes over a finding without one", () => {
    const { findings } = inspected(FORM.replace("80.00%", "81.00%"));
    const [first] = findings;
    if (first === undefined) throw new Error("nothing found");
    const plan = planFixes([{ ...first, id: "unmended", fix: null }, ...findings], "safe");
    expect(plan.edits.map(({ at, becomes }) => `${addressOf(at)} ${becomes}`)).toEqual([
      "D2 80.00%",
      "D3 80.00%",
    ]);
    expect(plan.because).not.toContain("unmended");
    expect(plan.leftOut).toEqual([]);
  });

  test("leaves out a fix of which one cell is taken, whole", () => {
    const [first, second] = inspected(FORM.replace("80.00%", "81.00%")).findings;
    if (first?.fix == null || second?.fix == null) throw new Error("nothing to mend");
    const [taken] = first.fix.edits;
    const both: Finding = { ...second, fix: { ...second.fix, edits: [taken, ...second.fix.edits] } };
    const plan = planFixes([first, both], "safe");
    expect(plan.edits.map(({ at }) => addressOf(at))).toEqual(["D2"]);
    expect(plan.leftOut).toEqual([second.id]);
  });

  test("never holds what is only shown", () => {
    const { findings } = inspected(
      "区县 | 金额\n甲区 | 412.36\n乙区 | 398.05\n丙区 | 277.19\n合计 | 1078.60",
    );
    expect(findings.map((one) => one.fix?.safety)).toEqual(["show"]);
    expect(planFixes(findings, "ask").edits).toEqual([]);
  });
});

describe("recalculation", () => {
  const derived = (sketch: string): readonly string[] => {
    const { grids } = readSketch(sketch);
    return recalculation(grids, inspected(sketch).findings).map(
      ({ edit, buries }) =>
        `${addressOf(edit.at)} ${edit.was} → ${edit.becomes}${buries === null ? "" : " buries a slip"}`,
    );
  };

  test("writes each derived cell from its inputs, and says where that would bury a slip", () => {
    expect(derived(CROSSING)).toEqual([
      "D3 123.50 → 114.50 buries a slip",
      "B5 295.20 → 286.20 buries a slip",
      "D5 369.20 → 360.20 buries a slip",
    ]);
  });

  test("totals on totals follow", () => {
    expect(
      derived(
        "区县 | 金额\n东片 | \n甲县 | 10.50\n乙县 | 20.30\n小计 | 30.00\n西片 | \n丙县 | 40.10\n丁县 | 5.20\n小计 | 45.30\n合计 | 75.30",
      ),
    ).toEqual(["B5 30.00 → 30.80 buries a slip", "B10 75.30 → 76.10 buries a slip"]);
  });

  test("leaves formulas to Excel and lawful tables alone", () => {
    expect(derived(FORM)).toEqual(["D2 85.00% → 80.00%"]);
    expect(derived(FORM.replace("85.00%", "=C2/B2 -> 85.00%"))).toEqual([]);
    expect(derived(FORM.replace("85.00%", "80.00%"))).toEqual([]);
  });
});
