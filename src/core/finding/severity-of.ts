import { figureOf } from "../grid";
import { lastUnitOf } from "../number";
import type { Scene } from "./change";
import type { Severity, Suspect } from "./finding";
import type { JudgedConstraint } from "./relations";
import type { RuleId } from "./rule-id";

/** Relations that a label states must hold; those the figures alone suggest, and blanks, ask for a look. */
export function severityOf(
  broken: readonly JudgedConstraint[],
  rule: RuleId,
  suspects: readonly Suspect[],
  scene: Scene,
): Severity {
  if (rule === "blank-total" || suspects[0]?.slip === "missing-percent") return "verify";
  const firm = broken.filter(
    (one) =>
      one.constraint.trust === "stated" &&
      !one.verdict.improbable &&
      !isRoundedOff(one, scene) &&
      !isTurned(one),
  );
  const [only, ...more] = firm;
  if (only !== undefined && more.length === 0 && mayLackAFigure(only, suspects, scene)) return "verify";
  if (firm.every(isFarOff) && suspects.every((one) => one.slip === null || one.slip === "stale-total"))
    return "verify";
  return firm.some((one) => !SOFT.has(one.constraint.kind)) ? "error" : "verify";
}

/**
 * A rate that is due a little less and was rounded up (86.183 % as 86.19 %): some do so on purpose. A total that is just its parts
 * without their decimals (480.80 as 481), however exact the other totals are.
 */
function isRoundedOff(one: JudgedConstraint, scene: Scene): boolean {
  const { computed, shown } = one.verdict;
  const at = one.constraint.result;
  const result = at === null ? undefined : scene.cells.at(at);
  if (computed === null || shown === null || result === undefined) return false;
  const printed = figureOf(result.cell)?.decimals ?? 0;
  if (one.constraint.shape.is === "sum")
    return printed < computed.decimalPlaces() && computed.toDecimalPlaces(printed).equals(shown);
  const isRate = one.constraint.shape.is === "quotient";
  return isRate && computed.lt(shown) && shown.minus(computed).lt(lastUnitOf(result.decimals));
}

/**
 * A total that is more than its parts, of which one was left blank where no other total of the table takes blanks for nothing: what is missing
 * may stand nowhere (domain: a blank is not zero). A slip of the hand that tells the gap is one all the same, and so is a blank of which
 * another relation says the same.
 */
function mayLackAFigure(
  { constraint, verdict: { computed, shown } }: JudgedConstraint,
  suspects: readonly Suspect[],
  { cells, blanksCount }: Scene,
): boolean {
  if (constraint.shape.is !== "sum" || computed === null || shown === null || !computed.lt(shown))
    return false;
  if (!constraint.shape.terms.some(({ at }) => cells.at(at)?.state === "blank")) return false;
  return suspects.every(({ slip }) => slip === null || TOLD_BY_BLANKS.has(slip)) && !blanksCount(constraint);
}

const TOLD_BY_BLANKS: ReadonlySet<string> = new Set(["blank-cell", "stale-total"]);

/** A balance that is all but its sign: spending less income, as some write it. */
function isTurned({ constraint, verdict: { computed, shown } }: JudgedConstraint): boolean {
  return constraint.kind === "balance" && computed !== null && shown?.neg().equals(computed) === true;
}

/** A sum that holds nowhere and misses by far: perhaps its parts are others than we think. */
function isFarOff({ constraint, verdict }: JudgedConstraint): boolean {
  const { computed, shown } = verdict;
  if (constraint.support?.holds !== 0 || computed === null || shown === null) return false;
  return shown.abs().times(FAR).lt(computed.minus(shown).abs());
}

const FAR = 0.3;

/** Laws that provinces and years apply differently: never more than a question. */
export const SOFT: ReadonlySet<string> = new Set([
  "score-total",
  "rate-score",
  "completion-rate",
  "share-of-total",
  "growth-rate",
]);
