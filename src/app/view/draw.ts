import type { Model, Notice, Progress } from "../session/model";
import type { Frame, PaneState, TroubleView } from "../state";
import type { Mishap } from "../mishap";
import { remedyFor } from "../session/remedy";
import { troubleWords } from "../words/trouble-words";
import type { Words } from "../words/words";
import { wordsIn } from "../words/words-in";
import { allocationView } from "./draw-allocation";
import { journalView } from "./draw-journal";
import { previewView } from "./draw-preview";
import { reportView } from "./draw-report";
import { findingView } from "./finding-detail";
import type { FindingView } from "./finding-view";
import type { ReportView } from "./report-view";
import { standingName } from "./standing-words";
import { openFindings, visibleFindings } from "./visible";

/** The model as the pane draws it: everything worded, nothing to compute. */
export function draw(model: Model): PaneState {
  const words = wordsIn(model.settings.language);
  const report = model.checked === null ? null : reportView(model, model.checked, words);
  const open = openView(model, words);
  const frame = frameOf(model, words, report);
  const { phase } = model;
  switch (phase.is) {
    case "still":
      return report === null
        ? { is: "idle", frame }
        : {
            is: "report",
            frame,
            report,
            open,
            preview: model.preview === null ? null : previewView(model, model.preview, words),
          };
    case "reading":
      return {
        is: "reading",
        frame,
        since: phase.since,
        words: progressWords(phase.progress, words),
        report,
        open,
      };
    case "writing":
      return { is: "writing", frame, since: phase.since, report, open };
    case "trouble":
      return { is: "trouble", frame, trouble: troubleView(words, phase.trouble), report, open };
  }
}

/** What happened, what to do, and the one button. */
export function troubleView(words: Words, trouble: Mishap): TroubleView {
  const { ui, phrases } = words;
  const { what, todo } = troubleWords(words, trouble);
  switch (remedyFor(trouble)) {
    case "again":
      return { what, todo: phrases.thenRetry(todo), button: { label: ui.retry, sends: "retry" } };
    case "check":
      return { what, todo, button: { label: ui.recheck, sends: "retry" } };
    case "none":
      return { what, todo, button: { label: ui.ok, sends: "dismiss" } };
  }
}

/** How far a reading is; the check that follows has no parts to count. */
function progressWords(progress: Progress | null, { ui, phrases }: Words): string {
  if (progress === null) return ui.reading;
  return progress.done < progress.of
    ? phrases.readingCells(Math.floor((100 * progress.done) / progress.of))
    : phrases.checkingCells(progress.of);
}

function openView(model: Model, words: Words): FindingView | null {
  const finding = model.checked?.report.findings.find(({ id }) => id === model.open);
  if (finding === undefined || model.checked === null) return null;
  const visible = visibleFindings(model, words);
  return findingView(
    words,
    finding,
    model.checked.grids,
    { place: visible.findIndex(({ id }) => id === finding.id), of: visible.length },
    {
      explanation: model.notes.explanations[finding.id] ?? null,
      standingName: standingName(finding, model, words),
      ignored: !openFindings(model).includes(finding),
    },
  );
}

function frameOf(model: Model, words: Words, report: ReportView | null): Frame {
  const notice = model.notice === null ? null : noticeWords(model.notice, words, report);
  return {
    ui: words.ui,
    settings: model.settings,
    filter: model.filter,
    marks: model.marks,
    allocation: model.allocation === null ? null : allocationView(model, model.allocation, words),
    tabs: {
      label: words.allocationTab.tabs,
      check: words.allocationTab.checkTab,
      allocation: words.allocationTab.tab,
    },
    journal: journalView(model, words),
    notice:
      notice === null || model.notice?.is === "checked"
        ? null
        : { text: notice, undo: model.notice?.is === "written" || model.notice?.is === "sheet-inserted" },
    announcement: announcementOf(model, words, report),
  };
}

/** What was done is said at once, while the check that follows it runs; then what that check has found. */
function announcementOf(model: Model, words: Words, report: ReportView | null): string {
  const { phase, notice, stale } = model;
  if (phase.is === "writing") return words.ui.writing;
  if (phase.is === "trouble") return troubleWords(words, phase.trouble).what;
  if (phase.is === "reading")
    return notice === null || notice.is === "checked" ? words.ui.reading : noticeWords(notice, words, report);
  if (notice === null) return "";
  return isChecked(notice) && !stale
    ? checkedWords(words.phrases, report)
    : noticeWords(notice, words, report);
}

/** Whether a check follows what the notice tells of. */
function isChecked({ is }: Notice): boolean {
  return is === "written" || is === "undone" || is === "sheet-inserted" || is === "sheet-removed";
}

function checkedWords(phrases: Words["phrases"], report: ReportView | null): string {
  const counts = (report?.counts ?? []).filter(({ count }) => 0 < count).map((count) => count.words);
  return phrases.checked(report?.summary ?? "", counts);
}

function noticeWords(notice: Notice, words: Words, report: ReportView | null): string {
  const { phrases } = words;
  switch (notice.is) {
    case "checked":
      return checkedWords(phrases, report);
    case "written":
      return phrases.written(notice.cells);
    case "undone":
      return phrases.undone(notice.cells);
    case "write-found":
      return phrases.writeFound(notice.cells);
    case "marked":
      return phrases.marked(notice.cells);
    case "unmarked":
      return phrases.unmarked(notice.areas);
    case "report-shown":
      return phrases.reportShown[notice.how];
    case "report-written":
      return phrases.reportWritten(notice.sheet);
    case "sheet-inserted":
      return phrases.sheetInserted(notice.sheet);
    case "sheet-removed":
      return phrases.sheetRemoved(notice.sheet);
    case "no-selection":
      return phrases.noSelection;
    case "nothing-to-write":
      return (report?.total ?? 0) === 0 ? phrases.nothingToWrite : phrases.nothingSafeToWrite;
  }
}
