import { memoryWorkbook } from "../../src/adapter/memory";
import type { AllocationDraft, Correction, Intent, Session, SessionOptions, Settings } from "../../src/app";
import { createSession, memoryStore } from "../../src/app";
import { EngineNotFetched } from "../../src/app/session/load-engine";
import { NO_NOTES } from "../../src/app/notes";
import type { CellRef, RawSheet } from "../../src/core/grid";
import type { PanelName } from "../../src/pane";
import type { WorkbookPort } from "../../src/port";
import { dispatch } from "../app/session/dispatch";
import { allocationSheet, basesSheet, fundsSheet, letterSheet } from "./books";
import { prefectureAllocation, prefectureBases } from "./prefectures";
import { manyFindings } from "./many-findings";

/** A state of the pane, reached as a person would reach it. */
export type Story = (settings: Settings) => Promise<Session>;

const STALE_TOTALS = { D5: "54.00", D8: "205.00" };
const LONG_NAME = "附件2：2023年中央财政医疗救助补助资金分配及绩效自评情况表（第三稿）.xlsx";
const SLIPPED = { B6: "62.50", C8: "101.00" };

async function checked(
  settings: Settings,
  sheet: RawSheet,
  options: SessionOptions = {},
  port: WorkbookPort = memoryWorkbook("2023年医疗救助.xlsx", [sheet]),
): Promise<Session> {
  const session = createSession(port, { settings, ...options });
  session.dispatch({ is: "check" });
  await session.settled();
  return session;
}

async function opened(settings: Settings, sheet: RawSheet): Promise<Session> {
  const session = await checked(settings, sheet);
  session.dispatch({ is: "next" });
  await session.settled();
  return session;
}

async function previewed(settings: Settings): Promise<Session> {
  const session = await checked(settings, allocationSheet(STALE_TOTALS));
  session.dispatch({ is: "preview-recalculation" });
  await session.settled();
  return session;
}

/** A port whose reading never ends. */
function endless(): WorkbookPort {
  return { ...wrapped(memoryWorkbook("慢.xlsx", [])), read: never };
}

function never(): Promise<never> {
  return new Promise(() => undefined);
}

/** A second check, five seconds old, that has read two fifths. */
async function checkingAgain(settings: Settings): Promise<Session> {
  const port = memoryWorkbook(LONG_NAME, [allocationSheet(SLIPPED)]);
  let readings = 0;
  const slow: WorkbookPort = {
    ...wrapped(port),
    read: (sheets, watch) => {
      readings += 1;
      if (readings === 1) return port.read(sheets);
      watch?.told(400_000, 1_000_000);
      return never();
    },
  };
  const session = await checked(settings, allocationSheet(), { now: () => Date.now() - 5_000 }, slow);
  session.dispatch({ is: "check" });
  return session;
}

/** A write that takes its time. */
async function writing(settings: Settings): Promise<Session> {
  const port = memoryWorkbook(LONG_NAME, [allocationSheet(SLIPPED)]);
  const slow: WorkbookPort = { ...wrapped(port), write: never };
  const session = await checked(settings, allocationSheet(), { now: () => Date.now() - 5_000 }, slow);
  await dispatch(session, { is: "next" });
  session.dispatch({ is: "adopt", suspect: 0 });
  return session;
}

/** A table with slips, one that balances, a sheet without any, and more findings than are seen at a glance. */
function mixed(settings: Settings): Promise<Session> {
  const slips = { ...SLIPPED, ...STALE_TOTALS };
  const book = memoryWorkbook(LONG_NAME, [
    allocationSheet(slips),
    { ...allocationSheet(), sheet: "第二批资金分配情况表（含提前下达）" },
    letterSheet(),
  ]);
  return checked(settings, allocationSheet(), {}, book);
}

function wrapped(port: WorkbookPort): WorkbookPort {
  return {
    read: (sheets) => port.read(sheets),
    write: (edits) => port.write(edits),
    mark: (marks) => port.mark(marks),
    clearMarks: () => port.clearMarks(),
    show: (cells) => port.show(cells),
    writeReport: (report) => port.writeReport(report),
    insertSheet: (sheet) => port.insertSheet(sheet),
    removeSheet: (name, inserted) => port.removeSheet(name, inserted),
    selection: () => port.selection(),
    keptText: () => port.keptText(),
    keepText: (text) => port.keepText(text),
  };
}

