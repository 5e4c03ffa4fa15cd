import type { Area } from "../../../core/grid";

/** Where rows and columns stand, in pixels. */
export interface Axis {
  readonly count: number;
  /** Where a row or column begins; `count` gives where the last one ends. */
  start(index: number): number;
  size(index: number): number;
  /** The row or column at a distance from the beginning. */
  at(distance: number): number;
}

/** An axis over the sizes of its rows or columns. */
export function axisOf(sizes: readonly number[]): Axis {
  const starts = new Float64Array(sizes.length + 1);
  sizes.forEach((size, index) => {
    starts[index + 1] = (starts[index] ?? 0) + size;
  });
  return {
    count: sizes.length,
    start: (index) => starts[Math.max(0, Math.min(index, sizes.length))] ?? 0,
    size: (index) => sizes[index] ?? 0,
    at: (distance) => {
      let low = 0;
      let high = sizes.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= distance) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
}

/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where an area of cells lies. */
export function boxOf(area: Area, rows: Axis, columns: Axis): Box {
  const left = columns.start(area.left);
  const top = rows.start(area.top);
  return {
    left,
    top,
    width: columns.start(area.right + 1) - left,
    height: rows.start(area.bottom + 1) - top,
  };
}

/** The first and last index of the rows or columns between two distances, `spare` more on either side. */
export function indexRange(axis: Axis, from: number, to: number, spare: number): readonly [number, number] {
  return [Math.max(0, axis.at(from) - spare), Math.min(axis.count - 1, axis.at(to) + spare)];
}
