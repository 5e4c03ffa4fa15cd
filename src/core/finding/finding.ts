import type { CellRef, Edit, RawValue } from "../grid";
import type { NonEmpty } from "../text";
import type { RuleId } from "./rule-id";
import type { SlipId } from "./slip-id";

/** error 必改: must be changed; verify 核实: may stay, with an explanation; notice 提示: worth knowing. */
export type Severity = "error" | "verify" | "notice";

/** holds, explained by rounding alone, inconsistent whatever was rounded, or a term that cannot be read. */
export type VerdictName = "holds" | "rounding" | "inconsistent" | "unknown";

/**
 * One cause: the broken relations that hang together, the suspects in order, and what to do. Data without sentences;
 * all figures are texts as the cells print them, so that whoever words it need not calculate.
 */
export interface Finding {
  /** The same on every run over the same workbook. */
  readonly id: string;
  readonly rule: RuleId;
  readonly severity: Severity;
  /** The table's id, or null where the finding is about a sheet or the workbook. */
  readonly table: string | null;
  /** The first is where it is shown. */
  readonly cells: NonEmpty<CellRef>;
  readonly facts: Facts;
  readonly workings: readonly Working[];
  readonly suspects: readonly Suspect[];
  /** Changes that were considered and dropped, with what they would break. */
  readonly rivals: readonly Rival[];
  readonly fix: Fix | null;
}

/** What the words of a finding are made of. Null where there is no such thing. */
export interface Facts {
  /** Labels of the cell the figures below are about, which is the relation's result where it has one: its row, its column (`长宁`, `困难群众人数因素`). */
  readonly rowLabel: string | null;
  readonly columnLabel: string | null;
  readonly expected: string | null;
  readonly actual: string | null;
  /** |expected − actual|, printed. */
  readonly gap: string | null;
  /** The gap's sign: whether the cell shows too much, or too little. */
  readonly over: boolean | null;
  /** 万元, 元, 亿元, %, 分 …, or null. */
  readonly unit: string | null;
  /** Further texts by name, as the rule's words need them (`target`, `other`, `share`, `support` …). */
  readonly more: Readonly<Record<string, string>>;
}

/** A relation laid out as on paper. */
export interface Working {
  readonly rule: RuleId;
  readonly is: "sum" | "quotient" | "product" | "products";
  readonly lines: readonly WorkingLine[];
  /** Where the relation's result stands; null where a label states it. */
  readonly result: CellRef | null;
  readonly resultLabel: string;
  readonly computed: string | null;
  readonly printed: string;
  readonly gap: string | null;
  readonly verdict: VerdictName;
}

export interface WorkingLine {
  readonly at: CellRef;
  readonly label: string;
  readonly printed: string;
  /** What is done with it: added, taken away, multiplied, divided by; with a factor where it is not 1. */
  readonly operation: "plus" | "minus" | "times" | "over" | "under";
  readonly factor: string | null;
}

/** A cell that may be the wrong one. */
export interface Suspect {
  readonly at: CellRef;
  readonly value: string;
  /** What it would have to show, as its column prints it; null where no single figure follows. */
  readonly proposed: string | null;
  /** What would be stored for `proposed`: a number, or text where the cell keeps its figures as text. */
  readonly stored: RawValue;
  readonly slip: SlipId | null;
  /** 0 to 1: this story's share of the weight of all minimal stories. */
  readonly confidence: number;
  /** How many of the broken relations its change mends; `also` are the other cells of the same story. */
  readonly mends: number;
  readonly also: readonly CellRef[];
  /** Relations that held and rest on this cell's neighbours: how many still hold with the change. */
  readonly keeps: number;
}

/** A change of another cell that was considered and dropped: it breaks these. */
export interface Rival {
  readonly at: CellRef;
  readonly proposed: string;
  readonly breaks: readonly { readonly rule: RuleId; readonly result: CellRef | null }[];
}

/** safe: a derived cell whose inputs agree with everything else; ask: one story fits; show: several do. */
export type Safety = "safe" | "ask" | "show";

export interface Fix {
  readonly safety: Safety;
  readonly edits: NonEmpty<Edit>;
}
