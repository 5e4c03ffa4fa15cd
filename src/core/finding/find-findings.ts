import type { Book, Constraint } from "../constraint";
import type { IndicatorTable } from "../form";
import type { Grid } from "../grid";
import type { Scoring } from "../profile";
import { compareRefs, refKey } from "../grid";
import { findingOfShortfall, findingsOf } from "./compose-finding";
import type { Finding, VerdictName } from "./finding";
import { PLAIN_LAWS } from "./plain/register";
import { settle } from "./settle";

/** The constraints with their verdicts, and what is wrong, sorted by sheet (workbook order), row, column, rule. */
export interface Judgement {
  readonly verdicts: readonly { readonly constraint: Constraint; readonly verdict: VerdictName }[];
  readonly findings: readonly Finding[];
}

/** Judges all constraints of a workbook and explains those that are broken. */
export function judgeConstraints(
  grids: readonly Grid[],
  book: Book,
  found: readonly Constraint[],
  indicators: readonly IndicatorTable[],
  scorings: readonly Scoring[],
): Judgement {
  const { scene, relations, formulas, shortfalls, explanations } = settle(grids, book, found, scorings);
  const { cells } = scene;
  const premises = {
    book,
    grids,
    cells,
    relations: relations.all,
    formulas,
    indicators,
    scorings,
  };
  const findings = [
    ...explanations.flatMap((explanation) => findingsOf(explanation, scene)),
    ...shortfalls.map((group) => findingOfShortfall(group, scene)),
  ];
  const plain = withoutRetold(
    PLAIN_LAWS.flatMap((law) => law.find(premises)),
    findings,
  );
  return {
    verdicts: relations.all.map((one) => ({ constraint: one.constraint, verdict: one.verdict.is })),
    findings: sorted([...findings, ...plain], grids),
  };
}

/** Laws that a wrong figure breaks besides its arithmetic: where that names the figure, they would tell one cause twice. */
const RETELLING: ReadonlySet<string> = new Set([
  "score-over-weight",
  "points-without-reason",
  "part-exceeds-whole",
]);

function withoutRetold(plain: readonly Finding[], located: readonly Finding[]): readonly Finding[] {
  const blamed = new Set(located.flatMap(({ suspects }) => suspects.slice(0, 1).map(({ at }) => refKey(at))));
  return plain.filter(
    ({ rule, cells }) => !RETELLING.has(rule) || !cells.some((at) => blamed.has(refKey(at))),
  );
}

/** In workbook order of sheets, then reading order, then rule. */
export function sorted(findings: readonly Finding[], grids: readonly Grid[]): readonly Finding[] {
  const order = new Map(grids.map((grid, at) => [grid.sheet, at]));
  const place = (sheet: string): number => order.get(sheet) ?? order.size;
  return [...findings].sort(
    (a, b) =>
      place(a.cells[0].sheet) - place(b.cells[0].sheet) ||
      compareRefs(a.cells[0], b.cells[0]) ||
      inOrder(a.rule, b.rule) ||
      inOrder(a.id, b.id),
  );
}

function inOrder(a: string, b: string): number {
  return Number(b < a) - Number(a < b);
}
