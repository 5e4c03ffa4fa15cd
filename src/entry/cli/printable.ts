import type { Io } from "./io";

/** Controls but tab and line feed, and marks that turn the order of what follows. */
// eslint-disable-next-line no-control-regex -- control characters are what this is about
const COMMANDS_TO_TERMINALS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/**
 * The world, but for what a workbook's texts and names could tell the terminal to do: to clear what stands above, or to
 * show a figure backwards. Such characters are shown by their number, as JSON writes them, so that an answer in JSON
 * stays the same answer.
 */
export function printable(io: Io): Io {
  return {
    ...io,
    out: (text) => io.out(shown(text)),
    err: (text) => io.err(shown(text)),
    progress: (text) => io.progress(text === null ? null : shown(text)),
  };
}

function shown(text: string): string {
  return text.replace(
    COMMANDS_TO_TERMINALS,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
