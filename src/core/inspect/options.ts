/** What an inspection may be told. */
export interface InspectOptions {
  /** Whether hidden sheets are checked too. */
  readonly hiddenSheets: boolean;
}

export const DEFAULT_OPTIONS: InspectOptions = { hiddenSheets: false };
