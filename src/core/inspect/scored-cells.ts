import type { Book } from "../constraint";
import type { Finding } from "../finding";
import type { Funds, IndicatorCell } from "../form";
import { rateWeightOf } from "../form";
import type { Grid, RawValue } from "../grid";
import { figureOf, refKey, sameRef } from "../grid";
import type { Amount } from "../number";
import { HUNDRED, ONE, ZERO, printAmount, printLike, remarkIn, sumOf } from "../number";
import type { Profile, Scoring } from "../profile";
import { PROFILES, gradeIn, gradeOf, rateBy, ratePoints, scoreIn, writeGrade } from "../profile";
import { blockSums } from "./block-sums";
import type { InspectOptions } from "./options";
import type { RecalculatedCell } from "./recalculated-cell";

/** A score is computed to two decimals. Source: the forms' own notes. */
const SCORE_DECIMALS = 2;

/** What the sums and rates of a recalculation already give, and which findings doubt which cells. */
export interface Given {
  readonly values: ReadonlyMap<string, Amount>;
  readonly doubts: ReadonlyMap<string, string>;
}

/**
 * What a form's profile computes beyond sums and rates: how 0 ÷ 0 is printed, the sums of its blocks, the rate's score, the total
 * score, the grade. The total is left alone where the points themselves do not make 100, and nothing is written over a formula.
 */
export function scoredCells(
  grids: readonly Grid[],
  book: Book,
  scorings: readonly Scoring[],
  given: Given,
  { profile }: InspectOptions,
): readonly RecalculatedCell[] {
  const sheets = new Map(scorings.map((scoring) => [scoring.form.sheet, profileFor(scoring)]));
  const empty = book.views.flatMap((view) => {
    const funds = book.fundsOf(view);
    const by = sheets.get(view.table.sheet) ?? (profile === null ? null : PROFILES[profile]);
    return funds === null || by === null ? [] : emptyRates(funds, by);
  });
  return [
    ...empty,
    ...scorings.flatMap((scoring) => [...blocks(scoring, book, grids, given), ...scores(scoring, given)]),
  ];
}

/** A doubt behind a score that a plain finding shows at the score itself. */
export function scoreDoubts(findings: readonly Finding[]): ReadonlyMap<string, string> {
  return new Map(
    findings
      .filter(({ rule, severity }) => DOUBTING.includes(rule) && severity !== "notice")
      .map(({ cells: [at], id }) => [refKey(at), id] as const),
  );
}

const DOUBTING: readonly Finding["rule"][] = ["score-over-weight", "score-at-odds", "points-without-reason"];

/** What only some of the profiles say is written only where one of them is known to be the form's. */
function profileFor({ profile, chosen, alike }: Scoring): Profile {
  return chosen || alike.length === 0 ? profile : PROFILES.national;
}

/** 0 ÷ 0 as the profile prints it: 100 %, or no rate at all. */
function emptyRates({ table, budget, executed, rate }: Funds, profile: Profile): readonly RecalculatedCell[] {
  if (rate === null) return [];
  return table.cells.flatMap((row, at) => {
    const [planned, spent, shown] = [row[budget], row[executed], row[rate]];
    const ref = table.refs[at]?.[rate];
    if (planned === undefined || spent === undefined || shown === undefined || ref === undefined) return [];
    const figure = figureOf(shown);
    const isEmpty = [planned, spent].every((cell) => figureOf(cell)?.value.isZero() === true);
    if (!isEmpty || figure === null) return [];
    const full = profile.emptyBudget === "full";
    const becomes = full ? printLike(figure.percent ? ONE : HUNDRED, figure) : "—";
    return edited(
      { at: ref, cell: shown, text: shown.text },
      becomes,
      full ? (figure.percent ? 1 : 100) : "—",
      null,
    );
  });
}

function blocks(
  scoring: Scoring,
  book: Book,
  grids: readonly Grid[],
  { doubts }: Given,
): readonly RecalculatedCell[] {
  return blockSums(scoring, book, grids).flatMap(({ cell, parts, value }) => {
    const inputs = parts.filter((part) => !isVouched(scoring.rows, part));
    return rewritten(cell, value, doubtOf(inputs, doubts));
  });
}

function scores(scoring: Scoring, given: Given): readonly RecalculatedCell[] {
  const { form } = scoring;
  const rate = rateScore(scoring, given);
  const score = form.rate?.score ?? null;
  const now = rate?.value ?? (score === null ? null : (given.values.get(refKey(score.at)) ?? scoreIn(score)));
  const total = totalScore(scoring, given, { now, computed: rate });
  return [...(rate?.cells ?? []), ...(total?.cells ?? []), ...grade(scoring, total)];
}

