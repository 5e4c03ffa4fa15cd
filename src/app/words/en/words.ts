import { ALLOCATION_EN } from "./allocation";
import { ALLOCATION_TAB_EN } from "./allocation-tab";
import { COMMAND_LINE_EN } from "./command-line";
import { PHRASES_EN } from "./phrases";
import { JOURNAL_EN } from "./journal";
import { KINDS_EN } from "./kinds";
import { PLAIN_RULES_EN } from "./plain-rules";
import { PROFILES_EN } from "./profiles";
import { RECOGNITION_EN } from "./recognition";
import { REPORT_EN } from "./report";
import { SLIPS_EN } from "./slips";
import { TROUBLES_EN } from "./troubles";
import { UI_EN } from "./ui";
import { WORKBENCH_EN } from "./workbench";
import type { Words } from "../words";

/** All that the product says in English. */
export const EN: Words = {
  language: "en",
  ui: UI_EN,
  workbench: WORKBENCH_EN,
  rules: { ...KINDS_EN, ...PLAIN_RULES_EN },
  slips: SLIPS_EN,
  troubles: TROUBLES_EN,
  phrases: PHRASES_EN,
  commandLine: COMMAND_LINE_EN,
  allocation: ALLOCATION_EN,
  allocationTab: ALLOCATION_TAB_EN,
  journal: JOURNAL_EN,
  report: REPORT_EN,
  severities: { error: "Must fix", verify: "Verify", notice: "Note" },
  verdicts: {
    holds: "balances",
    rounding: "off by rounding only",
    inconsistent: "does not balance",
    unknown: "not checked",
  },
  recognition: RECOGNITION_EN,
  profiles: PROFILES_EN,
  safeties: {
    safe: "Safe: only a derived figure is recomputed, no typed item changes.",
    ask: "Only this change makes everything balance, but it changes a typed figure: check the source first.",
    show: "Several changes would balance; Hebiao does not choose for you.",
  },
};
