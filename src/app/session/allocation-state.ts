import type { AllocationOutline } from "../allocation/allocation-outline";
import type { AllocationDraft } from "../allocation/draft";
import type { AllocationQuestion, AllocationWork } from "../allocation/work";

/** The tab 分配 while it is open: what a person typed so far, what that comes to, and what is being worked out. */
export interface AllocationState {
  readonly tables: AllocationWork["tables"];
  /** Null until the workbook is read. */
  readonly draft: AllocationDraft | null;
  readonly outcome: AllocationWork["outcome"] | null;
  /** The draft the outcome belongs to: it lags behind while somebody types. */
  readonly workedOut: AllocationDraft | null;
  /** What the engine was asked and has not answered yet; one question at a time. */
  readonly asked: AllocationQuestion | null;
  /** What it will be asked after that: only the latest matters. */
  readonly next: AllocationQuestion | null;
  /** What the person said yes to while it was being worked out anew: written if it comes to the same again. */
  readonly agreed: AllocationOutline | null;
}

export const NOTHING_ALLOCATED: AllocationState = {
  tables: [],
  draft: null,
  outcome: null,
  workedOut: null,
  asked: null,
  next: null,
  agreed: null,
};
