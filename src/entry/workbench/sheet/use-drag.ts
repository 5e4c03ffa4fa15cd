import { useCallback } from "react";
import type { MouseEvent } from "react";
import type { Place } from "./place-at";
import { placeAt } from "./place-at";
import type { Selection } from "./selection";
import { extendedTo, selectionOf } from "./selection";
import type { SheetPicture } from "./sheet-picture";

/** Pressing selects, dragging or Shift extends; on the headers, whole rows and columns. */
export function useDrag(
  picture: SheetPicture,
  selection: Selection,
  onSelect: (selection: Selection) => void,
): (event: MouseEvent<HTMLElement>) => void {
  return useCallback(
    (event) => {
      const element = event.currentTarget;
      const bounds = element.getBoundingClientRect();
      const under = (at: { clientX: number; clientY: number }): Place =>
        placeAt(picture, element, at.clientX - bounds.left, at.clientY - bounds.top);
      // The scroll bars are not the sheet.
      if (element.clientWidth < event.clientX - bounds.left) return;
      if (element.clientHeight < event.clientY - bounds.top) return;
      const pressed = under(event);
      let last = event.shiftKey ? extend(picture, selection, pressed) : start(picture, pressed);
      onSelect(last);
      const anchor = event.shiftKey ? selection : last;
      const follow = (move: globalThis.MouseEvent): void => {
        const next = extend(picture, anchor, under(move));
        if (move.buttons === 0 || JSON.stringify(next.areas) === JSON.stringify(last.areas)) return;
        last = next;
        onSelect(next);
      };
      const stop = (): void => {
        window.removeEventListener("mousemove", follow);
        window.removeEventListener("mouseup", stop);
      };
      window.addEventListener("mousemove", follow);
      window.addEventListener("mouseup", stop);
    },
    [picture, selection, onSelect],
  );
}

function start(picture: SheetPicture, { row, column }: Place): Selection {
  if (row !== null && column !== null) return selectionOf(picture, row, column);
  const area = {
    top: row ?? 0,
    left: column ?? 0,
    bottom: row ?? picture.rows.count - 1,
    right: column ?? picture.columns.count - 1,
  };
  return { row: area.top, column: area.left, areas: [area] };
}

function extend(picture: SheetPicture, from: Selection, { row, column }: Place): Selection {
  const [area] = from.areas;
  return extendedTo(picture, from, row ?? area?.bottom ?? from.row, column ?? area?.right ?? from.column);
}
