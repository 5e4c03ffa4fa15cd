import type { UiWords } from "./words/ui-words";
import type { Family } from "./family";
import type { Settings } from "./settings";
import type { AllocationView } from "./view/allocation-view";
import type { FindingView } from "./view/finding-view";
import type { PreviewView } from "./view/preview-view";
import type { ReportView } from "./view/report-view";
import type { CellRef } from "../core/grid";
import type { Severity } from "../core/inspect";

/**
 * Everything the pane draws, as one union of plain data worded in the language chosen. The pane holds nothing of its
 * own but what folds and scrolls; it sends back intents.
 */
export type PaneState = IdleState | ReadingState | ReportState | WritingState | TroubleState;

/** Nothing checked yet. */
export interface IdleState {
  readonly is: "idle";
  readonly frame: Frame;
}

/** The workbook is being read and checked. The last report, where there is one, stays visible, dimmed. */
export interface ReadingState {
  readonly is: "reading";
  readonly frame: Frame;
  /** When it began, in milliseconds since 1970: nothing moves for half a second, a bar after, a cancel after two. */
  readonly since: number;
  /** What is being done and how far it is: `正在读取：40%`, `正在核对 1,000,000 个单元格…`. */
  readonly words: string;
  readonly report: ReportView | null;
  readonly open: FindingView | null;
}

export interface ReportState {
  readonly is: "report";
  readonly frame: Frame;
  readonly report: ReportView;
  readonly open: FindingView | null;
  readonly preview: PreviewView | null;
}

/** Cells, marks or the report sheet are being written. */
export interface WritingState {
  readonly is: "writing";
  readonly frame: Frame;
  readonly since: number;
  readonly report: ReportView | null;
  readonly open: FindingView | null;
}

/** Something went wrong in the world; nothing was written. The report behind it, where there is one, is still good. */
export interface TroubleState {
  readonly is: "trouble";
  readonly frame: Frame;
  readonly trouble: TroubleView;
  readonly report: ReportView | null;
  readonly open: FindingView | null;
}

/** What stands around every state. */
export interface Frame {
  /** Every fixed word of the pane, in the language chosen. */
  readonly ui: UiWords;
  readonly settings: Settings;
  readonly filter: Filter;
  readonly marks: boolean;
  /** The tab 分配; null where it is not open. */
  readonly allocation: AllocationView | null;
  /** The two things the pane is for, by name, and what both are called. */
  readonly tabs: { readonly label: string; readonly check: string; readonly allocation: string };
  readonly journal: JournalView;
  /** `已写入 6 个单元格`, with an undo where it can be undone; gone with the next act or by the intent `dismiss`. */
  readonly notice: NoticeView | null;
  /** For the live region: what just happened, in one sentence. */
  readonly announcement: string;
}

export interface Filter {
  readonly text: string;
  readonly severities: Readonly<Record<Severity, boolean>>;
  /** Of these sheets, and of these families of rules; none chosen lets all through. */
  readonly sheets: readonly string[];
  readonly families: readonly Family[];
}

export interface NoticeView {
  readonly text: string;
  readonly undo: boolean;
}

export interface JournalView {
  /** How many entries can be undone. */
  readonly depth: number;
  /** `撤销（3）`, or null where nothing can be undone. */
  readonly undo: string | null;
  /** When the latest of those that can be undone was written; null where there is none. */
  readonly latest: number | null;
  /** Latest first. */
  readonly entries: readonly JournalEntryView[];
}

export interface JournalEntryView {
  /** Names the entry in the intent `undo-entry`. */
  readonly entry: number;
  /** `2024-05-01 09:30`, in the clock of the machine. */
  readonly when: string;
  readonly words: string;
  readonly undo: EntryUndo;
  readonly lines: readonly JournalLineView[];
  /** The fold that holds the cells beyond the first few: `其余单元格`. */
  readonly rest: string;
}

/** What can be done about an entry; all words come ready made. */
export type EntryUndo =
  | { readonly is: "alone"; readonly label: string; readonly spoken: string }
  /** Later entries wrote the same cells: said, and undone together or not at all. */
  | { readonly is: "with-later"; readonly why: string; readonly label: string; readonly spoken: string }
  /** Undone already, changed by somebody else since, or a sheet, which the person deletes. */
  | { readonly is: "not"; readonly why: string; readonly done: boolean };

export interface JournalLineView {
  readonly at: CellRef;
  readonly sheet: string;
  readonly cell: string;
  readonly was: string;
  readonly becomes: string;
}

export interface TroubleView {
  /** What happened and where: `工作表『自评表』受保护，未写入。` */
  readonly what: string;
  /** What to do: `请先撤销保护，再点[重试]。` */
  readonly todo: string;
  /** The one button: `重试` or `知道了`; it sends `retry` or `dismiss`. */
  readonly button: { readonly label: string; readonly sends: "retry" | "dismiss" };
}
