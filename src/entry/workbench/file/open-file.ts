import type { PackedAppearance } from "../../../adapter/xlsx";
import type { CellRef } from "../../../core/grid";
import type { Outcome, Trouble, WorkbookPort } from "../../../port";

/** A workbook file that lies open, in a thread of its own or in the page. Rejects where that thread has died. */
export interface OpenFile extends WorkbookPort {
  /** How its sheets look, our own report among them. */
  appearance(): Promise<readonly PackedAppearance[]>;
  /** The file as it now stands. */
  save(): Promise<Outcome<SavedFile, Trouble>>;
  /** Lets go of it: nothing is asked any more. */
  close(): void;
}

/** A file to be handed on, and what whoever takes it must know. */
export interface SavedFile {
  readonly bytes: Uint8Array;
  readonly losesSignature: boolean;
  /** Formulas with results from before the changes, in reading order. */
  readonly awaiting: readonly CellRef[];
}

/** Opens a workbook's bytes under a name. Troubles are those of the xlsx adapter. */
export type OpenBytes = (bytes: Uint8Array, name: string) => Promise<Outcome<OpenFile, Trouble>>;
