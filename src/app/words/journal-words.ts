/** What is said of the writes of the journal. Times come as `2024-05-01 09:30`. */
export interface JournalWords {
  readonly undoneAt: (when: string) => string;
  /** A sheet that was put into the workbook: the person deletes it. */
  readonly deleteSheet: string;
  readonly sheetGone: (sheet: string) => string;
  readonly changedSince: (sheet: string, cell: string, wrote: string, found: string) => string;
  /** Later writes, by their times, wrote the same cells. */
  readonly writtenAgain: (times: readonly string[]) => string;
  readonly undoTogether: (writes: number) => string;
  /** All the cells of a write, of which only the first few are in sight. */
  readonly rest: (cells: number) => string;
  /** Names the button of one entry among the others. */
  readonly undoSpoken: (what: string, when: string) => string;
}
