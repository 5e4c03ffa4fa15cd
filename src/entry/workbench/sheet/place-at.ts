import type { SheetPicture } from "./sheet-picture";

/** How wide the row numbers and how high the column letters are, in pixels. */
export const HEADER = { width: 44, height: 24 };

/** What lies under a point of the window: a cell, a header, or the corner (both null). */
export interface Place {
  readonly row: number | null;
  readonly column: number | null;
}

/** `x` and `y` count from the sheet's upper left corner on the screen; the scroller says how far it is scrolled. */
export function placeAt(
  picture: SheetPicture,
  scroller: { readonly scrollLeft: number; readonly scrollTop: number },
  x: number,
  y: number,
): Place {
  const frozenWidth = picture.columns.start(picture.frozen.columns);
  const frozenHeight = picture.rows.start(picture.frozen.rows);
  const across = x - HEADER.width;
  const down = y - HEADER.height;
  return {
    row: down < 0 ? null : picture.rows.at(down < frozenHeight ? down : down + scroller.scrollTop),
    column:
      across < 0 ? null : picture.columns.at(across < frozenWidth ? across : across + scroller.scrollLeft),
  };
}

/** Scrolls as little as needed for a cell to be seen beside the headers and the frozen part; centred if it was far off. */
export function reveal(picture: SheetPicture, scroller: HTMLElement, row: number, column: number): void {
  const { rows, columns, frozen } = picture;
  const merge = picture.merge(row, column) ?? { top: row, left: column, bottom: row, right: column };
  scroller.scrollTop = along(
    scroller.scrollTop,
    scroller.clientHeight - HEADER.height,
    rows.start(frozen.rows),
    row < frozen.rows ? null : [rows.start(merge.top), rows.start(merge.bottom + 1)],
  );
  scroller.scrollLeft = along(
    scroller.scrollLeft,
    scroller.clientWidth - HEADER.width,
    columns.start(frozen.columns),
    column < frozen.columns ? null : [columns.start(merge.left), columns.start(merge.right + 1)],
  );
}

function along(
  scrolled: number,
  window: number,
  frozen: number,
  span: readonly [number, number] | null,
): number {
  if (span === null) return scrolled;
  const [from, to] = span;
  const first = scrolled + frozen;
  const last = scrolled + window;
  if (first <= from && to <= last) return scrolled;
  if (window - frozen <= to - from) return from - frozen;
  const isFar = to < first - window || last + window < from;
  if (isFar) return Math.max(0, (from + to) / 2 - (window + frozen) / 2);
  return from < first ? from - frozen : to - window;
}
