import { lastUnitOf } from "../../number";
import { isPoints } from "../../form";
import type { Axis } from "./axis";
import { crossSample } from "./cross-sample";
import { holdsAmounts } from "./holds-amounts";
import { reciprocal } from "./means";
import { measuredKind } from "./measured-kind";
import type { Product } from "./product";
import { tallyProduct } from "./product";
import { borneOut } from "./tally";

/** Digits that a standard or a share nobody printed has at most: 125 元, 5 %, 15 亩. */
const DIGITS = 3;
const ASK_OF_CONSTANT = 6;

/**
 * A line that is another times one round number in every cross line: a standard nobody printed (60 元 a head), a share
 * (中央:省:县 = 5:3:2), a measure (公顷, 亩). The number is what most lines say.
 */
export function bestConstant(axis: Axis, result: number): Product | null {
  // Most lines of a form have all their points, whatever their weights have in common.
  if (isPoints(axis.lines[result]?.line)) return null;
  // A total is made by its parts, whatever one of them has in common with it in all columns.
  if (axis.along === "rows" && axis.lines[result]?.role.total !== null) return null;
  let best: Product | null = null;
  axis.lines.forEach((one, base) => {
    if (!holdsAmounts(one) || !mayFollow(axis, result, base)) return;
    const scale = commonRatio(axis, result, base);
    if (scale === null) return;
    const product = { result, factors: [base], scale, source: "figures" as const };
    const tally = tallyProduct(axis, product);
    const needed = ASK_OF_CONSTANT + Math.log10(axis.lines.length);
    if (tally.evidence < needed || borneOut(tally) < 5 * tally.broken) return;
    if (best === null || best.tally.evidence + 1 < tally.evidence) best = { ...product, tally };
  });
  return best;
}

/** Money follows from heads, a part from its whole; else the later from the earlier. */
function mayFollow(axis: Axis, result: number, base: number): boolean {
  const [own, other] = [measuredKind(axis, result), measuredKind(axis, base)];
  return own !== other && (own === "count" || other === "count") ? other === "count" : base < result;
}

/** A standard in 元 of up to five digits that divides without rest: 1469 a head. */
function isWholeStandard(ratio: number): boolean {
  return ratio < 100_000 && Math.abs(ratio - Math.round(ratio)) <= 1e-9 * ratio;
}

function isOnePart(ratio: number, parts: number): boolean {
  return parts <= 366 && Math.abs(ratio * parts - 1) < 0.001;
}

/** The number of few digits, or the one part in so many, that lies nearest to a ratio. */
function roundNumber(ratio: number): number {
  if (isWholeStandard(ratio)) return Math.round(ratio);
  const parts = Math.round(1 / ratio);
  if (isOnePart(ratio, parts)) return reciprocal(parts);
  const step = lastUnitOf(DIGITS - 1 - Math.floor(Math.log10(Math.abs(ratio))));
  return Math.round(ratio / step) * step;
}

/** The round number that leads from one line to the other in most cross lines with different figures, other than 1; null where none does. */
function commonRatio(axis: Axis, result: number, base: number): number | null {
  const sample = crossSample(axis);
  if (sample !== null && ratiosIn(axis, result, base, sample).size === 0) return null;
  const bases = ratiosIn(axis, result, base, axis.cross.keys());
  const [most] = [...bases].sort((a, b) => b[1].size - a[1].size);
  // Without the noise of machine numbers: 0.3, not 0.30000000000000004.
  return most !== undefined && 3 <= most[1].size ? Number(most[0].toPrecision(15)) : null;
}

/** The round numbers that lead from one line to the other in some cross lines, each with the figures that it multiplies. */
function ratiosIn(
  axis: Axis,
  result: number,
  base: number,
  among: Iterable<number>,
): ReadonlyMap<number, ReadonlySet<number>> {
  const bases = new Map<number, Set<number>>();
  for (const cross of among) {
    // A total follows from its parts, and bears no witness of its own.
    if (axis.cross[cross]?.role.total !== null) continue;
    const shown = axis.probe(result, cross);
    const of = axis.probe(base, cross);
    const ratio = roundNumber(shown / of);
    const room = 0.5 * lastUnitOf(axis.decimals(result, cross)) + 1e-9 * Math.abs(shown);
    if (ratio === 1 || ratio === 0 || !(Math.abs(shown - ratio * of) <= room)) continue;
    const seen = bases.get(ratio);
    if (seen === undefined) bases.set(ratio, new Set([of]));
    else seen.add(of);
  }
  return bases;
}
