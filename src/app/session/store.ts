import type { Settings } from "../settings";
import type { Notes } from "./model";
import { NO_NOTES } from "./model";

/**
 * Where explanations, ignored findings and settings outlive the pane: in the workbook, in the browser, or nowhere.
 * Losing them must never stop the work, so nothing here can fail: a host that cannot keep them says nothing.
 */
export interface Store {
  /** The notes kept for a workbook by its name. */
  readNotes(workbook: string): Promise<Notes>;
  keepNotes(workbook: string, notes: Notes): Promise<void>;
  keepSettings(settings: Settings): Promise<void>;
}

/** Keeps everything as long as the page lives. */
export function memoryStore(): Store {
  const notes = new Map<string, Notes>();
  return {
    readNotes: (workbook) => Promise.resolve(notes.get(workbook) ?? NO_NOTES),
    keepNotes: (workbook, said) => {
      notes.set(workbook, said);
      return Promise.resolve();
    },
    keepSettings: () => Promise.resolve(),
  };
}
