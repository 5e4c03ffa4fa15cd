import type { IndicatorCell, ScoredRate } from "../form";
import { rateWeightOf } from "../form";
import { figureOf } from "../grid";
import type { Amount } from "../number";
import { ONE, amountOf, exactSpan, spanOf } from "../number";
import type { Profile } from "./profile";
import { scoreIn, within } from "./printed-score";
import type { RowVerdict } from "./row-verdict";
import { EXPLAINED, UNDECIDED, contradicted } from "./row-verdict";

/** Executed ÷ budget; null where there is no budget, unless the profile counts 0 / 0 as executed in full. */
export function rateBy(profile: Profile, { budget, executed }: ScoredRate): Amount | null {
  const [planned, spent] = [scoreIn(budget), scoreIn(executed)];
  if (planned === null || spent === null) return null;
  if (!planned.isZero()) return spent.div(planned);
  return spent.isZero() && profile.emptyBudget === "full" ? ONE : null;
}

/** The points a rate earns of its weight under a profile. */
export function ratePoints(profile: Profile, rate: Amount, weight: Amount): Amount {
  switch (profile.rate.is) {
    case "proportional":
      return within(rate.times(weight), weight);
    case "steps": {
      const step = profile.rate.steps.find(({ from }) => rate.gte(amountOf(from)));
      return weight.times(amountOf(step?.share ?? 0));
    }
  }
}

/** Whether a profile gives the rate's score: of the figures themselves, or of the rate as printed, whose rounding counts. */
export function judgeRate(profile: Profile, rate: ScoredRate, cell: IndicatorCell): RowVerdict {
  const weight = rateWeightOf(rate);
  const exact = rateBy(profile, rate);
  const score = figureOf(cell.cell);
  if (weight === null || exact === null || score === null || exact.isNegative()) return UNDECIDED;
  const points = ratePoints(profile, exact, weight);
  const shown = spanOf(score.value, score.decimals);
  const printed = rate.rate === null ? null : figureOf(rate.rate.cell);
  const rates = [exactSpan(exact), ...(printed === null ? [] : [spanOf(printed.value, printed.decimals)])];
  const meets =
    profile.rate.is === "steps"
      ? points.equals(score.value)
      : rates.some(
          ({ low, high }) =>
            ratePoints(profile, low, weight).lte(shown.high) &&
            shown.low.lte(ratePoints(profile, high, weight)),
        );
  return meets ? EXPLAINED : contradicted(points);
}
