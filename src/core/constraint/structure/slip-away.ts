import { largest } from "../../number";
import type { Axis } from "./axis";
import { madeBy } from "./made-by";
import { isSlipApart } from "./slip-apart";
import type { Part } from "./sum";

const ASK = 1.2;
/** About so many figures are one slip of the hand away from a figure. */
const SLIPS = 60;

/**
 * Whether the figures of a sum that does not hold would make it hold if one of them were put right as a slip of the hand is:
 * a lost sign, a shifted point, a dropped or doubled digit, two digits exchanged, one digit wrong, a figure taken from a
 * neighbour. By accident that is the case with few sums, so that it speaks for one that the labels propose; `ask`: decimal digits by which it
 * has to outdo accident. All but one cross line must hold or be silent.
 */
export function isSlipAway(
  axis: Axis,
  whole: number,
  parts: readonly Part[],
  among: readonly number[],
  ask = ASK,
): boolean {
  const broken = among.filter(
    (cross) => !Number.isNaN(axis.probe(whole, cross)) && isBroken(axis, whole, parts, cross),
  );
  const [only] = broken;
  return broken.length === 1 && only !== undefined && ask <= evidenceOf(axis, whole, parts, only);
}

function isBroken(axis: Axis, whole: number, parts: readonly Part[], cross: number): boolean {
  return (
    (parts.length + 1) * 0.5 * 10 ** -axis.decimals(whole, cross) < Math.abs(gapOf(axis, whole, parts, cross))
  );
}

function gapOf(axis: Axis, whole: number, parts: readonly Part[], cross: number): number {
  return axis.probe(whole, cross) - madeBy(axis, parts, cross);
}

/** The logarithm of how unlikely it is that one of the cells is a slip away from the figure that is due; -∞ where none is. */
function evidenceOf(axis: Axis, whole: number, parts: readonly Part[], cross: number): number {
  const gap = gapOf(axis, whole, parts, cross);
  const unit = 10 ** -axis.decimals(whole, cross);
  const cells = [{ line: whole, due: axis.probe(whole, cross) - gap }];
  for (const { line, factor } of parts)
    cells.push({ line, due: (axis.probe(line, cross) || 0) + gap / factor });
  const decimals = largest(cells.map(({ line }) => axis.decimals(line, cross)));
  const slack = parts.length < 2 ? 0 : Math.ceil(parts.length / 2);
  const isSlip = cells.some(({ line, due }) => {
    const shown = axis.probe(line, cross);
    if (!(0 < Math.abs(shown))) return false;
    // What has nothing due repeats its neighbour as all there is of that; a whole may repeat its last part as what stands then.
    if (unit < due && line !== whole && isNeighbours(axis, line, parts, cross)) return true;
    return Array.from({ length: 2 * slack + 1 }, (_, at) => due + (at - slack) * unit).some((value) =>
      isSlipApart(shown, value, decimals),
    );
  });
  if (!isSlip) return Number.NEGATIVE_INFINITY;
  return Math.log10(Math.abs(axis.probe(whole, cross) || gap) / unit / (SLIPS * cells.length));
}

/** So many digits that are the same as a neighbour's were hardly found twice. */
const LEAST_COPIED = 4;

const LEAST_PARTS = 3;

/** Whether the figure of one of several parts is that of the part before or behind it. */
function isNeighbours(axis: Axis, line: number, parts: readonly Part[], cross: number): boolean {
  if (parts.length < LEAST_PARTS) return false;
  const shown = axis.probe(line, cross);
  const digits = shown
    .toFixed(axis.decimals(line, cross))
    .replace(/\D/g, "")
    .replace(/^0+|0+$/g, "");
  return (
    LEAST_COPIED <= digits.length &&
    parts.some((other) => Math.abs(other.line - line) === 1 && axis.probe(other.line, cross) === shown)
  );
}
