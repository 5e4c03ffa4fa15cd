import type { Receipt } from "../../port";
import type { Mishap } from "../mishap";
import type { AllocationDraft } from "../allocation/draft";
import type { AllocationWork } from "../allocation/work";
import type { Intent } from "./intent";
import type { Checked } from "../check";
import type { Journal } from "../journal";
import type { PageShown } from "../report-page";
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
      /** The draft it was begun with. */
      readonly begun: AllocationDraft | null;
      readonly work: AllocationWork;
    }
  | { readonly is: "sheet-inserted"; readonly sheet: string }
  | { readonly is: "failed"; readonly trouble: Mishap; readonly stopped: Effect };
