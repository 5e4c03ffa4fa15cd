import type { JournalWords } from "../journal-words";

/** The words of the journal in Chinese. */
export const JOURNAL_ZH_CN: JournalWords = {
  undoneAt: (when) => `已于 ${when} 撤销`,
  deleteSheet: "不需要时，删除这张工作表即可。",
  sheetGone: (sheet) => `工作表『${sheet}』已不在，不能撤销。`,
  changedSince: (sheet, cell, wrote, found) =>
    `『${sheet}』${cell} 现在是“${found}”，不是核表写的“${wrote}”，不能撤销。要改请直接在表里改。`,
  writtenAgain: (times) => `其中有单元格在 ${times.join("、")} 又写过，只能几次一起撤销。`,
  undoTogether: (writes) => `${writes} 次一起撤销`,
  rest: (cells) => `其余单元格（共 ${cells} 个）`,
  undoSpoken: (what, when) => `撤销 ${when} 的“${what}”`,
};
