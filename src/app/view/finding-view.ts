import type { CellRef } from "../../core/grid";
import type { Safety, Severity, VerdictName } from "../../core/inspect";

/** The opened finding: what, why, what to do, and all that folds out. */
export interface FindingView {
  readonly id: string;
  readonly severity: Severity;
  readonly severityName: string;
  /** `表2 · 列合计` */
  readonly title: string;
  /** `1/5` among the findings the filter lets through. */
  readonly position: string;
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  readonly at: CellRef;
  readonly cell: string;
  readonly what: string;
  readonly why: string;
  readonly todo: string;
  /** Most likely first. */
  readonly suspects: readonly SuspectView[];
  /** Why it is not another cell, one sentence each. */
  readonly rivals: readonly RivalView[];
  readonly workings: readonly WorkingView[];
  readonly fix: FixView | null;
  readonly explanation: string | null;
  /** How it stands since the last check: `已说明，数字后来改了`; null where there is nothing to tell. */
  readonly standingName: string | null;
  readonly ignored: boolean;
}

export interface SuspectView {
  /** Its place in the list: what the intent `adopt` names. */
  readonly suspect: number;
  readonly at: CellRef;
  /** `B7`, or `表3!E7` on another sheet. */
  readonly cell: string;
  /** `长宁 · 困难群众人数因素`, or "". */
  readonly label: string;
  readonly value: string;
  readonly proposed: string | null;
  /** `相邻两位颠倒；改后本行合计也平衡。` */
  readonly reason: string;
  /** `很可能`, `可能`, `也有可能` */
  readonly likelihood: string;
  /** `采用 66.25`; null where it cannot be adopted, with `obstacle` saying why. */
  readonly adopt: string | null;
  readonly obstacle: string | null;
}

export interface RivalView {
  readonly at: CellRef;
  readonly cell: string;
  readonly proposed: string;
  /** `改 B21 为 2061.20，则权重不再成立。` */
  readonly line: string;
}

/** A relation laid out as on paper. */
export interface WorkingView {
  /** `列合计 B21` */
  readonly title: string;
  /** What all its figures belong to: `困难群众人数因素`; "" where they share nothing. */
  readonly about: string;
  readonly verdict: VerdictName;
  /** `差 3.60 万元` */
  readonly verdictWords: string;
  readonly lines: readonly WorkingLineView[];
  /** `= 2061.20` */
  readonly computed: string | null;
  /** `合计 2064.80` */
  readonly printed: string;
  /** The last lines once more, apart, for a layout that puts points below each other. */
  readonly ending: { readonly computed: string | null; readonly label: string; readonly printed: string };
  readonly result: { readonly at: CellRef; readonly cell: string } | null;
  /** All on one line: `157.85 + 97.05 + 62.65 = 2061.20（合计 2064.80）` */
  readonly text: string;
}

export interface WorkingLineView {
  /** `+`, `−`, `×`, `÷`, or "" for the first. */
  readonly sign: string;
  readonly printed: string;
  readonly label: string;
  readonly at: CellRef;
  readonly cell: string;
}

export interface FixView {
  readonly safety: Safety;
  /** `采用 66.25`, or `采用 3 处修改` */
  readonly label: string;
  /** How sure we are, in one sentence. */
  readonly note: string;
  readonly edits: readonly EditView[];
}

export interface EditView {
  readonly at: CellRef;
  readonly sheet: string;
  readonly cell: string;
  readonly was: string;
  readonly becomes: string;
}
