import type { NewSheet, Receipt } from "../../port";
import type { Mishap } from "../mishap";
import type { SheetArea } from "../../core/grid";
import type { RangeField } from "../allocation/draft";
import type { AllocationQuestion, AllocationWork } from "../allocation/work";
import type { Intent } from "./intent";
import type { Checked } from "../check";
import type { Journal } from "../journal";
import type { PageShown } from "../page-shown";
import type { Effect, Preview, PreviewLine, Progress, Purpose } from "./model";
import type { Notes } from "../notes";

/** What a session may learn: a person's intent, or how something it did turned out. */
export type SessionEvent = Intent | Happening;

export type Happening =
  | { readonly is: "progressed"; readonly run: number; readonly progress: Progress }
  | { readonly is: "checked"; readonly run: number; readonly checked: Checked }
  | { readonly is: "notes-found"; readonly notes: Notes }
  /** What an earlier visit has written. */
  | { readonly is: "journal-found"; readonly journal: Journal }
  | { readonly is: "planned"; readonly purpose: Preview["purpose"]; readonly lines: readonly PreviewLine[] }
  | { readonly is: "written"; readonly purpose: Purpose; readonly receipt: Receipt }
  /** Cells of a write that was broken off were written after all. */
  | { readonly is: "write-found"; readonly receipt: Receipt }
  | { readonly is: "marked"; readonly cells: number; readonly quiet: boolean }
  | { readonly is: "marks-cleared"; readonly areas: number }
  | { readonly is: "report-written"; readonly sheet: string }
  | { readonly is: "report-shown"; readonly how: PageShown }
  | {
      readonly is: "allocated";
      readonly question: AllocationQuestion;
      /** Null where the engine was stopped in the middle. */
      readonly work: AllocationWork | null;
    }
  | { readonly is: "sheet-inserted"; readonly sheet: string; readonly content: NewSheet }
  /** Entries of the journal were taken back, and these sheets removed. */
  | {
      readonly is: "taken-back";
      readonly cells: number;
      readonly entries: readonly number[];
      readonly sheets: readonly string[];
    }
  | { readonly is: "selection-found"; readonly field: RangeField; readonly area: SheetArea | null }
  | { readonly is: "failed"; readonly trouble: Mishap; readonly stopped: Effect };
