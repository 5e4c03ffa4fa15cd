import { largest, lastUnitOf, smallest } from "../../number";
import type { Axis } from "./axis";
import type { Ratio } from "./ratio";
import { mayBeBase } from "./scored-line";

/** So many different shares at least, and so many digits in all of them but one. */
const LEAST = 4;
const ASK = 5;

/**
 * Shares that are all of one and the same amount, which is not the total printed: then the total is what is wrong, for no slip moves all
 * of them alike. Null where they are not, or are of the total as it stands.
 */
export function shareOfReckoned(axis: Axis, rate: number): Ratio | null {
  const one = axis.lines[rate];
  if (one === undefined || (!one.role.rate && !one.percent)) return null;
  const scale = one.percent ? 1 : 100;
  const totals = axis.cross.flatMap(({ role }, at) => (role.total === null ? [] : [at]));
  const [total, ...others] = totals;
  if (total === undefined || others.length !== 0) return null;
  for (const [over, line] of axis.lines.entries()) {
    if (over === rate || !mayBeBase(line)) continue;
    const wholes = axis.cross.flatMap((_, cross) =>
      cross === total ? [] : (wholeSaidBy(axis, rate, over, cross, scale) ?? []),
    );
    const [low, high] = [largest(wholes.map((each) => each.low)), smallest(wholes.map((each) => each.high))];
    const printed = axis.probe(over, total);
    const isPrinted = Number.isNaN(printed) || (low <= printed && printed <= high);
    if (high < low || isPrinted || !areConvincing(wholes)) continue;
    const tally = { holds: 0, rounding: 0, broken: wholes.length, blank: 0, evidence: 0 };
    const across = axis.cross.map(() => total);
    return {
      rate,
      form: "share",
      over,
      under: over,
      wholes: across,
      scale,
      cutOff: false,
      isSaid: false,
      tally,
    };
  }
  return null;
}

/** What the whole may be by one share, from the least to the most. */
interface WholeSaid {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** Whether so many shares are of one amount by no accident: each but the one that sets it says as much as its digits. */
function areConvincing(wholes: readonly WholeSaid[]): boolean {
  const digits = wholes.map(({ low, high }) => Math.log10(low / (high - low)));
  const evidence = digits.reduce((all, one) => all + one, 0) - largest(digits);
  return LEAST <= new Set(wholes.map(({ share }) => share)).size && ASK <= evidence;
}

/** Null where the share says nothing. */
function wholeSaidBy(axis: Axis, rate: number, over: number, cross: number, scale: number): WholeSaid | null {
  const [share, part] = [axis.probe(rate, cross) / scale, axis.probe(over, cross)];
  const half = (0.5 * lastUnitOf(axis.figure(rate, cross)?.decimals ?? 0)) / scale;
  if (!(half * 10 < share) || !(0 < part) || share === 1) return null;
  return { share, low: part / (share + half), high: part / (share - half) };
}
