import { largest, lastUnitOf, smallest } from "../../number";
import type { Axis } from "./axis";
import type { Ratio } from "./ratio";
import { mayBeBase } from "./scored-line";

/** So many different shares at least, and so many digits in all of them but one. */
const LEAST = 4;
const ASK = 5;

/** What the last digit of the total's share may be off. */
const NEARLY = 1.01;

/**
 * Shares that are all of one and the same amount, which is not the total printed: then the total is what is wrong, for no slip moves all
 * of them alike. Null where they are not, or are of the total as it stands.
 */
export function shareOfReckoned(
  axis: Axis,
  rate: number,
  mayBeOver: (over: number) => boolean = (over) => mayBeAmount(axis, over) || isFactorOf(axis, rate, over),
): Ratio | null {
  const one = axis.lines[rate];
  if (one === undefined || (!one.role.rate && !one.percent)) return null;
  const scale = one.percent ? 1 : 100;
  const totals = axis.cross.flatMap(({ role }, at) => (role.total === null ? [] : [at]));
  const [total, ...others] = totals;
  if (total === undefined || others.length !== 0) return null;
  const shares = sharesIn(axis, rate, scale).filter(({ cross }) => cross !== total);
  if (new Set(shares.map(({ share }) => share)).size < LEAST) return null;
  for (const over of axis.lines.keys()) {
    if (over === rate || !mayBeOver(over)) continue;
    const wholes = shares.flatMap((one) => wholeSaidBy(one, axis.probe(over, one.cross)) ?? []);
    const [low, high] = [largest(wholes.map((each) => each.low)), smallest(wholes.map((each) => each.high))];
    const printed = axis.probe(over, total);
    const isPrinted = Number.isNaN(printed) || (low <= printed && printed <= high);
    if (high < low || isPrinted || !areConvincing(wholes)) continue;
    if (isOfElsewhere(printed, axis.probe(rate, total) / scale, low, high)) continue;
    const tally = { holds: 0, rounding: 0, broken: wholes.length, blank: 0, evidence: 0 };
    const across = axis.cross.map(() => total);
    return {
      rate,
      form: "share",
      over,
      under: over,
      wholes: across,
      scale,
      units: 1,
      cutOff: false,
      unsigned: false,
      isSaid: false,
      tally,
    };
  }
  return null;
}

function mayBeAmount({ lines }: Axis, at: number): boolean {
  const line = lines[at];
  return line !== undefined && mayBeBase(line);
}

/** Whether a line is the factor whose share stands right behind it, though it be points: `绩效得分 | 占比`. */
export function isFactorOf({ lines }: Axis, rate: number, at: number): boolean {
  return at === rate - 1 && lines[rate]?.role.share === true && lines[at]?.percent === false;
}

/** Whether the total's own share is of that amount as well: then all of them are of what stands elsewhere, and the total is right. */
function isOfElsewhere(total: number, share: number, low: number, high: number): boolean {
  return share !== 1 && low * share <= total * NEARLY && total <= high * share * NEARLY;
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

/** A share that is printed in a cross line, and half of its last unit. */
interface Share {
  readonly cross: number;
  readonly share: number;
  readonly half: number;
}

/** The shares of a line that say something: not nought, not all of it, and not of one digit. */
function sharesIn(axis: Axis, rate: number, scale: number): readonly Share[] {
  return axis.cross.flatMap((_, cross) => {
    const share = axis.probe(rate, cross) / scale;
    const half = (0.5 * lastUnitOf(axis.figure(rate, cross)?.decimals ?? 0)) / scale;
    return half * 10 < share && share !== 1 ? [{ cross, share, half }] : [];
  });
}

/** Null where there is no part. */
function wholeSaidBy({ share, half }: Share, part: number): WholeSaid | null {
  return 0 < part ? { share, low: part / (share + half), high: part / (share - half) } : null;
}
