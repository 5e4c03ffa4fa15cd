import type { Amount } from "../number";
import { HUNDRED, amountOf, significantDigits } from "../number";
import type { BookCell } from "./cell-book";
import type { SlipId } from "./slip-id";

/** A way a hand goes wrong that leads from the right figure to the one that stands there. */
export interface SlipStory {
  readonly slip: SlipId;
  /** How much likelier the story makes the change than an unexplained one, as a decimal logarithm. */
  readonly weight: number;
}

/**
 * The slip of the hand that best explains why a cell shows what it shows instead of `right`. The weight is the share of
 * figures of that length that the slip could have come from, so that in short figures, where nearly anything is one
 * digit away, a slip says little. `neighbours` are the figures standing beside the cell.
 */
export function slipOf(cell: BookCell, right: Amount, neighbours: readonly Amount[]): SlipStory | null {
  if (cell.state !== "figure") return cell.state === "blank" ? { slip: "blank-cell", weight: 0 } : null;
  const figure = cell.cell.reading.is === "figure" ? cell.cell.reading.figure : null;
  if (figure === null) return null;
  if (lacksPercent(cell, right)) return { slip: "missing-percent", weight: MOST_WEIGHT };
  const stories = [figure.value, figure.stored].flatMap((wrong) =>
    storiesOf(wrong, right, cell.columnDecimals),
  );
  if (!right.equals(cell.value) && neighbours.some((value) => value.equals(cell.value))) {
    stories.push({ slip: "neighbours-value", weight: neighbourWeight(cell.value) });
  }
  return likeliest(stories);
}

/** The slip of the hand that best explains one typed figure where another was meant; `decimals`: what the two print. */
export function slipBetween(wrong: Amount, right: Amount, decimals: number): SlipStory | null {
  return likeliest(storiesOf(wrong, right, decimals));
}

function likeliest(stories: readonly SlipStory[]): SlipStory | null {
  return stories.reduce<SlipStory | null>(
    (best, story) => (best === null || best.weight < story.weight ? story : best),
    null,
  );
}

const MOST_WEIGHT = 4;

/** Whether a cell shows the right figure in hundreds, among others with a per cent sign. */
export function lacksPercent({ oddities, value }: BookCell, right: Amount): boolean {
  return oddities.unmarked && right.times(HUNDRED).equals(value);
}

function storiesOf(wrong: Amount, right: Amount, decimals: number): readonly SlipStory[] {
  if (wrong.isZero()) return [];
  const size = Math.min(7, Math.max(digitsOf(wrong, decimals).length, digitsOf(right, decimals).length, 1));
  const sign = wrong.neg().equals(right) ? [story("lost-sign", size, 1)] : [];
  if (wrong.isNegative() !== right.isNegative()) return sign;
  return [...sign, ...pointStories(wrong, right, size), ...digitStories(wrong, right, decimals, size)];
}

/** A slip that any of so many ways leads to, among figures of that many digits. */
function story(slip: SlipId, size: number, ways: number): SlipStory {
  return { slip, weight: Math.max(0, Math.min(MOST_WEIGHT, size - Math.log10(ways))) };
}

function pointStories(wrong: Amount, right: Amount, size: number): readonly SlipStory[] {
  const power = powerOfTen(wrong, right);
  if (power === null || power === 0) return [];
  if (![4, -4, 8, -8].includes(power)) return [story("shifted-point", size, 4)];
  // 元 typed in a table of 万元 is far commoner than the reverse.
  return [power < 0 ? story("wrong-unit", size, 2) : { slip: "wrong-unit", weight: MOST_WEIGHT + 0.3 }];
}

function digitStories(wrong: Amount, right: Amount, decimals: number, size: number): readonly SlipStory[] {
  const stories: SlipStory[] = [];
  const w = digitsOf(wrong, decimals);
  const r = digitsOf(right, decimals);
  if (isSwapped(w, r)) stories.push(story("swapped-digits", size, size));
  else if (isMistyped(w, r)) stories.push(story("mistyped-digit", size, 9 * size));
  for (const [typed, meant] of variants(wrong, right, decimals)) {
    if (isOneLess(typed, meant)) stories.push(story("dropped-digit", size, 10 * size));
    if (!isOneLess(meant, typed)) continue;
    if (isDoubled(typed, meant)) stories.push(story("doubled-digit", size, size));
    else stories.push(story("mistyped-digit", size, 10 * size));
  }
  return stories;
}

