import type { CellRef } from "../../core/grid";
import type { Correction, Severity, TableKind, VerdictName } from "../../core/inspect";
import type { Intent } from "../session/intent";
import type { RecognitionWords } from "../words/recognition-words";

/** What a check found, worded in the language chosen. Plain data: the pane draws it and asks nothing back. */
export interface ReportView {
  readonly workbook: string;
  /** `5 张表 · 214 条勾稽关系` */
  readonly summary: string;
  /** When the check ended, in milliseconds since 1970; `agoWords` says it as `3 秒前核对`. */
  readonly checkedAt: number;
  /** Whether the sheet has changed since: results are to be dimmed, and `frame.ui.stale` said. */
  readonly stale: boolean;
  /** One for each severity, in falling order, zero counts included. */
  readonly counts: readonly SeverityCount[];
  /** How many findings the filter leaves, and how many there are (the ignored left out). */
  readonly visible: number;
  readonly total: number;
  /** In workbook order; only what the filter lets through. */
  readonly groups: readonly FindingGroup[];
  /** `全部平衡：5 张表，214 条勾稽关系。` where nothing at all is to be said; otherwise null. */
  readonly allClear: string | null;
  /** `5 张表：212 条勾稽关系平衡，2 条没有核对。` where nothing is to be said of those that could be checked; otherwise null. */
  readonly partlyClear: string | null;
  /** `结算表、资金情况：全部平衡` where some tables balance beside others that do not; otherwise null. */
  readonly balanced: string | null;
  /** Which profile explains each scored form; empty where there is none. */
  readonly scorings: readonly string[];
  /** `新增 1 处，已改 2 处，已说明 3 处` since the last check; null where there is nothing to tell. */
  readonly since: string | null;
  /** What could not be checked, each with its reason, one sentence each. */
  readonly unchecked: readonly string[];
  /** The sentence for a workbook without tables; otherwise null. */
  readonly empty: string | null;
  /** Findings set aside by the person; they can be brought back. */
  readonly ignored: readonly FindingItem[];
  readonly tables: readonly TableView[];
  readonly recognition: RecognitionWords;
  /** What else the list can be filtered by; only what tells findings apart. */
  readonly facets: readonly FacetView[];
  /** How many choices of those are made. */
  readonly chosen: number;
  /** What became of corrections that could not simply be followed. */
  readonly corrections: readonly CorrectionView[];
  /** `平衡`, `不平` and so on, for the legend of the pictures. */
  readonly verdicts: Readonly<Record<VerdictName, string>>;
  /** How many safe fixes there are, and the words of the button that previews them; null where there is none. */
  readonly safeFixes: { readonly count: number; readonly label: string } | null;
}

/** One side of the filter: sheets, or what findings are about. */
export interface FacetView {
  readonly name: "sheet" | "family";
  readonly label: string;
  readonly chips: readonly ChipView[];
}

export interface ChipView {
  readonly key: string;
  readonly label: string;
  /** How many findings of it the rest of the filter lets through. */
  readonly count: number;
  readonly chosen: boolean;
  /** What pressing it asks for. */
  readonly sends: Intent;
}

export interface CorrectionView {
  readonly correction: Correction;
  readonly words: string;
  /** Nothing is left of its table. */
  readonly lost: boolean;
}

export interface SeverityCount {
  readonly severity: Severity;
  readonly count: number;
  /** How many of them the rest of the filter lets through. */
  readonly through: number;
  /** `必改` */
  readonly name: string;
  /** `2 处必改` */
  readonly words: string;
  /** Whether the filter lets this severity through. */
  readonly shown: boolean;
}

/** The findings of one table, or of one sheet where they belong to no table. */
export interface FindingGroup {
  readonly key: string;
  readonly sheet: string;
  /** `表2 第一批分配` */
  readonly heading: string;
  readonly items: readonly FindingItem[];
}

/** One line of the list: `● B7  两位数字颠倒  62.65 → 66.25`. */
export interface FindingItem {
  readonly id: string;
  readonly severity: Severity;
  readonly severityName: string;
  readonly at: CellRef;
  /** `B7` */
  readonly cell: string;
  readonly line: string;
  readonly change: Change | null;
  /** The person's explanation; the finding counts as settled. */
  readonly explanation: string | null;
  /** How it stands since the last check (`新增`); null where there is nothing to tell. */
  readonly standingName: string | null;
  /** Whether this one is open. */
  readonly open: boolean;
  /** All of it in one sentence, for a screen reader. */
  readonly spoken: string;
}

export interface Change {
  readonly was: string;
  readonly becomes: string;
}

/** A recognised table with its verdicts, as a schematic can draw it. */
export interface TableView {
  readonly id: string;
  readonly sheet: string;
  /** `A4:E21` */
  readonly range: string;
  readonly at: CellRef;
  readonly title: string;
  /** `分配表` */
  readonly kind: string;
  readonly unit: string;
  /** `取整：四舍五入`, or null where the figures do not tell. */
  readonly rounding: string | null;
  /** `37 条勾稽关系，全部平衡` */
  readonly summary: string;
  readonly verdict: VerdictName;
  /** How its columns were handed out and rounded, a sentence each. */
  readonly allocations: readonly string[];
  /** Its relations, law by law: `行合计`, `16 条勾稽关系，1 条不平`. */
  readonly laws: readonly { readonly name: string; readonly words: string; readonly verdict: VerdictName }[];
  readonly rows: number;
  readonly columns: number;
  readonly headerRows: number;
  readonly stubColumns: number;
  /** The cells that results stand in, zero-based within the table, each with the worst verdict of its relations. */
  readonly results: readonly {
    readonly row: number;
    readonly column: number;
    readonly verdict: VerdictName;
  }[];
  /** Rows and columns that are totals, zero-based within the table. */
  readonly totalRows: readonly number[];
  readonly totalColumns: readonly number[];
  /** Where findings lie within it, the most serious of each cell; and the same in words, or null where there is none. */
  readonly heat: readonly { readonly row: number; readonly column: number; readonly severity: Severity }[];
  readonly heatSpoken: string | null;
  /** Its execution rates. */
  readonly rates: readonly RateView[];
  /** As recognised, ready to be corrected; rows as the sheet numbers them. */
  readonly recognised: {
    readonly kind: TableKind;
    readonly unit: string;
    readonly header: { readonly first: number; readonly last: number };
    readonly totals: readonly number[];
    /** The last row of the table. */
    readonly last: number;
  };
  readonly correction: Correction | null;
}

/** An execution rate as a bar. */
export interface RateView {
  readonly label: string;
  /** As the cell shows it. */
  readonly text: string;
  /** 0 to 1; what is over 100 % fills the bar. */
  readonly share: number;
  readonly over: boolean;
  readonly verdict: VerdictName;
  readonly at: CellRef;
  readonly cell: string;
}
