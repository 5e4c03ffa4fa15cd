import type { ScoredRate } from "../form";
import { rateWeightOf } from "../form";
import { figureOf } from "../grid";
import type { Amount } from "../number";
import { ONE, amountOf, spanOf } from "../number";
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
export function judgeRate(profile: Profile, rate: ScoredRate): RowVerdict {
  const weight = rateWeightOf(rate);
  const exact = rateBy(profile, rate);
  const score = rate.score === null ? null : figureOf(rate.score.cell);
  if (weight === null || exact === null || score === null || exact.isNegative()) return UNDECIDED;
  const shown = spanOf(score.value, score.decimals);
  const printed = rate.rate === null ? null : figureOf(rate.rate.cell);
  const rates = printed === null ? [exact] : [exact, ...endsOf(printed.value, printed.decimals)];
  const points = rates.map((one) => ratePoints(profile, one, weight));
  const [least, most] = [lowest(points), highest(points)];
  const meets =
    profile.rate.is === "steps"
      ? points.slice(0, 1).some((one) => one.equals(score.value))
      : least.lte(shown.high) && shown.low.lte(most);
  return meets ? EXPLAINED : contradicted(ratePoints(profile, exact, weight));
}

function endsOf(value: Amount, decimals: number): readonly Amount[] {
  const { low, high } = spanOf(value, decimals);
  return [low, high];
}

function lowest(amounts: readonly Amount[]): Amount {
  return amounts.reduce((least, one) => (one.lt(least) ? one : least), amounts[0] ?? ONE);
}

function highest(amounts: readonly Amount[]): Amount {
  return amounts.reduce((most, one) => (one.gt(most) ? one : most), amounts[0] ?? ONE);
}
