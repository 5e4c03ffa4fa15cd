import { isPoints } from "../../form";
import type { Axis } from "./axis";
import { labelOf } from "./label-of";
import type { Ratio } from "./ratio";
import type { Tally } from "./sum";
import { borneOut, halfUnit } from "./tally";
import { moneyUnit } from "./units-in-labels";

/** A rate that may be: which lines, and how they make it. */
export type RatioCandidate = Pick<Ratio, "rate" | "form" | "over" | "under" | "wholes">;

/** One line over another. */
export function quotient(rate: number, over: number, under: number): RatioCandidate {
  return { rate, form: "quotient", over, under, wholes: null };
}

/** The change from one line to another, over the first. */
export function growth(rate: number, over: number, under: number): RatioCandidate {
  return { rate, form: "growth", over, under, wholes: null };
}

/** What a line grew by, over what it was before: it less that. */
export function increase(rate: number, by: number, now: number): RatioCandidate {
  return { rate, form: "increase", over: by, under: now, wholes: null };
}

/** What a line is of its own figure in the cross line of its whole. */
export function share(rate: number, over: number, wholes: readonly number[]): RatioCandidate {
  return { rate, form: "share", over, under: over, wholes };
}

/** The candidate, in the scale that fits it, which the figures support best. */
export function bestRatio(axis: Axis, candidates: readonly RatioCandidate[], isSaid: boolean): Ratio | null {
  let winner: Ratio | null = null;
  for (const candidate of candidates) {
    for (const own of scalesOf(axis, candidate)) {
      const units = unitsApart(axis, candidate);
      const scale = own * units;
      const rounded = tallyRatio(axis, candidate, scale, ROUNDED);
      const cut = tallyRatio(axis, candidate, scale, CUT_OFF);
      const cutOff =
        rounded.broken - LEAST_CUT >= cut.broken ||
        isOnlyCut(rounded, cut) ||
        (isSaid && isOneCut(rounded, cut));
      const signed = cutOff ? cut : rounded;
      if (borneOut(signed) + signed.broken === 0) continue;
      const bare = LEAST_UNSIGNED <= signed.broken ? unsignedTally(axis, candidate, scale) : null;
      const unsigned = bare !== null && bare.broken + LEAST_UNSIGNED <= signed.broken;
      const tally = unsigned ? bare : signed;
      // Of two that say as much, the one that needs no sign to be thought of.
      const isBetter =
        winner === null ||
        worthOfRatio(winner.tally) < worthOfRatio(tally) ||
        (winner.unsigned && !unsigned && worthOfRatio(winner.tally) <= worthOfRatio(tally));
      if (isBetter)
        winner = { ...candidate, scale, units, cutOff: cutOff && !unsigned, unsigned, isSaid, tally };
    }
  }
  return winner;
}

/** One rate that lacks its sign is a slip; where several do and none bears one, none is meant to. */
const LEAST_UNSIGNED = 2;

/** How a change fares where all rates are printed without a sign; null where one bears it, or not both what rose and what fell is among them. */
function unsignedTally(axis: Axis, candidate: RatioCandidate, scale: number): Tally | null {
  if (candidate.form !== "growth" && candidate.form !== "quotient") return null;
  let [rises, falls] = [0, 0];
  for (const cross of axis.cross.keys()) {
    const rate = axis.probe(candidate.rate, cross);
    const value = Number.isNaN(rate) ? null : quotientAt(axis, candidate, cross);
    if (value === null) continue;
    if (rate < 0) return null;
    if (0 < value.result) rises += 1;
    if (value.result < 0) falls += 1;
  }
  return 0 < rises && LEAST_UNSIGNED <= falls
    ? tallyRatio(axis, candidate, scale, { cutOff: false, unsigned: true })
    : null;
}

/** Rates that rounding does not explain and cutting off does: one alone may be a slip. */
const LEAST_CUT = 2;

/** Where few rates tell, one slip among them must not hide that the others were cut off. */
function isOnlyCut(rounded: Tally, cut: Tally): boolean {
  return cut.broken < rounded.broken && borneOut(rounded) <= rounded.broken && 3 <= cut.holds;
}

/** A rate that stands alone, and that its names state, may well be cut off: 99.98 % as 99 %. */
function isOneCut(rounded: Tally, cut: Tally): boolean {
  return borneOut(rounded) === 0 && rounded.broken === 1 && cut.broken === 0 && cut.evidence !== 0;
}

export function worthOfRatio(tally: Tally): number {
  return tally.evidence - 2 * tally.broken;
}