async function allocating(
  settings: Settings,
  change: Partial<AllocationDraft>,
  sheets: readonly RawSheet[] = [allocationSheet(), basesSheet()],
): Promise<Session> {
  const session = createSession(memoryWorkbook("分配.xlsx", sheets), { settings });
  session.dispatch({ is: "open-allocation" });
  await session.settled();
  session.dispatch({ is: "edit-allocation", change });
  await session.settled();
  return session;
}

/** Two findings adopted, one after the other. */
async function written(settings: Settings): Promise<Session> {
  const session = await opened(settings, allocationSheet(SLIPPED));
  await dispatch(session, { is: "adopt", suspect: 0 }, { is: "next" }, { is: "adopt", suspect: 0 });
  return session;
}

/** Cells that were written twice. */
async function writtenTwice(settings: Settings): Promise<Session> {
  const session = await checked(settings, allocationSheet({ ...SLIPPED, ...STALE_TOTALS }));
  const recalculated: readonly Intent[] = [
    { is: "preview-recalculation" },
    { is: "toggle-all-lines", chosen: true },
    { is: "apply-preview" },
  ];
  await dispatch(session, ...recalculated, { is: "next" }, { is: "adopt", suspect: 0 });
  return session;
}

/** A cell that somebody else changed after it was written. */
async function changedSince(settings: Settings): Promise<Session> {
  const port = memoryWorkbook("2023年医疗救助.xlsx", [allocationSheet(SLIPPED)]);
  const session = await checked(settings, allocationSheet(), {}, port);
  await dispatch(session, { is: "next" }, { is: "adopt", suspect: 0 });
  const [line] = session.state().frame.journal.entries.flatMap(({ lines }) => lines);
  if (line !== undefined) await port.write([{ at: line.at, was: line.becomes, becomes: "27.00", value: 27 }]);
  await dispatch(session, { is: "check" });
  return session;
}

/** An explained finding whose figures somebody has changed since, and a new one; the explained one lies open. */
async function changedSinceExplained(settings: Settings): Promise<Session> {
  const port = memoryWorkbook("2023年医疗救助.xlsx", [allocationSheet(SLIPPED)]);
  const session = await checked(settings, allocationSheet(), {}, port);
  await dispatch(session, { is: "next" });
  const state = session.state();
  const finding = state.is === "report" ? (state.open?.id ?? "") : "";
  await dispatch(session, { is: "explain", finding, text: "按市局批复调整，原件存档。" });
  const at = (row: number, column: number): CellRef => ({ sheet: "表2", row, column });
  await port.write([
    { at: at(5, 1), was: "62.50", becomes: "61.50", value: 61.5 },
    { at: at(4, 3), was: "45.00", becomes: "54.00", value: 54 },
  ]);
  await dispatch(session, { is: "check" }, { is: "open", finding });
  return session;
}

/** What a person said of a table that is there no more. */
const LOST: Correction = {
  anchor: { at: { sheet: "旧表", row: 3, column: 0 }, heads: "区名称|合计" },
  kind: null,
  unit: "元",
  header: null,
  totals: null,
};

