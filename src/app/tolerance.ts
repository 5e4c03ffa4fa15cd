import type { Finding, Report, RuleId } from "../core/inspect";

/** Kinds of findings that a person may take more lightly, in the order in which they are offered. */
export const TOLERANCE_IDS = [
  "rounding",
  "number-as-text",
  "formula-style",
  "inferred",
  "wording",
  "lists",
  "threshold",
  "margin",
  "scores",
] as const;

export type ToleranceId = (typeof TOLERANCE_IDS)[number];

/** As the rule says, as a note only, or not at all. */
export const TOLERANCES = ["usual", "notice", "hidden"] as const;

export type Tolerance = (typeof TOLERANCES)[number];

/** What is absent is taken as usual. */
export type Tolerances = Readonly<Partial<Record<ToleranceId, Tolerance>>>;

/** Findings that the settings keep out of sight, kind by kind, so that nothing is hidden in silence. */
export interface Hushed {
  readonly kind: ToleranceId;
  readonly count: number;
}

const RULES_OF: Readonly<Record<ToleranceId, readonly RuleId[]>> = {
  rounding: ["hidden-digits", "allocation-rounding"],
  "number-as-text": ["number-as-text"],
  "formula-style": ["formula-constant", "formula-unlike-neighbours"],
  inferred: ["inferred-sum", "inferred-ratio"],
  wording: ["indicator-renamed", "unit-at-odds", "level-order"],
  lists: ["indicator-missing", "indicator-doubled", "unit-list"],
  threshold: ["threshold-repeated"],
  margin: ["implausible-margin", "coverage-over-hundred"],
  scores: ["score-at-odds", "grade-at-odds", "points-total", "points-without-reason"],
};

/**
 * The report as the person wants to see it: kinds taken more lightly are notes, or gone and counted. What must be fixed
 * is left alone: no setting makes figures agree that do not.
 */
export function tolerate(
  report: Report,
  tolerances: Tolerances,
): { readonly report: Report; readonly hushed: readonly Hushed[] } {
  const findings = report.findings.flatMap((finding): readonly Finding[] => {
    switch (toleranceOf(finding, tolerances)) {
      case "usual":
        return [finding];
      case "notice":
        return [{ ...finding, severity: "notice" }];
      case "hidden":
        return [];
    }
  });
  const hidden = report.findings.filter((finding) => toleranceOf(finding, tolerances) === "hidden");
  const hushed = TOLERANCE_IDS.map((kind) => ({
    kind,
    count: hidden.filter(({ rule }) => RULES_OF[kind].includes(rule)).length,
  })).filter(({ count }) => 0 < count);
  return { report: { ...report, findings }, hushed };
}

function toleranceOf({ rule, severity }: Finding, tolerances: Tolerances): Tolerance {
  if (severity === "error") return "usual";
  const kind = TOLERANCE_IDS.find((id) => RULES_OF[id].includes(rule));
  return kind === undefined ? "usual" : (tolerances[kind] ?? "usual");
}
