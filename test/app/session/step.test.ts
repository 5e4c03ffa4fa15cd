import type { CellRef } from "../../../src/core/grid";
import type { Journal, JournalEntry } from "../../../src/app/journal";
import type { SessionEvent } from "../../../src/app/session/event";
import type { Model } from "../../../src/app/session/model";
import { newModel } from "../../../src/app/session/model";
import { step } from "../../../src/app/session/step";
import { seenIn } from "../../../src/app/standing";
import { at, edit, finding, report, sampleGrid } from "../fixture";

const NOW = 5000;
const fresh = newModel();
const two = report({
  findings: [
    finding(),
    finding({ id: "f2", severity: "verify", rule: "row-total", suspects: [], fix: null }),
  ],
});
const checked = { name: "2023.xlsx", grids: [sampleGrid()], skipped: [], report: two, at: 1000 };
const still: Model = { ...fresh, checked, run: 1 };
const reading: Model = { ...still, phase: { is: "reading", since: 4000, progress: null }, run: 2 };
const writing: Model = { ...still, phase: { is: "writing", since: 4000 } };
const opened: Model = { ...still, open: "f1" };
const receipt = {
  edits: [edit(at(2, 1), "62.65", "66.25")],
  inverse: [edit(at(2, 1), "66.25", "62.65")],
};
const written: Model = {
  ...still,
  journal: [{ at: 1, purpose: { is: "safe-fixes" }, receipt }],
};
const undoneJournal: Journal = written.journal.map((entry) => ({ ...entry, undoneAt: NOW }));
const again = entryOf(2, "66.25", "70.00", at(2, 1));
const elsewhere = entryOf(3, "1.00", "2.00", at(3, 2));
const reported: JournalEntry = {
  at: NOW,
  purpose: { is: "report-written", sheet: "核对报告" },
  receipt: { edits: [], inverse: [] },
};

function entryOf(when: number, was: string, becomes: string, cell: CellRef): JournalEntry {
  return {
    at: when,
    purpose: { is: "recalculation" },
    receipt: { edits: [edit(cell, was, becomes)], inverse: [edit(cell, becomes, was)] },
  };
}
const write = { do: "write", edits: receipt.edits, purpose: { is: "finding", finding: "f1" } } as const;
const PLANNED = {
  edit: edit(at(2, 1), "62.65", "66.25"),
  finding: "f1",
  buries: null,
  reallocates: false,
  chosen: true,
};
const stuck: Model = {
  ...still,
  phase: { is: "trouble", trouble: { is: "sheet-protected", sheet: "表2" }, stopped: write },
};
const preview: Model = {
  ...still,
  preview: {
    purpose: "recalculation",
    lines: [
      {
        edit: edit(at(3, 1), "224.10", "220.50"),
        finding: null,
        buries: "f1",
        reallocates: false,
        chosen: false,
      },
      {
        edit: edit(at(3, 3), "349.77", "346.17"),
        finding: null,
        buries: null,
        reallocates: false,
        chosen: true,
      },
    ],
  },
};

type Row = readonly [
  name: string,
  model: Model,
  event: SessionEvent,
  expected: Partial<Model>,
  effects: readonly object[],
];

