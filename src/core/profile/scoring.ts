import type { IndicatorTable, ScoreForm } from "../form";
import { rateWeightOf, scoreForms } from "../form";
import type { CellRef, Grid } from "../grid";
import { refKey } from "../grid";
import { amountOf } from "../number";
import type { Table } from "../table";
import { blockPoints, fittingFigures } from "./block-points";
import { judgeGrade } from "./grade";
import { judgeLine } from "./indicator-points";
import type { Profile } from "./profile";
import type { ProfileId } from "./profile-id";
import { PROFILE_IDS } from "./profile-id";
import { judgeRate } from "./rate-points";
import { PROFILES } from "./register";
import type { RowVerdict, ScoredRow } from "./row-verdict";

/** A scored form with the profile that explains it best, or the one a person chose. */
export interface Scoring {
  readonly form: ScoreForm;
  readonly profile: Profile;
  /** Whether a person chose it. */
  readonly chosen: boolean;
  /** Others that the figures cannot tell from it; none where a person chose. */
  readonly alike: readonly ProfileId[];
  readonly rows: readonly ScoredRow[];
}

/**
 * The scored forms of a workbook, each with its profile. Every profile is tried on every row; fewest contradicted scores win, then
 * fewest points laid out otherwise, then most rows explained; where figures cannot tell, the first in the list stands.
 */
export function scoringsOf(
  grids: readonly Grid[],
  lists: readonly IndicatorTable[],
  tables: readonly Table[],
  chosen: ProfileId | null,
): readonly Scoring[] {
  return grids
    .flatMap((grid) => scoreForms(grid, lists, tables))
    .map((form) => {
      const [id = "national", ...alike] = chosen === null ? toldBy(form) : [chosen];
      const profile = PROFILES[id];
      return { form, profile, chosen: chosen !== null, alike, rows: rowsBy(profile, form) };
    });
}

/** The profiles that explain a form best, in the order of their list. */
function toldBy(form: ScoreForm): readonly ProfileId[] {
  const ranked = PROFILE_IDS.map((id) => ({ id, rank: rankOf(PROFILES[id], form) }));
  const least = ranked.reduce((one, other) => (compareRanks(other.rank, one.rank) < 0 ? other : one)).rank;
  return ranked.filter(({ rank }) => compareRanks(rank, least) === 0).map(({ id }) => id);
}

/** Every scored row of a form under one profile. */
export function rowsBy(profile: Profile, form: ScoreForm): readonly ScoredRow[] {
  const rate =
    form.rate?.score == null
      ? []
      : [row("rate", form.rate.score.at, judgeRate(profile, form.rate, form.rate.score))];
  const lines = form.lines.flatMap((line) =>
    line.score === null ? [] : [row("indicator", line.score.at, judgeLine(profile, line, line.score))],
  );
  const grade =
    form.grade === null ? [] : [row("grade", form.grade.at, judgeGrade(profile, form, form.grade))];
  return [...rate, ...lines, ...grade];
}

function row(what: ScoredRow["what"], at: CellRef, verdict: RowVerdict): ScoredRow {
  return { what, at, verdict };
}

/** How many points a form shares out as a profile lays them out, and whether it gives the rate others. */
interface PointsLaidOut {
  readonly alike: number;
  readonly otherwise: boolean;
}

/** How the points are shared out: no mistake where a form does it otherwise, yet it tells places apart. */
export function pointsBy(profile: Profile, form: ScoreForm): PointsLaidOut {
  const weight = form.rate === null ? null : rateWeightOf(form.rate);
  const isRates = weight?.equals(amountOf(profile.rateWeight));
  const points = blockPoints(form);
  const fitting = points === null ? 0 : fittingFigures(profile, points);
  return { alike: isRates === true ? fitting + 1 : fitting, otherwise: isRates === false };
}

type Rank = readonly [scores: number, points: number, explained: number];

function rankOf(profile: Profile, form: ScoreForm): Rank {
  const rows = rowsBy(profile, form);
  const count = (is: RowVerdict["is"]): number => rows.filter(({ verdict }) => verdict.is === is).length;
  const { alike, otherwise } = pointsBy(profile, form);
  return [count("contradicted"), otherwise ? 1 : 0, -(count("explained") + alike)];
}

function compareRanks(a: Rank, b: Rank): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

/** How many scored rows a profile explains, of those it decides. */
export function tallyOf({ rows }: Scoring): { readonly explained: number; readonly of: number } {
  const scores = rows.filter((one) => one.verdict.is !== "undecided");
  return { explained: scores.filter((one) => one.verdict.is === "explained").length, of: scores.length };
}

/** Cells of a rate's score that no product of rate and weight computes, since the profile scores in steps. */
export function steppedScores(scorings: readonly Scoring[]): ReadonlySet<string> {
  return new Set(
    scorings.flatMap(({ profile, form }) =>
      profile.rate.is === "steps" && form.rate?.score != null ? [refKey(form.rate.score.at)] : [],
    ),
  );
}
