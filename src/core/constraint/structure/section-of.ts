import type { Axis } from "./axis";
import { isBlankLine } from "./blank-line";
import { depthOf } from "./numbering";

/** The lines, of all blocks side by side, between the headings around one (`二、政府性基金`, with nothing behind it). */
export function sectionOf(axis: Axis, whole: number): readonly number[] {
  const rowOf = (at: number): number => axis.lines[at]?.line.at?.row ?? -1;
  const headings = [...axis.lines.keys()]
    .filter((at) => depthOf(axis, at) === 1 && isBlankLine(axis, at))
    .map(rowOf);
  const start = headings.findLast((row) => row < rowOf(whole)) ?? -1;
  const end = headings.find((row) => rowOf(whole) < row) ?? Number.POSITIVE_INFINITY;
  return [...axis.lines.keys()].filter((at) => start < rowOf(at) && rowOf(at) < end);
}
