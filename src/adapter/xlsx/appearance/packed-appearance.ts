import { LIMITS } from "../limits";
import type { ScannedRow } from "../sheet/scanned-sheet";
import type { CellLook } from "./look";
import type { SheetAppearance } from "./sheet-appearance";

/** How a sheet looks as plain lists, which pass from thread to thread; `unpackAppearance` makes it a thing to ask. */
export interface PackedAppearance extends Omit<SheetAppearance, "columnWidth" | "rowHeight" | "look"> {
  /** The looks that the workbook's styles have, by their numbers. */
  readonly looks: readonly CellLook[];
  readonly widths: readonly ColumnWidths[];
  readonly standardWidth: number;
  /** Heights that the file gives, by row. */
  readonly heights: ReadonlyMap<number, number>;
  readonly styled: PackedStyles;
  readonly columnStyles: readonly {
    readonly from: number;
    readonly to: number;
    readonly style: number | null;
  }[];
}

/** Columns of one width in pixels, both ends included. */
export interface ColumnWidths {
  readonly from: number;
  readonly to: number;
  readonly width: number;
}

/** The styles of all cells, small enough for sheets of a million: those of row `rows[i]` stand from `starts[i]` to before `starts[i + 1]`. */
interface PackedStyles {
  readonly rows: Int32Array;
  /** The style its empty cells inherit, or -1. */
  readonly rowStyles: Int32Array;
  readonly starts: Int32Array;
  /** Ascending within a row, as the cells stand in it. */
  readonly columns: Int32Array;
  readonly styles: Int32Array;
}

/** The styles of scanned rows. */
export function packStyles(rows: readonly ScannedRow[]): PackedStyles {
  const count = rows.reduce((sum, { cells }) => sum + cells.length, 0);
  const [columns, styles] = [new Int32Array(count), new Int32Array(count)];
  const starts = new Int32Array(rows.length + 1);
  let next = 0;
  rows.forEach(({ cells }, place) => {
    for (const { column, style } of cells) {
      columns[next] = column;
      styles[next] = style ?? 0;
      next += 1;
    }
    starts[place + 1] = next;
  });
  return {
    rows: Int32Array.from(rows, ({ row }) => row),
    rowStyles: Int32Array.from(rows, ({ style }) => style ?? NONE),
    starts,
    columns,
    styles,
  };
}

/** The same appearance, to be asked for single places. */
export function unpackAppearance(packed: PackedAppearance): SheetAppearance {
  const { looks, widths, standardWidth, heights, styled, columnStyles, ...frame } = packed;
  const places = new Map<number, number>();
  styled.rows.forEach((row, place) => places.set(row, place));
  const [widthAt, styleOfColumn] = [byColumn(widths), byColumn(columnStyles)];
  return {
    ...frame,
    columnWidth: (column) => widthAt(column)?.width ?? standardWidth,
    rowHeight: (row) => heights.get(row) ?? null,
    look: (row, column) => {
      const place = places.get(row);
      const own = place === undefined ? null : styleAt(styled, place, column);
      const style = own ?? styleOfColumn(column)?.style ?? null;
      return style === null ? null : (looks[style] ?? null);
    },
  };
}

/** What the first range says that covers a column. Of more ranges than there are columns the rest say nothing. */
function byColumn<R extends { readonly from: number; readonly to: number }>(
  ranges: readonly R[],
): (column: number) => R | undefined {
  const found: (R | undefined)[] = [];
  for (const range of ranges.slice(0, LIMITS.columns))
    for (let column = Math.max(0, range.from); column <= Math.min(range.to, LIMITS.columns - 1); column += 1)
      found[column] ??= range;
  return (column) => found[column];
}

const NONE = -1;

/** The style of a cell, or of its row where the row has no such cell. */
function styleAt(
  { rowStyles, starts, columns, styles }: PackedStyles,
  place: number,
  column: number,
): number | null {
  let low = starts[place] ?? 0;
  let high = (starts[place + 1] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = columns[middle] ?? 0;
    if (found === column) return styles[middle] ?? null;
    if (found < column) low = middle + 1;
    else high = middle - 1;
  }
  const inherited = rowStyles[place] ?? NONE;
  return inherited === NONE ? null : inherited;
}
