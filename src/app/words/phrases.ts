import type { Severity } from "../../core/inspect";
import type { Standing } from "../standing";

/**
 * Why a sheet was not checked: there is nothing on it, it is hidden, nearly all of it is words, or its figures do not stand
 * in a table.
 */
export type WhyUntouched = "empty" | "hidden" | "words" | "no-table";

/** Findings since the last check: gone, explained and as they were, explained but changed since, and new. */
export interface Since {
  readonly mended: number;
  readonly explained: number;
  readonly changed: number;
  readonly added: number;
}

/** Scored rows that a profile explains, of those it decides; `chosen` where a person chose it. */
export interface ScoredRows {
  readonly explained: number;
  readonly of: number;
  readonly chosen: boolean;
}

/** Cells that hold something in which no figure can be read: how many, and the first of them with what they show. */
export interface UnreadCells {
  readonly count: number;
  readonly first: readonly { readonly cell: string; readonly text: string }[];
}

/** Sentences with counts and names in them that belong to no single rule. */
export interface Phrases {
  readonly summary: (tables: number, relations: number) => string;
  readonly ago: (seconds: number) => string;
  /** Per cent of the cells read so far, as a whole number. */
  readonly readingCells: (percent: number) => string;
  readonly checkingCells: (cells: number) => string;
  readonly count: (severity: Severity, count: number) => string;
  readonly allClear: (tables: number, relations: number) => string;
  /** The same where some relations could not be checked. */
  readonly partlyClear: (tables: number, hold: number, unknown: number) => string;
  readonly balanced: (tables: readonly string[]) => string;
  readonly empty: string;
  /** Tables were recognised, but nothing in them can be verified. */
  readonly nothingToVerify: (tables: number) => string;
  readonly untouched: (sheet: string, reason: WhyUntouched) => string;
  /** Findings of a kind that the settings keep out of sight. */
  readonly hushed: (kind: string, count: number) => string;
  readonly skipped: (sheet: string, what: string) => string;
  readonly unknownRelations: (table: string, count: number, unread: UnreadCells) => string;
  readonly unit: (unit: string) => string;
  readonly withUnit: (figure: string, unit: string) => string;
  /** A gap between two per cents is told in percentage points. */
  readonly points: (figure: string) => string;
  readonly differs: (gap: string) => string;
  readonly labels: (labels: readonly string[]) => string;
  readonly comma: string;
  readonly colon: string;
  /** A relation whose arithmetic is not laid out: its result and its terms with what they show. */
  readonly follows: (result: string | null, terms: readonly string[]) => string;
  readonly list: (names: readonly string[]) => string;
  /** A line of the list as it begins there. */
  readonly headline: (line: string) => string;
  readonly mismatch: (rule: string) => string;
  readonly suspectReason: (slip: string | null, mends: number, keeps: number) => string;
  readonly likelihood: (confidence: number) => string;
  readonly together: (cells: readonly string[]) => string;
  /** A relation by name and by the cell its result stands in. */
  readonly brokenRelation: (rule: string, result: string | null) => string;
  /** Stands in the place of terms of a very long relation. */
  readonly termsLeftOut: (count: number) => string;
  /** `157.85 + 97.05 = 254.90（合计 254.90）` */
  readonly workingText: (arithmetic: string, printed: string) => string;
  readonly rival: (cell: string, proposed: string, broken: readonly string[]) => string;
  readonly adopt: (becomes: string) => string;
  readonly adoptMany: (count: number) => string;
  /** What to do about a trouble, and then the button. */
  readonly thenRetry: (todo: string) => string;
  readonly adviseOne: (cell: string, proposed: string) => string;
  readonly adviseSeveral: (cells: readonly string[]) => string;
  readonly adviseSafe: (cell: string, becomes: string) => string;
  readonly isFormula: (cell: string) => string;
  readonly noFigure: string;
  readonly rounding: Readonly<Record<"exact" | "rounded" | "truncated", string>>;
  readonly tableSummary: (relations: number, broken: number, rounding: number, unknown: number) => string;
  readonly safeFixes: (count: number) => string;
  readonly previewSafe: { readonly title: string; readonly note: string };
  readonly previewRecalculation: { readonly title: string; readonly note: string };
  readonly recalculated: string;
  readonly reallocated: string;
  /** Follows the note of the recalculation. */
  readonly reallocationNote: string;
  readonly buries: (cell: string) => string;
  readonly warnings: (count: number) => string;
  readonly writeCells: (count: number) => string;
  readonly written: (count: number) => string;
  readonly undone: (count: number) => string;
  readonly undo: (depth: number) => string;
  /** The note of a changed cell. */
  readonly changedFrom: (was: string) => string;
  readonly marked: (count: number) => string;
  readonly unmarked: (count: number) => string;
  readonly sheetInserted: (sheet: string) => string;
  readonly sheetRemoved: (sheet: string) => string;
  readonly noSelection: string;
  readonly wroteAllocation: string;
  readonly reportShown: Readonly<Record<"opened" | "saved", string>>;
  readonly reportWritten: (sheet: string) => string;
  readonly nothingToWrite: string;
  /** The same while there are findings: what they leave open cannot be computed. */
  readonly nothingSafeToWrite: string;
  readonly checked: (summary: string, counts: readonly string[]) => string;
  readonly wroteFix: string;
  readonly wroteSafe: string;
  readonly wroteRecalculation: string;
  readonly wroteBrokenOff: string;
  readonly wroteSheet: (sheet: string) => string;
  readonly wroteReport: (sheet: string) => string;
  /** Cells of a write that was broken off stand in the workbook. */
  readonly writeFound: (count: number) => string;
  /** How a finding stands since the last check. */
  readonly standings: Readonly<Record<Standing, string>>;
  readonly since: (counts: Since) => string;
  /** Which profile explains a scored form, how many of its rows, and which the figures cannot tell from it. */
  readonly scoring: (sheet: string, profile: string, rows: ScoredRows, alike: readonly string[]) => string;
}
