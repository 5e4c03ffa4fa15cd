import type { JournalWords } from "../journal-words";

/** The words of the journal in English. */
export const JOURNAL_EN: JournalWords = {
  undoneAt: (when) => `Undone on ${when}`,
  deleteSheet: "Delete the sheet if you do not need it.",
  sheetGone: (sheet) => `Sheet “${sheet}” no longer exists, so this cannot be undone.`,
  changedSince: (sheet, cell, wrote, found) =>
    `${cell} on “${sheet}” now shows ${found} instead of the ${wrote} Hebiao wrote, so this cannot be undone. Edit the cell directly.`,
  writtenAgain: (times) => `The same cells were written again on ${times.join(" and ")}; these go together.`,
  undoTogether: (writes) => `Undo ${writes} together`,
  rest: (cells) => `The other cells (${cells} in all)`,
  undoSpoken: (what, when) => `Undo “${what}” of ${when}`,
};
