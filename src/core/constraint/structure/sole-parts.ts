import { asPart } from "./as-part";
import type { PartList, SearchState } from "./search-state";
import { isWhole } from "./search-state";
import { isSlipAway } from "./slip-away";
import type { Sum } from "./sum";
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

function soleSum({ axis, among }: SearchState, { whole, parts: lines }: PartList): Sum | null {
  const [only, ...others] = lines;
  if (only === undefined || others.length !== 0) return null;
  const parts = [asPart(axis, only)];
  const tally = tallySum(axis, whole, parts, among);
  if (tally.broken !== 0)
    return isSlipAway(axis, whole, parts, among) ? { whole, parts, source: "figures", tally } : null;
  return borneOut(tally) === 0 ? null : { whole, parts, source: "part-marker", tally };
}
