import { createSession } from "../../../src/app";
import type { PaneState, Session } from "../../../src/app";
import { at, FakePort, inspectSample, sampleGrid } from "../fixture";

function begin(port: FakePort, change: Parameters<typeof createSession>[1] = {}): Session {
  return createSession(port, { inspect: inspectSample, now: () => 1000, ...change });
}

function reported(session: Session): Extract<PaneState, { is: "report" }> {
  const state = session.state();
  if (state.is !== "report") throw new Error(`the state is ${state.is}`);
  return state;
}

async function checked(port = new FakePort()): Promise<{ port: FakePort; session: Session }> {
  const session = begin(port);
  session.dispatch({ is: "check" });
  await session.settled();
  return { port, session };
}

test("nothing is read before the person asks", () => {
  const port = new FakePort();
  expect(begin(port).state().is).toBe("idle");
  expect(port.calls).toEqual([]);
});

test("a check says what was found, worded and grouped", async () => {
  const { session } = await checked();
  const { report, frame } = reported(session);
  expect(report.summary).toBe("1 张表 · 2 条勾稽关系");
  expect(report.counts.map(({ words }) => words)).toEqual(["1 处必改", "0 处核实", "0 处提示"]);
  expect(report.groups).toMatchObject([
    {
      heading: "表2 第一批分配",
      items: [{ cell: "B3", line: "两位数字颠倒", change: { was: "62.65", becomes: "66.25" } }],
    },
  ]);
  expect(frame.announcement).toBe("核对完成：1 张表 · 2 条勾稽关系；1 处必改。");
});

test("the opened finding tells what, why, what to do and why not the other cell", async () => {
  const { session, port } = await checked();
  session.dispatch({ is: "next" });
  await session.settled();
  expect(reported(session).open).toMatchObject({
    title: "表2 · 列合计",
    position: "1/1",
    what: "人数一列相加为 220.50，合计写的是 224.10，差 3.60 万元。",
    suspects: [{ cell: "B3", reason: "相邻两位颠倒；改后 2 条关系都平衡。", adopt: "采用 66.25" }],
    rivals: [{ line: "改 B4 为 220.50，则行合计（D4）不再平衡。" }],
    workings: [{ text: "157.85 + 62.65 = 220.50（合计 224.10）", verdictWords: "差 3.60 万元" }],
  });
  expect(port.shown).toEqual([[at(2, 1), at(3, 1), at(2, 3)]]);
});

test("adopting a suspect writes it, checks again, and can be undone", async () => {
  const { session, port } = await checked();
  session.dispatch({ is: "next" });
  session.dispatch({ is: "adopt", suspect: 0 });
  await session.settled();
  expect(reported(session).report.allClear).toBe("全部平衡：1 张表，2 条勾稽关系。");
  expect(reported(session).frame.notice).toEqual({ text: "已写入 1 个单元格", undo: true });
  expect(reported(session).frame.journal).toMatchObject({
    depth: 1,
    undo: "撤销（1）",
    entries: [{ lines: [{ sheet: "表2", cell: "B3", was: "62.65", becomes: "66.25" }] }],
  });
  session.dispatch({ is: "undo" });
  await session.settled();
  expect(port.grids[0]?.cells[2]?.[1]?.value).toBe(62.65);
  expect(reported(session).report.total).toBe(1);
  expect(reported(session).frame.journal.depth).toBe(0);
});

test("what was done is heard at once, then what the check that follows finds; an undo in between is not lost", async () => {
  const { session, port } = await checked();
  session.dispatch({ is: "next" });
  const heard: string[] = [];
  session.subscribe(() => {
    const { is, frame } = session.state();
    if (frame.announcement !== heard.at(-1)) heard.push(frame.announcement);
    if (is === "reading" && frame.journal.depth === 1) session.dispatch({ is: "undo" });
  });
  session.dispatch({ is: "adopt", suspect: 0 });
  await session.settled();
  expect(heard).toEqual([
    "正在写入…",
    "已写入 1 个单元格",
    "正在写入…",
    "已撤销，恢复了 1 个单元格",
    "核对完成：1 张表 · 2 条勾稽关系；1 处必改。",
  ]);
  expect(port.grids[0]?.cells[2]?.[1]?.text).toBe("62.65");
});

