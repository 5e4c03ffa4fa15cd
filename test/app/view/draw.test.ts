import type { Model } from "../../../src/app/session/model";
import { newModel } from "../../../src/app/session/model";
import { draw } from "../../../src/app/view/draw";
import type { PaneState } from "../../../src/app";
import type { Grid, RawCell } from "../../../src/core/grid";
import { makeGrid } from "../../../src/core/grid";
import type { Report } from "../../../src/core/inspect";
import { at, edit, finding, relation, report, sampleGrid, TABLE } from "../fixture";

const SECOND = { ...TABLE, id: "t2", sheet: "结算表", title: "结算表", area: { ...TABLE.area, top: 2 } };

function model(change: Partial<Report> = {}, more: Partial<Model> = {}): Model {
  return {
    ...newModel(),
    checked: { name: "2023.xlsx", grids: [sampleGrid()], skipped: [], report: report(change), at: 1000 },
    ...more,
  };
}

function drawn(from: Model): Extract<PaneState, { is: "report" }> {
  const state = draw(from);
  if (state.is !== "report") throw new Error(state.is);
  return state;
}

test("tables that balance are named beside those that do not", () => {
  const { report: view } = drawn(
    model({
      tables: [TABLE, SECOND],
      relations: [
        ...report().relations,
        relation(at(3, 3, "结算表"), [at(3, 1, "结算表")], { table: "t2", verdict: "rounding" }),
      ],
    }),
  );
  expect(view.balanced).toBe("结算表：全部平衡");
  expect(view.allClear).toBeNull();
});

test("a table in which nothing could be verified is not called balanced", () => {
  const { report: view } = drawn(model({ tables: [TABLE, SECOND] }));
  expect(view.balanced).toBeNull();
});

test("a table's relations are told law by law", () => {
  const [table] = drawn(model()).report.tables;
  expect(table?.laws).toEqual([
    { name: "行合计", words: "1 条勾稽关系，全部平衡", verdict: "holds" },
    { name: "列合计", words: "1 条勾稽关系，1 条不平", verdict: "inconsistent" },
  ]);
});

test("where nothing can be written while there are findings, no figure is said to agree", () => {
  const notice = { is: "nothing-to-write" } as const;
  expect(drawn(model({}, { notice })).frame.notice?.text).toBe(
    "没有能直接重算的单元格：列表里的问题要先逐处核实。",
  );
  expect(drawn(model({ findings: [] }, { notice })).frame.notice?.text).toBe(
    "没有需要写入的单元格，数字都和明细一致。",
  );
});

test("what could not be checked is named with its reason", () => {
  const base = model({
    relations: [relation(at(3, 3), [at(1, 3)], { verdict: "unknown" })],
    untouched: [
      { sheet: "封面", reason: "no-table" },
      { sheet: "底稿", reason: "hidden" },
      { sheet: "Sheet3", reason: "empty" },
    ],
  });
  const checked = base.checked;
  const { report: view } = drawn({
    ...base,
    checked:
      checked === null
        ? null
        : { ...checked, skipped: [{ sheet: "坏表", trouble: { is: "damaged", part: "sheet4.xml" } }] },
  });
  expect(view.unchecked).toEqual([
    "工作表『坏表』没有读取：这个工作簿已损坏，读不出其中的 sheet4.xml。",
    "工作表『封面』里的数字没有排成核表认识的表，没有核对。",
    "工作表『底稿』已隐藏，没有核对。",
    "表2 第一批分配：1 条勾稽关系因单元格空白或读不出数字，没有核对。",
  ]);
});

test("a sheet of words is not said to hold no table", () => {
  const base = model({ untouched: [{ sheet: "绩效目标表", reason: "no-table" }] });
  const row = (...texts: readonly string[]): readonly RawCell[] => texts.map((value) => ({ value }));
  const targets = makeGrid({
    sheet: "绩效目标表",
    top: 0,
    left: 0,
    rows: [
      row("一级指标", "二级指标", "三级指标", "标准值"),
      row("产出指标", "数量指标", "医疗救助对象人次规模", "应救尽救"),
      row("", "", "重点救助对象住院救助比例", "≥70%"),
      row("效益指标", "社会效益", "困难群众看病就医方便程度", "明显提高"),
    ],
  });
  const lone = makeGrid({ sheet: "绩效目标表", top: 0, left: 0, rows: [[{ value: "编号" }, { value: 17 }]] });
  const unchecked = (grid: Grid): readonly string[] =>
    drawn({ ...base, checked: base.checked && { ...base.checked, grids: [grid] } }).report.unchecked;
  expect(unchecked(targets)).toEqual(["工作表『绩效目标表』以文字为主，没有可以互相核对的数字。"]);
  expect(unchecked(lone)).toEqual(["工作表『绩效目标表』里的数字没有排成核表认识的表，没有核对。"]);
});

