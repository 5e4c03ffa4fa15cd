import type { Receipt } from "../../port";
import type { Journal } from "../journal";
import type { Settings } from "../settings";
import type { Notes } from "../notes";
import { NO_NOTES } from "../notes";

/**
 * Where explanations, ignored findings and settings outlive the pane: in the workbook, in the browser, or nowhere.
 * Losing them must never stop the work, so nothing here can fail: a host that cannot keep them says nothing.
 */
export interface Store {
  /** The notes kept for a workbook by its name. */
  readNotes(workbook: string): Promise<Notes>;
  keepNotes(workbook: string, notes: Notes): Promise<void>;
  keepSettings(settings: Settings): Promise<void>;
  /** What was written to a workbook on earlier visits; empty where nothing is known. */
  readJournal(workbook: string): Promise<Journal>;
  keepJournal(workbook: string, journal: Journal): Promise<void>;
  /** The write to a workbook that was begun and of which nobody heard how it ended; null where every write was told. */
  readBegun(workbook: string): Promise<Receipt | null>;
  /** Kept before a write begins, forgotten (null) once its end is known: a pane may be closed, or Excel gone, in between. */
  keepBegun(workbook: string, begun: Receipt | null): Promise<void>;
}

/** Keeps everything as long as the page lives. */
export function memoryStore(): Store {
  const notes = new Map<string, Notes>();
  const begun = new Map<string, Receipt>();
  const journals = new Map<string, Journal>();
  return {
    readNotes: (workbook) => Promise.resolve(notes.get(workbook) ?? NO_NOTES),
    keepNotes: (workbook, said) => {
      notes.set(workbook, said);
      return Promise.resolve();
    },
    keepSettings: () => Promise.resolve(),
    readJournal: (workbook) => Promise.resolve(journals.get(workbook) ?? []),
    keepJournal: (workbook, journal) => {
      journals.set(workbook, journal);
      return Promise.resolve();
    },
    readBegun: (workbook) => Promise.resolve(begun.get(workbook) ?? null),
    keepBegun: (workbook, write) => {
      if (write === null) begun.delete(workbook);
      else begun.set(workbook, write);
      return Promise.resolve();
    },
  };
}
