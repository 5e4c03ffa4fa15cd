/** Use cases, the state machine, the words and the views: all that the doors to the product share. */
export type {
  Filter,
  Frame,
  IdleState,
  EntryUndo,
  JournalEntryView,
  JournalView,
  NoticeView,
  PaneState,
  ReadingState,
  ReportState,
  TroubleState,
  TroubleView,
  WritingState,
} from "./state";
export type {
  Change,
  FindingGroup,
  ChipView,
  CorrectionView,
  FacetView,
  FindingItem,
  RateView,
  ReportView,
  SeverityCount,
  TableView,
} from "./view/report-view";
export type {
  EditView,
  FindingView,
  FixView,
  RivalView,
  SuspectView,
  WorkingLineView,
  WorkingView,
} from "./view/finding-view";
export type { AllocationDraft, RangeField } from "./allocation";
export { WRITE_AS } from "./allocation";
export type {
  AllocationPreviewView,
  AllocationRowView,
  AllocationView,
  WeightView,
} from "./view/allocation-view";
export type { AllocationTabWords } from "./words/allocation-tab-words";
export type { PreviewLineView, PreviewView } from "./view/preview-view";
export type { Settings, Theme } from "./settings";
export { DEFAULT_SETTINGS, settingsIn, THEMES, WRITE_FORMS } from "./settings";
export { TOLERANCE_IDS, TOLERANCES } from "./tolerance";
export type { Language } from "./words/language";
export { LANGUAGES, languageOf } from "./words/language";
export type { RecognitionWords } from "./words/recognition-words";
export type { UiWords } from "./words/ui-words";
export type { SampleName, WorkbenchWords } from "./words/workbench-words";
export { SAMPLE_NAMES } from "./words/workbench-words";
export type { Intent } from "./session/intent";
export type { Session, SessionOptions } from "./session/session";
export { createSession } from "./session/session";
export { loadEngine } from "./session/load-engine";
export type { Answered, Asked, EngineThread, Line, Readiness, SheetMessage, Thread } from "./engine/thread";
export { beginThread } from "./engine/begin-thread";
export { pageDrawn } from "./engine/page-drawn";
export { ArrivedSheets, messagesOf } from "./engine/sheets-on-the-way";
export type { Store } from "./session/store";
export { memoryStore } from "./session/store";
export type { Notes } from "./notes";
export { notesIn, notesText } from "./kept-notes";
export type { Journal, JournalEntry } from "./journal";
export { agoWords } from "./words/ago-words";
export type { CellRef } from "../core/grid";
export type { Correction, ProfileId, Said, Severity, TableKind, VerdictName } from "../core/inspect";
export { PROFILE_IDS, TABLE_KINDS } from "../core/inspect";
export type { Checked, Checking } from "./check";
export { awaitingCalculation } from "./awaiting-calculation";
export { checkWorkbook, keptNotes } from "./check";
export { doneEarlier } from "./done";
export { cautionsOf } from "./cautions";
export type { Fixed, Fixing } from "./fix";
export { fixWorkbook } from "./fix";
export type { AllocationCall, Complaint, RoundingCall } from "./allocation";
export {
  allocateRange,
  allocationJson,
  allocationSheet,
  errorJson,
  unroundedJson,
  printAllocation,
  printRounding,
  roundingJson,
  roundRange,
  writeRounding,
} from "./allocation";
export { APPORTION_METHODS, TIE_RULES } from "../core/allocate";
export type { Explanation } from "./explain";
export { explainCell } from "./explain";
export type { CheckJson, FailureJson, WorkbookJson } from "./cli-json";
export { workbookJson } from "./cli-json";
export { reportSheet } from "./report-sheet";
export { printReport } from "./print/print-report";
export { printFixed } from "./print/print-fixed";
export { printExplanation } from "./print/print-explanation";
export { htmlPage } from "./print/html-page";
export type { PageShown } from "./page-shown";
export type { ReportPage } from "./report-page";
export { htmlSection } from "./print/html-report";
export type { Words } from "./words/words";
export type { CommandName } from "./words/command-line";
export { COMMAND_NAMES } from "./words/command-line";
export { wordsIn } from "./words/words-in";
export { troubleWords } from "./words/trouble-words";
export { checkingNow } from "./checking-now";
export type { Mishap } from "./mishap";
export type { WorkbookPort, Trouble, Outcome, Receipt } from "../port";
