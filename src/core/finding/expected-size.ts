import type { CellRef } from "../grid";
import type { TablePlace } from "./places";

/**
 * How far a figure lies from what the rest of its table suggests by proportion (its row times its column over the whole,
 * line by line), in decimal logarithms: 0 is as expected, 1 is ten times too much or too little. Null where nothing tells.
 */
export type Strangeness = (ref: CellRef, value: number) => number | null;

const MOST_LINES = 12;

/** Prepares the comparison for all tables of a workbook. */
export function strangenessIn(placeOf: (ref: CellRef) => TablePlace | undefined): Strangeness {
  return (ref, value) => {
    const place = placeOf(ref);
    if (place === undefined) return null;
    const { axis } = place.view.rows;
    const logs: number[] = [];
    for (let column = 0; column < axis.cross.length && logs.length < MOST_LINES; column += 1) {
      if (column === place.column || axis.cross[column]?.role.rate === true) continue;
      const beside = axis.probe(place.row, column);
      if (!(0 < Math.abs(beside))) continue;
      for (let row = 0; row < axis.lines.length && logs.length < MOST_LINES; row += 1) {
        if (row === place.row) continue;
        const above = axis.probe(row, place.column);
        const across = axis.probe(row, column);
        if (0 < Math.abs(above) && 0 < Math.abs(across))
          logs.push(Math.log10(Math.abs((beside * above) / across)));
      }
    }
    if (logs.length < 2) return null;
    logs.sort((a, b) => a - b);
    const expected = logs[Math.floor(logs.length / 2)] ?? 0;
    const size = value === 0 ? expected - 3 : Math.log10(Math.abs(value));
    return Math.min(3, Math.abs(size - expected));
  };
}
