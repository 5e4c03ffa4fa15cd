import { useState } from "react";
import type { FocusEvent, KeyboardEvent, ReactElement, ReactNode } from "react";
import type { WorkbenchWords } from "../../app";

interface DropZoneProps {
  readonly words: WorkbenchWords;
  readonly onFile: (file: File) => void;
  /** Keys that nobody on the page has answered. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly children: ReactNode;
}

/** The whole page takes a file that is dropped on it, and says so while one hovers over it. */
export function DropZone({ words, onFile, onKeyDown, onFocus, children }: DropZoneProps): ReactElement {
  const [over, setOver] = useState(false);
  return (
    <div
      className="page"
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        // Only leaving the page counts, not passing from one part of it to another.
        if (event.relatedTarget === null) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file !== undefined) onFile(file);
      }}
    >
      {children}
      {over && (
        <div className="drop">
          <b>{words.drop}</b>
          <span>{words.dropPromise}</span>
        </div>
      )}
    </div>
  );
}
