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
import type { Part, Sum, Tally } from "./sum";
import { tallySum } from "./tally";

/** The whole, and two halves of thirteen lines. */
const MOST_LINES = 27;
const SEEDS = 3;
const LOOKS = 7;

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
  if (MOST_LINES < lines.length || state.among.length < 3) return;
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
      if (chosen.length < 2 || !bound.every((line) => chosen.includes(line))) continue;
      const parts: readonly Part[] = chosen.map((line) => asPart(axis, line));
      // A look at the first cross lines, so that hopeless subsets cost nothing in long tables.
      if (1 < tallySum(axis, whole, parts, among.slice(0, LOOKS)).broken) continue;
      const tally = tallySum(axis, whole, parts, among);
      if (!isConvincing(tally, needed, named)) continue;
      if (best !== null && worth(tally, parts) <= worth(best.tally, best.parts)) continue;
      best = { whole, parts, source: named ? "label" : "figures", tally };
    }
    if (best !== null) return best;
  }
  return null;
}

/** Of two lists that the figures bear out alike, the shorter one is meant. */
function worth(tally: Tally, parts: readonly Part[]): number {
  return weight(tally) - parts.length;
}

/**
 * Cross lines to search on: those where the whole is largest, for they tell most subsets apart, and the fullest of all, for a line that is
 * nought in all of these is in no subset.
 */
function seedsFor(state: SearchState, whole: number, lines: readonly number[]): readonly number[] {
  const { axis } = state;
  const count = (cross: number): number =>
    lines.filter((line) => 0 < Math.abs(axis.probe(line, cross))).length;
  const greatest = state.among
    .map((cross) => ({ cross, size: Math.abs(axis.probe(whole, cross) || 0) }))
    .sort((a, b) => b.size - a.size)
    .map(({ cross }) => ({ cross, filled: count(cross) }));
  const fullest = [...greatest].sort((a, b) => b.filled - a.filled);
  const seeds = [...fullest.slice(0, 1), ...greatest.slice(0, SEEDS)];
  return [...new Set(seeds.map(({ cross }) => cross))];
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
