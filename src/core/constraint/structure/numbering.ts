import { smallest } from "../../number";
import { agreeingSums } from "./agreeing-sums";
import { depthOfLabel, numberOfLabel } from "../../form";
import type { Axis } from "./axis";
import { labelOf } from "./label-of";
import { asPart } from "./as-part";
import type { SearchState } from "./search-state";
import { acceptSum, sameWing } from "./search-state";
import { isSlipAway } from "./slip-away";
import type { Sum } from "./sum";
import { borneOut, pooled, tallySum } from "./tally";

/**
 * Breakdowns by the numbers of lines: 一 over 1 and 2, 1 over 1.1, 一、 over （一）, in the label or in a column of its own. The
 * order of numbers is one rule for the whole table, together with the total over the outermost lines: it stands or falls as a
 * whole, so that a slip in one group does not lose the others.
 */
export function attachNumbering(state: SearchState): void {
  const { axis } = state;
  const depths = axis.lines.map((_, line) => depthOf(axis, line));
  const levels = depths.map((depth, line) => (state.additive.has(line) ? depth : 0));
  const groups = groupsBy(state, levels, depths);
  if (groups.length === 0) return;
  const judged = [...groups, ...totalsOver(state, levels, groups)];
  const all = pooled(judged.map(({ tally }) => tally));
  // Two that ask for one and the same figure are broken by that alone.
  const agreed = new Set(
    agreeingSums(
      state,
      judged.filter(({ tally }) => 0 < tally.broken),
    ).map(({ inner }) => inner),
  );
  if (borneOut(all) + agreed.size < Math.max(1, all.broken - agreed.size)) return;
  groups.forEach((sum) => acceptSum(state, sum));
}

/**
 * Lines without a number right behind numbered ones, which they close (`一、税收收入`, `二、非税收入`, `全国一般公共预算收入`), where at
 * least half of the figures say so: a slip in one column does not make it a line of its own.
 */
export function closingsOf(state: SearchState): readonly Sum[] {
  const { axis } = state;
  // Once a line: asking again from each line for all above it took most of the time of a check of a hundred thousand cells.
  const depths = axis.lines.map((_, line) => depthOf(axis, line));
  if (depths.every((depth) => depth === 0)) return [];
  return axis.lines.flatMap((one, whole): readonly Sum[] => {
    if (one.role.total !== null || depths[whole] !== 0) return [];
    return state.additive.has(whole) ? ifBorneOut(state, whole, closedBy(state, whole, depths)) : [];
  });
}

/**
 * Lines right above a list that counts from one (`GDP` over 第一产业 to 第三产业, `（一）人均可支配收入` over 1. to 4.), which they head
 * where the figures bear it out: their names may be those of a mean.
 */
export function headingsOf(state: SearchState): readonly Sum[] {
  const { axis } = state;
  const startsAnew = 1 < axis.lines.filter(({ line }) => line.ordinal === "1").length;
  return axis.lines.flatMap((_, whole): readonly Sum[] => {
    const named = countedList(axis, whole);
    const list = named.length === 0 && startsAnew ? listedBelow(axis, whole) : named;
    if (list.some((line) => state.consumed.has(line))) return [];
    // Where a number is missing the list may end before it.
    const gap = named.findIndex((line, at) => numberOfLabel(labelOf(axis, line)) !== at + 1);
    const short = gap < 0 ? [] : ifBorneOut(state, whole, list.slice(0, gap));
    return short.length === 0 ? ifBorneOut(state, whole, list) : short;
  });
}

const ASK = 2.5;

/** The sum of lines that a list's numbers name, where at least half of its figures bear it out, or one slip keeps them from it. */
function ifBorneOut({ axis, among }: SearchState, whole: number, lines: readonly number[]): readonly Sum[] {
  if (lines.length < 2) return [];
  const parts = lines.map((line) => asPart(axis, line));
  const tally = tallySum(axis, whole, parts, among);
  const isBorneOut = tally.broken <= borneOut(tally) && ASK <= tally.evidence;
  // What calls itself a total right over a list that counts its lines needs little more.
  const isTotal = axis.lines[whole]?.role.total != null && whole < (lines[0] ?? whole);
  return isBorneOut || isSlipAway(axis, whole, parts, among, isTotal ? 0 : undefined)
    ? [{ whole, parts, source: "order", tally }]
    : [];
}

/** The lines below one (`head`) that count from 1 on at one depth, numbers left out or not, without those of other depths; none where no list begins there. */
export function countedList(axis: Axis, head: number): readonly number[] {
  const nameOf = (line: number): string => labelOf(axis, line);
  const level = depthOfLabel(nameOf(head + 1));
  if (0 < level && level <= depthOfLabel(nameOf(head))) return [];
  const lines: number[] = [];
  let last = 0;
  for (let line = head + 1; line < axis.lines.length && sameWing(axis, line, head); line += 1) {
    if (depthOfLabel(nameOf(line)) !== level) continue;
    const number = numberOfLabel(nameOf(line)) ?? 0;
    if (number <= last || (last === 0 && number !== 1)) break;
    lines.push(line);
    last = number;
  }
  return lines;
}

/** The lines right below one that a column of numbers counts from 1 on, where it gives the line itself none, and does so anew for every list. */
function listedBelow({ lines }: Axis, head: number): readonly number[] {
  const one = lines[head];
  if (one === undefined || one.line.ordinal !== "" || one.role.total !== null) return [];
  const list: number[] = [];
  for (let line = head + 1; lines[line]?.line.ordinal === String(list.length + 1); line += 1) list.push(line);
  return list;
}

