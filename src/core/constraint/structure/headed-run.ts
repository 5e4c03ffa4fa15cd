import { asPart } from "./as-part";
import { madeBy } from "./made-by";
import type { SearchState } from "./search-state";
import type { Sum } from "./sum";
import { borneOut, tallySum } from "./tally";

/** Decimal digits that the figures have to bear out; where the lines are more than their whole, they cannot all be parts of it. */
const ASK = 3;
const ASK_BEYOND = 1;

/**
 * A 其中 list whose first line is itself broken down by those behind it (`其中：一般公共预算`, and under it what it is made of), though no
 * number and no indent says so: told by the figures, which must hold in every cross line; `count` lines from `at` on, of which `whole` is broken
 * down. Null where none is.
 */
export function headedRun(
  { axis, additive, among }: SearchState,
  whole: number,
  at: number,
  count: number,
): Sum | null {
  if (axis.along === "columns" || !additive.has(at)) return null;
  const all = Array.from({ length: count }, (_, offset) => at + offset).map((line) => asPart(axis, line));
  const isBeyond = among.some((cross) => axis.probe(whole, cross) < madeBy(axis, all, cross));
  const ask = (isBeyond ? ASK_BEYOND : ASK) + Math.log10(count);
  for (let reach = count - 1; 2 <= reach; reach -= 1) {
    const lines = Array.from({ length: reach }, (_, offset) => at + 1 + offset);
    if (lines.some((line) => axis.lines[line]?.role.partOf === true)) continue;
    const parts = lines.filter((line) => additive.has(line)).map((line) => asPart(axis, line));
    const tally = tallySum(axis, at, parts, among);
    const isExact = tally.broken === 0 && tally.blank === 0;
    if (isExact && 0 < borneOut(tally) && ask <= tally.evidence)
      return { whole: at, parts, source: "part-marker", tally };
  }
  return null;
}
