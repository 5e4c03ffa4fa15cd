import { memoryWorkbook } from "../../../src/adapter/memory";
import type { MemoryWorkbook } from "../../../src/adapter/memory";
import type { AllocationDraft, PreviewLineView, Session } from "../../../src/app";
import { createSession, LANGUAGES } from "../../../src/app";
import type { RawCell, RawSheet } from "../../../src/core/grid";
import { allocationTable, basesTable, count, money, NAMES, text } from "../allocation-fixture";
import { cellAt, cellRef } from "../../../src/core/grid";
import { dispatch } from "./dispatch";

/** The lines of the preview that a check and 一键重算 lay out. */
async function recalculated(session: Session): Promise<readonly PreviewLineView[]> {
  await dispatch(session, { is: "check" }, { is: "preview-recalculation" });
  const state = session.state();
  return state.is === "report" ? (state.preview?.lines ?? []) : [];
}

async function opened(
  sheets: readonly RawSheet[] = [allocationTable(), basesTable()],
): Promise<{ readonly session: Session; readonly workbook: MemoryWorkbook }> {
  const workbook = memoryWorkbook("分配.xlsx", sheets);
  const session = createSession(workbook);
  session.dispatch({ is: "open-allocation" });
  await session.settled();
  return { session, workbook };
}

async function edited(session: Session, change: Partial<AllocationDraft>) {
  session.dispatch({ is: "edit-allocation", change });
  await session.settled();
  return view(session);
}

function view(session: Session) {
  const { allocation } = session.state().frame;
  if (allocation === null) throw new Error("the tab is not open");
  return allocation;
}

async function figures(workbook: MemoryWorkbook, sheet: string, rows: readonly number[], column: number) {
  const read = await workbook.read([sheet]);
  const grid = read.ok ? read.value.sheets[0] : undefined;
  return rows.map((row) => (grid === undefined ? null : cellAt(grid, row, column).text));
}

/** Every cell that holds anything: its text, its value and its formula. */
async function contents(workbook: MemoryWorkbook) {
  const read = await workbook.read();
  return (read.ok ? read.value.sheets : []).flatMap(({ sheet, cells }) =>
    cells.flatMap((row, r) =>
      row.flatMap(({ text: shown, value, formula }, c) =>
        value === null && formula === null ? [] : [[sheet, r, c, shown, value, formula]],
      ),
    ),
  );
}

