import { largest } from "../../number";
import { asPart } from "./as-part";
import type { Axis } from "./axis";
import { isFilledLine } from "./filled-line";
import { groupOf } from "./group-of";
import { madeBy } from "./made-by";
import { isBound } from "./one-of-them";
import type { SearchState } from "./search-state";

/**
 * The lines that a total plainly does not count, though its place names them: one by which it misses all of them wherever that is
 * something, twice at least (补发 of persons who are in the list already), with what is blank beside it in its group. Of two that
 * mostly show the same figures the later is left out. None where the total counts all.
 */
export function leftOut(state: SearchState, whole: number, lines: readonly number[]): ReadonlySet<number> {
  const { axis } = state;
  const gaps = gapsOf(state, whole, lines);
  if (gaps.every(({ isNone }) => isNone)) return new Set();
  const found = lines.find((line, at) => explains(axis, line, gaps) && !isBound(axis, whole, lines, at));
  if (found === undefined) return new Set();
  const line = largest([found, ...lines.filter((one) => one !== found && areTwins(state, one, found))]);
  const group = groupOf(axis, line);
  const blank = lines.filter(
    (one) => group !== "" && groupOf(axis, one) === group && !isFilledLine(axis, one),
  );
  return new Set([line, ...blank]);
}

interface Gap {
  readonly cross: number;
  /** By how much the lines exceed their whole. */
  readonly value: number;
  /** What machine numbers may miss by. */
  readonly noise: number;
  readonly isNone: boolean;
}

function gapsOf({ axis, among }: SearchState, whole: number, lines: readonly number[]): readonly Gap[] {
  const parts = lines.map((line) => asPart(axis, line));
  return among.flatMap((cross): readonly Gap[] => {
    const target = axis.probe(whole, cross);
    if (Number.isNaN(target)) return [];
    const value = madeBy(axis, parts, cross) - target;
    const noise = 1e-9 * Math.max(1, Math.abs(target));
    return [{ cross, value, noise, isNone: Math.abs(value) <= noise }];
  });
}

/** Whether a line is what a total misses by everywhere. Another total is none: its own lines are there, and it is settled by itself. */
function explains(axis: Axis, line: number, gaps: readonly Gap[]): boolean {
  if (axis.lines[line]?.role.total !== null) return false;
  let seen = 0;
  for (const { cross, value, noise } of gaps) {
    const own = axis.probe(line, cross);
    const due = Number.isNaN(own) ? 0 : own;
    if (noise < Math.abs(value - due)) return false;
    if (due !== 0) seen += 1;
  }
  return 2 <= seen;
}

function areTwins({ axis, among }: SearchState, line: number, other: number): boolean {
  let filled = 0;
  let same = 0;
  for (const cross of among) {
    const value = axis.probe(line, cross);
    if (value === 0 || Number.isNaN(value)) continue;
    filled += 1;
    if (value === axis.probe(other, cross)) same += 1;
  }
  // Right below each other, as a source is below the line that it alone makes up.
  const areNeighbours = Math.abs(line - other) === 1 && filled === same;
  return areNeighbours ? 2 <= same : 3 <= same && filled <= same + 1;
}
