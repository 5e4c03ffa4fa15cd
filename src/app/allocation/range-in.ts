import type { Area, Grid } from "../../core/grid";
import { parseArea } from "../../core/grid";

/** A range of a sheet. */
export interface SheetRange {
  readonly grid: Grid;
  readonly area: Area;
}

/** The range an address names: `表2!A3:D19`, `'a b'!A3:D19`, or `A3:D19` on the first sheet. Null where it names none. */
export function rangeIn(grids: readonly Grid[], address: string): SheetRange | null {
  const found = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(address.trim());
  const [, quoted, bare, cells = ""] = found ?? [];
  const sheet = quoted?.replace(/''/g, "'") ?? bare;
  const grid = sheet === undefined ? grids[0] : grids.find((one) => one.sheet === sheet);
  const area = parseArea(cells);
  return grid === undefined || area === null ? null : { grid, area };
}