const ROWS: readonly Row[] = [
  [
    "check reads",
    fresh,
    { is: "check" },
    { phase: { is: "reading", since: NOW, progress: null }, run: 1 },
    [{ do: "read", run: 1 }],
  ],
  [
    "check while reading waits for the reading",
    reading,
    { is: "check" },
    { phase: reading.phase, run: 2 },
    [],
  ],
  ["check while writing waits for the writing", writing, { is: "check" }, { phase: writing.phase }, []],
  [
    "cancel ends the check, and leaves a request that Excel is answering to itself",
    reading,
    { is: "cancel" },
    { phase: { is: "still" }, run: 3 },
    [{ do: "stop" }],
  ],
  [
    "how far a reading is, is told",
    reading,
    { is: "progressed", run: 2, progress: { done: 5, of: 10 } },
    { phase: { is: "reading", since: 4000, progress: { done: 5, of: 10 } } },
    [],
  ],
  [
    "how far a dropped reading is, is nobody's",
    reading,
    { is: "progressed", run: 1, progress: { done: 5, of: 10 } },
    reading,
    [],
  ],
  [
    "what a reading brings is the report",
    reading,
    { is: "checked", run: 2, checked },
    { phase: { is: "still" }, checked, stale: false, notice: { is: "checked" } },
    [],
  ],
  ["what a dropped reading brings is nothing", reading, { is: "checked", run: 1, checked }, reading, []],
  [
    "a trouble of a dropped reading is nobody's",
    still,
    { is: "failed", trouble: { is: "host-lost" }, stopped: { do: "read", run: 0 } },
    { phase: { is: "still" } },
    [],
  ],
  [
    "marks follow a check where they are on",
    { ...reading, marks: true },
    { is: "checked", run: 2, checked },
    { phase: { is: "still" } },
    [expect.objectContaining({ do: "mark", quiet: true })],
  ],
  [
    "an open finding that is gone is closed",
    { ...reading, open: "gone" },
    { is: "checked", run: 2, checked },
    { open: null },
    [],
  ],
  [
    "an open finding that stays, stays open",
    { ...reading, open: "f2" },
    { is: "checked", run: 2, checked },
    { open: "f2" },
    [],
  ],
  ["a change from outside makes it stale", still, { is: "workbook-changed" }, { stale: true }, []],
  ["a change before any check is nobody's", fresh, { is: "workbook-changed" }, { stale: false }, []],
  [
    "a change while we write is our own",
    writing,
    { is: "workbook-changed" },
    { stale: false, phase: writing.phase },
    [],
  ],
  [
    "a change while we read makes the reading begin anew",
    reading,
    { is: "workbook-changed" },
    { run: 3 },
    [{ do: "stop" }, { do: "read", run: 3 }],
  ],
  [
    "opening shows the cells, the suspect first",
    still,
    { is: "open", finding: "f1" },
    { open: "f1" },
    [{ do: "show", cells: [at(2, 1), at(3, 1), at(2, 3)] }],
  ],
  ["opening what is not there does nothing", still, { is: "open", finding: "gone" }, { open: null }, []],
  ["next opens the first", still, { is: "next" }, { open: "f1" }, [expect.objectContaining({ do: "show" })]],
  [
    "previous opens the last",
    still,
    { is: "previous" },
    { open: "f2" },
    [expect.objectContaining({ do: "show" })],
  ],
  ["next goes on", opened, { is: "next" }, { open: "f2" }, [expect.objectContaining({ do: "show" })]],
  ["next stops at the end", { ...still, open: "f2" }, { is: "next" }, { open: "f2" }, []],
  [
    "next passes over what the filter holds back",
    {
      ...still,
      filter: {
        text: "",
        severities: { error: false, verify: true, notice: true },
        sheets: [],
        families: [],
      },
    },
    { is: "next" },
    { open: "f2" },
    [expect.objectContaining({ do: "show" })],
  ],
  ["back closes", opened, { is: "back" }, { open: null }, []],
  [
    "a cell selected in the sheet opens its finding",
    still,
    { is: "cell-selected", at: at(2, 1) },
    { open: "f1" },
    [],
  ],
  [
    "a selected cell of the open finding changes nothing",
    { ...still, open: "f2" },
    { is: "cell-selected", at: at(3, 1) },
    { open: "f2" },
    [],
  ],
  [
    "a cell nobody speaks of changes nothing",
    opened,
    { is: "cell-selected", at: at(9, 9) },
    { open: "f1" },
    [],
  ],
  [
    "adopting writes the suspect's figure",
    opened,
    { is: "adopt", suspect: 0 },
    { phase: { is: "writing", since: NOW } },
    [write],
  ],
  [
    "adopting a suspect that is not there does nothing",
    opened,
    { is: "adopt", suspect: 7 },
    { phase: { is: "still" } },
    [],
  ],
  [
    "applying the fix writes it",
    opened,
    { is: "apply-fix" },
    { phase: { is: "writing", since: NOW } },
    [write],
  ],
  [
    "applying without a fix does nothing",
    { ...still, open: "f2" },
    { is: "apply-fix" },
    { phase: { is: "still" } },
    [],
  ],
  [
    "nothing is written while something is",
    { ...writing, open: "f1" },
    { is: "apply-fix" },
    { phase: writing.phase },
    [],
  ],
  [
    "an undo during the check that follows a write ends that check",
    { ...reading, journal: written.journal },
    { is: "undo" },
    { phase: { is: "writing", since: NOW }, run: 3 },
    [{ do: "stop" }, { do: "write", edits: receipt.inverse, purpose: { is: "undo", entries: [0] } }],
  ],
  [
    "so does adopting",
    { ...reading, open: "f1" },
    { is: "adopt", suspect: 0 },
    { phase: { is: "writing", since: NOW }, run: 3 },
    [{ do: "stop" }, write],
  ],
  [
    "an undo while cells are written is a wish",
    { ...writing, journal: written.journal },
    { is: "undo" },
    { phase: writing.phase, wish: { is: "undo" } },
    [],
  ],
  [
    "which is met as soon as they are written",
    { ...writing, wish: { is: "undo" } },
    { is: "written", purpose: { is: "finding", finding: "f1" }, receipt },
    { phase: { is: "writing", since: NOW }, wish: null },
    [
      { do: "read", run: 2 },
      expect.objectContaining({ do: "keep-journal" }),
      { do: "stop" },
      { do: "write", edits: receipt.inverse, purpose: { is: "undo", entries: [0] } },
    ],
  ],
  [
    "marks asked for during a check are a wish",
    reading,
    { is: "toggle-marks" },
    { phase: reading.phase, wish: { is: "toggle-marks" } },
    [],
  ],
  [
    "which is met by what that check finds",
    { ...reading, wish: { is: "toggle-marks" } },
    { is: "checked", run: 2, checked },
    { phase: { is: "writing", since: NOW }, wish: null },
    [expect.objectContaining({ do: "mark", quiet: false })],
  ],
  [
    "a wish waits through what does not concern it",
    { ...reading, wish: { is: "write-report" } },
    { is: "open", finding: "f1" },
    { open: "f1", wish: { is: "write-report" } },
    [expect.objectContaining({ do: "show" })],
  ],
  [
    "a wish goes with the check that is cancelled",
    { ...reading, wish: { is: "write-report" } },
    { is: "cancel" },
    { phase: { is: "still" }, wish: null },
    [{ do: "stop" }],
  ],
  [
    "and with the check that fails",
    { ...reading, wish: { is: "write-report" } },
    { is: "failed", trouble: { is: "host-lost" }, stopped: { do: "read", run: 2 } },
    { wish: null },
    [],
  ],
  [
    "marks wanted always, said during a check, come after it",
    reading,
    { is: "set-marks", on: true },
    { wish: { is: "toggle-marks" } },
    [expect.objectContaining({ do: "keep-settings" })],
  ],
  [
    "and do not come where they are no longer wanted",
    { ...reading, wish: { is: "toggle-marks" } },
    { is: "set-marks", on: false },
    { wish: null },
    [expect.objectContaining({ do: "keep-settings" })],
  ],
  [
    "another profile makes a check begin anew",
    reading,
    { is: "set-profile", profile: null },
    { run: 3 },
    [expect.objectContaining({ do: "keep-settings" }), { do: "stop" }, { do: "read", run: 3 }],
  ],
  [
    "what was written goes into the journal, and a check follows",
    { ...writing, open: "f1" },
    { is: "written", purpose: { is: "finding", finding: "f1" }, receipt },
    {
      open: null,
      journal: [{ at: NOW, purpose: { is: "finding", finding: "f1" }, receipt }],
      notice: { is: "written", cells: 1 },
      stale: true,
      phase: { is: "reading", since: NOW, progress: null },
    },
    [
      { do: "read", run: 2 },
      {
        do: "keep-journal",
        journal: [{ at: NOW, purpose: { is: "finding", finding: "f1" }, receipt }],
      },
    ],
  ],
  [
    "undo writes the inverse",
    written,
    { is: "undo" },
    { phase: { is: "writing", since: NOW } },
    [{ do: "write", edits: receipt.inverse, purpose: { is: "undo", entries: [0] } }],
  ],
  ["undo without a journal does nothing", still, { is: "undo" }, { phase: { is: "still" } }, []],
  [
    "what was undone stays in the journal and says so",
    { ...written, phase: writing.phase },
    { is: "written", purpose: { is: "undo", entries: [0] }, receipt },
    { journal: undoneJournal, notice: { is: "undone", cells: 1 } },
    [
      { do: "read", run: 2 },
      { do: "keep-journal", journal: undoneJournal },
    ],
  ],
  [
    "what was undone is not undone again",
    { ...written, journal: undoneJournal },
    { is: "undo" },
    { phase: { is: "still" } },
    [],
  ],
  [
    "an entry out of the middle is undone alone where no later one wrote its cells",
    { ...written, journal: [...written.journal, elsewhere] },
    { is: "undo-entry", entry: 0, withLater: false },
    { phase: { is: "writing", since: NOW } },
    [{ do: "write", edits: receipt.inverse, purpose: { is: "undo", entries: [0] } }],
  ],
  [
    "an entry whose cell was written again is not undone by itself",
    { ...written, journal: [...written.journal, again, elsewhere] },
    { is: "undo-entry", entry: 0, withLater: false },
    { phase: { is: "still" } },
    [],
  ],
  [
    "an entry is undone with the later ones of its cells where the person says so, and no others",
    { ...written, journal: [...written.journal, again, elsewhere] },
    { is: "undo-entry", entry: 0, withLater: true },
    { phase: { is: "writing", since: NOW } },
    [
      {
        do: "write",
        edits: [edit(at(2, 1), "70.00", "62.65")],
        purpose: { is: "undo", entries: [0, 1] },
      },
    ],
  ],
  [
    "what an earlier visit wrote comes before what this one did",
    written,
    { is: "journal-found", journal: [elsewhere] },
    { journal: [elsewhere, ...written.journal] },
    [],
  ],
  [
    "a sheet that was put into the workbook is in the journal, with nothing to undo",
    { ...still, phase: writing.phase },
    { is: "report-written", sheet: "核对报告" },
    { journal: [reported], notice: { is: "report-written", sheet: "核对报告" } },
    [{ do: "keep-journal", journal: [reported] }],
  ],
  [
    "and is not undone",
    { ...still, journal: [reported] },
    { is: "undo-all" },
    { phase: { is: "still" } },
    [],
  ],
  [
    "undoing all is one write, each cell once",
    {
      ...written,
      journal: [
        ...written.journal,
        {
          at: 2,
          purpose: { is: "safe-fixes" },
          receipt: {
            edits: [edit(at(2, 1), "66.25", "70.00"), edit(at(3, 1), "1.00", "2.00")],
            inverse: [edit(at(2, 1), "70.00", "66.25"), edit(at(3, 1), "2.00", "1.00")],
          },
        },
      ],
    },
    { is: "undo-all" },
    {},
    [
      {
        do: "write",
        edits: [edit(at(2, 1), "70.00", "62.65"), edit(at(3, 1), "2.00", "1.00")],
        purpose: { is: "undo", entries: [0, 1] },
      },
    ],
  ],
  [
    "safe fixes are planned before they are shown",
    still,
    { is: "preview-safe-fixes" },
    { preview: null },
    [{ do: "plan", purpose: "safe-fixes" }],
  ],
  [
    "planned fixes are laid out, all chosen",
    still,
    { is: "planned", purpose: "safe-fixes", lines: [PLANNED] },
    {
      preview: {
        purpose: "safe-fixes",
        lines: [PLANNED],
      },
    },
    [],
  ],
  [
    "a plan without edits is told",
    still,
    { is: "planned", purpose: "recalculation", lines: [] },
    { preview: null, notice: { is: "nothing-to-write" } },
    [],
  ],
  [
    "a line can be chosen",
    preview,
    { is: "toggle-line", line: 0 },
    {
      preview: {
        purpose: "recalculation",
        lines: (preview.preview?.lines ?? []).map((line) => ({ ...line, chosen: true })),
      },
    },
    [],
  ],
  [
    "only chosen lines are written",
    preview,
    { is: "apply-preview" },
    { preview: null },
    [{ do: "write", edits: [edit(at(3, 3), "349.77", "346.17")], purpose: { is: "recalculation" } }],
  ],
  [
    "with no line chosen nothing is written",
    { ...preview, preview: { purpose: "recalculation", lines: [] } },
    { is: "apply-preview" },
    {},
    [],
  ],
  ["a preview can be closed", preview, { is: "close-preview" }, { preview: null }, []],
  [
    "a trouble stops the writing and keeps the report",
    writing,
    { is: "failed", trouble: { is: "sheet-protected", sheet: "表2" }, stopped: write },
    { phase: stuck.phase, checked },
    [],
  ],
  ["retry does the same again", stuck, { is: "retry" }, { phase: { is: "writing", since: NOW } }, [write]],
  [
    "retry checks again where the workbook is not what we thought",
    {
      ...stuck,
      phase: {
        is: "trouble",
        trouble: { is: "cell-changed", at: at(2, 1), expected: "62.65", found: "1" },
        stopped: write,
      },
    },
    { is: "retry" },
    { run: 2 },
    [{ do: "read", run: 2 }],
  ],
  ["a trouble can be dismissed", stuck, { is: "dismiss" }, { phase: { is: "still" } }, []],
  [
    "an explanation is kept",
    still,
    { is: "explain", finding: "f2", text: " 市级另有规定 " },
    { notes: { explanations: { f2: "市级另有规定" }, ignored: [], seen: seenIn(two) } },
    [
      {
        do: "keep-notes",
        notes: { explanations: { f2: "市级另有规定" }, ignored: [], seen: seenIn(two) },
      },
    ],
  ],
  [
    "an empty explanation takes it back",
    { ...still, notes: { explanations: { f2: "市级另有规定" }, ignored: [] } },
    { is: "explain", finding: "f2", text: " " },
    { notes: { explanations: {}, ignored: [], seen: seenIn(two) } },
    [expect.objectContaining({ do: "keep-notes" })],
  ],
  [
    "ignoring closes the finding",
    opened,
    { is: "ignore", finding: "f1" },
    { open: null, notes: { explanations: {}, ignored: ["f1"] } },
    [expect.objectContaining({ do: "keep-notes" })],
  ],
  [
    "what was ignored can be restored",
    { ...still, notes: { explanations: {}, ignored: ["f1", "f2"] } },
    { is: "restore", finding: "f1" },
    { notes: { explanations: {}, ignored: ["f2"] } },
    [expect.objectContaining({ do: "keep-notes" })],
  ],
  [
    "notes found in the workbook do not bury what was said since",
    { ...reading, notes: { explanations: { f1: "新" }, ignored: [] } },
    { is: "notes-found", notes: { explanations: { f1: "旧", f2: "旧" }, ignored: ["f3"] } },
    { notes: { explanations: { f1: "新", f2: "旧" }, ignored: ["f3"] } },
    [],
  ],
  [
    "marks are cleared where they are on",
    { ...still, marks: true },
    { is: "toggle-marks" },
    { marks: true },
    [{ do: "clear-marks" }],
  ],
  [
    "cleared marks are off",
    { ...writing, marks: true },
    { is: "marks-cleared", areas: 3 },
    { marks: false, phase: { is: "still" } },
    [],
  ],
  [
    "a theme is kept",
    still,
    { is: "set-theme", theme: "dark" },
    {},
    [expect.objectContaining({ do: "keep-settings" })],
  ],
];

test.each(ROWS)("%s", (_name, model, event, expected, effects) => {
  const next = step(model, event, NOW);
  expect(next.model).toMatchObject(expected);
  expect(next.effects).toEqual(effects);
});

test("every step leaves the model it came from as it was", () => {
  const frozen = JSON.stringify(ROWS.map(([, model]) => model));
  for (const [, model, event] of ROWS) step(model, event, NOW);
  expect(JSON.stringify(ROWS.map(([, model]) => model))).toBe(frozen);
});
