import { listUnder } from "../../text";
import type { Axis } from "./axis";
import { groupOf } from "./group-of";
import { saysNothingNew } from "./redundancy";
import type { SearchState } from "./search-state";
import { isConvincing } from "./search-state";
import type { Sum } from "./sum";
import { tallySum } from "./tally";

/** Decimal logarithm of the odds asked for. */
const ASK = 5;

/**
 * Columns of percentages that add up to another of their group: what the centre, the province and the county bear, and the 财政 of
 * all three. The figures tell it, and lines that repeat the same percentages speak once.
 */
export function findShareSums(state: SearchState): void {
  const { axis } = state;
  if (axis.along === "rows") return;
  for (const group of groupsOfShares(axis)) {
    const among = differing(axis, group);
    for (const [place, whole] of group.entries()) {
      const found = [group.slice(0, place).reverse(), group.slice(place + 1)].flatMap((near) =>
        near.flatMap((_, count): readonly Sum[] => {
          const parts = near.slice(0, count + 1).map((line) => ({ line, factor: 1 }));
          const sum: Sum = { whole, parts, source: "figures", tally: tallySum(axis, whole, parts, among) };
          const holds = 2 <= parts.length && isConvincing(sum.tally, ASK + Math.log10(group.length), false);
          return holds && !saysNothingNew(state, sum) ? [sum] : [];
        }),
      );
      const best = found.sort((a, b) => b.tally.evidence - a.tally.evidence)[0];
      if (best !== undefined) state.sums.push(best);
    }
  }
}

/** Three percentages at least, side by side under one heading. */
function groupsOfShares(axis: Axis): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  axis.lines.forEach(({ percent }, at) => {
    const outer = groupOf(axis, at);
    if (percent && outer !== "") listUnder(groups, outer, at);
  });
  return [...groups.values()].filter((group) => 3 <= group.length);
}

/** The cross lines, one for each set of figures. */
function differing(axis: Axis, group: readonly number[]): readonly number[] {
  const seen = new Map<string, number>();
  axis.cross.forEach((_, cross) => {
    const said = group.map((line) => axis.probe(line, cross)).join("|");
    if (!seen.has(said)) seen.set(said, cross);
  });
  return [...seen.values()];
}