describe("the tab 分配", () => {
  test("opens on the recognised table as it stands, bases, weights, total and rule filled in", async () => {
    const { session } = await opened();
    const { draft, factors, weights, complaint, preview, write, canWrite } = view(session);
    expect(draft).toMatchObject({ target: "t1", by: "bases", total: "5000.00", decimals: "2" });
    expect(draft?.method).toBe("hamilton");
    expect(factors.map((one) => one.text)).toEqual(["80", "20"]);
    expect(weights?.full).toBe(true);
    expect(complaint).toBeNull();
    expect(preview?.rows.map(({ change }) => change)).toEqual(NAMES.map(() => "0.00"));
    expect([write, canWrite]).toEqual(["分配表已经是这个结果", false]);
  });

  test("a new total is previewed, written, and taken back", async () => {
    const { session, workbook } = await opened();
    const before = await figures(workbook, "分配表", [3, 11], 3);
    const { preview, canWrite } = await edited(session, { total: "5,500" });
    expect(preview?.sum.amount).toBe("5500.00");
    expect(preview?.sum.change).toBe("+500.00");
    expect(canWrite).toBe(true);
    session.dispatch({ is: "write-allocation" });
    await session.settled();
    expect(await figures(workbook, "分配表", [11], 3)).toEqual(["5500.00"]);
    expect(session.state().frame.notice?.text).toContain("已写入");
    expect(session.state().frame.allocation?.canWrite).toBe(false);
    session.dispatch({ is: "undo" });
    await session.settled();
    expect(await figures(workbook, "分配表", [3, 11], 3)).toEqual(before);
  });

  test("the shares as they stand need no bases", async () => {
    const { session } = await opened([allocationTable()]);
    expect(view(session).draft?.by).toBe("present");
    const { preview } = await edited(session, { total: "2500" });
    expect(preview?.rows[7]?.amount).toBe("180.52");
    const bare = await edited(session, { by: "bases" });
    expect(bare.complaint).toBe("没有认出“人数因素(80%)”的基础数据，请写明它所在的区域。");
  });

  test("only the last of what is typed in a hurry is worked out, and nothing can be written before it is", async () => {
    const { session } = await opened();
    for (const total of ["5", "55", "550", "5500"])
      session.dispatch({ is: "edit-allocation", change: { total } });
    expect(view(session)).toMatchObject({ outdated: true, canWrite: false, draft: { total: "5500" } });
    session.dispatch({ is: "write-allocation" });
    await session.settled();
    expect(view(session)).toMatchObject({ outdated: false, canWrite: true });
    expect(view(session).preview?.sum.amount).toBe("5500.00");
  });

  test("a yes that is given while a check runs is kept for what it was given to, and for nothing else", async () => {
    const { session, workbook } = await opened();
    await edited(session, { total: "5500" });
    session.dispatch({ is: "check" });
    session.dispatch({ is: "write-allocation" });
    await session.settled();
    expect(await figures(workbook, "分配表", [11], 3)).toEqual(["5500.00"]);
    await edited(session, { total: "6000" });
    await workbook.write([{ at: cellRef("基础数据", 1, 1), was: "1200", becomes: "1300", value: 1300 }]);
    session.dispatch({ is: "check" });
    session.dispatch({ is: "write-allocation" });
    await session.settled();
    expect(await figures(workbook, "分配表", [11], 3)).toEqual(["5500.00"]);
    expect(view(session)).toMatchObject({ canWrite: true, draft: { total: "6000" } });
  });

  test("a table said to be an allocation is one, and one said to be none is no more", async () => {
    const { session } = await opened();
    expect(view(session).targets.map(({ id }) => id)).toEqual(["t1"]);
    const said = { kind: "settlement", unit: null, header: null, totals: null } as const;
    session.dispatch({ is: "correct-table", table: "t1", said });
    await session.settled();
    expect(view(session)).toMatchObject({ targets: [], draft: { target: null } });
    session.dispatch({ is: "correct-table", table: "t1", said: { ...said, kind: "allocation", unit: "元" } });
    await session.settled();
    session.dispatch({ is: "choose-allocation-table", table: "t1" });
    await session.settled();
    expect(view(session)).toMatchObject({ targets: [{ id: "t1" }], unit: "元", draft: { total: "5000.00" } });
  });

  test("a total named by a person is the total here too", async () => {
    // Neither its name nor its figures say that the last row is one.
    const unnamed = allocationTable((r, c, cell) =>
      r !== 11 ? cell : c === 0 ? text("市本级") : money([0, 410, 370, 780][c] ?? 0),
    );
    const { session } = await opened([unnamed]);
    const before = view(session).preview?.rows.map(({ name }) => name);
    expect(before).not.toEqual(NAMES);
    const said = { kind: "allocation", unit: null, header: null, totals: [11] } as const;
    session.dispatch({ is: "correct-table", table: "t1", said });
    await session.settled();
    session.dispatch({ is: "choose-allocation-table", table: "t1" });
    await session.settled();
    expect(view(session).preview?.rows.map(({ name }) => name)).toEqual(NAMES);
    expect(view(session).draft?.total).toBe("780.00");
  });

  test("caps and falling batches show", async () => {
    const { session } = await opened();
    const capped = await edited(session, { cap: "800" });
    expect(capped.preview?.rows.filter(({ limited }) => limited === "封顶").map(({ name }) => name)).toEqual([
      "甲区",
      "庚区",
    ]);
    const batch = await edited(session, { cap: "", total: "4900", before: "分配表!A4:D11" });
    expect(batch.preview?.batch).toBe(true);
    expect(batch.preview?.sum).toMatchObject({ change: "−100.00", falls: true });
    expect(batch.preview?.rows.every(({ falls }) => falls)).toBe(true);
  });

  test("recalculating proposes the one amount that its column's rule does not explain", async () => {
    const workbook = memoryWorkbook("分配.xlsx", [
      allocationTable((r, c, cell) => (c !== 1 ? cell : r === 5 ? money(532.08) : cell)),
      basesTable(),
    ]);
    const session = createSession(workbook);
    const lines = await recalculated(session);
    expect(lines.map(({ cell, was, becomes, chosen }) => [cell, was, becomes, chosen])).toEqual([
      ["B6", "532.08", "523.08", true],
    ]);
  });

  test("formulas go into the table's own cells, and are taken back", async () => {
    const { session, workbook } = await opened();
    const before = await contents(workbook);
    await edited(session, { write: "formulas", total: "5200" });
    expect(view(session).complaint).toBeNull();
    session.dispatch({ is: "write-allocation" });
    await session.settled();
    const read = await workbook.read(["分配表"]);
    const grid = read.ok ? read.value.sheets[0] : undefined;
    if (grid === undefined) throw new Error("no sheet");
    const at = (row: number, column: number) => cellAt(grid, row, column);
    // The grand total stays what is typed; all else follows from it and from the bases where they stand.
    expect([at(11, 3).text, at(11, 3).formula]).toEqual(["5200.00", null]);
    expect([at(11, 1).text, at(11, 1).formula]).toEqual(["4160.00", "=ROUND($D$12*80%,2)"]);
    expect(at(3, 3).formula).toBe("=SUM(B4:C4)");
    expect(at(3, 1).formula).toContain("'基础数据'!B$2:B$9");
    expect(at(3, 1).formula).toContain("B$12");
    const again = await edited(session, {});
    expect(again.write).toBe("分配表已经是这个结果");
    session.dispatch({ is: "undo" });
    await session.settled();
    expect(await contents(workbook)).toEqual(before);
  });

  test("formulas that stand in the table stay, and its total too where it is one", async () => {
    const formula = (value: number, source: string): RawCell => ({ ...money(value), formula: source });
    const { session, workbook } = await opened([
      allocationTable((r, c, cell) => (r === 11 && c === 3 ? formula(5000, "=SUM(D4:D11)") : cell)),
      basesTable(),
    ]);
    const { preview } = await edited(session, { write: "formulas", total: "5200" });
    expect(preview?.notes).toContain("1 个单元格是公式，不会改动。");
    session.dispatch({ is: "write-allocation" });
    await session.settled();
    const read = await workbook.read(["分配表"]);
    const grid = read.ok ? read.value.sheets[0] : undefined;
    expect(grid === undefined ? null : cellAt(grid, 11, 1).formula).toBe("=ROUND(5200*80%,2)");
    expect(grid === undefined ? null : cellAt(grid, 11, 3).formula).toBe("=SUM(D4:D11)");
  });

  test("an inserted sheet is taken back like any write, as long as nobody has changed it", async () => {
    const { session, workbook } = await opened();
    await edited(session, { write: "formula-sheet", total: "5200" });
    session.dispatch({ is: "write-allocation" });
    await session.settled();
    await edited(session, { write: "values" });
    session.dispatch({ is: "write-allocation" });
    await session.settled();
    expect(session.state().frame.journal.entries.map(({ words }) => words)).toEqual([
      "分配",
      "插入工作表『资金分配表』",
    ]);
    session.dispatch({ is: "undo-all" });
    await session.settled();
    expect(workbook.sheets).toEqual(["分配表", "基础数据"]);
    expect(await figures(workbook, "分配表", [11], 3)).toEqual(["5000.00"]);
    expect(session.state().frame.journal.depth).toBe(0);
  });

  test("an inserted sheet that was filled in stays, and so does its entry", async () => {
    const { session, workbook } = await opened([]);
    session.dispatch({ is: "insert-empty-allocation" });
    await session.settled();
    const read = await workbook.read();
    const grid = read.ok ? read.value.sheets[0] : undefined;
    const was = grid === undefined ? "" : cellAt(grid, 1, 1).text;
    await workbook.write([{ at: cellRef("资金分配表", 1, 1), was, becomes: "100.00", value: 100 }]);
    session.dispatch({ is: "undo" });
    await session.settled();
    const state = session.state();
    expect(state.is === "trouble" ? state.trouble.what : null).toContain("没有删除");
    expect([workbook.sheets, state.frame.journal.depth]).toEqual([["资金分配表"], 1]);
  });

  test("what is selected in the workbook fills a field", async () => {
    const { session, workbook } = await opened();
    workbook.selected = { sheet: "基础数据", area: { top: 0, left: 0, bottom: 8, right: 2 } };
    session.dispatch({ is: "use-selection", field: "base" });
    await session.settled();
    expect(view(session).draft?.base).toBe("基础数据!A1:C9");
    workbook.selected = { sheet: "分配表", area: { top: 11, left: 1, bottom: 11, right: 1 } };
    session.dispatch({ is: "use-selection", field: "total" });
    await session.settled();
    expect(view(session).draft?.total).toBe("4000.00");
    workbook.selected = null;
    session.dispatch({ is: "use-selection", field: "before" });
    await session.settled();
    expect(session.state().frame.notice?.text).toBe("请先在工作簿里选中一片单元格");
  });

  test("formulas go to a sheet of their own that holds no finding", async () => {
    const { session, workbook } = await opened();
    await edited(session, { write: "formula-sheet", total: "5200" });
    session.dispatch({ is: "write-allocation" });
    await session.settled();
    expect(workbook.sheets).toEqual(["分配表", "基础数据", "资金分配表"]);
    const read = await workbook.read(["资金分配表"]);
    const grid = read.ok ? read.value.sheets[0] : undefined;
    expect(grid?.cells.flat().filter(({ formula }) => formula !== null)).toHaveLength(2 + 8 * 3 + 5 + 3);
    const state = session.state();
    const findings = state.is === "report" ? state.report.groups.flatMap(({ items }) => items) : null;
    expect(findings).toEqual([]);
  });

  test("an empty sheet for those who start from nothing", async () => {
    const { session, workbook } = await opened([]);
    expect(view(session)).toMatchObject({ targets: [], draft: { target: null, write: "formula-sheet" } });
    expect(view(session).complaint).toBe("请写明基础数据在哪里，例如 基础数据!A3:D19。");
    session.dispatch({ is: "insert-empty-allocation" });
    await session.settled();
    expect(workbook.sheets).toEqual(["资金分配表"]);
    expect(session.state().frame.notice?.text).toContain("已插入工作表『资金分配表』");
  });

  test("recalculating works the table out anew as it stands, after a base has changed", async () => {
    const workbook = memoryWorkbook("分配.xlsx", [
      allocationTable(),
      basesTable((r, c, cell) => (r === 1 && c === 1 ? count(1300) : cell)),
    ]);
    const session = createSession(workbook);
    const lines = await recalculated(session);
    // Eight amounts by heads and eight row totals; what goes by scores stays, and so do the totals below.
    expect(lines).toHaveLength(16);
    expect(lines[0]).toMatchObject({ cell: "B4", was: "738.46", becomes: "787.88" });
    // Amounts that may have been published are changed as a whole, and only by the person's word.
    expect(lines.map(({ chosen }) => chosen)).not.toContain(true);
    const state = session.state();
    expect(state.is === "report" ? state.preview?.note : null).toContain("这些行没有勾选");
    session.dispatch({ is: "toggle-line", line: 3 });
    const ticked = session.state();
    expect(ticked.is === "report" ? ticked.preview?.lines.map(({ chosen }) => chosen) : null).toEqual(
      lines.map(() => true),
    );
    session.dispatch({ is: "apply-preview" });
    await session.settled();
    expect(await figures(workbook, "分配表", [3, 11], 3)).toEqual(["912.10", "5000.00"]);
  });

  test("a protected sheet is told, and nothing is written", async () => {
    const { session, workbook } = await opened([{ ...allocationTable(), locked: true }, basesTable()]);
    await edited(session, { total: "5500" });
    session.dispatch({ is: "write-allocation" });
    await session.settled();
    expect(session.state().is).toBe("trouble");
    expect(await figures(workbook, "分配表", [11], 3)).toEqual(["5000.00"]);
  });
});

