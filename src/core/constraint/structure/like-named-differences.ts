import { listUnder } from "../../text";
import type { Axis } from "./axis";
import { groupOf } from "./group-of";
import { labelOf } from "./label-of";
import { saysNothingNew } from "./redundancy";
import type { SearchState } from "./search-state";
import { isConvincing, sameWing, weight } from "./search-state";
import type { Part, Sum } from "./sum";
import { tallySum } from "./tally";

/** Decimal digits asked for beyond the number of pairs tried. */
const ASK = 5;
/** The same name in so many groups at most. */
const MOST = 8;

/**
 * A line that is one of its name in another group less that of a third (`应补助资金: 中央`, `已拨付资金: 中央`, `清算结果: 中央`), by the figures: where
 * groups have other lines besides, and so balance in none of their totals. That its own group adds it up does not keep it from being one.
 */
export function findLikeNamedDifferences(state: SearchState): void {
  const { axis, additive } = state;
  const names = new Map<string, number[]>();
  axis.lines.forEach(({ line }, at) => {
    if (line.path.length < 2 || !additive.has(at)) return;
    listUnder(names, bareName(axis, at), at);
  });
  for (const [name, lines] of names) {
    if (name === "" || lines.length < 3 || MOST < lines.length) continue;
    for (const whole of lines) {
      const best = bestDifference(state, whole, lines);
      if (best !== null && !saysNothingNew(state, best)) state.sums.push(best);
    }
  }
}

/** 中央(60%) is 中央. */
function bareName(axis: Axis, line: number): string {
  return axis.lines[line]?.role.total != null ? "合计" : labelOf(axis, line).replace(/\([^()]*\)$/, "");
}

function bestDifference(state: SearchState, whole: number, lines: readonly number[]): Sum | null {
  const { axis, among } = state;
  const others = lines.filter(
    (line) => line < whole && groupOf(axis, line) !== groupOf(axis, whole) && sameWing(axis, line, whole),
  );
  const needed = ASK + Math.log10(others.length ** 2 + 1);
  let best: Sum | null = null;
  for (const from of others) {
    for (const less of others) {
      if (from === less || groupOf(axis, from) === groupOf(axis, less)) continue;
      const parts: readonly Part[] = [
        { line: from, factor: 1 },
        { line: less, factor: -1 },
      ];
      const tally = tallySum(axis, whole, parts, among);
      if (!isConvincing(tally, needed, false)) continue;
      if (best === null || weight(best.tally) < weight(tally))
        best = { whole, parts, source: "figures", tally };
    }
  }
  return best;
}
