import type { Area, CellRef } from "../grid";
import type { RoundingConvention } from "../allocate";
import type { KindId } from "../constraint";
import type { TableKind } from "../form";
import type { Finding, VerdictName } from "../finding";
import type { ProfileId } from "../profile";
import type { Anchor, Correction } from "../table";

/** A recognised table. */
export interface TableSummary {
  /** `t1`, `t2` … in sheet and reading order. */
  readonly id: string;
  readonly sheet: string;
  readonly area: Area;
  readonly kind: TableKind;
  readonly title: string;
  /** 万元 …, or "" where the table names none. */
  readonly unit: string;
  /** Which rounding its figures obey, where enough relations tell. */
  readonly rounding: "exact" | "rounded" | "truncated" | null;
  readonly headerRows: number;
  readonly stubColumns: number;
  /** Rows and columns of the sheet that are totals by their names, or as a person says. */
  readonly totalRows: readonly number[];
  readonly totalColumns: readonly number[];
  /** Where it begins as it is recognised by itself. */
  readonly anchor: Anchor;
  /** What a person says of it, or null. */
  readonly correction: Correction | null;
}

/** What became of a correction: followed, followed where the table now is, followed in part, or without its table. */
export interface CorrectionNote {
  readonly correction: Correction;
  readonly table: string | null;
  readonly fate: "followed" | "moved" | "partly" | "lost";
}

/** A verified relation. A rate: result is the rate's cell, terms are [B, A]. */
export interface Relation {
  readonly rule: KindId;
  readonly table: string;
  readonly trust: "stated" | "inferred";
  readonly result: CellRef | null;
  readonly terms: readonly CellRef[];
  readonly verdict: VerdictName;
}

/** A column that was handed out, what by, and which rounding explains it. */
export interface AllocationNote {
  readonly table: string;
  /** The column's name as written, and the cells of its units. */
  readonly heading: string;
  readonly units: readonly CellRef[];
  /** The cells of the bases, unit by unit, and their column's name; null for an equal split. */
  readonly base: { readonly heading: string; readonly cells: readonly CellRef[] } | null;
  /** Every recognised rule that explains the column to the last place; none where units depart from the nearest. */
  readonly roundings: readonly RoundingConvention[];
  /** The rule that explains most of it, and the units that have something else than it makes: what they have, what is due. */
  readonly nearest: RoundingConvention;
  readonly departures: readonly AllocationDeparture[];
}

/** A unit whose printed amount no recognised rule explains beside the others. Amounts are with the column's decimals. */
export interface AllocationDeparture {
  readonly at: CellRef;
  readonly unit: string;
  readonly printed: string;
  readonly due: string;
}

/** A scored self-evaluation with the profile that explains it. */
export interface ScoringNote {
  readonly sheet: string;
  /** Its first indicator. */
  readonly at: CellRef;
  readonly profile: ProfileId;
  /** Whether a person chose it. */
  readonly chosen: boolean;
  /** Other profiles that the figures cannot tell from it. */
  readonly alike: readonly ProfileId[];
  /** How many scored rows it explains, of those it decides. */
  readonly explained: number;
  readonly of: number;
}

/** All that an inspection says. Findings come sorted by sheet (workbook order), row, column, rule. */
export interface Report {
  readonly tables: readonly TableSummary[];
  readonly relations: readonly Relation[];
  /** Which rounding explains the columns of allocation tables whose bases are recognised. */
  readonly allocations: readonly AllocationNote[];
  /** The scored self-evaluations, each with its profile. */
  readonly scorings: readonly ScoringNote[];
  readonly findings: readonly Finding[];
  /** What became of each correction that was handed in, in that order. */
  readonly corrections: readonly CorrectionNote[];
  /** Sheets in which no table was recognised, with why nothing is said of them. */
  readonly untouched: readonly { readonly sheet: string; readonly reason: "empty" | "hidden" | "no-table" }[];
}