describe("bad input: one sentence, and nothing can be written", () => {
  const same = (_: number, __: number, cell: RawCell): RawCell => cell;
  const at =
    (row: number, column: number, cell: RawCell) =>
    (r: number, c: number, own: RawCell): RawCell =>
      r === row && c === column ? cell : own;
  const RANGE = { by: "bases" as const, base: "基础数据!A1:C9" };
  test.each<
    readonly [string, Partial<AllocationDraft>, (r: number, c: number, cell: RawCell) => RawCell, string]
  >([
    [
      "a factor that is zero everywhere",
      RANGE,
      (r, c, cell) => (0 < r && c === 2 ? count(0) : cell),
      "因素“绩效得分”（基础数据!C2）所有单位都是 0，这部分资金无法分配。",
    ],
    ["a negative base", RANGE, at(3, 1, count(-5)), "丙区的“人数”是负数（基础数据!B4），不能作为分配依据。"],
    ["a missing base", RANGE, at(3, 1, text("")), "基础数据!B4 是空的，应填数。"],
    ["weights of 99 %", { weights: ["79", "20"] }, same, "各因素权重相加为 99%，应为 100%。"],
    ["a weight that is none", { weights: ["八十", "20"] }, same, "“人数因素(80%)”的权重的“八十”不是数。"],
    ["floors above the total", { floor: "700" }, same, "各单位保底数相加为 5600.00，超过总额 5000.00。"],
    ["caps below it", { cap: "10%" }, same, "各单位封顶数相加为 4000.00，不足总额 5000.00。"],
    ["a base that is no number", RANGE, at(2, 2, text("约 39")), "基础数据!C3 的“约 39”不是数。"],
    ["a unit named twice", RANGE, at(4, 0, text("丙 区")), "单位“丙 区”出现了两次（基础数据!B5）。"],
    [
      "a total finer than the precision",
      { total: "5000.005" },
      same,
      "总额 5000.005 的小数位数多于分配结果的 2 位，分不尽。",
    ],
    ["no total", { total: " " }, same, "总额没有填。"],
    [
      "a range that is none",
      { ...RANGE, base: "没有!A1:C9" },
      same,
      "没有找到区域“没有!A1:C9”，请写成 工作表!A3:D19。",
    ],
    ["a unit that is not in the table", RANGE, at(8, 0, text("壬区")), "基础数据里的“壬区”不在分配表里。"],
    ["too few units", { ...RANGE, base: "基础数据!A1:C8" }, same, "分配表里的“辛区”没有基础数据。"],
    [
      "too few factors",
      { ...RANGE, base: "基础数据!A1:B9" },
      same,
      "基础数据有 1 个因素，分配表有 2 个，对不上。",
    ],
    [
      "formulas within limits",
      { write: "formulas", floor: "1" },
      same,
      "有限额或者因素份额除不尽时，公式算不出同样的结果，请改为写入数值。",
    ],
    ["not below what nobody knows", { notBelow: true }, same, "请写明以前分配的数在哪里。"],
  ])("%s", async (_, change, inBases, sentence) => {
    const { session } = await opened([allocationTable(), basesTable(inBases)]);
    for (const language of LANGUAGES) {
      session.dispatch({ is: "set-language", language });
      const { complaint, preview, canWrite } = await edited(session, change);
      expect({ language, preview, canWrite }).toEqual({ language, preview: null, canWrite: false });
      if (language === "zh-CN") expect(complaint).toBe(sentence);
      else expect(complaint).toMatch(/^[^。]*[a-z][^。]*[.]$/);
    }
  });
});
