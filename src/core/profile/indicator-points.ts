import type { Indicator, IndicatorCell } from "../form";
import { judgeIndicator, onOneScale } from "../judge";
import type { Judgement } from "../judge";
import type { Amount } from "../number";
import { ONE, ZERO, amountOf } from "../number";
import { label } from "../text";
import type { Profile } from "./profile";
import { scoreIn, shows, within } from "./printed-score";
import type { RowVerdict } from "./row-verdict";
import { EXPLAINED, UNDECIDED, contradicted } from "./row-verdict";

/** The execution rate as a line of the list, which needs no target: all is to be spent. Source: domain law 14. */
export function isRateLine({ name, target }: Indicator): boolean {
  return (target === null || target.text === "") && /^(预算|资金)执行率?(\(|$)/.test(label(name));
}

/** Whether a profile gives an indicator's score. What was met has full marks; points lost there are somebody's judgement. */
export function judgeLine(profile: Profile, line: Indicator, cell: IndicatorCell): RowVerdict {
  const [weight, score] = [scoreIn(line.weight), scoreIn(cell)];
  if (weight === null || score === null || score.gt(weight)) return UNDECIDED;
  // A score or weight merged over several lines belongs to all of them together.
  if (cell.at.row !== line.at.row || line.weight?.at.row !== line.at.row) return UNDECIDED;
  const judgement = judgeIndicator(line);
  return isRateLine(line)
    ? judgeRateLine(judgement, cell, weight)
    : judgeScore(profile, judgement, cell, { weight, score });
}

function judgeScore(
  profile: Profile,
  judgement: Judgement,
  cell: IndicatorCell,
  { weight, score }: { readonly weight: Amount; readonly score: Amount },
): RowVerdict {
  switch (judgement.verdict) {
    case "met":
    case "repeated":
    case "same":
      return score.equals(weight) ? EXPLAINED : UNDECIDED;
    case "undecidable":
      return judgeWords(profile, judgement, weight, score);
    case "missed": {
      const points = missedPoints(profile, judgement, weight);
      if (points === null) return UNDECIDED;
      if (!shows(cell, points)) return contradicted(points);
      // Rounded up to full marks, it tells nothing.
      return score.equals(weight) ? UNDECIDED : EXPLAINED;
    }
    case "unmeasured":
      return UNDECIDED;
  }
}

function judgeRateLine({ actual }: Judgement, score: IndicatorCell, weight: Amount): RowVerdict {
  const reached = actual.is === "measures" && actual.measures.length === 1 ? actual.measures[0].figure : null;
  if (reached?.percent !== true) return UNDECIDED;
  const points = within(reached.value.times(weight), weight);
  return shows(score, points) ? EXPLAINED : contradicted(points);
}

/** The points of a result that falls short, by the kind of its target; null where a person decides. */
function missedPoints(profile: Profile, judgement: Judgement, weight: Amount): Amount | null {
  const { target, actual, firm } = judgement;
  if (!firm || target.is !== "measures" || actual.is !== "measures") return null;
  const [aim, ...others] = target.measures;
  const [reached] = actual.measures;
  const scaled = onOneScale(aim.figure, reached.figure);
  if (scaled === null || 0 < others.length || aim.to !== null) return null;
  const [wanted, got] = scaled;
  const { comparator } = aim.figure;
  if (wanted.isNegative() || got.isNegative()) return null;
  if (comparator === "<=" || comparator === "<") return smaller(profile, wanted, got, weight);
  if (wanted.isZero()) return comparator === null || comparator === "=" ? ZERO : null;
  return within(got.div(wanted).times(weight), weight);
}

function smaller(profile: Profile, wanted: Amount, got: Amount, weight: Amount): Amount | null {
  if (wanted.isZero()) return null;
  switch (profile.smaller) {
    case "inverse":
      return within(wanted.div(got).times(weight), weight);
    case "excess":
      return within(ONE.minus(got.minus(wanted).div(wanted)).times(weight), weight);
    case "by-hand":
      return null;
  }
}

const REACHED = /^(已)?(全部|全面)?达成(预期|年度)?(指标|目标)/;
const PARTLY = /^部分达成/;
const NOT = /^未达成/;

/** The three wordings the forms prescribe name a span of the weight; any other words do not bind. */
function judgeWords(profile: Profile, { actual }: Judgement, weight: Amount, score: Amount): RowVerdict {
  const said = actual.is === "words" ? label(actual.text) : "";
  const { reached, partly } = profile.words;
  const within = (least: number, most: number): RowVerdict =>
    score.gte(weight.times(amountOf(least))) && score.lte(weight.times(amountOf(most)))
      ? EXPLAINED
      : contradicted(null);
  if (REACHED.test(said)) return within(reached, 1);
  if (PARTLY.test(said)) return within(partly, reached);
  return NOT.test(said) ? within(0, partly) : UNDECIDED;
}