test("a workbook without tables says what is recognised, and that its sheets were not checked", () => {
  const { report: view } = drawn(
    model({ tables: [], relations: [], findings: [], untouched: [{ sheet: "Sheet1", reason: "empty" }] }),
  );
  expect(view.empty).toMatch(/^没有找到可核对的表。/);
  expect(view.allClear).toBeNull();
  expect(view.unchecked).toEqual(["工作表『Sheet1』是空的。"]);
});

test("a table in which nothing can be verified is not good news", () => {
  const { report: view } = drawn(model({ relations: [], findings: [] }));
  expect(view.allClear).toBeNull();
  expect(view.empty).toBe("认出了 1 张表，但里面没有可以核对的勾稽关系。");
});

test("findings are grouped by table, those without a table by sheet, in the report's order", () => {
  const { report: view } = drawn(
    model({
      findings: [
        finding(),
        finding({ id: "f2", rule: "row-total" }),
        finding({ id: "f3", table: null, rule: "error-value", suspects: [], fix: null }),
        finding({ id: "f4", table: null, cells: [at(0, 0, "封面")], suspects: [], fix: null }),
      ],
    }),
  );
  expect(view.groups.map(({ heading, items }) => [heading, items.map(({ id }) => id)])).toEqual([
    ["表2 第一批分配", ["f1", "f2"]],
    ["表2", ["f3"]],
    ["封面", ["f4"]],
  ]);
});

test.each([
  ["长宁", 0],
  ["b3", 1],
  ["６６.２５", 1],
  ["颠倒", 1],
  ["列合计", 1],
  ["没有这个", 0],
])("the filter %s lets %i through", (text, count) => {
  const { report: view } = drawn(model({}, { filter: { ...newModel().filter, text } }));
  expect(view.visible).toBe(count);
  expect(view.total).toBe(1);
});

test("a severity that is filtered out is still counted", () => {
  const severities = { error: false, verify: true, notice: true };
  const { report: view } = drawn(model({}, { filter: { text: "", severities, sheets: [], families: [] } }));
  expect(view.counts[0]).toMatchObject({ severity: "error", count: 1, shown: false });
  expect(view.groups).toEqual([]);
});

test("what was ignored is out of the list and the counts, and can be found again", () => {
  const { report: view } = drawn(model({}, { notes: { explanations: {}, ignored: ["f1"] } }));
  expect(view.total).toBe(0);
  expect(view.ignored.map(({ id }) => id)).toEqual(["f1"]);
});

test("an explanation stands with its finding, in the list and opened", () => {
  const notes = { explanations: { f1: "市级另有规定" }, ignored: [] };
  const state = drawn(model({}, { notes, open: "f1" }));
  expect(state.report.groups[0]?.items[0]).toMatchObject({ explanation: "市级另有规定", open: true });
  expect(state.open?.explanation).toBe("市级另有规定");
});

test("a table is drawn with the worst verdict of each result", () => {
  const { report: view } = drawn(
    model({
      relations: [
        relation(at(3, 3), [at(1, 3)]),
        relation(at(3, 3), [at(3, 1)], { verdict: "inconsistent" }),
        relation(at(1, 3), [at(1, 1)], { verdict: "rounding" }),
      ],
    }),
  );
  expect(view.tables).toMatchObject([
    {
      range: "A1:D4",
      kind: "资金分配表",
      rounding: "没有尾差",
      summary: "3 条勾稽关系，1 条不平，1 条有尾差",
      verdict: "inconsistent",
      rows: 4,
      columns: 4,
      results: [
        { row: 3, column: 3, verdict: "inconsistent" },
        { row: 1, column: 3, verdict: "rounding" },
      ],
    },
  ]);
});

