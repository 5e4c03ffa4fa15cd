import type { Journal } from "./journal";
import type { Notes } from "./notes";
import { NO_NOTES } from "./notes";
import type { Seen } from "./standing";

/** What people have said of a check's findings and changed since, and what the check before showed: all a report tells besides. */
export interface Done {
  readonly notes: Notes;
  readonly journal: Journal;
  /** Null where there was no check before. */
  readonly earlier: Seen | null;
}

export const NOTHING_DONE: Done = { notes: NO_NOTES, journal: [], earlier: null };

/** What a workbook that was only opened tells of earlier visits, by the notes it keeps. */
export function doneEarlier(notes: Notes | null): Done {
  return notes === null ? NOTHING_DONE : { notes, journal: [], earlier: notes.seen ?? null };
}
