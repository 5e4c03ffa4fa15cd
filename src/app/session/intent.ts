import type { CellRef } from "../../core/grid";
import type { Correction, ProfileId, Said, Severity } from "../../core/inspect";
import type { AllocationDraft } from "../allocation/draft";
import type { Family } from "../family";
import type { Theme, WriteForm } from "../settings";
import type { Tolerance, ToleranceId } from "../tolerance";
import type { Language } from "../words/language";

/** What a person wants, or what the host reports of the person: all that the pane and the ribbon can send. */
export type Intent =
  | { readonly is: "check" }
  /** Drops a reading that takes too long; the last report stays. */
  | { readonly is: "cancel" }
  | { readonly is: "open"; readonly finding: string }
  | { readonly is: "next" }
  | { readonly is: "previous" }
  | { readonly is: "back" }
  /** Selects the open finding's cells in the sheet. */
  | { readonly is: "show-finding" }
  | { readonly is: "show-cells"; readonly cells: readonly CellRef[] }
  /** Writes what a suspect of the open finding would have to show. */
  | { readonly is: "adopt"; readonly suspect: number }
  /** Writes the open finding's fix. */
  | { readonly is: "apply-fix" }
  | { readonly is: "preview-safe-fixes" }
  | { readonly is: "preview-recalculation" }
  | { readonly is: "toggle-line"; readonly line: number }
  | { readonly is: "toggle-all-lines"; readonly chosen: boolean }
  | { readonly is: "apply-preview" }
  | { readonly is: "close-preview" }
  | { readonly is: "undo" }
  | { readonly is: "undo-all" }
  /**
   * Takes back one entry of the journal by its place. Where later entries wrote the same cells, nothing happens unless
   * they are to go with it.
   */
  | { readonly is: "undo-entry"; readonly entry: number; readonly withLater: boolean }
  | { readonly is: "toggle-marks" }
  /** From the ribbon: takes our marks away, also those of an earlier session, which this one does not know of. */
  | { readonly is: "clear-marks" }
  | { readonly is: "write-report" }
  /** The report as a page to print or to file; where the host can show none, as a sheet. */
  | { readonly is: "show-report" }
  /** The tab 分配; reads the workbook where that was not done yet. */
  | { readonly is: "open-allocation" }
  | { readonly is: "close-allocation" }
  /** Begins anew from a table as it stands, or from nothing (null). */
  | { readonly is: "choose-allocation-table"; readonly table: string | null }
  | { readonly is: "edit-allocation"; readonly change: Partial<AllocationDraft> }
  | { readonly is: "write-allocation" }
  /** A sheet with room for bases, formulas and a check row. */
  | { readonly is: "insert-empty-allocation" }
  /** 出错说明: the finding may stay, for this reason; an empty text takes the explanation back. */
  | { readonly is: "explain"; readonly finding: string; readonly text: string }
  | { readonly is: "ignore"; readonly finding: string }
  | { readonly is: "restore"; readonly finding: string }
  | { readonly is: "restore-all" }
  /** Says what a recognised table really is, and checks by that; nothing said takes everything back. */
  | { readonly is: "correct-table"; readonly table: string; readonly said: Said }
  | { readonly is: "forget-correction"; readonly correction: Correction }
  | { readonly is: "filter-text"; readonly text: string }
  | { readonly is: "filter-severity"; readonly severity: Severity; readonly shown: boolean }
  | { readonly is: "filter-sheet"; readonly sheet: string; readonly chosen: boolean }
  | { readonly is: "filter-family"; readonly family: Family; readonly chosen: boolean }
  | { readonly is: "clear-filters" }
  | { readonly is: "set-language"; readonly language: Language }
  | { readonly is: "set-theme"; readonly theme: Theme }
  | { readonly is: "set-auto-recheck"; readonly on: boolean }
  /** Judges scored forms by a profile from the next check on; null lets the figures tell. */
  | { readonly is: "set-profile"; readonly profile: ProfileId | null }
  /** How findings of a kind are shown, from now on. */
  | { readonly is: "set-tolerance"; readonly kind: ToleranceId; readonly tolerance: Tolerance }
  /** Marks the cells of the findings now and after each check, or no more. */
  | { readonly is: "set-marks"; readonly on: boolean }
  | { readonly is: "set-write"; readonly write: WriteForm }
  /** Takes away a trouble or a notice. */
  | { readonly is: "dismiss" }
  /** Does again what the trouble stopped. */
  | { readonly is: "retry" }
  /** From the host: somebody else than us changed the workbook. */
  | { readonly is: "workbook-changed" }
  /** From the host: a cell was selected in the sheet; the finding shown there opens. */
  | { readonly is: "cell-selected"; readonly at: CellRef };
