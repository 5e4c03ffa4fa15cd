import type { TieRule } from "../core/allocate";
import type { CellRef, Edit } from "../core/grid";
import { addressOf, areaAddress, qualified } from "../core/grid";
import type {
  AllocationNote,
  Finding,
  Relation,
  Report,
  RuleId,
  Safety,
  Severity,
  Suspect,
} from "../core/inspect";
import type { ProfileId, SlipId, TableKind, VerdictName } from "../core/inspect";
import { cellName, suspectReason, whatOf } from "./view/say";
import type { Words } from "./words/words";

/** What `hebiao check --format json` prints, version 1. A shape of its own: the engine's types may move, this may not. */
export interface CheckJson {
  readonly version: 1;
  readonly workbooks: readonly WorkbookJson[];
  readonly failures: readonly FailureJson[];
}

export interface WorkbookJson {
  readonly file: string;
  readonly tables: readonly TableJson[];
  readonly relations: number;
  readonly relationList?: readonly RelationJson[];
  /** The scored self-evaluations, each with the profile that explains it; absent where there is none. */
  readonly scorings?: readonly ScoringJson[];
  readonly findings: readonly FindingJson[];
}

export interface ScoringJson {
  readonly sheet: string;
  /** Its first indicator. */
  readonly cell: string;
  readonly profile: ProfileId;
  /** Whether `--profile` chose it. */
  readonly chosen: boolean;
  /** Profiles that the figures cannot tell from it. */
  readonly alike: readonly ProfileId[];
  /** How many scored rows it explains, of those it decides. */
  readonly explained: number;
  readonly of: number;
}

export interface TableJson {
  readonly id: string;
  readonly sheet: string;
  readonly range: string;
  readonly kind: TableKind;
  readonly title: string;
  readonly unit: string;
  /** Columns whose bases are recognised, with the rounding rules that explain them: none where some unit departs from all. */
  readonly allocations?: readonly AllocationNoteJson[];
}

export interface AllocationNoteJson {
  readonly column: string;
  readonly units: readonly string[];
  /** Null for an equal split. */
  readonly base: { readonly column: string; readonly cells: readonly string[] } | null;
  readonly roundings: readonly RoundingJson[];
}

export interface RoundingJson {
  readonly rule: string;
  /** Who comes first among equals, where the rule asks. */
  readonly ties: TieRule | null;
}

export interface RelationJson {
  readonly rule: RuleId;
  readonly result: string | null;
  readonly terms: readonly string[];
  readonly verdict: VerdictName;
}

export interface FindingJson {
  readonly id: string;
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cells: readonly string[];
  readonly message: string;
  readonly expected: string | null;
  readonly actual: string | null;
  readonly gap: string | null;
  readonly suspects: readonly SuspectJson[];
  readonly fix: { readonly safety: Safety; readonly edits: readonly EditJson[] } | null;
}

export interface SuspectJson {
  readonly sheet: string;
  readonly cell: string;
  readonly value: string;
  readonly proposed: string | null;
  readonly slip: SlipId | null;
  /** 0 to 1, two decimals. */
  readonly confidence: number;
  readonly why: string;
}

export interface EditJson {
  readonly sheet: string;
  readonly cell: string;
  readonly was: string;
  readonly becomes: string;
}

/** A file that could not be used. */
export interface FailureJson {
  readonly file: string;
  readonly kind: string;
  readonly message: string;
}

/** One workbook's part of the answer; `relations` asks for the list of all relations besides their number. */
export function workbookJson(file: string, report: Report, words: Words, relations: boolean): WorkbookJson {
  return {
    file,
    tables: report.tables.map(({ id, sheet, area, kind, title, unit }) => ({
      id,
      sheet,
      range: areaAddress(area),
      kind,
      title,
      unit,
      ...notesOf(id, report),
    })),
    relations: report.relations.length,
    ...(relations ? { relationList: report.relations.map(relationJson) } : {}),
    ...(report.scorings.length === 0
      ? {}
      : { scorings: report.scorings.map(({ at, ...rest }) => ({ ...rest, cell: addressOf(at) })) }),
    findings: report.findings.map((finding) => findingJson(finding, words)),
  };
}

function notesOf(id: string, report: Report): Pick<TableJson, "allocations"> {
  const own = report.allocations.filter(({ table }) => table === id);
  return own.length === 0 ? {} : { allocations: own.map(noteJson) };
}

function noteJson({ heading, units, base, roundings }: AllocationNote): AllocationNoteJson {
  return {
    column: heading,
    units: units.map(qualified),
    base: base === null ? null : { column: base.heading, cells: base.cells.map(qualified) },
    roundings: roundings.map((one) => ({
      rule: one.is === "method" ? one.method : one.is,
      ties: one.is === "method" ? one.ties : null,
    })),
  };
}

function relationJson({ rule, result, terms, verdict }: Relation): RelationJson {
  return { rule, result: result === null ? null : qualified(result), terms: terms.map(qualified), verdict };
}

function findingJson(finding: Finding, words: Words): FindingJson {
  const [{ sheet }] = finding.cells;
  const { expected, actual, gap } = finding.facts;
  return {
    id: finding.id,
    rule: finding.rule,
    severity: finding.severity,
    sheet,
    cells: finding.cells.map((at) => cellName(at, sheet)),
    message: whatOf(words, finding),
    expected,
    actual,
    gap,
    suspects: finding.suspects.map((suspect) => suspectJson(finding, suspect, words)),
    fix:
      finding.fix === null
        ? null
        : { safety: finding.fix.safety, edits: finding.fix.edits.map((edit) => editJson(edit)) },
  };
}

function suspectJson(finding: Finding, suspect: Suspect, words: Words): SuspectJson {
  return {
    ...placeJson(suspect.at),
    value: suspect.value,
    proposed: suspect.proposed,
    slip: suspect.slip,
    confidence: Number(suspect.confidence.toFixed(2)),
    why: suspectReason(words, finding, suspect),
  };
}

function editJson({ at, was, becomes }: Edit): EditJson {
  return { ...placeJson(at), was, becomes };
}

function placeJson(at: CellRef): { readonly sheet: string; readonly cell: string } {
  return { sheet: at.sheet, cell: addressOf(at) };
}
