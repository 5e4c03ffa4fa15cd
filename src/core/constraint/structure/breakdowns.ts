import { largest } from "../../number";
import { listUnder } from "../../text";
import { asPart } from "./as-part";
import type { Axis } from "./axis";
import { groupOf } from "./group-of";
import { saysNothingNew } from "./redundancy";
import type { SearchState } from "./search-state";
import { isConvincing, sameWing } from "./search-state";
import type { Sum } from "./sum";
import { tallySum } from "./tally";

/** Decimal logarithm of the odds asked for, before the number of runs or groups that were tried. */
const ASK = 3;
const LONGEST = 30;

/**
 * One whole broken down in several ways: 总额 by trade and again by kind of goods, one below the other (the runs that follow
 * the first breakdown), or persons by sex, age and cause, each a group of the header tree. A breakdown says nothing of the
 * others, so none takes the lines of another. Found by the figures alone, against the number of runs and groups there are.
 */
export function findBreakdowns(state: SearchState): void {
  if (state.axis.along === "rows") furtherRuns(state);
  else headedGroups(state);
}

/** Runs of open lines right behind the breakdown of a line that make up the same line again. */
function furtherRuns(state: SearchState): void {
  for (const first of [...state.sums]) {
    if (first.parts.some(({ line }) => line <= first.whole)) continue;
    let from = largest(first.parts.map(({ line }) => line)) + 1;
    for (let run = runFrom(state, first.whole, from); run !== null; run = runFrom(state, first.whole, from)) {
      state.sums.push(run);
      run.parts.forEach((part) => state.consumed.add(part.line));
      from = largest(run.parts.map(({ line }) => line)) + 1;
    }
  }
}

function runFrom(state: SearchState, whole: number, from: number): Sum | null {
  const { axis, among } = state;
  const lines: number[] = [];
  for (let line = from; line < axis.lines.length && lines.length < LONGEST; line += 1) {
    if (!sameWing(axis, line, whole)) return null;
    if (!state.additive.has(line)) continue;
    if (axis.lines[line]?.role.total !== null) return null;
    if (state.consumed.has(line) || isAside(axis, line, lines[0])) continue;
    lines.push(line);
    if (lines.length < 2) continue;
    const parts = lines.map((one) => asPart(axis, one));
    const sum: Sum = { whole, parts, source: "figures", tally: tallySum(axis, whole, parts, among) };
    if (isConvincing(sum.tally, ASK + Math.log10(LONGEST), false) && !saysNothingNew(state, sum)) return sum;
  }
  return null;
}

/** `#制造业` behind 工业: only a part of the line before it, where the run does not begin with such a mark itself. */
function isAside({ lines }: Axis, line: number, first: number | undefined): boolean {
  const isMarked = (at: number): boolean => lines[at]?.line.label.startsWith("#") === true;
  return first !== undefined && isMarked(line) && !isMarked(first);
}

/** Groups of the header tree that make up a line outside them. */
function headedGroups(state: SearchState): void {
  const { axis, among } = state;
  const groups = groupsOf(axis).filter((group) => group.every((line) => state.additive.has(line)));
  const needed = ASK + Math.log10(Math.max(1, groups.length * axis.lines.length));
  for (const group of groups) {
    const parts = group.map((line) => asPart(axis, line));
    const found = axis.lines.flatMap((_, whole): readonly Sum[] => {
      if (group.includes(whole) || !state.additive.has(whole)) return [];
      const sum: Sum = { whole, parts, source: "figures", tally: tallySum(axis, whole, parts, among) };
      return isConvincing(sum.tally, needed, false) ? [sum] : [];
    });
    const best = found.sort((a, b) => b.tally.evidence - a.tally.evidence)[0];
    if (best !== undefined && !saysNothingNew(state, best)) state.sums.push(best);
  }
}

/** The lines under each outer label, two at least. */
function groupsOf(axis: Axis): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  axis.lines.forEach(({ role }, at) => {
    const outer = groupOf(axis, at);
    if (outer !== "" && !role.partOf) listUnder(groups, outer, at);
  });
  return [...groups.values()].filter((group) => 1 < group.length);
}
