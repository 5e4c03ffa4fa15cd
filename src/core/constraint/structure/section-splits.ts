import { stripNumber } from "../../form";
import { asPart } from "./as-part";
import type { Axis } from "./axis";
import { isBlankLine } from "./blank-line";
import type { SearchState } from "./search-state";
import { acceptSum, sameWing } from "./search-state";
import { isSlipAway } from "./slip-away";
import type { Sum } from "./sum";
import { borneOut, tallySum } from "./tally";

/** `一、分级次`, `按资金来源分`, `（二）按经济分类`: in what way the lines below split one amount up. */
const SPLITS = /^(其中[:：])?((按|分).{1,7}|按.{1,8}分)$/;

/**
 * One amount split up in several ways, section by section (`总收入`; `一、分级次` over 地方 and 上划, `二、分结构` over 税收 and 非税): each section makes
 * it up. The last ends where the figures say, else with the table. Told of the sections that hold somewhere, and beside one that does of those a slip keeps from it.
 */
export function findSectionSplits(state: SearchState): void {
  const { axis, among } = state;
  if (axis.along === "columns") return;
  const headings = [...axis.lines.keys()].filter((at) => isHeading(axis, at));
  const [first, second] = headings;
  if (first === undefined || second === undefined) return;
  const whole = first - 1;
  if (!state.additive.has(whole) || state.consumed.has(whole)) return;
  const sums = headings.flatMap((heading, at) => sectionSum(state, whole, heading, headings[at + 1]) ?? []);
  const isHeld = ({ tally }: Sum): boolean => 0 < borneOut(tally) && tally.broken <= borneOut(tally);
  if (!sums.some(isHeld)) return;
  for (const sum of sums)
    if (isHeld(sum) || isSlipAway(axis, whole, sum.parts, among, ASK_AMONG_OTHERS)) acceptSum(state, sum);
}

const ASK_AMONG_OTHERS = 0;

/** A label of the kind with nothing behind it. */
function isHeading(axis: Axis, at: number): boolean {
  const one = axis.lines[at];
  return one !== undefined && SPLITS.test(stripNumber(one.line.label)) && isBlankLine(axis, at);
}

function sectionSum(
  state: SearchState,
  whole: number,
  heading: number,
  next: number | undefined,
): Sum | null {
  const { axis, among } = state;
  const lines = [...axis.lines.keys()].filter(
    (at) =>
      heading < at && at < (next ?? axis.lines.length) && state.additive.has(at) && sameWing(axis, at, whole),
  );
  const sumOver = (count: number): Sum => {
    const parts = lines.slice(0, count).map((line) => asPart(axis, line));
    return { whole, parts, source: "order", tally: tallySum(axis, whole, parts, among) };
  };
  if (lines.length < 2) return null;
  if (next !== undefined) return sumOver(lines.length);
  for (let count = 2; count <= lines.length; count += 1) {
    const sum = sumOver(count);
    if (0 < borneOut(sum.tally)) return sum;
  }
  return sumOver(lines.length);
}
