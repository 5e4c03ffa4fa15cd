import { lastUnitOf } from "../../number";
import type { Axis } from "./axis";
import type { Part, Tally } from "./sum";

/**
 * Counts over the cross lines how a proposed sum fares, with machine numbers: this only ranks candidates; verdicts are
 * exact and come later. A cross line counts where the whole and at least one part hold figures.
 *
 * Evidence: where a whole of N units (the last digit, or the largest power of ten that all figures are round to) agrees within s units with parts of which at least two are not zero, the
 * chance of an accident is about (2s + 1) / N; lines are taken as independent. Where one part alone is not zero the
 * agreement is a mere copy and weighs little.
 */
export function tallySum(axis: Axis, whole: number, parts: readonly Part[], among: readonly number[]): Tally {
  const tally = { holds: 0, rounding: 0, broken: 0, blank: 0, evidence: 0 };
  for (const cross of among) {
    const verdict = probeSum(axis, whole, parts, cross);
    if (verdict === null) continue;
    tally[verdict.is] += 1;
    tally.evidence += verdict.evidence;
  }
  return tally;
}

/** In how many cross lines a relation holds, exactly or as far as rounding lets anybody see. */
export function borneOut({ holds, rounding }: Pick<Tally, "holds" | "rounding">): number {
  return holds + rounding;
}

/** What several sums show together. */
export function pooled(tallies: readonly Tally[]): Tally {
  const all = { holds: 0, rounding: 0, broken: 0, blank: 0, evidence: 0 };
  for (const one of tallies) {
    all.holds += one.holds;
    all.rounding += one.rounding;
    all.broken += one.broken;
    all.blank += one.blank;
    all.evidence += one.evidence;
  }
  return all;
}

interface Probe {
  readonly is: "holds" | "rounding" | "broken" | "blank";
  readonly evidence: number;
}

const NO_EVIDENCE = 0;
/** What a cross line says in which one part alone is filled: there the sum is a mere copy. */
export const COPY_EVIDENCE = 0.5;
const MOST_EVIDENCE_PER_LINE = 6;

function probeSum(axis: Axis, whole: number, parts: readonly Part[], cross: number): Probe | null {
  const target = axis.probe(whole, cross);
  let sum = 0;
  let figures = 0;
  let nonzero = 0;
  let slack = 0;
  let grain = Math.abs(target);
  for (const { line, factor } of parts) {
    const value = axis.probe(line, cross);
    if (Number.isNaN(value)) continue;
    figures += 1;
    if (value !== 0) {
      nonzero += 1;
      grain = Math.min(grain, grainOf(value, axis.decimals(line, cross)));
    }
    sum += factor * value;
    slack += Math.abs(factor) * halfUnit(axis, line, cross);
  }
  if (figures === 0) return null;
  if (Number.isNaN(target)) return nonzero === 0 ? null : { is: "blank", evidence: NO_EVIDENCE };
  if (target === 0 && nonzero === 0) return null;
  const unit = lastUnitOf(axis.decimals(whole, cross));
  slack += halfUnit(axis, whole, cross);
  const gap = Math.abs(sum - target);
  const noise = 1e-11 * (Math.abs(target) + Math.abs(sum)) + unit * 1e-6;
  if (slack + noise < gap) return { is: "broken", evidence: NO_EVIDENCE };
  const exact = gap <= noise;
  if (nonzero < 2) return { is: exact ? "holds" : "rounding", evidence: target === 0 ? 0 : COPY_EVIDENCE };
  const range = Math.max(
    1,
    Math.abs(target) / Math.max(unit, Math.min(grain, grainOf(target, axis.decimals(whole, cross)))),
  );
  const hit = exact ? 1 : (2 * slack) / unit + 1;
  const evidence = Math.min(MOST_EVIDENCE_PER_LINE, Math.max(0, Math.log10(range / hit)));
  return { is: exact ? "holds" : "rounding", evidence };
}

/** What printing a figure may have taken from it or added: nothing where it counts. */
export function halfUnit(axis: Axis, line: number, cross: number): number {
  return axis.counted(line, cross) ? 0 : 0.5 * lastUnitOf(axis.decimals(line, cross));
}

/** The largest power of ten that a figure is a multiple of: round figures agree oftener by accident. */
function grainOf(value: number, decimals: number): number {
  let grain = lastUnitOf(decimals);
  let units = Math.round(Math.abs(value) / grain);
  while (units !== 0 && units % 10 === 0) {
    units /= 10;
    grain *= 10;
  }
  return grain;
}
