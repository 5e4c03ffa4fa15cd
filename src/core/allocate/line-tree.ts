import type { Line } from "./rounding-table";

/** A line with all that is part of it, as far as it is looked into: `leaves` are the lines not broken down further. */
export interface LineTree {
  readonly root: number;
  /** All lines of the tree, in their order in the table. */
  readonly members: readonly number[];
  readonly parent: ReadonlyMap<number, number>;
  readonly leaves: ReadonlySet<number>;
}

/** The lines that sum each line's parts: their places, in order. */
export function partsOf(lines: readonly Line[]): readonly (readonly number[])[] {
  const parts: number[][] = lines.map(() => []);
  lines.forEach(({ partOf }, line) => {
    if (partOf !== null) parts[partOf]?.push(line);
  });
  return parts;
}

/** The lines that are part of no other. */
export function rootsOf(lines: readonly Line[]): readonly number[] {
  return lines.flatMap(({ partOf }, line) => (partOf === null ? [line] : []));
}

/** The tree under a line, down to its items. */
export function wholeTree(root: number, parts: readonly (readonly number[])[]): LineTree {
  return treeTo(root, parts, Infinity);
}

/** A line and its direct parts, which count as items here. */
export function topOfTree(root: number, parts: readonly (readonly number[])[]): LineTree {
  return treeTo(root, parts, 1);
}

/** Whether some line between the root and the items sums others. */
export function hasSubtotals({ members, leaves, root }: LineTree): boolean {
  return members.some((line) => line !== root && !leaves.has(line));
}

function treeTo(root: number, parts: readonly (readonly number[])[], depth: number): LineTree {
  const members: number[] = [];
  const parent = new Map<number, number>();
  const leaves = new Set<number>();
  const visit = (line: number, left: number): void => {
    members.push(line);
    const own = left === 0 ? [] : (parts[line] ?? []);
    if (own.length === 0) leaves.add(line);
    for (const part of own) {
      parent.set(part, line);
      visit(part, left - 1);
    }
  };
  visit(root, depth);
  members.sort((a, b) => a - b);
  return { root, members, parent, leaves };
}
