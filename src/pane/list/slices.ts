import type { FindingItem } from "../../app";

/** Lines of one group that are drawn, or left out, together. */
export interface Slice {
  /** Where its first line stands among all lines, from 0. */
  readonly from: number;
  readonly items: readonly FindingItem[];
}

/** So many that a pane shows two of them at most, and few enough to be drawn within a frame. */
const LINES = 20;

/** A group's lines cut into slices; `before` lines stand in the groups above it. */
export function slicesOf(items: readonly FindingItem[], before: number): readonly Slice[] {
  const slices: Slice[] = [];
  for (let from = 0; from < items.length; from += LINES)
    slices.push({ from: before + from, items: items.slice(from, from + LINES) });
  return slices;
}
