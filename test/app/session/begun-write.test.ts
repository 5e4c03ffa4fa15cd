import { createSession, memoryStore } from "../../../src/app";
import type { PaneState, Session, Store } from "../../../src/app";
import { doorTo } from "../../adapter/office/stand";
import { OfficeWorkbook } from "../../../src/adapter/office";
import { excelClient, OfficeHost } from "../../office-host";
import { inspectSample, SHEET } from "../fixture";
import { dispatch } from "./dispatch";

/** The table of the fixture in Excel: B3 was 62.65 where 66.25 makes row and column balance. */
function host(): OfficeHost {
  const rows = [
    ["单位", "人数", "绩效", "合计"],
    ["黄浦", 157.85, 63.63, 221.48],
    ["长宁", 62.65, 62.04, 128.29],
    ["合计", 224.1, 125.67, 349.77],
  ];
  const made = new OfficeHost({ name: "样表.xlsx", sheets: [{ name: SHEET, rows }] });
  for (const row of [1, 2, 3])
    for (const column of [1, 2, 3]) {
      const sheet = made.workbook.sheetNamed(SHEET);
      sheet.put(row, column, { ...sheet.cell(row, column), format: "0.00" });
    }
  return made;
}

/** Milliseconds: long enough that Excel answers on a busy machine too, for only its silence may end the wait. */
const PATIENCE = 2000;

function begin(over: OfficeHost, store: Store): Session {
  const workbook = new OfficeWorkbook(doorTo(excelClient(over), over, PATIENCE));
  return createSession(workbook, { inspect: inspectSample, now: () => 1000, store });
}

const b3 = (over: OfficeHost): unknown => over.workbook.sheetNamed(SHEET).cell(2, 1).value;
const journal = (session: Session): PaneState["frame"]["journal"] => session.state().frame.journal;

/** From the write on, Excel does what it is asked and never answers again. */
function goneOnceWritten(over: OfficeHost, whenAsked: number): void {
  const answer = over.answer.bind(over);
  let requests = 0;
  over.answer = (body, flags) => {
    requests += 1;
    const said = answer(body, flags);
    if (requests !== whenAsked) return said;
    over.fault = "silent";
    return null;
  };
}

/** A check, and a write that Excel makes but never answers. */
async function brokenOff(store: Store): Promise<{ over: OfficeHost; session: Session }> {
  const over = host();
  const session = begin(over, store);
  await dispatch(session, { is: "check" });
  const state = session.state();
  if (state.is !== "report") throw new Error(`the state is ${state.is}`);
  const id = state.report.groups[0]?.items[0]?.id ?? "";
  await dispatch(session, { is: "open", finding: id });
  goneOnceWritten(over, 2);
  await dispatch(session, { is: "adopt", suspect: 0 });
  expect(session.state().is).toBe("trouble");
  expect(b3(over)).toBe(66.25);
  expect(journal(session).entries).toEqual([]);
  over.fault = null;
  return { over, session };
}

test("a write that Excel made but never answered is in the journal after the next check, and can be undone", async () => {
  const { over, session } = await brokenOff(memoryStore());
  await dispatch(session, { is: "check" });
  expect(journal(session).entries.map(({ lines }) => lines)).toEqual([
    [{ at: { sheet: SHEET, row: 2, column: 1 }, sheet: SHEET, cell: "B3", was: "62.65", becomes: "66.25" }],
  ]);
  await dispatch(session, { is: "undo" });
  expect(b3(over)).toBe(62.65);
  expect(journal(session).depth).toBe(0);
});

test("a pane closed in the middle of applying leaves what the next pane needs to take it back", async () => {
  const store = memoryStore();
  const { over } = await brokenOff(store);
  const next = begin(over, store);
  await dispatch(next, { is: "check" });
  expect(journal(next).entries).toHaveLength(1);
  await dispatch(next, { is: "undo" });
  expect(b3(over)).toBe(62.65);
});

test("what was put back is not in the journal, and nothing is told twice", async () => {
  const store = memoryStore();
  const { over } = await brokenOff(store);
  over.person.types(SHEET, "B3", "62.65");
  const next = begin(over, store);
  await dispatch(next, { is: "check" });
  expect(journal(next).entries).toEqual([]);
  over.person.types(SHEET, "B3", "66.25");
  await dispatch(next, { is: "check" });
  expect(journal(next).entries).toEqual([]);
});
