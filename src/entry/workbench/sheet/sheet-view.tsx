import { useCallback, useEffect, useId, useMemo, useRef, useState } from "react";
import type { KeyboardEvent, MouseEvent, ReactElement } from "react";
import { CellEditor } from "./cell-editor";
import { copyText } from "./copy-text";
import { indexRange } from "./geometry";
import { ColumnHeaders, RowHeaders } from "./headers";
import type { Press } from "./moves";
import { moved } from "./moves";
import { HEADER, placeAt, reveal } from "./place-at";
import type { Place } from "./place-at";
import type { Selection } from "./selection";
import { extendedTo, selectionOf } from "./selection";
import { SelectionBoxes } from "./selection-boxes";
import type { Range } from "./sheet-layer";
import { SheetLayer } from "./sheet-layer";
import type { SheetPicture } from "./sheet-picture";
import type { SheetMarks } from "./sheet-row";
import { typedText } from "./typed-text";
import { useWindow } from "./use-window";

export interface SheetViewProps {
  readonly picture: SheetPicture;
  readonly marks: SheetMarks;
  readonly selection: Selection;
  readonly labels: { readonly sheet: string; readonly editor: string };
  readonly onSelect: (selection: Selection) => void;
  /** What was typed into a cell, as typed. */
  readonly onEdit: (row: number, column: number, text: string) => void;
}

