import type { ProfileId, Severity, SlipId, RuleId, Safety, VerdictName } from "../../core/inspect";
import type { Mishap } from "../mishap";
import type { AllocationTabWords } from "./allocation-tab-words";
import type { AllocationWords } from "./allocation-words";
import type { CommandLineWords } from "./command-line";
import type { JournalWords } from "./journal-words";
import type { Language } from "./language";
import type { Phrases } from "./phrases";
import type { RecognitionWords } from "./recognition-words";
import type { ReportWords } from "./report-words";
import type { Said } from "./said";
import type { UiWords } from "./ui-words";
import type { WorkbenchWords } from "./workbench-words";

/** One language, complete: the compiler refuses a missing rule, slip, trouble or phrase. */
export interface Words {
  readonly language: Language;
  readonly ui: UiWords;
  readonly workbench: WorkbenchWords;
  readonly rules: RuleCatalogue;
  readonly slips: SlipCatalogue;
  readonly troubles: TroubleCatalogue;
  readonly phrases: Phrases;
  readonly report: ReportWords;
  readonly journal: JournalWords;
  readonly commandLine: CommandLineWords;
  readonly allocation: AllocationWords;
  readonly allocationTab: AllocationTabWords;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly verdicts: Readonly<Record<VerdictName, string>>;
  readonly recognition: RecognitionWords;
  /** Scoring profiles by name. */
  readonly profiles: Readonly<Record<ProfileId, string>>;
  readonly safeties: Readonly<Record<Safety, string>>;
}

/** What is said of one rule. All but the name are sentences or lines with the finding's figures in them. */
export interface RuleWords {
  /** The relation by name: `列合计`. */
  readonly name: string;
  /** One line of the list, without the cell. */
  readonly short: (said: Said) => string;
  /** What does not fit, with both figures and the gap. */
  readonly what: (said: Said) => string;
  /** Why it must hold, or why it matters. */
  readonly why: (said: Said) => string;
  /** What to look at where no single suspect stands out. */
  readonly todo: (said: Said) => string;
}

export type RuleCatalogue = Readonly<Record<RuleId, RuleWords>>;

/** What is said of a slip of the hand. */
export interface SlipWords {
  /** One line of the list: `两位数字颠倒`. */
  readonly short: string;
  /** The beginning of the reason: `相邻两位颠倒`, without a full stop. */
  readonly reason: string;
}

export type SlipCatalogue = Readonly<Record<SlipId, SlipWords>>;

/** What happened, and what to do. */
export interface TroubleWords {
  readonly what: string;
  readonly todo: string;
}

export type TroubleCatalogue = {
  readonly [K in Mishap["is"]]: (mishap: Extract<Mishap, { is: K }>) => TroubleWords;
};
