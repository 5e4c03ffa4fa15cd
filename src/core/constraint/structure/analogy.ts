import type { Axis } from "./axis";
import { groupOf } from "./group-of";
import { linesOf } from "./lines-of";
import { saysNothingNew } from "./redundancy";
import type { SearchState } from "./search-state";
import type { Part, Sum } from "./sum";
import { borneOut, tallySum } from "./tally";

/**
 * What holds between groups for one of their columns holds for the others: where 全年金额 is 春季金额 and 秋季金额, 全年人数 is
 * 春季人数 and 秋季人数, though one slip among few lines keeps the figures from saying so by themselves.
 */
export function findAnalogies(state: SearchState): void {
  const { axis } = state;
  if (axis.along === "rows") return;
  withinSisters(state);
  for (const known of [...state.sums]) {
    const lines = linesOf(known);
    const [leaf] = new Set(lines.map((line) => leafOf(axis, line)));
    const groups = lines.map((line) => groupOf(axis, line));
    if (!lines.every((line) => leafOf(axis, line) === leaf) || groups.includes("")) continue;
    if (new Set(groups).size < groups.length) continue;
    for (const other of leavesUnder(axis, groups[0] ?? "")) {
      const [whole, ...rest] = groups.flatMap((group) => lineIn(state, group, other));
      if (whole === undefined || rest.length < known.parts.length) continue;
      const parts = rest.map((line, at): Part => ({ line, factor: known.parts[at]?.factor ?? 1 }));
      acceptAnalogous(state, known, whole, parts);
    }
  }
}

/**
 * What holds within one group for its columns holds within the groups of the same columns: `应分配 = 已提前下达 + 此次下达` of the central
 * money as of all of it. The whole may bear another name there, and is known by its place.
 */
function withinSisters(state: SearchState): void {
  const { axis } = state;
  const groups = [...new Set(axis.lines.map((_, line) => groupOf(axis, line)))];
  for (const known of [...state.sums]) {
    const own = groupOf(axis, known.whole);
    const home = linesIn(axis, own);
    for (const sister of groups.filter((one) => one !== own)) {
      const away = linesIn(axis, sister);
      const at = (line: number): number => away[home.indexOf(line)] ?? -1;
      const isAlike =
        away.length === home.length &&
        known.parts.every(({ line }) => leafOf(axis, at(line)) === leafOf(axis, line));
      if (!isAlike) continue;
      const parts = known.parts.map(({ line, factor }): Part => ({ line: at(line), factor }));
      acceptAnalogous(state, known, at(known.whole), parts);
    }
  }
}

/** Takes for a sum what another suggests, where two lines bear it out and few speak against it. */
function acceptAnalogous(state: SearchState, known: Sum, whole: number, parts: readonly Part[]): void {
  const tally = tallySum(state.axis, whole, parts, state.among);
  const sum: Sum = { whole, parts, source: known.source, tally };
  const good = borneOut(tally);
  if (2 <= good && 2 * tally.broken <= good && !saysNothingNew(state, sum)) state.sums.push(sum);
}

function linesIn(axis: Axis, group: string): readonly number[] {
  return axis.lines.flatMap((_, line) => (groupOf(axis, line) === group ? [line] : []));
}

/** A line's own name, without the percentage that is its share (`中央35%`). */
function leafOf({ lines }: Axis, line: number): string {
  return lines[line]?.line.label.replace(/\(?\d+(\.\d+)?%\)?$/, "") ?? "";
}

function leavesUnder(axis: Axis, group: string): readonly string[] {
  return axis.lines.flatMap((_, line) => (groupOf(axis, line) === group ? [leafOf(axis, line)] : []));
}

/** The one line of a name under a group; none where there is none, or several. */
function lineIn({ axis, additive }: SearchState, group: string, leaf: string): readonly number[] {
  const found = axis.lines.flatMap((_, line) =>
    groupOf(axis, line) === group && leafOf(axis, line) === leaf && additive.has(line) ? [line] : [],
  );
  return found.length === 1 ? found : [];
}
