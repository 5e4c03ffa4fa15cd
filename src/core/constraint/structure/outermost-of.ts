import { depthOfLabel, stripPartMarker } from "../../form";
import type { Axis } from "./axis";
import { labelOf } from "./label-of";

/** How deep the number of a line of a list puts it, `其中` aside; 0 where it bears none. */
export function depthIn(axis: Axis, line: number): number {
  return depthOfLabel(stripPartMarker(labelOf(axis, line)));
}

/** The lines of a list without those numbered deeper than lines before them: `Ⅰ`, `Ⅱ` break `A` down, and are no parts of the list themselves. */
export function outermostOf(axis: Axis, listed: readonly number[]): readonly number[] {
  let outermost = Number.POSITIVE_INFINITY;
  return listed.filter((line) => {
    const depth = depthIn(axis, line);
    const isOne = depth <= outermost;
    if (0 < depth) outermost = Math.min(outermost, depth);
    return isOne;
  });
}
