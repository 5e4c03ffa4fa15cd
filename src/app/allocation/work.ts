import type { AllocationOutline, KnownFactor } from "./allocation-outline";
import type { Complaint } from "./complaint";
import type { AllocationDraft } from "./draft";

/** A table that an allocation can be written into; its factors with the weights they print, in per cent. */
export interface AllocationTarget {
  readonly id: string;
  readonly sheet: string;
  readonly title: string;
  /** `万元`; "" where the table says none. */
  readonly unit: string;
  readonly factors: readonly KnownFactor[];
}

/** What is asked of the engine: a draft as it stands, or one begun over a table (null: from nothing). */
export interface AllocationQuestion {
  readonly draft: AllocationDraft | null;
  readonly begin: { readonly table: string | null } | null;
  /** How a draft that is begun over a table writes. */
  readonly write: AllocationDraft["write"];
}

/** The tables that were found, the draft, and what it comes to: plain values, since the engine may be in another thread. */
export interface AllocationWork {
  readonly tables: readonly AllocationTarget[];
  readonly draft: AllocationDraft;
  readonly outcome: AllocationOutline | Complaint;
}
