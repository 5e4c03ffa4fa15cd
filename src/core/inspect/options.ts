import type { ProfileId } from "../profile";
import type { Correction } from "../table";

/** What an inspection may be told. */
export interface InspectOptions {
  /** Whether hidden sheets are checked too. */
  readonly hiddenSheets: boolean;
  /** The profile by which scored forms are judged; null where the figures are to tell. */
  readonly profile: ProfileId | null;
  /** What a person says of tables that were recognised otherwise. */
  readonly corrections: readonly Correction[];
}

export const DEFAULT_OPTIONS: InspectOptions = { hiddenSheets: false, profile: null, corrections: [] };
