import type { CellRef, Edit } from "../../core/grid";
import type { Severity } from "../../core/inspect";
import type { MarkRequest, NewSheet, ReportSheet } from "../../port";
import type { AllocationDraft, RangeField } from "../allocation/draft";
import type { AllocationQuestion } from "../allocation/work";
import type { Checked } from "../check";
import type { AllocationState } from "./allocation-state";
import type { EntryPurpose, Journal } from "../journal";
import type { Mishap } from "../mishap";
import { DEFAULT_SETTINGS } from "../settings";
import type { Settings } from "../settings";
import type { Notes } from "../notes";
import { NO_NOTES } from "../notes";
import type { Seen } from "../standing";
import type { Filter } from "../state";
import type { Intent } from "./intent";

/** All that a session knows: figures and choices, no sentences. The views word it. */
export interface Model {
  readonly phase: Phase;
  /** The last check, as the settings want it shown. */
  readonly checked: Checked | null;
  /** The same as the engine gave it. */
  readonly found: Checked | null;
  /** Somebody changed the workbook since it was checked. */
  readonly stale: boolean;
  readonly open: string | null;
  readonly preview: Preview | null;
  /** The allocation a person is working out; null where that tab is not open. */
  readonly allocation: AllocationState | null;
  readonly filter: Filter;
  readonly settings: Settings;
  readonly notes: Notes;
  /** What was shown when the person last asked for a check before this one; null where nothing is known of that. */
  readonly earlier: Seen | null;
  /** What the next check to end follows: the person's wish, a change, or a change that was taken back. */
  readonly occasion: Occasion;
  readonly journal: Journal;
  readonly marks: boolean;
  readonly notice: Notice | null;
  /** What the person asked for while cells were being read or written; it is done once it can be. */
  readonly wish: Intent | null;
  /** Readings are counted, so that one that was dropped is not taken for the one awaited. */
  readonly run: number;
}

export type Occasion = "asked" | "change" | "undo";

export type Phase =
  | { readonly is: "still" }
  /** `progress` is told where the reading takes several steps. */
  | { readonly is: "reading"; readonly since: number; readonly progress: Progress | null }
  | { readonly is: "writing"; readonly since: number }
  | { readonly is: "trouble"; readonly trouble: Mishap; readonly stopped: Effect };

/** Cells read so far, of all; once all are read, they are checked. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** Edits laid out before they are written. */
export interface Preview {
  readonly purpose: "safe-fixes" | "recalculation";
  readonly lines: readonly PreviewLine[];
}

export interface PreviewLine {
  readonly edit: Edit;
  /** The finding it comes from, or null for a recalculated cell that no finding names. */
  readonly finding: string | null;
  /** A finding that suspects one of its inputs. */
  readonly buries: string | null;
  /** It changes what was published by allocating anew: chosen with all such lines, or with none. */
  readonly reallocates: boolean;
  readonly chosen: boolean;
}

/** A sheet that was put in, as it was then, by the place of its entry in the journal. */
export interface InsertedSheet {
  readonly entry: number;
  readonly name: string;
  readonly content: NewSheet;
}

/** Why cells were written. */
export type Purpose =
  | EntryPurpose
  /** Takes back entries of the journal, named by their places. */
  | { readonly is: "undo"; readonly entries: readonly number[] };

export type Notice =
  | { readonly is: "checked" }
  | { readonly is: "written"; readonly cells: number }
  | { readonly is: "undone"; readonly cells: number }
  | { readonly is: "write-found"; readonly cells: number }
  | { readonly is: "marked"; readonly cells: number }
  | { readonly is: "unmarked"; readonly areas: number }
  | { readonly is: "report-written"; readonly sheet: string }
  | { readonly is: "report-shown"; readonly how: "opened" | "saved" }
  | { readonly is: "sheet-inserted"; readonly sheet: string }
  | { readonly is: "sheet-removed"; readonly sheet: string }
  | { readonly is: "no-selection" }
  | { readonly is: "nothing-to-write" };

/** What the session does in the world. */
export type Effect =
  | { readonly do: "read"; readonly run: number }
  /** Ends the check that is under way; its reading sees by its run that nobody waits for it. */
  | { readonly do: "stop" }
  | { readonly do: "plan"; readonly purpose: Preview["purpose"] }
  | { readonly do: "write"; readonly edits: readonly Edit[]; readonly purpose: Purpose }
  /** Takes back entries of the journal, among them sheets that were put in (latest first). */
  | {
      readonly do: "take-back";
      readonly edits: readonly Edit[];
      readonly sheets: readonly InsertedSheet[];
      readonly entries: readonly number[];
    }
  /** Asks what is selected, for a field of the allocation. */
  | { readonly do: "ask-selection"; readonly field: RangeField }
  | { readonly do: "mark"; readonly marks: readonly MarkRequest[]; readonly quiet: boolean }
  | { readonly do: "clear-marks" }
  | { readonly do: "show"; readonly cells: readonly CellRef[] }
  | { readonly do: "write-report"; readonly sheet: ReportSheet }
  /** Shows the report as a page of its own. */
  | { readonly do: "show-report" }
  | { readonly do: "allocate"; readonly question: AllocationQuestion }
  /** Inserts a sheet that shows a draft, or an empty one. */
  | { readonly do: "insert-allocation"; readonly sheet: "empty" | AllocationDraft }
  | { readonly do: "keep-notes"; readonly notes: Notes }
  | { readonly do: "keep-journal"; readonly journal: Journal }
  | { readonly do: "keep-settings"; readonly settings: Settings };

export const ALL_SEVERITIES: Readonly<Record<Severity, boolean>> = {
  error: true,
  verify: true,
  notice: true,
};

export const NO_FILTER: Filter = { text: "", severities: ALL_SEVERITIES, sheets: [], families: [] };

/** A session that has seen nothing yet. */
export function newModel(settings: Settings = DEFAULT_SETTINGS): Model {
  return {
    phase: { is: "still" },
    checked: null,
    found: null,
    stale: false,
    open: null,
    preview: null,
    allocation: null,
    filter: NO_FILTER,
    settings,
    notes: NO_NOTES,
    earlier: null,
    occasion: "change",
    journal: [],
    marks: settings.marks,
    notice: null,
    wish: null,
    run: 0,
  };
}
