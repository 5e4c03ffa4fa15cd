import type { CellRef } from "../core/grid";
import { cellIn, parseAddress, qualified, sameRef } from "../core/grid";
import type { Finding, Relation, VerdictName } from "../core/inspect";
import type { Checked } from "./check";
import { findingView } from "./view/finding-detail";
import type { FindingView } from "./view/finding-view";
import { cellName, ruleName } from "./view/say";
import { leavingOut } from "./view/leaving-out";
import { workingView } from "./view/working-view";
import type { Words } from "./words/words";

/** All that is known of one cell: what it shows, every relation it is in, every story considered and why it was dropped. */
export interface Explanation {
  /** `表2!E5` */
  readonly cell: string;
  readonly text: string;
  readonly formula: string | null;
  readonly relations: readonly ExplainedRelation[];
  /** Findings that show, suspect or have considered the cell. */
  readonly findings: readonly FindingView[];
}

export interface ExplainedRelation {
  readonly name: string;
  readonly verdict: VerdictName;
  readonly verdictWords: string;
  /** The arithmetic with its figures where it was laid out, otherwise the cells with what they show. */
  readonly line: string;
}

/**
 * Explains a cell of a checked workbook by its address (`表2!E5`; `E5` is on the first sheet). Null where the address
 * is none or names no sheet of the workbook.
 */
export function explainCell(checked: Checked, address: string, words: Words): Explanation | null {
  const at = parseAddress(address, checked.grids[0]?.sheet ?? "");
  const cell = cellIn(checked.grids, at);
  if (at === null || cell === null) return null;
  const { findings, relations } = checked.report;
  return {
    cell: qualified(at),
    text: cell.text,
    formula: cell.formula,
    relations: relations
      .filter(({ result, terms }) => [result, ...terms].some((ref) => ref !== null && sameRef(ref, at)))
      .map((relation) => explained(relation, checked, at.sheet, words)),
    findings: findings
      .map((finding, place) => ({ finding, place }))
      .filter(({ finding }) => concerns(finding, at))
      .map(({ finding, place }) =>
        findingView(
          words,
          finding,
          checked.grids,
          { place, of: findings.length },
          { explanation: null, standingName: null, ignored: false },
        ),
      ),
  };
}

function concerns(finding: Finding, at: CellRef): boolean {
  return [
    ...finding.cells,
    ...finding.suspects.flatMap((suspect) => [suspect.at, ...suspect.also]),
    ...finding.rivals.map((rival) => rival.at),
  ].some((ref) => sameRef(ref, at));
}

function explained(relation: Relation, checked: Checked, home: string, words: Words): ExplainedRelation {
  const { result, terms, verdict, rule } = relation;
  const shown = (ref: CellRef): string => {
    const text = (cellIn(checked.grids, ref)?.text ?? "").trim();
    return `${cellName(ref, home)} ${text === "" ? words.report.blank : text}`;
  };
  const working = checked.report.findings
    .flatMap(({ workings, facts }) => workings.map((one) => ({ one, unit: facts.unit })))
    .find(
      ({ one }) =>
        one.rule === rule &&
        one.result !== null &&
        result !== null &&
        sameRef(one.result, result) &&
        one.lines.length === terms.length,
    );
  const laid = working === undefined ? null : workingView(words, working.one, working.unit, home);
  return {
    name: ruleName(words, rule),
    verdict,
    verdictWords: laid?.verdictWords ?? words.verdicts[verdict],
    line:
      laid?.text ??
      words.phrases.follows(result === null ? null : shown(result), leavingOut(terms.map(shown), words)),
  };
}
