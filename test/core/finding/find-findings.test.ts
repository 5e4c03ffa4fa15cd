import type { Finding } from "../../../src/core/finding";
import { sorted } from "../../../src/core/finding/find-findings";
import { makeGrid, parseAddress } from "../../../src/core/grid";
import { inspect } from "../../../src/core/inspect";
import { readSketch } from "../../docs/sheet-sketch";
import { told } from "../../inspect/told";

describe("findings stand in the order in which a workbook is read", () => {
  const grids = ["乙表", "甲表"].map((sheet) => makeGrid({ sheet, top: 0, left: 0, rows: [] }));
  const finding = (sheet: string, address: string, rule: Finding["rule"], id = ""): Finding => {
    const at = parseAddress(address, sheet);
    if (at === null) throw new Error(`no address: ${address}`);
    const facts = { rowLabel: null, columnLabel: null, expected: null, actual: null, gap: null };
    return {
      id: `${sheet} ${address} ${rule}${id}`,
      rule,
      severity: "verify",
      table: null,
      cells: [at],
      facts: { ...facts, over: null, unit: null, more: {} },
      workings: [],
      suspects: [],
      rivals: [],
      fix: null,
    };
  };

  test("by sheet, row, column, rule and id, however they come", () => {
    const inOrder = [
      finding("乙表", "C2", "row-total"),
      finding("乙表", "A3", "column-total"),
      finding("乙表", "B3", "column-total"),
      finding("乙表", "B3", "column-total", "a"),
      finding("乙表", "B3", "row-total"),
      finding("甲表", "A1", "row-total"),
      finding("另一表", "A1", "row-total"),
    ];
    expect(sorted([...inOrder].reverse(), grids)).toEqual(inOrder);
    const [a, b, c, d, e, f, g] = inOrder;
    const mixed = [e, b, g, d, a, f, c].flatMap((one) => one ?? []);
    expect(sorted(mixed, grids)).toEqual(inOrder);
  });
});

describe("a score over its weight is told", () => {
  const form = (second: string, total: string): readonly string[] =>
    told(
      inspect(
        readSketch(`
一级指标   | 二级指标 | 三级指标   | 指标值   | 实际完成值 | 分值 | 得分
产出指标   | 数量指标 | 培训人次   | ≥500人次 | 520人次    | 40   | 40
           | 质量指标 | 合格率     | ≥95%     | 96%        | 20   | ${second}
效益指标   | 社会效益 | 覆盖面     | ≥90%     | 91%        | 30   | 28
满意度指标 | 满意度   | 群众满意度 | ≥90%     | 90%        | 10   | 9
总分       |          |            |          |            | 100  | ${total}`).grids,
      ),
    ).filter((one) => one.startsWith("score-"));

  test("though its total is wrong as well", () => {
    expect(form("21", "58")).toEqual(["score-over-weight", "score-total G6"]);
  });

  test("but not once more where it is the figure that makes its total wrong", () => {
    expect(form("81", "95")).toEqual(["score-total G3"]);
  });
});
