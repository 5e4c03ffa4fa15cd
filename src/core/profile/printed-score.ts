import type { IndicatorCell } from "../form";
import { figureOf } from "../grid";
import type { Amount } from "../number";
import { ZERO } from "../number";

/** Decimals a score is computed to where its cell shows fewer. Source: the forms' own notes. */
const SCORE_DECIMALS = 2;

/** A score or a weight as printed, or null where the cell holds no plain figure. */
export function scoreIn(cell: IndicatorCell | null): Amount | null {
  const figure = cell === null ? null : figureOf(cell.cell);
  return figure === null || figure.comparator !== null || figure.percent ? null : figure.value;
}

/** Whether a printed score shows a computed one: rounded, or cut off, at the decimals printed. */
export function shows(cell: IndicatorCell, computed: Amount): boolean {
  const figure = figureOf(cell.cell);
  if (figure === null) return false;
  const score = computed.toDecimalPlaces(SCORE_DECIMALS);
  const cutOff = computed.toDecimalPlaces(figure.decimals, ROUND_DOWN);
  return [score.toDecimalPlaces(figure.decimals), computed.toDecimalPlaces(figure.decimals), cutOff].some(
    (one) => one.equals(figure.value),
  );
}

/** decimal.js's mode that cuts the rest off. */
const ROUND_DOWN = 1;

/** At least nothing, at most the weight. */
export function within(score: Amount, weight: Amount): Amount {
  if (score.isNegative()) return ZERO;
  return score.gt(weight) ? weight : score;
}
