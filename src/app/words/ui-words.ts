import type { ProfileId, Severity } from "../../core/inspect";
import type { WriteForm } from "../settings";
import type { Tolerance, ToleranceId } from "../tolerance";

/** Every fixed word of the pane and the workbench. Words with figures in them come ready made in the views. */
export interface UiWords {
  readonly product: string;
  readonly check: string;
  readonly recheck: string;
  readonly review: string;
  readonly recalculate: string;
  readonly more: string;
  readonly settings: string;
  readonly help: string;
  /** The way to the user's guide, which is in Chinese. */
  readonly guide: string;
  readonly back: string;
  readonly next: string;
  readonly previous: string;
  readonly show: string;
  readonly adopt: string;
  readonly explain: string;
  readonly explainHint: string;
  readonly ignore: string;
  readonly ignored: string;
  readonly restore: string;
  readonly restoreAll: string;
  readonly undo: string;
  readonly undoAll: string;
  readonly journal: string;
  readonly marksOn: string;
  readonly marksOff: string;
  readonly writeReport: string;
  readonly showReport: string;
  readonly save: string;
  readonly cancel: string;
  readonly close: string;
  readonly ok: string;
  readonly retry: string;
  readonly filter: string;
  readonly nothingMatches: string;
  readonly stale: string;
  readonly reading: string;
  readonly writing: string;
  readonly firstRunDoes: string;
  readonly firstRunPromise: string;
  readonly seeExample: string;
  readonly findings: string;
  readonly tables: string;
  readonly relations: string;
  readonly workings: string;
  readonly suspects: string;
  readonly mostLikely: string;
  readonly whyNotOther: string;
  readonly todo: string;
  readonly unchecked: string;
  readonly columnSheet: string;
  readonly columnCell: string;
  readonly columnWas: string;
  readonly columnBecomes: string;
  readonly columnWhy: string;
  readonly chooseAll: string;
  readonly language: string;
  readonly languageZh: string;
  readonly languageEn: string;
  readonly theme: string;
  readonly themeAuto: string;
  readonly themeLight: string;
  readonly themeDark: string;
  readonly themeContrast: string;
  readonly autoRecheck: string;
  /** The scoring profile of the next check; `auto` lets the figures tell. */
  readonly profile: string;
  readonly profiles: Readonly<Record<"auto" | ProfileId, string>>;
  /** What is said of each kind of findings that a person may take more lightly. */
  readonly tolerance: string;
  readonly toleranceHint: string;
  readonly toleranceKinds: Readonly<Record<ToleranceId, { readonly name: string; readonly means: string }>>;
  readonly tolerances: Readonly<Record<Tolerance, string>>;
  readonly autoMarks: string;
  readonly autoMarksHint: string;
  readonly write: string;
  readonly writeForms: Readonly<Record<WriteForm, string>>;
  /** Names the row of severities by which the list is filtered. */
  readonly filterBySeverity: string;
  readonly why: string;
  readonly otherSuspects: string;
  readonly unit: string;
  readonly schematicHeader: string;
  readonly schematicLabels: string;
  readonly severityHelp: string;
  readonly severityMeans: Readonly<Record<Severity, { readonly name: string; readonly means: string }>>;
  readonly keys: string;
  /** What each key does, in the order in which they are needed. */
  readonly keyHelp: readonly { readonly keys: string; readonly does: string }[];
  readonly noChanges: string;
}
