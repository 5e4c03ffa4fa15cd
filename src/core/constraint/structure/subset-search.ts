import { isPoints } from "../../form";
import { largest, lastUnitOf } from "../../number";
import { asPart } from "./as-part";
import type { AxisLine } from "./axis";
import { boundToTotal } from "./close-by-word";
import { ofOneUnit } from "./measured-kind";
import { saysNothingNew } from "./redundancy";
import type { SearchState } from "./search-state";
import { isConvincing, isWhole, sameWing, weight } from "./search-state";
import { pairsMaking } from "./subset-pairs";
import type { Part, Sum } from "./sum";
import { tallySum } from "./tally";

const MOST_LINES = 26;
const SEEDS = 3;

/**
 * Totals whose parts do not stand together: every second column of a table that repeats 人数 and 金额 for each scheme. All
 * subsets of the other lines are searched, halved (meet in the middle, Horowitz and Sahni 1974) on one cross line and
 * verified on all; as there are 2ⁿ subsets, the figures have to outdo those odds as well.
 */
export function findSubsets(state: SearchState): void {
  const { axis } = state;
  const lines = axis.lines.flatMap((one, at) =>
    (state.additive.has(at) || isPartOfPrice(axis, one)) && isFilled(state, at) ? [at] : [],
  );
  if (MOST_LINES + 1 < lines.length || state.among.length < 3) return;
  for (const whole of lines) {
    if (isWhole(state, whole) || isExplained(state, whole)) continue;
    const found = bestSubset(
      state,
      whole,
      ofOneUnit(
        axis,
        whole,
        lines.filter((line) => line !== whole && sameWing(axis, line, whole)),
      ),
    );
    if (found !== null && !saysNothingNew(state, found)) state.sums.push(found);
  }
}

/** A premium or a standard is shared out in its row like any amount: the centre's part, the province's, the county's. */
function isPartOfPrice({ along }: SearchState["axis"], { line, role, percent }: AxisLine): boolean {
  return along === "columns" && role.single && !role.rate && !percent && !isPoints(line);
}

/** A line without a sum word that some whole counts already: what it happens to be besides is told by its own labels, if at all. */
function isExplained({ axis, consumed }: SearchState, line: number): boolean {
  return consumed.has(line) && axis.lines[line]?.role.total === null;
}

function isFilled(state: SearchState, line: number): boolean {
  return state.among.some((cross) => 0 < Math.abs(state.axis.probe(line, cross)));
}

function bestSubset(state: SearchState, whole: number, lines: readonly number[]): Sum | null {
  const { axis, among } = state;
  const needed = 6 + lines.length * Math.log10(2);
  const named = axis.lines[whole]?.role.total !== null;
  const bound = named ? boundToTotal(state, whole) : [];
  let best: Sum | null = null;
  for (const seed of seedsFor(state, whole, lines)) {
    for (const chosen of subsetsMaking(state, whole, lines, seed)) {
      if (!mayFit(state, whole, chosen) || splits(chosen, bound)) continue;
      const parts: readonly Part[] = chosen.map((line) => asPart(axis, line));
      const tally = tallySum(axis, whole, parts, among);
      if (parts.length < 2 || !isConvincing(tally, needed, named) || tally.holds < tally.rounding) continue;
      const better = best === null || weight(best.tally) < weight(tally) - 0.5;
      const simpler =
        best !== null && weight(best.tally) <= weight(tally) + 0.5 && parts.length < best.parts.length;
      if (better || simpler) best = { whole, parts, source: named ? "label" : "figures", tally };
    }
    if (best !== null) return best;
  }
  return null;
}

/** Whether some lines of a list are chosen and others are not: a total that misses one of them was not carried on. */
function splits(chosen: readonly number[], list: readonly number[]): boolean {
  const count = list.filter((line) => chosen.includes(line)).length;
  return 0 < count && count < list.length;
}

/** A look at the first cross lines, so that hopeless subsets cost nothing in long tables. */
function mayFit(state: SearchState, whole: number, chosen: readonly number[]): boolean {
  const { axis, among } = state;
  let looks = 0;
  let misses = 0;
  for (const cross of among) {
    const target = axis.probe(whole, cross);
    if (!(0 < Math.abs(target))) continue;
    const sum = chosen.reduce((total, line) => total + (axis.probe(line, cross) || 0), 0);
    looks += 1;
    if ((chosen.length + 1) * lastUnitOf(axis.decimals(whole, cross)) < Math.abs(sum - target)) misses += 1;
    if (1 < misses || 6 < looks) break;
  }
  return misses <= 1;
}

/**
 * Cross lines to search on: those where the whole is largest, for they tell most subsets apart, and the fullest of all, for a line that is
 * nought in all of these is in no subset.
 */
function seedsFor(state: SearchState, whole: number, lines: readonly number[]): readonly number[] {
  const { axis } = state;
  const filled = state.among.filter((cross) => 0 < Math.abs(axis.probe(whole, cross)));
  const size = (cross: number): number => Math.abs(axis.probe(whole, cross));
  const greatest = [...filled].sort((a, b) => size(b) - size(a) || a - b).slice(0, SEEDS);
  const counts = new Map(
    filled.map((cross) => [cross, lines.filter((line) => 0 < Math.abs(axis.probe(line, cross))).length]),
  );
  const fullness = (cross: number): number => counts.get(cross) ?? 0;
  const [fullest] = [...filled].sort((a, b) => fullness(b) - fullness(a) || size(b) - size(a) || a - b);
  const isFuller = fullest !== undefined && greatest.every((cross) => fullness(cross) < fullness(fullest));
  return isFuller ? [fullest, ...greatest] : greatest;
}

function subsetsMaking(
  state: SearchState,
  whole: number,
  lines: readonly number[],
  seed: number,
): readonly (readonly number[])[] {
  const { axis } = state;
  const unit = lastUnitOf(largest([whole, ...lines].map((line) => axis.decimals(line, seed))));
  const inUnits = (line: number): number => Math.round((axis.probe(line, seed) || 0) / unit);
  const filled = lines.filter((line) => inUnits(line) !== 0);
  const half = Math.ceil(filled.length / 2);
  const [front, back] = [filled.slice(0, half), filled.slice(half)];
  const found: (readonly number[])[] = [];
  for (const [mask, other] of pairsMaking(inUnits(whole), front.map(inUnits), back.map(inUnits)))
    found.push([...members(front, mask), ...members(back, other)]);
  return found;
}

function members(lines: readonly number[], mask: number): readonly number[] {
  return lines.filter((_, bit) => (mask & (1 << bit)) !== 0);
}
