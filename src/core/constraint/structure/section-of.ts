import type { Axis } from "./axis";
import { isBlankLine } from "./blank-line";
import { depthOf } from "./numbering";

/**
 * Whether two lines, of whatever block, stand between the same headings (`二、政府性基金`, with nothing behind it). The headings are looked for
 * once, when first asked.
 */
export function sectionsIn(axis: Axis): (one: number, other: number) => boolean {
  let known: readonly number[] | null = null;
  return (one, other) => {
    known ??= sectionsOf(axis);
    return known[one] === known[other];
  };
}

/** The section of each line, by its place; those of headings are none, not even their own. */
function sectionsOf(axis: Axis): readonly number[] {
  const rowOf = (at: number): number => axis.lines[at]?.line.at?.row ?? -1;
  const lines = [...axis.lines.keys()];
  const headings = new Set(lines.filter((at) => depthOf(axis, at) === 1 && isBlankLine(axis, at)).map(rowOf));
  const sections: number[] = [];
  let section = 0;
  for (const at of [...lines].sort((one, other) => rowOf(one) - rowOf(other))) {
    const heads = headings.has(rowOf(at));
    if (heads) section += 1;
    sections[at] = heads ? Number.NaN : section;
  }
  return sections;
}
