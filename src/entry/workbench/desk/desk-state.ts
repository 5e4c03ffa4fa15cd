import type { Session } from "../../../app";
import type { Selection } from "../sheet/selection";
import type { SheetPicture } from "../sheet/sheet-picture";
import type { SheetMarks } from "../sheet/sheet-row";

/** What lies on the desk: a workbook, or why there is none. */
export interface DeskState {
  /** Null before the first workbook. */
  readonly book: OpenBook | null;
  readonly opening: boolean;
  /** What happened last that a person should know, in plain words; null where nothing did. */
  readonly message: string | null;
}

export interface OpenBook {
  /** Tells one opening from another. */
  readonly key: number;
  readonly name: string;
  readonly pictures: readonly SheetPicture[];
  readonly active: string;
  readonly selections: ReadonlyMap<string, Selection>;
  readonly marks: ReadonlyMap<string, SheetMarks>;
  /** Whether anything was changed since it was opened or last downloaded. */
  readonly changed: boolean;
  readonly session: Session;
}
