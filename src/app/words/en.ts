import { PHRASES_EN } from "./phrases-en";
import { RULES_EN } from "./rules-en";
import { SLIPS_EN } from "./slips-en";
import { TROUBLES_EN } from "./troubles-en";
import { UI_EN } from "./ui-en";
import type { Words } from "./words";

/** All that the product says in English. */
export const EN: Words = {
  language: "en",
  ui: UI_EN,
  rules: RULES_EN,
  slips: SLIPS_EN,
  troubles: TROUBLES_EN,
  phrases: PHRASES_EN,
  severities: { error: "Must fix", verify: "Verify", notice: "Note" },
  verdicts: {
    holds: "balances",
    rounding: "off by rounding only",
    inconsistent: "does not balance",
    unknown: "not checked",
  },
  kinds: {
    allocation: "Allocation table",
    settlement: "Settlement table",
    "self-evaluation": "Self-evaluation form",
    "score-self-evaluation": "Scored self-evaluation form",
    "indicator-targets": "Target table",
    other: "Table",
  },
  safeties: {
    safe: "Safe: only a derived figure is recomputed, no typed item changes.",
    ask: "Only this change makes everything balance, but it changes a typed figure: check the source first.",
    show: "Several changes would balance; Hebiao does not choose for you.",
  },
};
