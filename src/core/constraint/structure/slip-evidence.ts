import { largest, significantDigits } from "../../number";
import { digitSlip } from "./digit-slip";
import { SLIPS_OF_FIGURE } from "./slips-of-figure";

/** A figure of a sum as it is printed; not a number where there is none. */
export interface SumFigure {
  readonly value: number;
  readonly decimals: number;
  /** What it counts for in the sum. */
  readonly factor: number;
}

/** The logarithm of how unlikely it is that one figure of a sum that does not hold is a slip away from the one that is due; -∞ where none is. */
export function slipEvidence(whole: SumFigure, parts: readonly SumFigure[]): number {
  const made = parts.reduce((all, { value, factor }) => all + factor * (value || 0), 0);
  const gap = whole.value - made;
  const unit = 10 ** -whole.decimals;
  const cells = [
    { shown: whole.value, due: whole.value - gap },
    ...parts.map(({ value, factor }) => ({ shown: value, due: (value || 0) + gap / factor })),
  ];
  // What has nothing due repeats its neighbour as all there is of that; a whole may repeat its last part as what stands then.
  const isCopy = cells.slice(1).some(({ due }, at) => unit < due && isNeighbours(parts, at));
  const decimals = largest([whole, ...parts].map((one) => one.decimals));
  const slack = parts.length < 2 ? 0 : Math.ceil(parts.length / 2);
  const isSlip = cells.some(({ shown, due }) => {
    if (!(0 < Math.abs(shown))) return false;
    return Array.from({ length: 2 * slack + 1 }, (_, at) => due + (at - slack) * unit).some(
      (value) => digitSlip(shown, value, decimals) !== null,
    );
  });
  if (!isCopy && !isSlip) return Number.NEGATIVE_INFINITY;
  return Math.log10(Math.abs(whole.value || gap) / unit / (SLIPS_OF_FIGURE * cells.length));
}

/** So many digits that are the same as a neighbour's were hardly found twice. */
const LEAST_COPIED = 4;
const LEAST_PARTS = 3;

/** Whether one of several parts shows what the part before or behind it shows. */
function isNeighbours(parts: readonly SumFigure[], at: number): boolean {
  const one = parts[at];
  if (parts.length < LEAST_PARTS || one === undefined) return false;
  const digits = significantDigits(one.value.toFixed(one.decimals));
  return LEAST_COPIED <= digits && [at - 1, at + 1].some((next) => parts[next]?.value === one.value);
}
