import type { SearchState } from "./search-state";
import { isWhole } from "./search-state";
import type { Part } from "./sum";
import { borneOut, tallySum } from "./tally";

const WEIGHT = /(\d+(?:\.\d+)?)%/;
const ASK = 4;

/** Totals of scores by weights that the labels print and that make 100 %: 预算管理得分（40%）, 收支得分（35%）, 债务得分（25%）, 综合得分. */
export function findWeightedTotals(state: SearchState): void {
  const { axis } = state;
  const weighted = axis.lines.flatMap(({ line }, at): readonly Part[] => {
    const printed = WEIGHT.exec(line.label)?.[1];
    return printed === undefined ? [] : [{ line: at, factor: Number(printed) / 100 }];
  });
  const percent = weighted.reduce((sum, part) => sum + Math.round(part.factor * 1e4), 0);
  if (weighted.length < 2 || percent !== 1e4) return;
  const among = axis.cross.map((_, cross) => cross);
  axis.lines.forEach((_, whole) => {
    if (isWhole(state, whole) || weighted.some((part) => part.line === whole)) return;
    const tally = tallySum(axis, whole, weighted, among);
    const good = borneOut(tally);
    if (tally.evidence < ASK || good < 2 * tally.broken) return;
    state.sums.push({ whole, parts: weighted, source: "label", tally });
  });
}
