import type { Finding, Report } from "../core/inspect";

/**
 * How a finding stands since the last check: explained and as it was then; explained, but its figures have changed since, so that
 * the explanation may be out of date; or new.
 */
export type Standing = "explained" | "changed" | "new";

/** Findings by id, each with the figures it showed. */
export type Seen = Readonly<Record<string, string>>;

/** What a person has explained, with what was found when the latest explanation was given. */
interface Explained {
  readonly explanations: Readonly<Record<string, string>>;
  readonly seen?: Seen;
}

/** What a report shows, as a later check is held against it. */
export function seenIn({ findings }: Report): Seen {
  return Object.fromEntries(findings.map((finding) => [finding.id, figuresOf(finding)]));
}

/** `earlier` is what the check it is held against showed; null where there is nothing to hold it against. */
export function standingOf(finding: Finding, notes: Explained, earlier: Seen | null): Standing | null {
  if (notes.explanations[finding.id] !== undefined) {
    const then = notes.seen?.[finding.id];
    return then === undefined || then === figuresOf(finding) ? "explained" : "changed";
  }
  return earlier !== null && earlier[finding.id] === undefined ? "new" : null;
}

/** How many of the findings shown earlier are gone. */
export function mendedSince({ findings }: Report, earlier: Seen | null): number {
  const now = new Set(findings.map(({ id }) => id));
  return Object.keys(earlier ?? {}).filter((id) => !now.has(id)).length;
}

function figuresOf({ severity, facts }: Finding): string {
  return [severity, facts.expected ?? "", facts.actual ?? "", facts.gap ?? ""].join("|");
}
