import { significantDigits } from "../../number";
import { asPart } from "./as-part";
import type { Axis } from "./axis";
import { linesOf } from "./lines-of";
import { madeBy } from "./made-by";
import type { PartList, SearchState } from "./search-state";
import { isWhole } from "./search-state";
import { isSlipAway } from "./slip-away";
import type { Part, Sum } from "./sum";
import { borneOut, tallySum } from "./tally";

/**
 * A 其中 list with one line alone (`财政资金` over `其中：省级财政`): all of its whole, where the two are the same in every cross line, or in
 * all but one in which a slip of the hand keeps them apart. That is a question then, for the list may name but one part of several.
 */
export function findSoleParts(state: SearchState): void {
  for (const list of [...state.lists]) {
    const found = isWhole(state, list.whole) ? null : soleSum(state, list);
    if (found === null) continue;
    state.sums.push(found);
    if (found.tally.broken !== 0) state.lists.splice(state.lists.indexOf(list), 1);
  }
}

/** So many cross lines in which a part is its whole speak for a slip where one is not. */
const LEAST_ALIKE = 3;

function soleSum({ axis, among }: SearchState, { whole, parts: lines }: PartList): Sum | null {
  const [only, ...others] = lines;
  if (only === undefined || others.length !== 0) return null;
  const parts = [asPart(axis, only)];
  const tally = tallySum(axis, whole, parts, among);
  if (tally.broken === 0)
    return borneOut(tally) === 0 ? null : { whole, parts, source: "part-marker", tally };
  const areAlike = tally.broken === 1 && LEAST_ALIKE <= borneOut(tally);
  const isSlip = isSlipAway(axis, whole, parts, among) || (areAlike && isCopied(axis, whole, parts, among));
  return isSlip ? { whole, parts, source: "figures", tally } : null;
}

/** Whether the whole or its part shows, where the two differ, what stands in the next cross line: in digits enough to be no accident. */
function isCopied(axis: Axis, whole: number, parts: readonly Part[], among: readonly number[]): boolean {
  const isFilled = (cross: number): boolean => !Number.isNaN(axis.probe(whole, cross));
  const filled = among.filter(isFilled);
  const at = filled.findIndex((cross) => axis.probe(whole, cross) !== madeBy(axis, parts, cross));
  const beside = [filled[at - 1], filled[at + 1]].flatMap((cross) => cross ?? []);
  return linesOf({ whole, parts }).some((line) => {
    const shown = axis.probe(line, filled[at] ?? 0);
    return (
      LEAST_DIGITS <= significantDigits(String(shown)) &&
      beside.some((cross) => axis.probe(line, cross) === shown)
    );
  });
}

const LEAST_DIGITS = 2;
