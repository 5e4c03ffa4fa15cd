import type { Edit } from "../../core/grid";
import { adoption } from "../adoption";
import { undoable, undoing, undone, withLater } from "../journal";
import type { Journal, JournalEntry } from "../journal";
import type { Receipt } from "../../port";
import { reportSheet } from "../report-sheet";
import { wordsIn } from "../words/words-in";
import { findingOf } from "./looking";
import { marksOf } from "./marks-of";
import type { InsertedSheet, Model, Notice, Preview, PreviewLine, Purpose } from "./model";
import type { Step, Transitions } from "./transition";
import { busy, go, startReadingAgain, startWriting, stay } from "./transition";

/** Everything that writes, from the person's yes to the receipt. A check follows every write. */
export const CHANGING: Transitions<
  | "adopt"
  | "apply-fix"
  | "apply-preview"
  | "undo"
  | "undo-all"
  | "undo-entry"
  | "toggle-marks"
  | "clear-marks"
  | "write-report"
  | "written"
  | "write-found"
  | "journal-found"
  | "marked"
  | "marks-cleared"
  | "show-report"
  | "report-shown"
  | "report-written"
  | "sheet-inserted"
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
  undo: (model, _, now) => takeBack(model, now, undoable(model.journal).slice(-1)),
  "undo-all": (model, _, now) => takeBack(model, now, undoable(model.journal)),
  "undo-entry": (model, { entry, withLater: also }, now) => {
    const places = withLater(model.journal, entry);
    return 1 < places.length && !also ? stay(model) : takeBack(model, now, places);
  },
  "toggle-marks": (model, _, now) => {
    if (busy(model)) return stay(model);
    if (model.marks) return startWriting(model, now, { do: "clear-marks" });
    if (model.checked === null) return stay(model);
    const marks = marksOf(model);
    return startWriting(model, now, { do: "mark", marks, quiet: false });
  },
  "clear-marks": (model, _, now) =>
    busy(model) ? stay(model) : startWriting(model, now, { do: "clear-marks" }),
  "write-report": writeReport,
  "show-report": (model) =>
    busy(model) || model.checked === null ? stay(model) : go(model, {}, { do: "show-report" }),
  "report-shown": (model, { how }, now) =>
    how === "refused"
      ? writeReport(model, { is: "write-report" }, now)
      : go(model, { notice: { is: "report-shown", how } }),
  written: (model, { purpose, receipt }, now) => {
    const cells = receipt.edits.length;
    // A finding that was acted on is done with; its place in the list shows what is next.
    const open = purpose.is === "finding" ? null : model.open;
    const { journal } = model;
    if (purpose.is === "undo")
      return noted(
        startReadingAgain({ ...model, open, occasion: "undo" }, now, { is: "undone", cells }),
        undone(journal, purpose.entries, now),
      );
    const entry: JournalEntry = { at: now, purpose, receipt };
    return noted(startReadingAgain({ ...model, open }, now, { is: "written", cells }), [...journal, entry]);
  },
  // What the journal did not hear of can be taken back like any other write.
  "write-found": (model, { receipt }, now) =>
    noted(go(model, { notice: { is: "write-found", cells: receipt.edits.length } }), [
      ...model.journal,
      { at: now, purpose: { is: "broken-off" }, receipt },
    ]),
  // What was written since this pane was opened comes after what was written before.
  "journal-found": (model, { journal }) => go(model, { journal: [...journal, ...model.journal] }),
  marked: (model, { cells, quiet }) =>
    quiet ? stay(model) : go(model, { phase: { is: "still" }, marks: true, notice: { is: "marked", cells } }),
  "marks-cleared": (model, { areas }) =>
    go(model, { phase: { is: "still" }, marks: false, notice: { is: "unmarked", areas } }),
  "report-written": (model, { sheet }, now) =>
    noted(go(model, { phase: { is: "still" }, notice: { is: "report-written", sheet } }), [
      ...model.journal,
      { at: now, purpose: { is: "report-written", sheet }, receipt: NO_CELLS },
    ]),
  "sheet-inserted": (model, { sheet, content }, now) =>
    noted(startReadingAgain(model, now, { is: "sheet-inserted", sheet }), [
      ...model.journal,
      { at: now, purpose: { is: "sheet-inserted", sheet }, receipt: NO_CELLS, inserted: content },
    ]),
  "taken-back": (model, { cells, entries, sheets }, now) => {
    const [only] = sheets;
    const notice: Notice =
      cells === 0 && only !== undefined ? { is: "sheet-removed", sheet: only } : { is: "undone", cells };
    return noted(
      startReadingAgain({ ...model, occasion: "undo" }, now, notice),
      undone(model.journal, entries, now),
    );
  },
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

function writeReport(model: Model, _: { readonly is: "write-report" }, now: number): Step {
  if (busy(model) || model.checked === null) return stay(model);
  return startWriting(model, now, {
    do: "write-report",
    sheet: reportSheet(model, model.checked, wordsIn(model.settings.language)),
  });
}

function write(model: Model, now: number, edits: readonly Edit[], purpose: Purpose): Step {
  if (model.phase.is === "writing" || edits.length === 0) return stay(model);
  return startWriting(model, now, { do: "write", edits, purpose });
}

const NO_CELLS: Receipt = { edits: [], inverse: [] };

/** Takes back writes, named by their places in the journal, at once. */
function takeBack(model: Model, now: number, entries: readonly number[]): Step {
  const edits = undoing(model.journal, entries);
  const sheets = [...entries]
    .sort((one, other) => other - one)
    .flatMap((entry): readonly InsertedSheet[] => {
      const { purpose, inserted } = model.journal[entry] ?? {};
      return inserted === undefined || purpose?.is !== "sheet-inserted"
        ? []
        : [{ entry, name: purpose.sheet, content: inserted }];
    });
  if (sheets.length === 0) return write(model, now, edits, { is: "undo", entries });
  return model.phase.is === "writing"
    ? stay(model)
    : startWriting(model, now, { do: "take-back", edits, sheets, entries });
}

/** The step, with the journal as it now is, which is kept. */
function noted({ model, effects }: Step, journal: Journal): Step {
  return { model: { ...model, journal }, effects: [...effects, { do: "keep-journal", journal }] };
}

function plan(model: Model, purpose: Preview["purpose"]): Step {
  return busy(model) || model.checked === null ? stay(model) : go(model, {}, { do: "plan", purpose });
}

function choose(model: Model, chosen: (line: PreviewLine, place: number) => boolean): Step {
  if (model.preview === null) return stay(model);
  const lines = model.preview.lines.map((one, place) => ({ ...one, chosen: chosen(one, place) }));
  return go(model, { preview: { ...model.preview, lines } });
}
