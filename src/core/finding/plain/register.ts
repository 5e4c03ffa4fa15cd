import { allocationRounding } from "./allocation-rounding";
import { errorValue } from "./error-value";
import { figureAtOdds } from "./figure-at-odds";
import { formulaConstant } from "./formula-constant";
import { formulaRange } from "./formula-range";
import { formulaUnlikeNeighbours } from "./formula-unlike-neighbours";
import { hiddenDigits } from "./hidden-digits";
import { blankActual, blankTarget, reasonWithoutCause } from "./indicators/actual-cells";
import { goalAtOdds } from "./indicators/goal-at-odds";
import { coverageOverHundred, implausibleMargin } from "./indicators/implausible";
import { indicatorMissing, indicatorRenamed, targetChanged } from "./indicators/indicator-lists";
import { statementAtOdds } from "./indicators/statement-at-odds";
import { targetMissed } from "./indicators/target-missed";
import { thresholdRepeated } from "./indicators/threshold-repeated";
import { unitAtOdds } from "./indicators/unit-at-odds";
import { indicatorDoubled, levelOrder, resultWeaker } from "./indicators/wording";
import { leadingZero } from "./leading-zero";
import { negativeAmount } from "./negative-amount";
import { numberAsText } from "./number-as-text";
import { partExceedsWhole } from "./part-exceeds-whole";
import type { PlainLaw } from "./plain-law";
import { rateOverHundred, rateWithoutBase } from "./rates";
import { blankScore } from "./scores/blank-score";
import { gradeAtOdds } from "./scores/grade-at-odds";
import { pointsTotal } from "./scores/points-total";
import { pointsWithoutReason } from "./scores/points-without-reason";
import { scoreAtOdds } from "./scores/score-at-odds";
import { scoreOverWeight } from "./scores/score-over-weight";
import { pointsAsStated } from "./scores/stated-points";
import { unitList } from "./unit-list";
import { unitSlip } from "./unit-slip";
import { weightTotal } from "./weight-total";

/** Every plain law there is; `blank-total` is told with the relation it belongs to. */
export const PLAIN_LAWS: readonly PlainLaw[] = [
  errorValue,
  formulaRange,
  formulaConstant,
  formulaUnlikeNeighbours,
  hiddenDigits,
  numberAsText,
  figureAtOdds,
  leadingZero,
  negativeAmount,
  partExceedsWhole,
  rateOverHundred,
  rateWithoutBase,
  unitList,
  unitSlip,
  weightTotal,
  allocationRounding,
  targetMissed,
  thresholdRepeated,
  unitAtOdds,
  coverageOverHundred,
  implausibleMargin,
  blankTarget,
  blankActual,
  reasonWithoutCause,
  indicatorRenamed,
  indicatorMissing,
  targetChanged,
  resultWeaker,
  indicatorDoubled,
  levelOrder,
  statementAtOdds,
  goalAtOdds,
  scoreOverWeight,
  scoreAtOdds,
  pointsWithoutReason,
  blankScore,
  pointsTotal,
  pointsAsStated,
  gradeAtOdds,
];
