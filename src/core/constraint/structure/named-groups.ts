import { asPart } from "./as-part";
import type { Axis } from "./axis";
import { labelOf } from "./label-of";
import type { SearchState } from "./search-state";
import { acceptSum, isWhole, sameWing } from "./search-state";
import type { Part, Sum } from "./sum";
import { borneOut, tallySum } from "./tally";

const CLOSING = /^(.+)(?:合计|总计|小计|净额|净值|总额)$/;

/**
 * Groups that are opened by their name on a line of its own (`非流动负债：`) and closed by their name with a sum word
 * (`非流动负债合计`): the open lines between are the parts, be it a single one.
 */
export function attachNamedGroups(state: SearchState): void {
  const { axis } = state;
  axis.lines.forEach(({ line }, whole) => {
    const stem = CLOSING.exec(line.label)?.[1];
    if (stem === undefined || isWhole(state, whole)) return;
    const opening = openingOf(axis, whole, stem);
    if (opening === null) return;
    const parts: Part[] = [];
    for (let at = opening + 1; at < whole; at += 1) {
      if (state.additive.has(at) && !state.consumed.has(at) && !isBlank(axis, at))
        parts.push(asPart(axis, at));
    }
    const tally = tallySum(axis, whole, parts, state.among);
    const good = borneOut(tally);
    if (good < Math.max(1, tally.broken)) return;
    acceptSum(state, { whole, parts, source: "label", tally });
  });
}

function openingOf(axis: Axis, whole: number, stem: string): number | null {
  for (let at = whole - 1; 0 <= at; at -= 1) {
    if (!sameWing(axis, at, whole)) return null;
    const label = axis.lines[at]?.line.label
      .replace(/[:：]$/, "")
      .replace(/^[一二三四五六七八九十\d]+[、.]/, "");
    if (label === stem && isBlank(axis, at)) return at;
  }
  return null;
}

function isBlank(axis: Axis, line: number): boolean {
  return axis.cross.every((_, cross) => axis.figure(line, cross) === null);
}

/** What is left free of a year's surplus: told below it for information, while the statement's total counts the surplus itself. */
const FREE_SURPLUS = /^净结余/;

/** `减：` and `加：` lines: the line after them is the one before with them taken away or added. */
export function attachLess(state: SearchState): void {
  const { axis } = state;
  axis.lines.forEach(({ line }, at) => {
    const sign = /^减[:：]/.test(line.label) ? -1 : /^加[:：]/.test(line.label) ? 1 : null;
    const whole = at + 1;
    if (sign === null || at === 0 || isWhole(state, whole)) return;
    const parts: readonly Part[] = [
      { line: at - 1, factor: 1 },
      { line: at, factor: sign },
    ];
    const tally = tallySum(axis, whole, parts, state.among);
    const good = borneOut(tally);
    const sum: Sum = { whole, parts, source: "label", tally };
    if (FREE_SURPLUS.test(labelOf(axis, whole))) {
      state.sums.push(sum);
      [at, whole].forEach((one) => state.consumed.add(one));
    } else if (Math.max(1, tally.broken) <= good) acceptSum(state, sum);
  });
}