/** What one of the upper line's unit is of the lower's, where the labels of both name one: 元 over 万元. */
function unitsApart(axis: Axis, { over, under }: RatioCandidate): number {
  const own = moneyUnit(labelOf(axis, over));
  const other = moneyUnit(labelOf(axis, under));
  return own === null || other === null ? 1 : own / other;
}

/** Figures with a per cent sign are fractions already; bare ones may be either. */
function scalesOf(axis: Axis, candidate: RatioCandidate): readonly number[] {
  const { rate } = candidate;
  const one = axis.lines[rate];
  if (one?.percent === true || areAllPercent(axis, candidate)) return [1];
  if (one?.role.rate !== true)
    return /每[十百千万]/.test(labelOf(axis, rate)) ? [1, 10, 100, 1e3, 1e4, 1e5] : [1, 1e4];
  return [100, 1];
}

/** Whether all rates that have something to be rates of bear a per cent sign, whatever else stands in their line. */
function areAllPercent(axis: Axis, candidate: RatioCandidate): boolean {
  let seen = 0;
  for (const cross of axis.cross.keys()) {
    const figure = axis.figure(candidate.rate, cross);
    if (figure === null || quotientAt(axis, candidate, cross) === null) continue;
    if (!figure.percent) return false;
    seen += 1;
  }
  return 0 < seen;
}

/** How rates are printed. */
interface Print {
  readonly cutOff: boolean;
  readonly unsigned: boolean;
}

const ROUNDED: Print = { cutOff: false, unsigned: false };
const CUT_OFF: Print = { cutOff: true, unsigned: false };

function tallyRatio(axis: Axis, ratio: RatioCandidate, scale: number, { cutOff, unsigned }: Print): Tally {
  const tally = { holds: 0, rounding: 0, broken: 0, blank: 0, evidence: 0 };
  let ofOthers = 0;
  axis.cross.forEach(({ line }, cross) => {
    // `结余率` has points like any other indicator; they are no rates.
    if (isPoints(line)) return;
    const rate = axis.probe(ratio.rate, cross);
    const value = quotientAt(axis, ratio, cross);
    if (value === null || Number.isNaN(rate)) return;
    const unit = 10 ** -(axis.figure(ratio.rate, cross)?.decimals ?? 0);
    const due = unsigned ? Math.abs(value.result * scale) : value.result * scale;
    const gap = Math.abs(due - rate);
    const noise = 1e-6 * unit;
    const isShort = cutOff && Math.abs(rate) <= Math.abs(due) + noise && gap < unit;
    let window = unit;
    if (gap <= 0.5 * unit + noise || isShort) tally.holds += 1;
    else if (gap <= 0.5 * unit + value.slack * scale + noise) {
      // Where the rounding of its terms leaves anything open, a quotient says nothing.
      if (rate !== 0 && Math.abs(rate) < value.slack * scale) return;
      tally.rounding += 1;
      window += 2 * value.slack * scale;
    } else {
      tally.broken += 1;
      return;
    }
    const saysLittle = isPlain(rate, scale) || value.isCopy;
    if (ratio.wholes?.[cross] !== cross) ofOthers += 1;
    tally.evidence += saysLittle ? 0.5 : Math.min(5, Math.max(0, Math.log10(Math.abs(rate) / window / 2)));
  });
  // Where each line is its own whole, all that was found are hundreds.
  return 0 < ofOthers ? tally : { ...tally, evidence: 0 };
}

/** Nought, a half, one: rates that say little about where they come from. */
function isPlain(rate: number, scale: number): boolean {
  return [0, 0.5, 1, -1].includes(rate / scale);
}

/** What a rate's lines give in a cross line, unscaled, and how far their rounding leaves it open; null where they give nothing. */
export function quotientAt(
  axis: Axis,
  ratio: RatioCandidate,
  cross: number,
): { readonly result: number; readonly slack: number; readonly isCopy: boolean } | null {
  const over = axis.probe(ratio.over, cross);
  const at = ratio.wholes?.[cross] ?? cross;
  const isIncrease = ratio.form === "increase";
  const under = axis.probe(ratio.under, at) - (isIncrease ? over : 0);
  if (Number.isNaN(over) || Number.isNaN(under) || under === 0) return null;
  const halfOver = halfUnit(axis, ratio.over, cross);
  const halfUnder = halfUnit(axis, ratio.under, at) + (isIncrease ? halfOver : 0);
  const quotient = over / under;
  const slack = (halfOver + Math.abs(quotient) * halfUnder) / Math.abs(under);
  const isGrowth = ratio.form === "growth";
  // Over one, a figure is but itself again.
  return { result: isGrowth ? quotient - 1 : quotient, slack, isCopy: !isGrowth && Math.abs(under) === 1 };
}
