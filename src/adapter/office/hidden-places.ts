import { parseAddress } from "../../core/grid";
import type { Area } from "../../core/grid";
import type { Piece } from "./read-blocks";

/** The rows and columns of a sheet's pieces that do not show. */
export function hiddenPlaces(pieces: readonly Piece[]): {
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
} {
  const partly = pieces.flatMap(({ area, visible }) => (visible === null ? [] : [{ area, visible }]));
  const rows = new Set<number>();
  const columns = new Set<number>();
  for (const { visible } of partly) {
    for (const row of visible) add(rows, row[0], "row");
    for (const address of visible[0] ?? []) add(columns, address, "column");
  }
  const areas = partly.map(({ area }) => area);
  return {
    hiddenRows: places(areas, (area) => [area.top, area.bottom]).filter((row) => !rows.has(row)),
    // Where no row shows, no column can be seen to show either: nothing is said of columns then.
    hiddenColumns:
      columns.size === 0
        ? []
        : places(areas, (area) => [area.left, area.right]).filter((column) => !columns.has(column)),
  };
}

function add(places: Set<number>, address: string | undefined, side: "row" | "column"): void {
  const cell = address === undefined ? null : parseAddress(address, "");
  if (cell !== null) places.add(cell[side]);
}

function places(areas: readonly Area[], side: (area: Area) => readonly [number, number]): readonly number[] {
  const all = new Set<number>();
  for (const area of areas) {
    const [first, last] = side(area);
    for (let place = first; place <= last; place += 1) all.add(place);
  }
  return [...all];
}
