import type { SearchState } from "./search-state";
import { isConvincing } from "./search-state";
import type { Part, UnitSlip } from "./sum";
import { borneOut, tallySum } from "./tally";

/** 元 for 万元 and back, 千元, 亿元. */
const FACTORS = [1e-4, 1e4, 1e-3, 1e3, 1e-8, 1e8] as const;
const ASK = 6;
/** One figure in another unit is a slip of its cell. */
const LEAST_FIGURES = 2;
/** Sources and factors are few; in a long list of units one unit in another measure is a matter of single cells. */
const MOST_LINES = 40;

/**
 * The one line whose unit explains why a total by word and place holds nowhere. Sought before any single figure is doubted:
 * a column in 元 among columns in 万元 breaks every row at once. The total itself may be the line.
 */
export function findUnitSlip(state: SearchState, whole: number, lines: readonly number[]): UnitSlip | null {
  const { axis, among } = state;
  if (MOST_LINES < lines.length) return null;
  let best: UnitSlip | null = null;
  for (const line of [...lines, whole]) {
    for (const factor of FACTORS) {
      const parts = lines.map((one): Part => ({ line: one, factor: partFactor(one, line, whole, factor) }));
      const tally = tallySum(axis, whole, parts, among);
      const good = borneOut(tally);
      if (vanishes(state, line, line === whole ? 1 : factor)) continue;
      if (good < LEAST_FIGURES || !isConvincing(tally, ASK, true) || good < 4 * tally.broken) continue;
      if (best === null || best.tally.evidence < tally.evidence) best = { line, factor, whole, tally };
    }
  }
  return best;
}

/** Whether a line's figures in another unit are too small to count: then its sum holds without it, whatever its unit. */
function vanishes({ axis, among }: SearchState, line: number, factor: number): boolean {
  return among.every((cross) => {
    const value = axis.probe(line, cross);
    return Number.isNaN(value) || Math.abs(value * factor) < 10 * 10 ** -axis.decimals(line, cross);
  });
}

/** With the total in another unit, all its parts are out by the inverse factor. */
function partFactor(part: number, line: number, whole: number, factor: number): number {
  if (line === whole) return 1 / factor;
  return part === line ? factor : 1;
}
