import type { ProfileId } from "../profile";

/** What an inspection may be told. */
export interface InspectOptions {
  /** Whether hidden sheets are checked too. */
  readonly hiddenSheets: boolean;
  /** The profile by which scored forms are judged; null where the figures are to tell. */
  readonly profile: ProfileId | null;
}

export const DEFAULT_OPTIONS: InspectOptions = { hiddenSheets: false, profile: null };