/** The digits with and without the trailing zeros a number format adds: a slip may move where the figure ends. */
function variants(
  wrong: Amount,
  right: Amount,
  decimals: number,
): readonly (readonly [typed: string, meant: string])[] {
  const digits = digitsOf(wrong, decimals);
  const rights = [...new Set([unstripped(right, decimals), digitsOf(right, decimals), bare(right)])];
  // 208.00 without its 2 is 8.00: the zeros that then stand in front are not printed.
  const padded = rights.map((meant) => digits.padStart(meant.length - 1, "0"));
  const wrongs = [
    ...new Set([unstripped(wrong, decimals), digits, digits.replace(/0+$/, ""), bare(wrong), ...padded]),
  ];
  return wrongs.flatMap((typed) => rights.map((meant) => [typed, meant] as const));
}

function bare(value: Amount): string {
  return value.abs().toFixed().replace(".", "").replace(/^0+/, "");
}

/** All digits as printed, leading zeros too: 10.05 without its 1 is 0.05. */
function unstripped(value: Amount, decimals: number): string {
  return value.abs().toFixed(Math.max(decimals, value.decimalPlaces())).replace(".", "");
}

/** The digits as printed with the given decimals, or all of them where there are more; no sign, point or leading zeros. */
function digitsOf(value: Amount, decimals: number): string {
  return value
    .abs()
    .toFixed(Math.max(decimals, value.decimalPlaces()))
    .replace(".", "")
    .replace(/^0+(?=\d)/, "");
}

/** The n for which wrong is right · 10ⁿ, up to 8 either way; null where there is none. */
function powerOfTen(wrong: Amount, right: Amount): number | null {
  if (wrong.isZero() || right.isZero()) return null;
  const quotient = wrong.div(right);
  const power = Math.round(Math.log10(Math.abs(quotient.toNumber())));
  return Math.abs(power) <= 8 && quotient.equals(amountOf(10).pow(power)) ? power : null;
}

function isSwapped(wrong: string, right: string): boolean {
  if (wrong.length !== right.length) return false;
  const differ = differingPlaces(wrong, right);
  const [first, second] = differ;
  if (differ.length !== 2 || first === undefined || second === undefined || second !== first + 1)
    return false;
  return wrong[first] === right[second] && wrong[second] === right[first];
}

function differingPlaces(wrong: string, right: string): readonly number[] {
  return Array.from({ length: wrong.length }, (_, at) => at).filter((at) => wrong[at] !== right[at]);
}

function isMistyped(wrong: string, right: string): boolean {
  if (wrong.length !== right.length) return false;
  return differingPlaces(wrong, right).length === 1;
}

/** Whether `shorter` is `longer` without one of its digits. */
function isOneLess(shorter: string, longer: string): boolean {
  if (longer.length !== shorter.length + 1) return false;
  let skipped = 0;
  for (let at = 0; at < shorter.length; at += 1) {
    while (shorter[at] !== longer[at + skipped]) {
      skipped += 1;
      if (1 < skipped) return false;
    }
  }
  return true;
}

/** Whether the wrong figure is the right one with a digit typed twice. */
function isDoubled(wrong: string, right: string): boolean {
  for (let at = 0; at < right.length; at += 1) {
    if (wrong === right.slice(0, at + 1) + (right[at] ?? "") + right.slice(at + 1)) return true;
  }
  return false;
}

/** However long a figure is, one beside another like it is often right: what was planned was given, a total has one source. */
const MOST_OF_NEIGHBOUR = 1.6;

function neighbourWeight(value: Amount): number {
  return Math.min(MOST_OF_NEIGHBOUR, Math.max(0.3, significantDigits(value.toFixed()) - 1));
}
