/** Use cases, the state machine, the words and the views: all that the doors to the product share. */
export type {
  Filter,
  Frame,
  IdleState,
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
  FindingItem,
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
export type { PreviewLineView, PreviewView } from "./view/preview-view";
export type { Settings, Theme } from "./settings";
export { DEFAULT_SETTINGS, THEMES } from "./settings";
export type { Language } from "./words/language";
export { LANGUAGES, languageOf } from "./words/language";
export type { UiWords } from "./words/ui-words";
export type { Intent } from "./session/intent";
export type { Session, SessionOptions } from "./session/session";
export { createSession } from "./session/session";
export type { Store } from "./session/store";
export { memoryStore } from "./session/store";
export type { Notes } from "./session/model";
export { agoWords } from "./words/ago-words";
export type { CellRef } from "../core/grid";
export type { Severity, VerdictName } from "../core/inspect";
