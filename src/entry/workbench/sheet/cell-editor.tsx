import { useLayoutEffect, useRef, useState } from "react";
import type { KeyboardEvent, ReactElement } from "react";
import { textStyle } from "./cell-style";
import { boxOf } from "./geometry";
import type { Press } from "./moves";
import type { SheetPicture } from "./sheet-picture";

interface CellEditorProps {
  readonly picture: SheetPicture;
  readonly row: number;
  readonly column: number;
  /** What stands in it first: the cell's own text, or the letter that began the typing. */
  readonly text: string;
  readonly label: string;
  /** `press` is the key that ended it, which also moves on; null where the mouse did. */
  readonly onDone: (text: string, press: Press | null) => void;
  readonly onDrop: () => void;
}

/** Typing into a cell: Enter and Tab take it, Esc drops it, Alt+Enter begins a new line. */
export function CellEditor(props: CellEditorProps): ReactElement {
  const { picture, row, column, label, onDone, onDrop } = props;
  const [text, setText] = useState(props.text);
  const field = useRef<HTMLTextAreaElement>(null);
  const ended = useRef(false);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(text.length, text.length);
    // Only the first text decides where the cursor stands.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  useLayoutEffect(() => {
    const area = field.current;
    if (area === null) return;
    area.style.height = "auto";
    area.style.height = `${area.scrollHeight}px`;
  }, [text]);
  const area = picture.merge(row, column) ?? { top: row, left: column, bottom: row, right: column };
  const box = boxOf(area, picture.rows, picture.columns);
  const end = (press: Press | null): void => {
    if (ended.current) return;
    ended.current = true;
    onDone(text, press);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") {
      ended.current = true;
      onDrop();
    } else if ((event.key === "Enter" && !event.altKey) || event.key === "Tab") {
      event.preventDefault();
      end({ key: event.key, shift: event.shiftKey, control: false });
    } else if (event.key === "Enter") {
      event.preventDefault();
      setText(`${text}\n`);
    }
  };
  return (
    <textarea
      ref={field}
      className="editor"
      aria-label={label}
      value={text}
      rows={1}
      style={{
        ...textStyle(picture.look(row, column), false),
        left: box.left,
        top: box.top,
        minWidth: box.width,
        minHeight: box.height,
        whiteSpace: "pre-wrap",
        transform: "none",
      }}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={onKeyDown}
      onMouseDown={(event) => event.stopPropagation()}
      onBlur={() => end(null)}
    />
  );
}
