import type { Severity } from "../../core/inspect";

/** What stands before a finding in a printed report, where colours may be lost. */
export const SEVERITY_SIGNS: Readonly<Record<Severity, string>> = { error: "●", verify: "○", notice: "·" };