interface Editing {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * One sheet as a spreadsheet shows it: only what can be seen is drawn, frozen rows and columns stay, the keyboard moves
 * as in Excel. It keeps nothing but where it is scrolled to and what is being typed.
 */
export function SheetView({
  picture,
  marks,
  selection,
  labels,
  onSelect,
  onEdit,
}: SheetViewProps): ReactElement {
  const scroller = useRef<HTMLDivElement>(null);
  const seen = useWindow(scroller);
  const name = useId();
  const [editing, setEditing] = useState<Editing | null>(null);
  const ranges = useMemo(() => rangesOf(picture, seen), [picture, seen]);

  useEffect(() => {
    if (scroller.current !== null) reveal(picture, scroller.current, selection.row, selection.column);
  }, [picture, selection]);

  const begin = (text: string | null): void =>
    setEditing({
      row: selection.row,
      column: selection.column,
      text: text ?? typedText(picture.cell(selection.row, selection.column)),
    });
  const end = (text: string | null, press: Press | null): void => {
    if (editing !== null && text !== null && text !== typedText(picture.cell(editing.row, editing.column)))
      onEdit(editing.row, editing.column, text);
    setEditing(null);
    scroller.current?.focus();
    const next = press === null ? null : moved(picture, selection, press, 1);
    if (next !== null) onSelect(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const press = { key: event.key, shift: event.shiftKey, control: event.ctrlKey || event.metaKey };
    const page = Math.max(1, Math.floor((seen.height - HEADER.height) / 24) - 2);
    const next = event.altKey ? null : moved(picture, selection, press, page);
    if (next !== null) onSelect(next);
    else if (event.key === "F2") begin(null);
    else if (event.key === "Delete" || event.key === "Backspace") onEdit(selection.row, selection.column, "");
    else if (press.control && event.key.toLowerCase() === "c") copyText(picture, selection);
    else if (event.key === "Process") return begin("");
    else if (event.key.length === 1 && !press.control && !event.altKey) begin(event.key);
    else return;
    event.preventDefault();
  };
  const drag = useDrag(picture, selection, onSelect);
  const { frozen } = picture;
  const frozenWidth = picture.columns.start(frozen.columns);
  const frozenHeight = picture.rows.start(frozen.rows);
  const layer = (rows: Range, columns: Range, part: string): ReactElement => {
    const holdsCursor = isIn(part, frozen, editing ?? selection);
    return (
      <SheetLayer name={name} {...{ picture, marks, rows, columns }} active={holdsCursor ? selection : null}>
        <SelectionBoxes picture={picture} selection={selection} />
        {editing !== null && holdsCursor && (
          <CellEditor
            {...editing}
            picture={picture}
            label={labels.editor}
            onDone={end}
            onDrop={() => end(null, null)}
          />
        )}
      </SheetLayer>
    );
  };
  return (
    <div
      ref={scroller}
      className="sheet"
      role="grid"
      tabIndex={0}
      aria-label={labels.sheet}
      aria-rowcount={picture.rows.count}
      aria-colcount={picture.columns.count}
      aria-activedescendant={`${name}-active`}
      onKeyDown={onKeyDown}
      onMouseDown={drag}
      onDoubleClick={() => begin(null)}
    >
      <div
        className="extent"
        style={{
          width: HEADER.width + picture.columns.start(picture.columns.count),
          height: HEADER.height + picture.rows.start(picture.rows.count),
        }}
      >
        <div className="layer main">{layer(ranges.rows, ranges.columns, "main")}</div>
        <div
          className={`layer top ${0 < frozen.rows ? "frozen" : ""}`}
          style={{ height: HEADER.height + frozenHeight }}
        >
          <ColumnHeaders picture={picture} range={ranges.columns} areas={selection.areas} />
          {0 < frozen.rows && layer([0, frozen.rows - 1], ranges.columns, "top")}
        </div>
        <div
          className={`layer side ${0 < frozen.columns ? "frozen" : ""}`}
          style={{ width: HEADER.width + frozenWidth }}
        >
          <RowHeaders picture={picture} range={ranges.rows} areas={selection.areas} />
          {0 < frozen.columns && layer(ranges.rows, [0, frozen.columns - 1], "side")}
        </div>
        <div
          className="layer corner"
          style={{ width: HEADER.width + frozenWidth, height: HEADER.height + frozenHeight }}
        >
          <ColumnHeaders picture={picture} range={[0, frozen.columns - 1]} areas={selection.areas} />
          <RowHeaders picture={picture} range={[0, frozen.rows - 1]} areas={selection.areas} />
          <b className="all" aria-hidden="true" />
          {0 < frozen.rows &&
            0 < frozen.columns &&
            layer([0, frozen.rows - 1], [0, frozen.columns - 1], "corner")}
        </div>
      </div>
    </div>
  );
}

function rangesOf(
  picture: SheetPicture,
  seen: { readonly left: number; readonly top: number; readonly width: number; readonly height: number },
): { readonly rows: Range; readonly columns: Range } {
  // Six columns to spare on the left: a long text that begins out of sight may reach in.
  return {
    rows: indexRange(picture.rows, seen.top, seen.top + seen.height, 4),
    columns: indexRange(picture.columns, seen.left, seen.left + seen.width, 6),
  };
}

function isIn(
  part: string,
  frozen: SheetPicture["frozen"],
  { row, column }: { readonly row: number; readonly column: number },
): boolean {
  const place =
    row < frozen.rows
      ? column < frozen.columns
        ? "corner"
        : "top"
      : column < frozen.columns
        ? "side"
        : "main";
  return place === part;
}

/** Pressing selects, dragging or Shift extends; on the headers, whole rows and columns of what is used. */
function useDrag(
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
      if (
        element.clientWidth < event.clientX - bounds.left ||
        element.clientHeight < event.clientY - bounds.top
      )
        return;
      const pressed = under(event);
      let last: Selection = event.shiftKey ? extend(picture, selection, pressed) : start(picture, pressed);
      onSelect(last);
      const anchor = event.shiftKey ? selection : last;
      const follow = (move: globalThis.MouseEvent): void => {
        if (move.buttons === 0) return;
        const next = extend(picture, anchor, under(move));
        if (JSON.stringify(next.areas) === JSON.stringify(last.areas)) return;
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
  const last = { row: picture.rows.count - 1, column: picture.columns.count - 1 };
  if (row !== null && column !== null) return selectionOf(picture, row, column);
  const area = {
    top: row ?? 0,
    left: column ?? 0,
    bottom: row ?? last.row,
    right: column ?? last.column,
  };
  return { row: area.top, column: area.left, areas: [area] };
}

function extend(picture: SheetPicture, from: Selection, { row, column }: Place): Selection {
  return extendedTo(
    picture,
    from,
    row ?? from.areas[0]?.bottom ?? from.row,
    column ?? from.areas[0]?.right ?? from.column,
  );
}
