import { asPart } from "./as-part";
import type { PartList, SearchState } from "./search-state";
import { sameWing } from "./search-state";
import type { Part, Sum, Tally } from "./sum";
import { borneOut, tallySum } from "./tally";

/** Decimal logarithm of the odds asked for. */
const ASK = 3;

/**
 * Totals that hold once a line's own 其中 list is put for the line: then the list is all there is of the line, and the line is what is wrong,
 * left at nought (合计 34.35 over 1.70 and 0, of which 32.65) or mistyped. Neither the total nor the list need hold anywhere as they stand.
 */
export function findBrokenHeads(state: SearchState): void {
  for (const list of brokenLists(state)) {
    const total = totalThatHolds(state, list);
    if (total === null) continue;
    const replaced = state.sums.filter(({ whole }) => whole === total.whole);
    replaced.forEach((sum) => state.sums.splice(state.sums.indexOf(sum), 1));
    state.sums.push(total);
    const at = state.lists.findIndex(({ whole }) => whole === list.whole);
    if (0 <= at) {
      state.lists.splice(at, 1);
      state.sums.push({ ...list, source: "part-marker" });
    }
  }
}

type List = Omit<Sum, "source">;

/** The 其中 lists that do not make up their line: told as a sum, or taken for incomplete. */
function brokenLists({ axis, among, sums, lists }: SearchState): readonly List[] {
  const told = sums.filter(({ source }) => source === "part-marker");
  const incomplete = lists.map(({ whole, parts }: PartList): List => {
    const own = parts.map((line) => asPart(axis, line));
    return { whole, parts: own, tally: tallySum(axis, whole, own, among) };
  });
  return [...told, ...incomplete].filter(({ tally }) => 0 < tally.broken);
}

/** The total that adds the line up, by what was found or by word and place, and holds with the list in its place; null where there is none. */
function totalThatHolds(state: SearchState, list: List): Sum | null {
  const { axis, among } = state;
  for (const whole of totalsNear(state, list.whole)) {
    const own = state.sums.filter((sum) => sum.whole === whole);
    if (own.some(({ source, tally }) => source !== "figures" && tally.broken === 0)) continue;
    const parts =
      own.find((sum) => adds(sum.parts, list.whole))?.parts ?? partsByPlace(state, whole, list.whole);
    if (!adds(parts, list.whole) || list.parts.some(({ line }) => adds(parts, line) || line === whole))
      continue;
    const tally = tallySum(axis, whole, parts, among);
    const instead = [...parts.filter(({ line }) => line !== list.whole), ...list.parts];
    if (bears(tallySum(axis, whole, instead, among), tally)) return { whole, parts, source: "label", tally };
  }
  return null;
}

/** The next total of a line's own wing on either side: a long table has many. */
function totalsNear({ axis }: SearchState, line: number): readonly number[] {
  const next = (step: 1 | -1): readonly number[] => {
    for (let at = line + step; axis.lines[at] !== undefined; at += step)
      if (axis.lines[at]?.role.total !== null && sameWing(axis, line, at)) return [at];
    return [];
  };
  return [...next(-1), ...next(1)];
}

function adds(parts: readonly Part[], line: number): boolean {
  return parts.some((part) => part.line === line);
}

/** Whether the figures bear a total out with the list in place of the line, and hardly without. */
function bears(instead: Tally, asItStands: Tally): boolean {
  const good = borneOut(instead);
  return ASK <= instead.evidence && instead.broken <= good && instead.broken < asItStands.broken;
}

/** The lines between a total and the next one, on the side where a line stands, that are in no 其中 list. */
function partsByPlace(
  { axis, additive, sums, lists }: SearchState,
  whole: number,
  line: number,
): readonly Part[] {
  const listed = new Set([
    ...sums.flatMap(({ source, parts }) => (source === "part-marker" ? parts.map((part) => part.line) : [])),
    ...lists.flatMap(({ parts }) => parts),
  ]);
  const step = line < whole ? -1 : 1;
  const found: number[] = [];
  for (let at = whole + step; axis.lines[at]?.role.total === null && sameWing(axis, at, whole); at += step)
    if (additive.has(at) && !listed.has(at)) found.push(at);
  return found.sort((a, b) => a - b).map((at) => asPart(axis, at));
}
