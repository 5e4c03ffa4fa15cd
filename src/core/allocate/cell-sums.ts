import type { CellRef, Grid } from "../grid";
import { cellAt, figureOf, refKey } from "../grid";
import type { Span } from "../number";
import { exactSpan, spanOf, sumOf, ZERO } from "../number";
import type { LineSum } from "./lines-of-sums";

/** A sum that is known to hold between cells. */
export interface CellSum {
  readonly result: CellRef;
  readonly terms: readonly CellRef[];
}

/** Whether the parts, all added, can make what the result prints; where something is taken away they do not. */
export function addsUp({ result, terms }: CellSum, grid: Grid): boolean {
  const spans = terms.map((at) => spanAt(grid, at));
  const whole = spanAt(grid, result);
  const low = sumOf(spans.map((span) => span.low));
  const high = sumOf(spans.map((span) => span.high));
  return low.lessThanOrEqualTo(whole.high) && whole.low.lessThanOrEqualTo(high);
}

/** What a cell may stand for; nothing where it holds no figure. */
function spanAt(grid: Grid, at: CellRef): Span {
  const figure = figureOf(cellAt(grid, at.row, at.column));
  return figure === null ? exactSpan(ZERO) : spanOf(figure.value, figure.decimals);
}

/** The sums that stay within one line of `along`, as sums of the lines across it; the most frequent wording of a whole wins. */
export function lineSums(
  sums: readonly CellSum[],
  along: "row" | "column",
  across: "row" | "column",
  first: number,
): readonly LineSum[] {
  const counted = new Map<string, { readonly sum: LineSum; times: number }>();
  for (const { result, terms } of sums) {
    if (terms.some((term) => term[along] !== result[along])) continue;
    const parts = terms.map((term) => term[across] - first).sort((a, b) => a - b);
    const key = `${result[across]}=${parts.join("+")}`;
    const known = counted.get(key);
    if (known === undefined) counted.set(key, { sum: { whole: result[across] - first, parts }, times: 1 });
    else known.times += 1;
  }
  const best = new Map<number, { readonly sum: LineSum; readonly times: number }>();
  for (const entry of counted.values()) {
    if ((best.get(entry.sum.whole)?.times ?? 0) < entry.times) best.set(entry.sum.whole, entry);
  }
  return [...best.values()].map(({ sum }) => sum);
}

/** Sums that run along no single row or column, and have no cell in common with another sum. */
export function looseSums(sums: readonly CellSum[]): readonly CellSum[] {
  const uses = new Map<string, number>();
  for (const { result, terms } of sums) {
    for (const at of [result, ...terms]) uses.set(refKey(at), (uses.get(refKey(at)) ?? 0) + 1);
  }
  return sums.filter(
    ({ result, terms }) =>
      terms.some(({ row }) => row !== result.row) &&
      terms.some(({ column }) => column !== result.column) &&
      [result, ...terms].every((at) => uses.get(refKey(at)) === 1),
  );
}
