import { tableAt } from "../../../constraint";
import type { Indicator } from "../../../form";
import { figureOf, sameRef } from "../../../grid";
import type { Cell } from "../../../grid";
import { judgeIndicator } from "../../../judge";
import type { Amount } from "../../../number";
import { ONE, printAmount } from "../../../number";
import type { ScoredRow, Scoring } from "../../../profile";
import { scoreIn } from "../../../profile";
import type { Finding, Severity } from "../../finding";
import type { PlainLaw, Premises } from "../plain-law";
import { plainFinding } from "../plain-law";
import { reasonOf } from "../indicators/judged";

/**
 * A score that no profile gives, or not the one a person chose. Points are often given by hand, in whole ones: unless the form
 * computes its other scores, only what is a point more than the result earns is worth knowing. Source: rules and peers 1.
 */
export const scoreAtOdds: PlainLaw = {
  id: "score-at-odds",
  find: ({ book, scorings, relations }) =>
    scorings.flatMap((scoring) =>
      scoring.rows.flatMap((row): readonly Finding[] => {
        const isOpen = row.verdict.is === "contradicted" && !isRelation(relations, row);
        const told = isOpen ? tellingOf(scoring, row) : null;
        if (told !== null && told.isLost && isTakenOff(relations, row)) return [];
        if (told === null || row.verdict.is !== "contradicted") return [];
        const { expected } = row.verdict;
        return [
          plainFinding({
            rule: "score-at-odds",
            severity: told.severity,
            table: tableAt(book, row.at),
            cells: [row.at, ...told.from],
            facts: {
              rowLabel: told.name,
              expected: expected === null ? null : printed(expected, told.cell),
              actual: told.cell.text.trim(),
              more: { profile: scoring.profile.id },
            },
          }),
        ];
      }),
    ),
};

/** Whether a form's own computing of its scores says what one of them should be, and is told as such. */
function isRelation(relations: Premises["relations"], { what, at }: ScoredRow): boolean {
  return (
    what === "indicator" &&
    relations.some(
      ({ constraint: { kind, result }, verdict: { is } }) =>
        kind === "rate-score" && is === "inconsistent" && result !== null && sameRef(result, at),
    )
  );
}

/** Whether a score is what its line prints as taken off leaves of its weight: somebody judged it. */
function isTakenOff(relations: Premises["relations"], { at }: ScoredRow): boolean {
  return relations.some(
    ({ constraint: { kind, result }, verdict: { is } }) =>
      kind === "balance" && is === "holds" && result !== null && sameRef(result, at),
  );
}

interface Telling {
  readonly name: string | null;
  readonly severity: Severity;
  /** Whether it is less than full marks. */
  readonly isLost: boolean;
  readonly cell: Cell;
  readonly from: readonly Finding["cells"][number][];
}

function tellingOf(scoring: Scoring, row: ScoredRow): Telling | null {
  const { form } = scoring;
  if (row.what === "rate") return rateTelling(scoring);
  const line =
    row.what === "indicator"
      ? form.lines.find((one) => one.score !== null && sameRef(one.score.at, row.at))
      : undefined;
  if (line?.score == null) return null;
  const full = isFull(line);
  const round = isRound(line);
  const byFormula = full || scoring.chosen || computes(scoring, round ? 2 : 1);
  if (!byFormula && round && row.verdict.is === "contradicted" && !isGenerous(line, row.verdict.expected))
    return null;
  // A miss without a reason is told with its target; what it should have cost follows from that.
  if (full && reasonOf(line) === null && judgeIndicator(line).verdict === "missed") return null;
  return {
    name: line.name,
    severity: byFormula ? "verify" : "notice",
    isLost: !full,
    cell: line.score.cell,
    from: [line.actual, line.target, line.weight].flatMap((cell) => (cell === null ? [] : [cell.at])),
  };
}

/** Rate × weight is a relation of its own, told as such: only steps are told here. */
function rateTelling({ form: { rate }, profile }: Scoring): Telling | null {
  if (profile.rate.is !== "steps" || rate?.score == null) return null;
  const from = [rate.rate ?? rate.executed, ...(rate.weight === null ? [] : [rate.weight])];
  return {
    name: null,
    severity: "verify",
    isLost: false,
    cell: rate.score.cell,
    from: from.map(({ at }) => at),
  };
}

function isFull({ weight, score }: Indicator): boolean {
  const [most, got] = [scoreIn(weight), scoreIn(score)];
  return most !== null && got !== null && got.equals(most);
}

/** Points taken off by hand are whole ones, or halves. */
function isRound({ score }: Indicator): boolean {
  return scoreIn(score)?.times(2).isInteger() === true;
}

/** Whether a score is a point more than the result earns; anything less is somebody's judgement. */
function isGenerous({ score }: Indicator, expected: Amount | null): boolean {
  const got = scoreIn(score);
  return got === null || expected === null || got.minus(expected).gte(ONE);
}

/**
 * Whether the form computes its scores: so many below full, and not fewer than the others, are the very figure that the profile
 * gives. A score within the span that words leave open is as well given by hand.
 */
function computes({ form, rows }: Scoring, least: number): boolean {
  const lost = rows.flatMap(({ what, at, verdict }) => {
    const line = form.lines.find((one) => one.score !== null && sameRef(one.score.at, at));
    const isLost = what === "indicator" && line !== undefined && !isFull(line);
    return isLost ? [{ line, verdict }] : [];
  });
  const given = lost.filter(
    ({ line, verdict }) => verdict.is === "explained" && judgeIndicator(line).verdict === "missed",
  ).length;
  const others = lost.filter(({ verdict }) => verdict.is === "contradicted").length;
  return least <= given && others <= given;
}

function printed(score: Amount, cell: Cell): string {
  const decimals = Math.max(figureOf(cell)?.decimals ?? 0, Math.min(2, score.decimalPlaces()));
  return printAmount(score, decimals);
}
