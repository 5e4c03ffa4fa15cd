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
import { EXPLAINED, contradicted } from "./row-verdict";

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
      if (chosen !== null)
        return {
          form,
          profile: PROFILES[chosen],
          chosen: true,
          alike: [],
          rows: rowsBy(PROFILES[chosen], form),
        };
      const tried = PROFILE_IDS.map((id) => ({ id, rows: rowsBy(PROFILES[id], form) }));
      const ranks = tried.map(({ rows }) => rankOf(rows));
      const best = ranks.reduce(
        (one, other) => (compareRanks(other, one) < 0 ? other : one),
        ranks[0] ?? [0, 0, 0],
      );
      const equal = tried.filter((_, at) => compareRanks(ranks[at] ?? best, best) === 0);
      const [first, ...alike] = equal;
      const id = first?.id ?? "national";
      return {
        form,
        profile: PROFILES[id],
        chosen: false,
        alike: alike.map((one) => one.id),
        rows: first?.rows ?? [],
      };
    });
}

/** Every row of a form under one profile. */
export function rowsBy(profile: Profile, form: ScoreForm): readonly ScoredRow[] {
  const rate =
    form.rate?.score == null ? [] : [row("rate", form.rate.score.at, judgeRate(profile, form.rate))];
  const lines = form.lines.flatMap((line) =>
    line.score === null ? [] : [row("indicator", line.score.at, judgeLine(profile, line))],
  );
  const grade = form.grade === null ? [] : [row("grade", form.grade.at, judgeGrade(profile, form))];
  return [...rate, ...lines, ...grade, ...pointsRows(profile, form)];
}

function row(what: ScoredRow["what"], at: CellRef, verdict: RowVerdict): ScoredRow {
  return { what, at, verdict };
}

/** How the points are shared out: no mistake where a form does it otherwise, yet it tells places apart. */
function pointsRows(profile: Profile, form: ScoreForm): readonly ScoredRow[] {
  const { rate } = form;
  const weight = rate === null ? null : rateWeightOf(rate);
  const [first] = form.lines;
  const points = blockPoints(form);
  const fitting = points === null || first === undefined ? 0 : fittingFigures(profile, points);
  return [
    ...(rate === null || weight === null
      ? []
      : [
          row(
            "points",
            (rate.weight ?? rate.score ?? rate.budget).at,
            weight.equals(amountOf(profile.rateWeight))
              ? EXPLAINED
              : contradicted(amountOf(profile.rateWeight)),
          ),
        ]),
    ...(first === undefined ? [] : Array.from({ length: fitting }, () => row("points", first.at, EXPLAINED))),
  ];
}

type Rank = readonly [scores: number, points: number, explained: number];

function rankOf(rows: readonly ScoredRow[]): Rank {
  const count = (what: readonly ScoredRow["what"][], is: RowVerdict["is"]): number =>
    rows.filter((one) => what.includes(one.what) && one.verdict.is === is).length;
  const scores = ["rate", "indicator", "grade"] as const;
  return [
    count(scores, "contradicted"),
    count(["points"], "contradicted"),
    -count([...scores, "points"], "explained"),
  ];
}

function compareRanks(a: Rank, b: Rank): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

/** How many scored rows a profile explains, of those it decides; how points are shared out does not count. */
export function tallyOf({ rows }: Scoring): { readonly explained: number; readonly of: number } {
  const scores = rows.filter((one) => one.what !== "points" && one.verdict.is !== "undecided");
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
