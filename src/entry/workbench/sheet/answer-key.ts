import type { KeyboardEvent } from "react";
import { copyText } from "./copy-text";
import type { Press } from "./moves";
import { moved } from "./moves";
import type { Selection } from "./selection";
import type { SheetPicture } from "./sheet-picture";

/** What the keyboard does on a sheet: move, copy, take back, empty a cell, or begin to type in it. */
export interface KeyActions {
  readonly onSelect: (selection: Selection) => void;
  readonly onEmpty: () => void;
  readonly onUndo: () => void;
  /** With the letter that begins it, or null to go on with what stands there. */
  readonly onType: (text: string | null) => void;
}

/** Answers a key press as Excel does; keys without a meaning here are left to others. */
export function answerKey(
  event: KeyboardEvent,
  picture: SheetPicture,
  selection: Selection,
  page: number,
  actions: KeyActions,
): void {
  const press: Press = { key: event.key, shift: event.shiftKey, control: event.ctrlKey || event.metaKey };
  // An input method begins to compose: its letters must find the editor, so the key goes on.
  if (event.key === "Process") {
    actions.onType("");
    return;
  }
  const next =
    event.altKey || (event.key === "Enter" && press.control) ? null : moved(picture, selection, press, page);
  if (next !== null) actions.onSelect(next);
  else if (event.key === "F2") actions.onType(null);
  else if (event.key === "Delete" || event.key === "Backspace") actions.onEmpty();
  else if (press.control && event.key.toLowerCase() === "c") copyText(picture, selection);
  else if (press.control && event.key.toLowerCase() === "z") actions.onUndo();
  else if (event.key.length === 1 && !press.control && !event.altKey) actions.onType(event.key);
  else return;
  event.preventDefault();
}
