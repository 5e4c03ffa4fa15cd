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
import { bodyCell, refAt } from "../table";
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
  return table.rows.flatMap((_, row) => {
    const [planned, spent, shown] = [budget, executed, rate].map((column) =>
      figureOf(bodyCell(table, row, column)),
    );
    if (shown == null || planned?.value.isZero() !== true || spent?.value.isZero() !== true) return [];
    const at = refAt(table, row, rate);
    const cell = bodyCell(table, row, rate);
    if (profile.emptyBudget !== "full") return edited({ at, cell }, "—", "—", null);
    return edited(
      { at, cell },
      printLike(shown.percent ? ONE : HUNDRED, shown),
      shown.percent ? 1 : 100,
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
  const score = scoring.form.rate?.score ?? null;
  const rate = rateScore(scoring, given);
  const earned =
    score === null ? ZERO : (rate?.value ?? given.values.get(refKey(score.at)) ?? scoreIn(score));
  const total = earned === null ? null : totalScore(scoring, given, { earned, computed: rate });
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
  rate: { readonly earned: Amount; readonly computed: Computed | null },
): Computed | null {
  const own = form.lines.filter((line) => line.score?.at.row === line.at.row);
  const lines = own.flatMap((line) => scoreIn(line.score) ?? []);
  const weights = form.lines
    .filter((line) => line.weight?.at.row === line.at.row)
    .flatMap((line) => scoreIn(line.weight) ?? []);
  if (form.totalScore === null || lines.length < own.length) return null;
  const points = sumOf([...weights, form.rate === null ? ZERO : (rateWeightOf(form.rate) ?? ZERO)]);
  const printed = scoreIn(form.totalWeight) ?? HUNDRED;
  if (!points.equals(printed)) return null;
  const value = sumOf([...lines, rate.earned]);
  // A score that was computed anew is no longer the one that was doubted.
  const shown = rate.computed === null ? (form.rate?.score ?? null) : null;
  const inputs = [...own.map((line) => line.score), shown].flatMap((cell) =>
    cell === null || isVouched(rows, cell) ? [] : [cell],
  );
  const buries = rate.computed?.buries ?? doubtOf(inputs, doubts);
  return { value, buries, cells: rewritten(form.totalScore, value, buries) };
}

/** A score that follows from its result by the profile is no culprit, though changing it would mend a total. */
function isVouched(rows: Scoring["rows"], { at }: IndicatorCell): boolean {
  return rows.some((row) => row.verdict.is === "explained" && sameRef(row.at, at));
}

function grade({ form, profile }: Scoring, total: Computed | null): readonly RecalculatedCell[] {
  if (form.grade === null || total === null || total.value.gt(HUNDRED)) return [];
  const shown = gradeIn(form.grade.text);
  const due = gradeOf(total.value, profile.grades);
  if (shown === null || due === shown) return [];
  const becomes = writeGrade(due, form.grade.text);
  return edited(form.grade, becomes, becomes, total.buries);
}

function doubtOf(cells: readonly IndicatorCell[], doubts: ReadonlyMap<string, string>): string | null {
  const [first] = cells.flatMap(({ at }) => doubts.get(refKey(at)) ?? []);
  return first ?? null;
}

/** A score in its cell's own decimals, or as many as it needs, with what stands behind the old one (`97分`). */
function rewritten(cell: IndicatorCell, value: Amount, buries: string | null): readonly RecalculatedCell[] {
  const figure = figureOf(cell.cell);
  if (figure === null && cell.cell.reading.is !== "blank") return [];
  if (remarkIn(cell.cell.text) !== "" || figure?.value.equals(value) === true) return [];
  const { decimals, unit, typedAsText } = figure ?? BLANK;
  const text = printAmount(value, Math.max(decimals, value.decimalPlaces())) + unit;
  return edited(cell, text, typedAsText ? text : value.toNumber(), buries);
}

/** How a score is written where none stands. */
const BLANK = { decimals: 0, unit: "", typedAsText: false };

function edited(
  { at, cell }: Pick<IndicatorCell, "at" | "cell">,
  becomes: string,
  value: RawValue,
  buries: string | null,
): readonly RecalculatedCell[] {
  const unchanged = cell.formula !== null || cell.text === becomes;
  return unchanged ? [] : [{ edit: { at, was: cell.text, becomes, value }, buries }];
}