test("a protected sheet is told with its name, and the same is tried again once it is open", async () => {
  const { session, port } = await checked();
  session.dispatch({ is: "next" });
  port.trouble = { is: "sheet-protected", sheet: "表2" };
  session.dispatch({ is: "apply-fix" });
  await session.settled();
  const state = session.state();
  expect(state).toMatchObject({
    is: "trouble",
    trouble: {
      what: "工作表『表2』受保护，未写入。",
      todo: "请先撤销保护，再点[重试]。",
      button: { label: "重试", sends: "retry" },
    },
  });
  port.trouble = null;
  session.dispatch({ is: "retry" });
  await session.settled();
  expect(reported(session).report.total).toBe(0);
});

test("a cell that has changed meanwhile leads to a new check, not to another try", async () => {
  const { session, port } = await checked();
  session.dispatch({ is: "next" });
  port.trouble = { is: "cell-changed", at: at(2, 1), expected: "62.65", found: "1" };
  session.dispatch({ is: "apply-fix" });
  await session.settled();
  port.trouble = null;
  port.grids = [sampleGrid({ "2,1": "66.25" })];
  port.calls.length = 0;
  session.dispatch({ is: "retry" });
  await session.settled();
  expect(port.calls).toEqual(["read"]);
  expect(reported(session).report.total).toBe(0);
});

test("the marks of an earlier session can be cleared before anything was checked", async () => {
  const port = new FakePort();
  const session = begin(port);
  await port.mark([{ at: at(2, 1), colour: "error", note: null }]);
  session.dispatch({ is: "clear-marks" });
  await session.settled();
  expect(port.marks).toEqual([]);
  expect(session.state().frame.notice?.text).toContain("已清除标记");
});

test("marks, the report sheet and the language are one intent each", async () => {
  const { session, port } = await checked();
  session.dispatch({ is: "toggle-marks" });
  await session.settled();
  expect(port.marks).toEqual([
    { at: at(2, 1), colour: "error", note: "人数一列相加为 220.50，合计写的是 224.10，差 3.60 万元。" },
  ]);
  session.dispatch({ is: "write-report" });
  await session.settled();
  expect(port.reports[0]?.rows[0]?.map(({ text }) => text).slice(0, 3)).toEqual(["必改", "表2", "B3"]);
  session.dispatch({ is: "set-language", language: "en" });
  expect(reported(session).report.groups[0]?.items[0]?.line).toBe("Two digits swapped");
  session.dispatch({ is: "toggle-marks" });
  await session.settled();
  expect(port.marks).toEqual([]);
});

test("a change from outside makes the results stale, or checks again where that was asked for", async () => {
  const { session, port } = await checked();
  session.dispatch({ is: "workbook-changed" });
  expect(reported(session).report.stale).toBe(true);
  session.dispatch({ is: "set-auto-recheck", on: true });
  session.dispatch({ is: "workbook-changed" });
  await session.settled();
  expect(port.calls).toEqual(["read", "read"]);
  expect(reported(session).report.stale).toBe(false);
});

test("a dropped reading is not listened to when it comes back", async () => {
  const session = begin(new FakePort());
  session.dispatch({ is: "check" });
  expect(session.state().is).toBe("reading");
  session.dispatch({ is: "cancel" });
  await session.settled();
  expect(session.state().is).toBe("idle");
});

test("a mistake of ours is shown and reported, and the session lives on", async () => {
  const mistakes: unknown[] = [];
  let broken = true;
  const session = begin(new FakePort(), {
    inspect: (grids) => {
      if (broken) throw new Error("a bug");
      return inspectSample(grids);
    },
    onBug: (mistake) => mistakes.push(mistake),
  });
  session.dispatch({ is: "check" });
  await session.settled();
  expect(session.state().is).toBe("trouble");
  expect(mistakes).toHaveLength(1);
  broken = false;
  session.dispatch({ is: "retry" });
  await session.settled();
  expect(session.state().is).toBe("report");
});

test("the state is the same object until something changes", async () => {
  const { session } = await checked();
  const before = session.state();
  session.dispatch({ is: "previous" });
  session.dispatch({ is: "previous" });
  const opened = session.state();
  expect(opened).not.toBe(before);
  session.dispatch({ is: "next" });
  expect(session.state()).toBe(opened);
});
