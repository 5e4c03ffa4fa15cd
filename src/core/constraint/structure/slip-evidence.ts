import { largest } from "../../number";

/** A figure of a sum as it is printed; not a number where there is none. */
export interface SumFigure {
  readonly value: number;
  readonly decimals: number;
  /** What it counts for in the sum. */
  readonly factor: number;
}

/** About so many figures are one slip of the hand away from a figure. */
const SLIPS = 60;

/** The logarithm of how unlikely it is that one figure of a sum that does not hold is a slip away from the one that is due; -∞ where none is. */
export function slipEvidence(whole: SumFigure, parts: readonly SumFigure[]): number {
  const made = parts.reduce((all, { value, factor }) => all + factor * (value || 0), 0);
  const gap = whole.value - made;
  const unit = 10 ** -whole.decimals;
  const cells = [
    { shown: whole.value, due: whole.value - gap },
    ...parts.map(({ value, factor }) => ({ shown: value, due: (value || 0) + gap / factor })),
  ];
  const decimals = largest([whole, ...parts].map((one) => one.decimals));
  const slack = parts.length < 2 ? 0 : Math.ceil(parts.length / 2);
  const isSlip = cells.some(({ shown, due }) => {
    if (!(0 < Math.abs(shown))) return false;
    return Array.from({ length: 2 * slack + 1 }, (_, at) => due + (at - slack) * unit).some((value) =>
      mayBeSlip(shown, value, decimals),
    );
  });
  if (!isSlip) return Number.NEGATIVE_INFINITY;
  return Math.log10(Math.abs(whole.value || gap) / unit / (SLIPS * cells.length));
}

/** Whether one figure is a slip of the hand away from another, by their digits. */
function mayBeSlip(shown: number, due: number, decimals: number): boolean {
  const [own, other] = [shown, due].map((value) =>
    Math.abs(value).toFixed(decimals).replace(".", "").replace(/^0+/, ""),
  );
  if (own === undefined || other === undefined || other === "") return false;
  if (own === other) return Math.sign(shown) !== Math.sign(due);
  if (Math.sign(shown) !== Math.sign(due)) return false;
  if (own.replace(/0+$/, "") === other.replace(/0+$/, "")) return true;
  if (Math.abs(own.length - other.length) === 1)
    return isOneMore(own.length < other.length ? own : other, own.length < other.length ? other : own);
  if (own.length !== other.length) return false;
  const differing = placesOf(own).filter((at) => own[at] !== other[at]);
  const [first = 0, second = 0] = differing;
  if (differing.length === 1) return true;
  return (
    differing.length === 2 &&
    second === first + 1 &&
    own[first] === other[second] &&
    own[second] === other[first]
  );
}

function isOneMore(short: string, long: string): boolean {
  return placesOf(long).some((at) => long.slice(0, at) + long.slice(at + 1) === short);
}

function placesOf(digits: string): readonly number[] {
  return Array.from({ length: digits.length }, (_, at) => at);
}
