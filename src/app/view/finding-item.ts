import type { CellRef } from "../../core/grid";
import type { Finding } from "../../core/inspect";
import type { Words } from "../words/words";
import type { Change, FindingItem } from "./report-view";
import { onceWorded } from "./once-worded";
import { standingWords } from "./standing-words";
import { cellName, leadingSuspect, saidOf, shownAs } from "./say";

/** What is particular about a finding's line: what a person has said of it, and how it stands since the last check. */
export interface Particulars {
  readonly explanation: string | null;
  /** How it stands since the last check. */
  readonly standingName: string | null;
  readonly open: boolean;
}

/** The headline of a finding: where to look, what is wrong there, and from what to what. */
export interface Headline {
  readonly at: CellRef;
  readonly line: string;
  readonly change: Change | null;
}

/**
 * The cell that is most likely wrong, if one is, with its slip; otherwise the cell the finding is shown at, with its
 * rule.
 */
export const headlineOf = onceWorded((words, finding: Finding): Headline => {
  const suspect = leadingSuspect(finding);
  const short = words.phrases.headline(words.rules[finding.rule].short(saidOf(words, finding)));
  if (suspect?.proposed == null) return { at: finding.cells[0], line: short, change: null };
  const change = { was: shownAs(words, suspect.value), becomes: shownAs(words, suspect.proposed) };
  if (suspect.slip !== null)
    return { at: suspect.at, line: words.phrases.headline(words.slips[suspect.slip].short), change };
  // The rule's own line already says what its result should be; of an item it says only that something does not fit.
  return suspect.proposed === finding.facts.expected
    ? { at: suspect.at, line: short, change: null }
    : { at: suspect.at, line: words.phrases.mismatch(words.rules[finding.rule].name), change };
});

/** One line of the list; the same object as long as nothing is said of the finding. */
export function itemOf(words: Words, finding: Finding, particulars: Particulars): FindingItem {
  const item = plainItem(words, finding);
  const { open, explanation, standingName } = particulars;
  if (!open && explanation === null && standingName === null) return item;
  const said = standingWords(particulars, words);
  return { ...item, ...particulars, spoken: said === "" ? item.spoken : `${item.spoken} ${said}` };
}

const plainItem = onceWorded((words, finding: Finding): FindingItem => {
  const { at, line, change } = headlineOf(words, finding);
  const severityName = words.severities[finding.severity];
  const cell = cellName(at, finding.cells[0].sheet);
  const from = change === null ? "" : ` ${change.was} → ${change.becomes}`;
  return {
    id: finding.id,
    severity: finding.severity,
    severityName,
    at,
    cell,
    line,
    change,
    explanation: null,
    standingName: null,
    open: false,
    spoken: `${severityName} ${cell} ${line}${from}`,
  };
});