interface Computed {
  readonly value: Amount;
  readonly cells: readonly RecalculatedCell[];
  readonly buries: string | null;
}

/** The rate's score where no relation computes it: in steps, or where it was left blank. */
function rateScore({ form: { rate }, profile }: Scoring, { values, doubts }: Given): Computed | null {
  if (rate?.score == null) return null;
  const weight = rateWeightOf(rate);
  const exact = rateBy(profile, rate);
  const blank = rate.score.cell.reading.is === "blank";
  if (weight === null || exact === null || exact.isNegative() || values.has(refKey(rate.score.at)))
    return null;
  if (profile.rate.is === "proportional" && !blank) return null;
  const value = ratePoints(profile, exact, weight).toDecimalPlaces(SCORE_DECIMALS);
  const buries = doubtOf([rate.budget, rate.executed], doubts);
  return { value, buries, cells: rewritten(rate.score, value, buries) };
}

/** Σ scores, where every indicator has one and the points make 100, or what is printed for them. */
function totalScore(
  { form, rows }: Scoring,
  { doubts }: Given,
  rate: { readonly now: Amount | null; readonly computed: Computed | null },
): Computed | null {
  const own = form.lines.filter((line) => line.score === null || line.score.at.row === line.at.row);
  const lines = own.flatMap((line) => scoreIn(line.score) ?? []);
  const weights = form.lines
    .filter((line) => line.weight?.at.row === line.at.row)
    .flatMap((line) => scoreIn(line.weight) ?? []);
  if (form.totalScore === null || lines.length === 0 || lines.length !== own.length) return null;
  const points = sumOf([...weights, form.rate === null ? ZERO : (rateWeightOf(form.rate) ?? ZERO)]);
  const scoresRate = form.rate?.score != null;
  const printed = scoreIn(form.totalWeight) ?? HUNDRED;
  if (!points.equals(printed) || (scoresRate && rate.now === null)) return null;
  const value = sumOf([...lines, scoresRate && rate.now !== null ? rate.now : ZERO]);
  // A score that was computed anew is no longer the one that was doubted.
  const shown = rate.computed === null ? (form.rate?.score ?? null) : null;
  const inputs = [...own.map((line) => line.score), shown].filter(
    (cell) => cell !== null && !isVouched(rows, cell),
  );
  const buries = rate.computed?.buries ?? doubtOf(inputs, doubts);
  return { value, buries, cells: rewritten(form.totalScore, value, buries) };
}

/** A score that follows from its result by the profile is no culprit, though changing it would mend a total. */
function isVouched(rows: Scoring["rows"], { at }: IndicatorCell): boolean {
  return rows.some((row) => row.verdict.is === "explained" && sameRef(row.at, at));
}

function grade({ form, profile }: Scoring, total: Computed | null): readonly RecalculatedCell[] {
  const shown = form.grade === null ? null : gradeIn(form.grade.text);
  if (form.grade === null || shown === null || total === null || total.value.gt(HUNDRED)) return [];
  const due = gradeOf(total.value, profile.grades);
  if (due === shown) return [];
  const becomes = writeGrade(due, form.grade.text);
  return edited(form.grade, becomes, becomes, total.buries);
}

function doubtOf(
  cells: readonly (IndicatorCell | null)[],
  doubts: ReadonlyMap<string, string>,
): string | null {
  const [first] = cells.flatMap((cell) => (cell === null ? [] : (doubts.get(refKey(cell.at)) ?? [])));
  return first ?? null;
}

/** A score in its cell's own decimals, or as many as it needs. */
function rewritten(cell: IndicatorCell, value: Amount, buries: string | null): readonly RecalculatedCell[] {
  const figure = figureOf(cell.cell);
  if (figure === null && cell.cell.reading.is !== "blank") return [];
  if (remarkIn(cell.cell.text) !== "") return [];
  if (figure?.value.equals(value) === true) return [];
  const text = printAmount(value, Math.max(figure?.decimals ?? 0, value.decimalPlaces()));
  return edited(cell, text, figure?.typedAsText === true ? text : value.toNumber(), buries);
}

function edited(
  { at, cell }: IndicatorCell,
  becomes: string,
  value: RawValue,
  buries: string | null,
): readonly RecalculatedCell[] {
  const unchanged = cell.formula !== null || cell.text === becomes;
  return unchanged ? [] : [{ edit: { at, was: cell.text, becomes, value }, buries }];
}