/** The outermost numbered lines before a line, as far as what stands between them is deeper or belongs to another whole. */
function closedBy(state: SearchState, whole: number, depths: readonly number[]): readonly number[] {
  const { axis } = state;
  const lines: number[] = [];
  let outermost = Number.POSITIVE_INFINITY;
  for (let line = whole - 1; 0 <= line && sameWing(axis, line, whole); line -= 1) {
    if (axis.lines[line]?.role.total !== null) break;
    const depth = depths[line] ?? 0;
    if (depth === 0 || !state.additive.has(line) || state.consumed.has(line) || outermost < depth) continue;
    if (depth < outermost) lines.length = 0;
    outermost = depth;
    lines.unshift(line);
  }
  return lines;
}

/** How deep a line's number puts it, 1 outermost; 0 where it has none. A dotted number is as deep as it has steps. */
export function depthOf(axis: Axis, line: number): number {
  const one = axis.lines[line];
  if (one === undefined || one.role.partOf) return 0;
  if (one.role.total !== null && !headsDeeper(axis, line)) return 0;
  const ordinal =
    one.line.ordinal === "" && 1 < one.line.path.length ? (one.line.path[0] ?? "") : one.line.ordinal;
  const number = ordinal.replace(/[、.,]$/, "");
  if (/^\d+(\.\d+)*$/.test(number)) return 2 + number.split(".").length;
  return BARE.find(({ pattern }) => pattern.test(number))?.depth ?? LABELS[one.role.level] ?? 0;
}

/** A total with a number of its own over lines with deeper ones (`一、支出合计` over 1、 2、) heads them. */
function headsDeeper(axis: Axis, line: number): boolean {
  const [own, next] = [axis.lines[line], axis.lines[line + 1]];
  if (own === undefined || next === undefined || next.role.total !== null) return false;
  return own.role.level < next.role.level && sameWing(axis, line + 1, line);
}

/** Numbers in a column of their own. */
const BARE = [
  { pattern: /^[一二三四五六七八九十]+$/, depth: 1 },
  { pattern: /^\([一二三四五六七八九十]+\)$/, depth: 2 },
  { pattern: /^\(\d+\)$/, depth: 8 },
  { pattern: /^[①-⑳]$/, depth: 9 },
];
/** The levels of `role.level`: 一、 （一） 1. (1) ① a. i. */
const LABELS = [0, 1, 2, 3, 8, 9, 10, 11];

/** Each numbered line with the lines of the next depth below it, up to the next line as shallow as itself, which may be a mere heading, or a total. */
function groupsBy(state: SearchState, levels: readonly number[], depths: readonly number[]): readonly Sum[] {
  const { axis, among } = state;
  return levels.flatMap((level, whole): readonly Sum[] => {
    if (level === 0) return [];
    const below: number[] = [];
    for (let line = whole + 1; line < axis.lines.length; line += 1) {
      const deep = levels[line] ?? 0;
      const depth = depths[line] ?? 0;
      const role = axis.lines[line]?.role;
      // `其中:主体税种小计` closes nothing but its own lines.
      const closes = role?.total !== null && role?.partOf !== true && deep === 0;
      if (closes || !sameWing(axis, line, whole)) break;
      if (0 < depth && depth <= level) break;
      if (0 < deep) below.push(line);
    }
    const next = smallest(below.map((line) => levels[line] ?? 0));
    const parts = below
      .filter((line) => levels[line] === next && !state.consumed.has(line))
      .map((line) => asPart(axis, line));
    if (parts.length === 0) return [];
    const group: Sum = { whole, parts, source: "order", tally: tallySum(axis, whole, parts, among) };
    return [nearerHead(state, group) ?? group];
  });
}

/** A group that its number does not head anywhere, but the line without one right above it does (`2.社会救助`, `最低生活保障`, over A and B); null for others. */
function nearerHead({ axis, among, additive }: SearchState, { parts, tally, whole }: Sum): Sum | null {
  const above = smallest(parts.map(({ line }) => line)) - 1;
  if (tally.holds !== 0 || above <= whole || depthOf(axis, above) !== 0 || !additive.has(above)) return null;
  const own = tallySum(axis, above, parts, among);
  return own.broken < borneOut(own) ? { whole: above, parts, source: "order", tally: own } : null;
}

/** What the table's own totals say of the outermost lines. */
function totalsOver(
  { axis, among }: SearchState,
  levels: readonly number[],
  groups: readonly Sum[],
): readonly Omit<Sum, "source">[] {
  const inner = new Set(groups.flatMap((sum) => sum.parts.map((part) => part.line)));
  const heads = new Set(groups.map((sum) => sum.whole));
  const outer = levels.flatMap((level, line) => (0 < level && !inner.has(line) ? [line] : []));
  return axis.lines.flatMap(({ role }, whole): readonly Omit<Sum, "source">[] => {
    // `三、支出合计` over 1. and 2. is one of the outermost lines itself.
    if (role.total !== "total" || heads.has(whole)) return [];
    const parts = outer.filter((line) => sameWing(axis, line, whole)).map((line) => asPart(axis, line));
    return [{ whole, parts, tally: tallySum(axis, whole, parts, among) }];
  });
}