/** Every state that can be seen, by name. */
export const STORIES: Readonly<Record<string, Story>> = {
  "first-run": (settings) => Promise.resolve(createSession(memoryWorkbook("表.xlsx", []), { settings })),
  waiting: (settings) => {
    const session = createSession(endless(), { settings, now: () => Date.now() - 5_000 });
    session.dispatch({ is: "check" });
    return Promise.resolve(session);
  },
  findings: (settings) => checked(settings, allocationSheet(SLIPPED)),
  finding: (settings) => opened(settings, allocationSheet(SLIPPED)),
  mixed,
  "checking-again": checkingAgain,
  writing,
  marked: async (settings) => {
    const session = await checked(settings, allocationSheet(SLIPPED));
    await dispatch(session, { is: "toggle-marks" });
    return session;
  },
  "all-clear": (settings) => checked(settings, allocationSheet()),
  "partly-clear": (settings) => checked(settings, allocationSheet({ B4: "约30" })),
  empty: (settings) => checked(settings, letterSheet()),
  stale: async (settings) => {
    const session = await checked(settings, allocationSheet(SLIPPED));
    session.dispatch({ is: "workbook-changed" });
    return session;
  },
  "preview-partly": async (settings) => {
    const session = await previewed(settings);
    session.dispatch({ is: "toggle-line", line: 0 });
    return session;
  },
  preview: (settings) => previewed(settings),
  trouble: async (settings) => {
    const session = await opened(settings, allocationSheet(SLIPPED, true));
    session.dispatch({ is: "adopt", suspect: 0 });
    await session.settled();
    return session;
  },
  written: async (settings) => {
    const session = await opened(settings, allocationSheet(SLIPPED));
    session.dispatch({ is: "adopt", suspect: 0 });
    await session.settled();
    return session;
  },
  "explained-and-ignored": async (settings) => {
    const session = await checked(settings, allocationSheet(SLIPPED));
    const state = session.state();
    const items = state.is === "report" ? state.report.groups.flatMap((group) => group.items) : [];
    const [first, second] = items;
    if (first !== undefined)
      session.dispatch({ is: "explain", finding: first.id, text: "第二批随后调整，已报市局同意。" });
    if (second !== undefined) session.dispatch({ is: "ignore", finding: second.id });
    await session.settled();
    return session;
  },
  "changed-since-explained": changedSinceExplained,
  "nothing-matches": async (settings) => {
    const session = await checked(settings, allocationSheet(SLIPPED));
    session.dispatch({ is: "filter-text", text: "没有这样的词" });
    return session;
  },
  settings: (settings) => checked(settings, allocationSheet()),
  help: (settings) => checked(settings, allocationSheet()),
  tables: (settings) => checked(settings, allocationSheet(SLIPPED)),
  "tables-rates": (settings) =>
    checked(
      settings,
      fundsSheet(),
      {},
      memoryWorkbook("2023年自评.xlsx", [fundsSheet(), allocationSheet(SLIPPED)]),
    ),
  "tables-corrected": async (settings) => {
    const session = await checked(settings, allocationSheet(SLIPPED));
    const said = { kind: "settlement", unit: "元", header: null, totals: null } as const;
    session.dispatch({ is: "correct-table", table: "t1", said });
    await session.settled();
    return session;
  },
  "correction-lost": async (settings) => {
    const store = memoryStore();
    await store.keepNotes("2023年医疗救助.xlsx", { ...NO_NOTES, corrections: [LOST] });
    return checked(settings, allocationSheet(SLIPPED), { store });
  },
  filtered: async (settings) => {
    const book = memoryWorkbook("2023年自评.xlsx", [fundsSheet(), allocationSheet(SLIPPED)]);
    const session = await checked(settings, fundsSheet(), {}, book);
    session.dispatch({ is: "filter-family", family: "sums", chosen: true });
    return session;
  },
  "engine-not-fetched": (settings) =>
    checked(settings, allocationSheet(), {
      inspect: () => {
        throw new EngineNotFetched("404");
      },
    }),
  "journal-empty": (settings) => checked(settings, allocationSheet(SLIPPED)),
  journal: (settings) => written(settings),
  "journal-undone": async (settings) => {
    const session = await written(settings);
    await dispatch(session, { is: "undo-entry", entry: 0, withLater: false }, { is: "write-report" });
    return session;
  },
  "journal-together": (settings) => writtenTwice(settings),
  "journal-refused": (settings) => changedSince(settings),
  allocation: (settings) => allocating(settings, { total: "212.50", cap: "58" }),
  "allocation-batch": (settings) => allocating(settings, { total: "190", before: "表2!A4:D7" }),
  "allocation-refused": (settings) => allocating(settings, { weights: ["50", "49"] }),
  "allocation-many": (settings) =>
    allocating(settings, { total: "6600", cap: "270", floor: "160" }, [
      prefectureAllocation(),
      prefectureBases(),
    ]),
  "allocation-many-batch": (settings) =>
    allocating(settings, { total: "5800", before: "分配表!A4:E33" }, [
      prefectureAllocation(),
      prefectureBases(),
    ]),
  "allocation-present": (settings) => allocating(settings, { total: "210" }, [allocationSheet()]),
  "allocation-written": async (settings) => {
    const session = await allocating(settings, { total: "212.50" });
    session.dispatch({ is: "write-allocation" });
    await session.settled();
    return session;
  },
  "allocation-wrong-figure": (settings) => allocating(settings, { total: "五千万" }),
  "allocation-new": async (settings) => {
    const session = await allocating(settings, {});
    session.dispatch({ is: "choose-allocation-table", table: null });
    await session.settled();
    return session;
  },
  thousand: (settings) => checked(settings, allocationSheet(), { inspect: () => manyFindings(1000) }),
};

/** What lies open behind the list in some of them. */
export const PANEL_OF: Readonly<Partial<Record<string, PanelName>>> = {
  settings: "settings",
  help: "help",
  tables: "tables",
  "tables-rates": "tables",
  "tables-corrected": "tables",
  "correction-lost": "tables",
  "journal-empty": "journal",
  journal: "journal",
  "journal-undone": "journal",
  "journal-together": "journal",
  "journal-refused": "journal",
};
