import type { AllocationDraft } from "../allocation/draft";
import type { AllocationTabWords } from "../words/allocation-tab-words";

/** The tab 分配, everything worded. */
export interface AllocationView {
  readonly words: AllocationTabWords;
  /** Null while the workbook is being read. */
  readonly draft: AllocationDraft | null;
  readonly targets: readonly { readonly id: string; readonly label: string }[];
  /** `万元`, as the table says it; "" where it says none. */
  readonly unit: string;
  readonly factors: readonly WeightView[];
  /** What the weights make; null where they do not count. */
  readonly weights: { readonly text: string; readonly full: boolean } | null;
  /** Why nothing can be allocated, in one sentence; null where it can. */
  readonly complaint: string | null;
  /** Nothing is wrong yet: the complaint only says what is still to be filled in. */
  readonly incomplete: boolean;
  /** How the table's columns were handed out and rounded as they stand, a sentence each. */
  readonly explained: readonly string[];
  readonly preview: AllocationPreviewView | null;
  /** What was typed last is still being worked out: complaint and preview belong to what was there before. */
  readonly outdated: boolean;
  /** `写入 48 个单元格` */
  readonly write: string;
  readonly canWrite: boolean;
}

export interface WeightView {
  readonly name: string;
  /** As typed, or as known. */
  readonly text: string;
  /** 0 to 100: its part of the bar. */
  readonly percent: number;
}

export interface AllocationPreviewView {
  readonly rows: readonly AllocationRowView[];
  readonly sum: AllocationRowView;
  /** The column 本批 instead of 比现在. */
  readonly batch: boolean;
  /** Further lines, worded: rows left out, formulas that stay, units that are gone. */
  readonly notes: readonly string[];
}

export interface AllocationRowView {
  readonly name: string;
  readonly share: string;
  /** What stands there now; "" where nothing does. */
  readonly now: string;
  readonly amount: string;
  /** Against now, or this batch; "" where there is nothing to hold it against. A fall begins with `−`. */
  readonly change: string;
  readonly falls: boolean;
  /** `封顶`, or null. */
  readonly limited: string | null;
  /** 0 to 1 of the largest bar. */
  readonly before: number | null;
  readonly after: number;
}