test("a suspect that is a formula is named, and cannot be adopted", () => {
  const grid = sampleGrid();
  const cells = grid.cells.map((row, r) =>
    row.map((cell, c) => (r === 2 && c === 1 ? { ...cell, formula: "=1+1" } : cell)),
  );
  const base = model({ findings: [finding({ fix: null })] }, { open: "f1" });
  const checked = base.checked === null ? null : { ...base.checked, grids: [{ ...grid, cells }] };
  expect(drawn({ ...base, checked }).open?.suspects[0]).toMatchObject({
    adopt: null,
    obstacle: "B3 是公式，核表不会用数字覆盖公式，请在表格里检查公式。",
  });
});

test("several suspects are weighed, and the advice names them", () => {
  const [one] = finding().suspects;
  if (one === undefined) throw new Error("no suspect");
  const suspects = [
    { ...one, confidence: 0.4 },
    { ...one, at: at(1, 1), confidence: 0.35, slip: null, also: [at(3, 3)], mends: 0 },
  ];
  const state = drawn(model({ findings: [finding({ suspects, fix: null })] }, { open: "f1" }));
  expect(state.report.groups[0]?.items[0]).toMatchObject({
    cell: "B4",
    line: "列合计应为 220.50",
    change: null,
  });
  expect(state.open?.todo).toBe("B3、B2 都可能写错，请对照原始资料确定是哪一个。");
  expect(state.open?.suspects[1]).toMatchObject({ likelihood: "也有可能", label: "黄浦" });
  expect(state.open?.suspects[1]?.reason).toMatch(/要和 D4 一起改。$/);
});

test("a preview names each line's reason, and warns of what would be buried", () => {
  const state = drawn(
    model(
      {},
      {
        preview: {
          purpose: "recalculation",
          lines: [
            {
              edit: edit(at(3, 1), "224.10", "220.50"),
              finding: null,
              buries: "f1",
              reallocates: false,
              chosen: true,
            },
            {
              edit: edit(at(2, 1), "62.65", "66.25"),
              finding: "f1",
              buries: null,
              reallocates: false,
              chosen: false,
            },
          ],
        },
      },
    ),
  );
  expect(state.preview).toMatchObject({
    title: "一键重算",
    apply: "写入 1 个单元格",
    canApply: true,
    warning: "1 行的明细可能写错，请先看一下。",
    lines: [
      {
        cell: "B4",
        why: "按明细重算",
        warning: "B3 看起来写错了。先改 B3 再重算，否则错数会带进合计。",
      },
      { cell: "B3", why: "两位数字颠倒", warning: null, chosen: false },
    ],
  });
});

test("a sum with negative figures reads as on paper", () => {
  const [working] = finding().workings;
  if (working === undefined) throw new Error("no working");
  const [first, second] = working.lines;
  if (first === undefined || second === undefined) throw new Error("no lines");
  const lines = [
    { ...first, printed: "-9.02" },
    { ...second, printed: "-0.44" },
    { ...second, operation: "minus", printed: "-1.00" },
    { ...second, printed: "" },
  ] as const;
  const state = drawn(model({ findings: [finding({ workings: [{ ...working, lines }] })] }, { open: "f1" }));
  expect(state.open?.workings[0]?.text).toBe("− 9.02 − 0.44 − (-1.00) + — = 220.50（合计 224.10）");
});

test("labels lose their line breaks, their padding and their colon", () => {
  const facts = { ...finding().facts, columnLabel: "困难群众\n人数因素 （40%）", rowLabel: "合    计：" };
  const state = drawn(model({ findings: [finding({ facts })] }, { open: "f1" }));
  expect(state.open?.what).toBe(
    "困难群众人数因素（40%）一列相加为 220.50，合计写的是 224.10，差 3.60 万元。",
  );
});

test("a gap between per cents is told in points", () => {
  const facts = { ...finding().facts, expected: "82.67%", actual: "86.27%", gap: "3.60%" };
  const state = drawn(model({ findings: [finding({ rule: "execution-rate", facts })] }, { open: "f1" }));
  expect(state.open?.what).toMatch(/差 3.60 个百分点。$/);
});
