/** A link of a part: its id, the last steps of its type, its target; `external` where it leads out of the file. */
export interface Link {
  readonly id: string;
  /** `chart`, `comments` …; a whole address where the type is none of the format's own. */
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
}

/** A part of the package with its content type; XML as text, anything else as bytes. */
export interface FeaturePart {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Null where the extension has a default. */
  readonly type: string | null;
  readonly links?: readonly Link[];
}

/**
 * One thing that staff's workbooks hold and that must survive a change of a cell: what it puts into the sheet, into the
 * workbook and beside them. Elements are given by their names, and stand where the schema wants them.
 */
export interface Feature {
  readonly name: string;
  /** Children of the worksheet besides its rows. */
  readonly sheet?: Readonly<Record<string, string>>;
  /** Rows below those that every book has: from row 11 on. */
  readonly rows?: string;
  readonly sheetLinks?: readonly Link[];
  /** Children of the workbook besides its sheets. */
  readonly workbook?: Readonly<Record<string, string>>;
  readonly workbookLinks?: readonly Link[];
  readonly packageLinks?: readonly Link[];
  readonly parts?: readonly FeaturePart[];
  /** The workbook's own content type, where it is not that of an .xlsx. */
  readonly workbookType?: string;
  /** Strings behind the first four of the shared ones. */
  readonly strings?: string;
}
