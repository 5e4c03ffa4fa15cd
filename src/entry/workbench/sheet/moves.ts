import type { SheetPicture } from "./sheet-picture";
import type { Selection } from "./selection";
import { extendedTo, selectionOf } from "./selection";

/** A key press as far as moving about a sheet needs it. */
export interface Press {
  readonly key: string;
  readonly shift: boolean;
  readonly control: boolean;
}

/** Where a key leads, as in Excel; null where it is no moving key. `page` is how many rows the window shows. */
export function moved(
  picture: SheetPicture,
  selection: Selection,
  press: Press,
  page: number,
): Selection | null {
  if (press.key === "Enter" || press.key === "Tab") {
    const step = press.shift ? -1 : 1;
    const down = press.key === "Enter" ? step : 0;
    return stepped(picture, { ...selection, areas: [] }, down, step - down);
  }
  const target = press.control ? edge(picture, selection, press.key) : step(press.key, page);
  if (target === null) return null;
  const from = press.shift ? farEnd(selection) : selection;
  const place =
    "to" in target
      ? target.to
      : {
          row: from.row + target.rows,
          column: target.columns === -Infinity ? 0 : from.column + target.columns,
        };
  const row = clamp(place.row, picture.rows.count);
  const column = clamp(place.column, picture.columns.count);
  if (press.shift) return extendedTo(picture, selection, row, column);
  return "to" in target
    ? selectionOf(picture, row, column)
    : stepped(picture, selection, row - selection.row, column - selection.column);
}

type Target =
  | { readonly rows: number; readonly columns: number }
  | { readonly to: { readonly row: number; readonly column: number } };

function step(key: string, page: number): Target | null {
  switch (key) {
    case "ArrowDown":
      return { rows: 1, columns: 0 };
    case "ArrowUp":
      return { rows: -1, columns: 0 };
    case "ArrowRight":
      return { rows: 0, columns: 1 };
    case "ArrowLeft":
      return { rows: 0, columns: -1 };
    case "PageDown":
      return { rows: page, columns: 0 };
    case "PageUp":
      return { rows: -page, columns: 0 };
    case "Home":
      return { rows: 0, columns: -Infinity };
    default:
      return null;
  }
}

/** Ctrl leads to the ends of what is used. */
function edge(picture: SheetPicture, { row, column }: Selection, key: string): Target | null {
  const { used } = picture;
  const bottom = used?.bottom ?? 0;
  const right = used?.right ?? 0;
  switch (key) {
    case "Home":
      return { to: { row: 0, column: 0 } };
    case "End":
      return { to: { row: bottom, column: right } };
    case "ArrowDown":
      return { to: { row: Math.max(row, bottom), column } };
    case "ArrowUp":
      return { to: { row: 0, column } };
    case "ArrowRight":
      return { to: { row, column: Math.max(column, right) } };
    case "ArrowLeft":
      return { to: { row, column: 0 } };
    default:
      return null;
  }
}

/** A step that leaves the merged area it starts in, and passes over hidden rows and columns. */
function stepped(picture: SheetPicture, from: Selection, rows: number, columns: number): Selection {
  const merge = picture.merge(from.row, from.column);
  let row = from.row + rows + (0 < rows && merge !== null ? merge.bottom - merge.top : 0);
  let column = from.column + columns + (0 < columns && merge !== null ? merge.right - merge.left : 0);
  while (rows !== 0 && 0 < row && row < picture.rows.count - 1 && picture.rows.size(row) === 0)
    row += Math.sign(rows);
  while (
    columns !== 0 &&
    0 < column &&
    column < picture.columns.count - 1 &&
    picture.columns.size(column) === 0
  )
    column += Math.sign(columns);
  return selectionOf(picture, clamp(row, picture.rows.count), clamp(column, picture.columns.count));
}

/** The corner of the selected area that lies opposite the selected cell. */
function farEnd(selection: Selection): { readonly row: number; readonly column: number } {
  const [area] = selection.areas;
  if (area === undefined) return selection;
  return {
    row: area.top < selection.row ? area.top : area.bottom,
    column: area.left < selection.column ? area.left : area.right,
  };
}

function clamp(index: number, count: number): number {
  return Math.max(0, Math.min(count - 1, index));
}
