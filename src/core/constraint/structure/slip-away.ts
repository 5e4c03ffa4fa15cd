import type { Axis } from "./axis";
import { madeBy } from "./made-by";
import type { SumFigure } from "./slip-evidence";
import { slipEvidence } from "./slip-evidence";
import type { Part } from "./sum";

const ASK = 1.2;

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
  return ask <= slipSpeaks(axis, whole, parts, among);
}

/** By how many decimal digits the one cross line in which a sum does not hold outdoes accident as a slip of the hand; -∞ where it is none, or one of several. */
export function slipSpeaks(
  axis: Axis,
  whole: number,
  parts: readonly Part[],
  among: readonly number[],
): number {
  const broken = among.filter(
    (cross) => !Number.isNaN(axis.probe(whole, cross)) && isBroken(axis, whole, parts, cross),
  );
  const [only] = broken;
  const isOne = broken.length === 1 && only !== undefined;
  return isOne ? evidenceOf(axis, whole, parts, only) : Number.NEGATIVE_INFINITY;
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
  const shownIn = (line: number, factor: number): SumFigure => ({
    value: axis.probe(line, cross),
    decimals: axis.decimals(line, cross),
    factor,
  });
  return slipEvidence(
    shownIn(whole, 1),
    parts.map(({ line, factor }) => shownIn(line, factor)),
  );
}
