import type { Edit, Grid } from "../../core/grid";
import { addressOf } from "../../core/grid";
import type { Finding, Rival, Suspect } from "../../core/inspect";
import { adoption } from "../adoption";
import type { Words } from "../words/words";
import type { EditView, FindingView, FixView, RivalView, SuspectView } from "./finding-view";
import { headlineOf } from "./finding-item";
import { cellName, leadingSuspect, ruleName, saidOf, shownAs, suspectReason } from "./say";
import { tidyPath } from "./tidy";
import { workingView } from "./working-view";

/** Where the finding stands among those the filter lets through, zero-based; -1 where it is none of them. */
export interface Place {
  readonly place: number;
  readonly of: number;
}

/** The opened finding. `grids` tell which cells hold formulas. */
export function findingView(
  words: Words,
  finding: Finding,
  grids: readonly Grid[],
  place: Place,
  standing: Pick<FindingView, "explanation" | "standingName" | "ignored">,
): FindingView {
  const home = finding.cells[0].sheet;
  const rule = words.rules[finding.rule];
  const said = saidOf(words, finding);
  const { at } = headlineOf(words, finding);
  return {
    id: finding.id,
    severity: finding.severity,
    severityName: words.severities[finding.severity],
    title: words.phrases.labels([home, rule.name]),
    position: place.place < 0 ? "" : `${place.place + 1}/${place.of}`,
    hasNext: place.place + 1 < place.of,
    hasPrevious: 0 < place.place,
    at,
    cell: cellName(at, home),
    what: rule.what(said),
    why: rule.why(said),
    todo: todoOf(words, finding),
    suspects: finding.suspects.map((suspect, index) => suspectView(words, finding, suspect, index, grids)),
    rivals: finding.rivals.map((rival) => rivalView(words, rival, home)),
    workings: finding.workings.map((working) => workingView(words, working, finding.facts.unit, home)),
    fix: fixView(words, finding),
    ...standing,
  };
}

/** What to do: adopt, look at one cell, decide among several, or the rule's own advice. */
export function todoOf(words: Words, finding: Finding): string {
  const { phrases } = words;
  const home = finding.cells[0].sheet;
  const leading = leadingSuspect(finding);
  const [edit] = finding.fix?.edits ?? [];
  if (finding.fix?.safety === "safe" && edit !== undefined)
    return phrases.adviseSafe(cellName(edit.at, home), shownAs(words, edit.becomes));
  if (leading?.proposed != null)
    return phrases.adviseOne(cellName(leading.at, home), shownAs(words, leading.proposed));
  if (1 < finding.suspects.length)
    return phrases.adviseSeveral(finding.suspects.slice(0, 4).map(({ at }) => cellName(at, home)));
  return words.rules[finding.rule].todo(saidOf(words, finding));
}

/** An edit as a person reads it. */
export function editView(words: Words, edit: Edit): EditView {
  return {
    at: edit.at,
    sheet: edit.at.sheet,
    cell: addressOf(edit.at),
    was: shownAs(words, edit.was),
    becomes: shownAs(words, edit.becomes),
  };
}

/** Why it is not that cell. */
export function rivalView(words: Words, rival: Rival, home: string): RivalView {
  const cell = cellName(rival.at, home);
  const broken = rival.breaks.map(({ rule, result }) =>
    words.phrases.brokenRelation(ruleName(words, rule), result === null ? null : cellName(result, home)),
  );
  return {
    at: rival.at,
    cell,
    proposed: shownAs(words, rival.proposed),
    line: words.phrases.rival(cell, shownAs(words, rival.proposed), [...new Set(broken)]),
  };
}

function suspectView(
  words: Words,
  finding: Finding,
  suspect: Suspect,
  index: number,
  grids: readonly Grid[],
): SuspectView {
  const home = finding.cells[0].sheet;
  const cell = cellName(suspect.at, home);
  const proposed = suspect.proposed === null ? null : shownAs(words, suspect.proposed);
  const adopted = adoption(finding, suspect, grids);
  const label = finding.workings
    .flatMap(({ lines }) => lines)
    .find(({ at }) => cellName(at, home) === cell)?.label;
  return {
    suspect: index,
    at: suspect.at,
    cell,
    label: tidyPath(label ?? ""),
    value: shownAs(words, suspect.value),
    proposed,
    reason: suspectReason(words, finding, suspect),
    likelihood: words.phrases.likelihood(suspect.confidence),
    adopt: adopted.is === "edits" && proposed !== null ? words.phrases.adopt(proposed) : null,
    obstacle:
      adopted.is === "edits"
        ? null
        : adopted.is === "formula"
          ? words.phrases.isFormula(cell)
          : words.phrases.noFigure,
  };
}

function fixView(words: Words, finding: Finding): FixView | null {
  const { fix } = finding;
  if (fix === null) return null;
  const [edit] = fix.edits;
  return {
    safety: fix.safety,
    label:
      fix.edits.length === 1
        ? words.phrases.adopt(shownAs(words, edit.becomes))
        : words.phrases.adoptMany(fix.edits.length),
    note: words.safeties[fix.safety],
    edits: fix.edits.map((one) => editView(words, one)),
  };
}
