import { useEffect, useId, useRef, useState } from "react";
import type { ReactElement, RefObject } from "react";
import { answerKey } from "./answer-key";
import { CellEditor } from "./cell-editor";
import type { Press } from "./moves";
import { moved } from "./moves";
import { HEADER, reveal } from "./place-at";
import type { Selection } from "./selection";
import { SelectionBoxes } from "./selection-boxes";
import type { LayerContent } from "./sheet-layers";
import { SheetLayers } from "./sheet-layers";
import type { SheetPicture } from "./sheet-picture";
import type { SheetMarks } from "./sheet-row";
import { typedText } from "./typed-text";
import { useDrag } from "./use-drag";
import { useTabOut } from "./use-tab-out";
import { useWindow } from "./use-window";

export interface SheetViewProps {
  readonly picture: SheetPicture;
  readonly marks: SheetMarks;
  readonly selection: Selection;
  readonly labels: { readonly sheet: string; readonly editor: string };
  /** The id of what says how the keyboard leaves the sheet. */
  readonly wayOut: string;
  readonly onSelect: (selection: Selection) => void;
  /** What was typed into a cell, as typed. */
  readonly onEdit: (row: number, column: number, text: string) => void;
  readonly onUndo: () => void;
}

interface Editing {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A row of Excel's own height; how far a page goes is counted in these. */
const USUAL_ROW = 24;

/**
 * One sheet as a spreadsheet shows it: only what can be seen is drawn, frozen rows and columns stay, the keyboard moves
 * as in Excel. It keeps nothing but where it is scrolled to and what is being typed.
 */
export function SheetView(props: SheetViewProps): ReactElement {
  const { picture, marks, selection, labels, onSelect, onEdit, onUndo } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const seen = useWindow(scroller);
  const name = useId();
  const [editing, setEditing] = useState<Editing | null>(null);
  const page = Math.max(1, Math.floor((seen.height - HEADER.height) / USUAL_ROW) - 4);
  const onMouseDown = useDrag(picture, selection, onSelect);

  useReveal(scroller, picture, selection);

  const { row, column } = selection;
  const begin = (text: string | null): void =>
    setEditing({ row, column, text: text ?? typedText(picture.cell(row, column)) });
  const end = (text: string | null, press: Press | null): void => {
    if (editing !== null && text !== null && text !== typedText(picture.cell(editing.row, editing.column)))
      onEdit(editing.row, editing.column, text);
    setEditing(null);
    scroller.current?.focus();
    const next = press === null ? null : moved(picture, selection, press, page);
    if (next !== null) onSelect(next);
  };
  const onEmpty = (): void => onEdit(row, column, "");
  const keys = useTabOut((event) =>
    answerKey(event, picture, selection, page, { onSelect, onEmpty, onUndo, onType: begin }),
  );
  const content: LayerContent = (_, holds) => (
    <>
      <SelectionBoxes picture={picture} selection={selection} />
      {editing !== null && holds(editing) && (
        <CellEditor
          {...editing}
          picture={picture}
          label={labels.editor}
          onDone={end}
          onDrop={() => end(null, null)}
        />
      )}
    </>
  );
  return (
    <div
      ref={scroller}
      className="sheet"
      role="grid"
      tabIndex={0}
      aria-label={labels.sheet}
      aria-describedby={props.wayOut}
      aria-rowcount={picture.rows.count}
      aria-colcount={picture.columns.count}
      aria-activedescendant={`${name}-active`}
      {...keys}
      onMouseDown={onMouseDown}
      onDoubleClick={() => begin(null)}
    >
      <SheetLayers {...{ name, picture, marks, selection, seen, content }} />
    </div>
  );
}

/** Brings a new selection into sight. A sheet that is drawn anew after a change stays where the person has scrolled it. */
function useReveal(
  scroller: RefObject<HTMLElement | null>,
  picture: SheetPicture,
  selection: Selection,
): void {
  const revealed = useRef<Selection | null>(null);
  useEffect(() => {
    if (scroller.current === null || revealed.current === selection) return;
    revealed.current = selection;
    reveal(picture, scroller.current, selection.row, selection.column);
  }, [scroller, picture, selection]);
}
