import type { FindingItem } from "../../app";

/** Lines of one group that are drawn, or left out, together. */
export interface Slice {
  /** Where its first line stands among all lines, from 0. */
  readonly from: number;
  readonly items: readonly FindingItem[];
}

/** So few that they are drawn well within a frame (`npm run measure:scroll`: the longest task). */
const LINES = 10;

/** A group's lines cut into slices; `before` lines stand in the groups above it. */
export function slicesOf(items: readonly FindingItem[], before: number): readonly Slice[] {
  const slices: Slice[] = [];
  for (let from = 0; from < items.length; from += LINES)
    slices.push({ from: before + from, items: items.slice(from, from + LINES) });
  return slices;
}
