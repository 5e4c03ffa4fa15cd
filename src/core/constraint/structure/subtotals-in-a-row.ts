import { asPart } from "./as-part";
import type { SearchState } from "./search-state";
import { acceptSum, isWhole, sameWing, weight } from "./search-state";
import type { Sum, Tally } from "./sum";
import { borneOut, pooled, tallySum } from "./tally";

/** Longer lists are not cut into stretches by trying. */
const MOST_LINES = 60;
/** Decimal digits that all subtotals together have to show. */
const ASK = 3;

/**
 * Subtotals that stand in a row below one list (研究经费小计, 试验费小计, 其他经费小计): each counts the next stretch of it, in order, so that the
 * stretches of the others tell that of one which is mistyped. Nothing is told unless most figures bear it out.
 */
export function findSubtotalsInARow(state: SearchState): void {
  const { axis } = state;
  if (axis.along === "columns") return;
  for (let first = 0; first < axis.lines.length; first += 1) {
    const row = rowOfSubtotals(state, first);
    const list = row.length < 2 ? [] : listAbove(state, first);
    if (row.length <= list.length && list.length <= MOST_LINES)
      stretchesOf(state, row, list)?.forEach((sum) => acceptSum(state, sum));
    first += Math.max(0, row.length - 1);
  }
}

/** The open subtotals from a line on, one right below the other. */
function rowOfSubtotals(state: SearchState, first: number): readonly number[] {
  const row: number[] = [];
  for (let at = first; state.axis.lines[at]?.role.total === "subtotal"; at += 1)
    if (state.additive.has(at) && !state.consumed.has(at) && !isWhole(state, at)) row.push(at);
  return row;
}

/** The open lines right above, up to the total before them. */
function listAbove({ axis, additive, consumed }: SearchState, below: number): readonly number[] {
  const list: number[] = [];
  for (let at = below - 1; axis.lines[at]?.role.total === null && sameWing(axis, at, below); at -= 1)
    if (additive.has(at) && !consumed.has(at)) list.unshift(at);
  return list;
}

/** The sums of the stretches that fit best; null where most figures speak against any. */
function stretchesOf(
  state: SearchState,
  row: readonly number[],
  list: readonly number[],
): readonly Sum[] | null {
  // By how many lines are taken so far: the best sums of the subtotals up to here.
  let best = new Map<number, readonly Sum[]>([[0, []]]);
  row.forEach((whole, at) => {
    const next = new Map<number, readonly Sum[]>();
    for (const [taken, sums] of best) {
      const left = row.length - at - 1;
      for (let end = left === 0 ? list.length : taken + 1; end <= list.length - left; end += 1) {
        const all = [...sums, sumOf(state, whole, list.slice(taken, end))];
        const known = next.get(end);
        if (known === undefined || worth(known) < worth(all)) next.set(end, all);
      }
    }
    best = next;
  });
  const found = best.get(list.length) ?? [];
  const all = together(found);
  return ASK <= all.evidence && 2 * all.broken <= borneOut(all) ? found : null;
}

function sumOf({ axis, among }: SearchState, whole: number, lines: readonly number[]): Sum {
  const parts = lines.map((line) => asPart(axis, line));
  return { whole, parts, source: "label", tally: tallySum(axis, whole, parts, among) };
}

function worth(sums: readonly Sum[]): number {
  return weight(together(sums));
}

function together(sums: readonly Sum[]): Tally {
  return pooled(sums.map(({ tally }) => tally));
}
