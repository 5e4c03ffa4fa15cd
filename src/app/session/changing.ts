import type { Edit } from "../../core/grid";
import { adoption } from "../adoption";
import { combineEdits } from "../combine-edits";
import { reportSheet } from "../report-sheet";
import { wordsIn } from "../words/words-in";
import { findingOf } from "./looking";
import { marksOf } from "./marks-of";
import type { JournalEntry, Model, Preview, PreviewLine, Purpose } from "./model";
import type { Step, Transitions } from "./transition";
import { busy, go, startReading, startWriting, stay } from "./transition";

/** Everything that writes, from the person's yes to the receipt. A check follows every write. */
export const CHANGING: Transitions<
  | "adopt"
  | "apply-fix"
  | "apply-preview"
  | "undo"
  | "undo-all"
  | "toggle-marks"
  | "clear-marks"
  | "write-report"
  | "written"
  | "write-found"
  | "marked"
  | "marks-cleared"
  | "report-written"
  | "taken-back"
> = {
  adopt: (model, { suspect }, now) => {
    const finding = findingOf(model, model.open);
    const chosen = finding?.suspects[suspect];
    if (finding === null || chosen === undefined || model.checked === null) return stay(model);
    const adopted = adoption(finding, chosen, model.checked.grids);
    return adopted.is === "edits"
      ? write(model, now, adopted.edits, { is: "finding", finding: finding.id })
      : stay(model);
  },
  "apply-fix": (model, _, now) => {
    const finding = findingOf(model, model.open);
    return finding?.fix == null
      ? stay(model)
      : write(model, now, finding.fix.edits, { is: "finding", finding: finding.id });
  },
  "apply-preview": (model, _, now) => {
    if (model.preview === null) return stay(model);
    const { purpose, lines } = model.preview;
    const edits = lines.filter(({ chosen }) => chosen).map(({ edit }) => edit);
    return write({ ...model, preview: null }, now, edits, { is: purpose });
  },
  undo: (model, _, now) => takeBack(model, now, 1),
  "undo-all": (model, _, now) => takeBack(model, now, model.journal.length),
  "toggle-marks": (model, _, now) => {
    if (busy(model)) return stay(model);
    if (model.marks) return startWriting(model, now, { do: "clear-marks" });
    if (model.checked === null) return stay(model);
    const marks = marksOf(model);
    return startWriting(model, now, { do: "mark", marks, quiet: false });
  },
  "clear-marks": (model, _, now) =>
    busy(model) ? stay(model) : startWriting(model, now, { do: "clear-marks" }),
  "write-report": (model, _, now) => {
    if (busy(model) || model.checked === null) return stay(model);
    return startWriting(model, now, {
      do: "write-report",
      sheet: reportSheet(model, model.checked, wordsIn(model.settings.language)),
    });
  },
  written: (model, { purpose, receipt }, now) => {
    const cells = receipt.edits.length;
    const undone = purpose.is === "undo";
    const journal = undone
      ? model.journal.slice(0, Math.max(0, model.journal.length - purpose.entries))
      : [...model.journal, { at: now, purpose, receipt }];
    // A finding that was acted on is done with; its place in the list shows what is next.
    const open = purpose.is === "finding" ? null : model.open;
    return startReading(
      { ...model, journal, open, notice: { is: undone ? "undone" : "written", cells } },
      now,
    );
  },
  "taken-back": (model, { cells, entries, kept }, now) => {
    const from = model.journal.length - entries;
    const stays = ({ purpose }: JournalEntry): boolean =>
      purpose.is === "sheet" && kept.some(({ name }) => name === purpose.name);
    const journal = model.journal.filter((entry, place) => place < from || stays(entry));
    const [latest] = model.journal.slice(-1);
    const only = entries === 1 && latest?.purpose.is === "sheet" ? latest.purpose.name : null;
    return startReading(
      {
        ...model,
        journal,
        notice: only === null ? { is: "undone", cells } : { is: "sheet-removed", sheet: only },
      },
      now,
    );
  },
  // The journal gets what the pane did not hear of, so that it can be taken back like any other write.
  "write-found": (model, { receipt }, now) =>
    go(model, {
      journal: [...model.journal, { at: now, purpose: { is: "broken-off" }, receipt }],
      notice: { is: "write-found", cells: receipt.edits.length },
    }),
  marked: (model, { cells, quiet }) =>
    quiet ? stay(model) : go(model, { phase: { is: "still" }, marks: true, notice: { is: "marked", cells } }),
  "marks-cleared": (model, { areas }) =>
    go(model, { phase: { is: "still" }, marks: false, notice: { is: "unmarked", areas } }),
  "report-written": (model, { sheet }) =>
    go(model, { phase: { is: "still" }, notice: { is: "report-written", sheet } }),
};

/** Laying edits out before they are written. */
export const PREVIEWING: Transitions<
  | "preview-safe-fixes"
  | "planned"
  | "preview-recalculation"
  | "toggle-line"
  | "toggle-all-lines"
  | "close-preview"
> = {
  "preview-safe-fixes": (model) => plan(model, "safe-fixes"),
  "preview-recalculation": (model) => plan(model, "recalculation"),
  planned: (model, { purpose, lines }) => {
    // Whoever has gone on meanwhile is not called back to a preview of what was.
    if (busy(model)) return stay(model);
    if (lines.length === 0) return go(model, { preview: null, notice: { is: "nothing-to-write" } });
    return go(model, { preview: { purpose, lines }, notice: null, allocation: null });
  },
  "toggle-line": (model, event) => {
    const toggled = model.preview?.lines[event.line];
    const together = toggled?.reallocates === true;
    return choose(model, (one, place) =>
      place === event.line || (together && one.reallocates) ? toggled?.chosen !== true : one.chosen,
    );
  },
  "toggle-all-lines": (model, { chosen }) => choose(model, () => chosen),
  "close-preview": (model) => go(model, { preview: null }),
};

function write(model: Model, now: number, edits: readonly Edit[], purpose: Purpose): Step {
  if (busy(model) || edits.length === 0) return stay(model);
  return startWriting(model, now, { do: "write", edits, purpose });
}

/** Takes back the latest writes at once, latest first. */
function takeBack(model: Model, now: number, entries: number): Step {
  const latest = model.journal.slice(model.journal.length - entries).reverse();
  const edits = combineEdits(latest.flatMap(({ receipt }) => receipt.inverse));
  const sheets = latest.flatMap(({ purpose }) => (purpose.is === "sheet" ? [purpose] : []));
  if (0 < sheets.length && !busy(model))
    return startWriting(model, now, { do: "take-back", edits, sheets, entries: latest.length });
  return write(model, now, edits, { is: "undo", entries: latest.length });
}

function plan(model: Model, purpose: Preview["purpose"]): Step {
  return busy(model) || model.checked === null ? stay(model) : go(model, {}, { do: "plan", purpose });
}

function choose(model: Model, chosen: (line: PreviewLine, place: number) => boolean): Step {
  if (model.preview === null) return stay(model);
  const lines = model.preview.lines.map((one, place) => ({ ...one, chosen: chosen(one, place) }));
  return go(model, { preview: { ...model.preview, lines } });
}
