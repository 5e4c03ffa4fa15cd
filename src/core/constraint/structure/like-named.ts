import { stripPartMarker } from "../../form";
import { listUnder } from "../../text";
import type { Axis } from "./axis";
import { findClassTotals } from "./class-totals";
import { labelOf } from "./label-of";
import { groupOf } from "./group-of";
import type { SearchState } from "./search-state";
import { isConvincing, isWhole, sameWing } from "./search-state";
import type { Part } from "./sum";
import { tallySum } from "./tally";

/**
 * Sums over lines of the same name in different groups: the whole town's 一般债务 is that of its districts, 人数合计 adds up
 * the 人数 of each school stage. The whole is the first or last of the name, or a line whose sum word names it. The parts
 * stay open: inside their own groups they add up in another way. So do the members of a class, which a column of the stub names.
 */
export function findLikeNamed(state: SearchState): void {
  const { axis } = state;
  const names = new Map<string, number[]>();
  const listed = listedLines(state);
  axis.lines.forEach(({ line }, at) => {
    if ((line.path.length < 2 && !listed.has(at)) || !state.additive.has(at)) return;
    const name = stripPartMarker(line.label).replace(COUNTED, "");
    listUnder(names, name, at);
  });
  for (const [name, lines] of names) {
    if (lines.length < 2 || name === "") continue;
    const named = wholesNaming(axis, name, lines);
    const ends = lines.length < 3 ? [] : [lines[0], lines[lines.length - 1]];
    for (const whole of [...named, ...ends]) {
      if (whole === undefined || (named.includes(whole) && isWhole(state, whole))) continue;
      const others = lines.filter((line) => line !== whole && sameWing(axis, line, whole));
      if (tryWhole(state, whole, others) || tryWhole(state, whole, outermost(axis, others))) break;
    }
  }
  findClassTotals(state);
}

/** Those of the lines that no group within theirs breaks down: 集中供养/人数, and not 集中供养/照料护理/一档/人数. */
function outermost({ lines: all }: Axis, lines: readonly number[]): readonly number[] {
  const depthOf = (line: number): number => all[line]?.line.path.length ?? 0;
  const groupIn = (line: number): string => all[line]?.line.path[0] ?? "";
  const least = new Map<string, number>();
  for (const line of lines)
    least.set(groupIn(line), Math.min(depthOf(line), least.get(groupIn(line)) ?? Infinity));
  return lines.filter((line) => depthOf(line) === least.get(groupIn(line)));
}

/** Members of 其中 lists, which break their wholes down by the same names: by source, by kind. */
function listedLines(state: SearchState): ReadonlySet<number> {
  return new Set([
    ...state.lists.flatMap((list) => list.parts),
    ...state.sums.flatMap((sum) => (sum.source === "part-marker" ? sum.parts.map((part) => part.line) : [])),
  ]);
}

const ASK_OF_NAME = 2;
const ASK_OF_FIGURES = 4;

/** A measure word behind a name; units of money tell lines apart. */
const COUNTED = /\((人|户|个|次|人次|名|家|辆)\)$/;

/** A group of columns that sums the others up: `2025年春`, `2025年秋`, `全年`. */
const OVER_ALL = /(^|\/)(全年|合计|总计|累计|共计)[^/]*$/;

function tryWhole(state: SearchState, whole: number, lines: readonly number[]): boolean {
  const { axis, among } = state;
  const named = axis.lines[whole]?.role.total !== null || OVER_ALL.test(groupOf(axis, whole));
  for (const factor of factorsTo(axis, whole, lines)) {
    const parts: readonly Part[] = lines.map((line) => ({ line, factor }));
    const tally = tallySum(axis, whole, parts, among);
    if (!isConvincing(tally, named ? ASK_OF_NAME : ASK_OF_FIGURES, named)) continue;
    state.sums.push({ whole, parts, source: "label", tally });
    return true;
  }
  return false;
}

/** What leads from the parts' unit to the whole's: 元 added up to 万元 where the labels say so. */
function factorsTo(axis: Axis, whole: number, lines: readonly number[]): readonly number[] {
  const own = labelOf(axis, whole);
  const other = axis.lines[lines[0] ?? 0]?.line.label ?? "";
  return /\(万元\)/.test(own) && /\(元\)/.test(other) ? [1e-4] : [1];
}

const MONEY = /(金额|资金|数额|经费|额)$/;

/** Total lines outside the groups that name what they add up: 人数合计 over 人数. */
function wholesNaming(axis: Axis, name: string, lines: readonly number[]): readonly number[] {
  const bare = name.replace(/\(.*\)$/, "");
  // 测算金额 of each factor makes 测算资金合计.
  const stem = bare.replace(MONEY, "");
  return axis.lines.flatMap(({ line, role }, at) => {
    const isNamed =
      line.label.includes(bare) || (stem !== bare && 1 < stem.length && line.label.startsWith(stem));
    const names = role.total !== null && !lines.includes(at) && 1 < bare.length && isNamed;
    return names ? [at] : [];
  });
}
