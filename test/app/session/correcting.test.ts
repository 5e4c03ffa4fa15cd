import { memoryWorkbook } from "../../../src/adapter/memory";
import type { Intent, Session } from "../../../src/app";
import { createSession, memoryStore, notesIn, notesText } from "../../../src/app";
import type { MemoryWorkbook } from "../../../src/adapter/memory";
import type { Report, Said } from "../../../src/core/inspect";
import { DEFAULT_OPTIONS, inspect } from "../../../src/core/inspect";

const NOTHING: Said = { kind: null, unit: null, header: null, totals: null };

function workbook(): MemoryWorkbook {
  const rows = [
    ["项目", "上年", "本年"],
    ["甲", "12.4", "13.1"],
    ["乙", "20.7", "22.9"],
    ["丙", "31.8", "30.2"],
    ["全部", "65.9", "66.2"],
  ];
  return memoryWorkbook("表.xlsx", [
    {
      sheet: "表1",
      top: 0,
      left: 0,
      rows: rows.map((row, r) =>
        row.map((text, c) => ({ value: 0 < r && 0 < c ? Number(text) : text, text })),
      ),
    },
  ]);
}

interface Bench {
  readonly session: Session;
  readonly reports: Report[];
  readonly say: (intent: Intent) => Promise<Report>;
}

function bench(store = memoryStore()): Bench {
  const reports: Report[] = [];
  const session = createSession(workbook(), {
    store,
    inspect: (grids, options) => {
      const report = inspect(grids, { ...DEFAULT_OPTIONS, ...options });
      reports.push(report);
      return report;
    },
  });
  const say = async (intent: Intent): Promise<Report> => {
    session.dispatch(intent);
    await session.settled();
    const [last] = reports.slice(-1);
    if (last === undefined) throw new Error("nothing was checked");
    return last;
  };
  return { session, reports, say };
}

test("a correction is checked by at once, kept, and gone by again on the next visit", async () => {
  const store = memoryStore();
  const first = bench(store);
  expect((await first.say({ is: "check" })).findings).toEqual([]);
  const after = await first.say({ is: "correct-table", table: "t1", said: { ...NOTHING, totals: [4] } });
  expect(after.findings).toMatchObject([{ rule: "column-total" }]);
  const next = await bench(store).say({ is: "check" });
  expect(next.findings).toMatchObject([{ rule: "column-total" }]);
  expect(next.corrections).toMatchObject([{ fate: "followed" }]);
});

test("a second correction takes the place of the first, and saying nothing takes it back", async () => {
  const { say } = bench();
  await say({ is: "check" });
  await say({ is: "correct-table", table: "t1", said: { ...NOTHING, unit: "元" } });
  const second = await say({ is: "correct-table", table: "t1", said: { ...NOTHING, unit: "万元" } });
  expect(second.corrections).toHaveLength(1);
  expect(second.tables[0]?.unit).toBe("万元");
  const none = await say({ is: "correct-table", table: "t1", said: NOTHING });
  expect(none.corrections).toEqual([]);
  expect(none.tables[0]?.unit).toBe("");
});

test("a correction whose table is gone is told, and can be forgotten", async () => {
  const store = memoryStore();
  const lost = {
    anchor: { at: { sheet: "旧表", row: 0, column: 0 }, heads: "甲|乙" },
    kind: null,
    unit: "元",
    header: null,
    totals: null,
  };
  await store.keepNotes("表.xlsx", { explanations: {}, ignored: [], corrections: [lost] });
  const { say, session } = bench(store);
  expect((await say({ is: "check" })).corrections).toEqual([{ correction: lost, table: null, fate: "lost" }]);
  const state = session.state();
  expect(state.is === "report" && state.report.corrections.map(({ words }) => words).join()).toContain(
    "旧表",
  );
  expect((await say({ is: "forget-correction", correction: lost })).corrections).toEqual([]);
});

test("what a workbook keeps is read back whole, and what is no correction is left out", () => {
  const correction = {
    anchor: { at: { sheet: "表1", row: 3, column: 0 }, heads: "a|b" },
    kind: "settlement" as const,
    unit: "",
    header: { first: 0, last: 1 },
    totals: [{ row: 5, name: "合计" }],
  };
  const notes = { explanations: {}, ignored: [], corrections: [correction] };
  expect(notesIn(notesText(notes))).toEqual(notes);
  const spoilt = [{}, null, { ...correction, kind: "其他" }, { ...correction, totals: [{ row: "5" }] }];
  expect(notesIn(JSON.stringify({ ...notes, corrections: [...spoilt, correction] }))).toEqual(notes);
  expect(notesText({ explanations: {}, ignored: [], corrections: [] })).toBeNull();
});
