import type { Axis } from "./axis";
import type { SearchState } from "./search-state";
import { weight } from "./search-state";
import type { Part, Sum } from "./sum";
import { borneOut, tallySum } from "./tally";

const MEAN = /(平均|均值|均数)/;
const ASK = 4;

/**
 * Lines that call themselves a mean, of the lines side by side with them that they are the mean of: scores of five experts,
 * three years, four districts. Means of a ratio (人均, 户均) are quotients and found among the rates.
 */
export function findMeans(state: SearchState): void {
  const { axis } = state;
  axis.lines.forEach(({ line }, whole) => {
    if (!MEAN.test(line.label)) return;
    const runs = [runFrom(axis, whole, -1), runFrom(axis, whole, 1)];
    const found = runs
      .flatMap((run) => run.map((_, at) => run.slice(0, at + 1)))
      .flatMap((lines) => bestOf(state, whole, lines));
    const best = found.sort(
      (a, b) => weight(b.tally) - weight(a.tally) || a.parts.length - b.parts.length,
    )[0];
    if (best !== undefined) state.sums.push(best);
  });
}

/** The lines next to a mean on one side, nearest first, up to the next total or mean. */
function runFrom(axis: Axis, whole: number, side: 1 | -1): readonly number[] {
  const lines: number[] = [];
  for (let line = whole + side; 0 <= line && line < axis.lines.length; line += side) {
    const one = axis.lines[line];
    if (one === undefined || one.role.total !== null || MEAN.test(one.line.label) || one.percent) break;
    lines.push(line);
  }
  return lines;
}

function bestOf(state: SearchState, whole: number, lines: readonly number[]): readonly Sum[] {
  const { axis } = state;
  if (lines.length < 2) return [];
  const parts: readonly Part[] = lines.map((line) => ({ line, factor: reciprocal(lines.length) }));
  const tally = tallySum(
    axis,
    whole,
    parts,
    axis.cross.map((_, cross) => cross),
  );
  const good = borneOut(tally);
  if (tally.evidence < ASK + Math.log10(axis.lines.length) || good < 2 || good < 3 * tally.broken) return [];
  return [{ whole, parts, source: "figures", tally }];
}

/** One part in n, in so many digits and rounded up, that half a unit is still rounded upwards. */
export function reciprocal(n: number): number {
  return Math.ceil(1e15 / n) / 1e15;
}
