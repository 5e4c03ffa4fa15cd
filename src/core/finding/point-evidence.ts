import type { Indicator, IndicatorCell } from "../form";
import { judgeIndicator } from "../judge";
import type { CellRef } from "../grid";
import { figureOf, refKey, sameRef } from "../grid";
import type { Amount } from "../number";
import { HUNDRED } from "../number";
import type { Scoring } from "../profile";
import { reasonOf } from "./plain/indicators/judged";

/** How much likelier the points of a form make a figure than the one that stands there, as a decimal logarithm either way. */
export type PointEvidence = (ref: CellRef, value: Amount) => number;

/** Points given beyond the weight, and a weight of nought or less, are impossible: whatever ends that is the likelier. */
const IMPOSSIBLE = 3;
/** Most lines have all their points, which says more of a weight than of a score, for scores are lost. */
const ALL_POINTS = { weight: 1.2, score: 0.5 };
/** A score below its weight that is the very figure the result earns is hardly a slip. */
const EARNED = 1.5;
/** Points lost where the target was met and nobody says why; full points beside a reason for losing some. */
const UNEXCUSED = 1;
const EXCUSED = 0.7;
/** A printed total of a hundred points is right by law. */
const FULL_TOTAL = 2;

interface Pair {
  readonly weight: Amount;
  readonly score: Amount | null;
  /** What the result earns by the form's profile, where that is one figure below the weight. */
  readonly earned: Amount | null;
  /** Whether a reason for lost points is written: yes, no though the target was met, or nobody knows. */
  readonly excused: boolean | null;
}
interface Place {
  readonly is: "weight" | "score" | "total";
  readonly pair: Pair;
}

/** Prepares the comparison of weights and scores, line by line, for all scored forms of a workbook. Source: domain law 14. */
export function pointEvidenceIn(scorings: readonly Scoring[]): PointEvidence {
  const places = new Map(scorings.flatMap(placesOf));
  return (ref, value) => {
    const place = places.get(refKey(ref));
    if (place === undefined) return 0;
    if (place.is === "total") return likelihoodOfTotal(value) - likelihoodOfTotal(place.pair.weight);
    const lost = ALL_POINTS[place.is];
    return likelihood({ ...place.pair, [place.is]: value }, lost) - likelihood(place.pair, lost);
  };
}

function placesOf(scoring: Scoring): readonly (readonly [string, Place])[] {
  const { form } = scoring;
  const rate = form.rate === null ? [] : [{ weight: form.rate.weight, score: form.rate.score, line: null }];
  const lines = form.lines.map((line) => ({ weight: line.weight, score: line.score, line }));
  const total = form.totalWeight === null ? null : (figureOf(form.totalWeight.cell)?.value ?? null);
  return [
    ...[...rate, ...lines].flatMap((one) => placesIn(scoring, one)),
    ...(form.totalWeight === null || total === null
      ? []
      : [[refKey(form.totalWeight.at), { is: "total" as const, pair: bare(total) }] as const]),
  ];
}

interface Scored {
  readonly weight: IndicatorCell | null;
  readonly score: IndicatorCell | null;
  readonly line: Indicator | null;
}

function placesIn(scoring: Scoring, { weight, score, line }: Scored): readonly (readonly [string, Place])[] {
  const most = weight === null ? null : (figureOf(weight.cell)?.value ?? null);
  if (weight === null || most === null) return [];
  // A weight merged over several lines is that of all of them.
  const isShared = score !== null && weight.at.row !== score.at.row;
  const pair: Pair =
    isShared || score === null
      ? bare(most)
      : {
          weight: most,
          score: figureOf(score.cell)?.value ?? null,
          earned: earnedBy(scoring, score, most),
          excused: line === null ? null : excuseOf(line),
        };
  const own = [refKey(weight.at), { is: "weight" as const, pair }] as const;
  if (score === null || pair.score === null) return [own];
  return [own, [refKey(score.at), { is: "score" as const, pair }] as const];
}

/** Points of which nothing else is known. */
function bare(weight: Amount): Pair {
  return { weight, score: null, earned: null, excused: null };
}

/**
 * What a score's line earns by the profile, where that is less than its weight: what it shows where that is explained, else what the profile
 * gives instead.
 */
function earnedBy({ rows }: Scoring, score: IndicatorCell, weight: Amount): Amount | null {
  const verdict = rows.find((row) => sameRef(row.at, score.at))?.verdict;
  if (verdict === undefined || verdict.is === "undecided") return null;
  const earned = verdict.is === "explained" ? figureOf(score.cell)?.value : verdict.expected;
  return earned?.lt(weight) === true ? earned : null;
}

/** What is known of a line's reason for lost points; null where the form has no place for one. */
function excuseOf(line: Indicator): boolean | null {
  if (line.reason === null) return null;
  if (reasonOf(line) !== null) return true;
  return ["met", "same"].includes(judgeIndicator(line).verdict) ? false : null;
}

function likelihood({ weight, score, earned, excused }: Pair, lost: number): number {
  if (!weight.isPositive() || weight.isZero() || score?.isNegative() === true) return -IMPOSSIBLE;
  if (score === null) return 0;
  if (score.equals(weight)) return excused === true ? -EXCUSED : 0;
  if (score.gt(weight)) return -IMPOSSIBLE;
  return earned?.toDecimalPlaces(score.decimalPlaces()).equals(score) === true
    ? EARNED
    : -lost - (excused === false ? UNEXCUSED : 0);
}

function likelihoodOfTotal(value: Amount): number {
  return value.equals(HUNDRED) ? FULL_TOTAL : 0;
}
