import type { Settings, Store, WorkbookPort } from "../../../app";
import { languageOf, memoryStore, notesIn, notesText, settingsIn } from "../../../app";

const SETTINGS = "hebiao:settings";
const NOTES = "hebiao:notes:";

/** The settings of the last visit; on the first, the browser's language. */
export function keptSettings(): Settings {
  return settingsIn(read(SETTINGS), languageOf(navigator.language));
}

/**
 * Keeps what a person says in the workbook, where the saved file takes it along, and in this browser for a workbook
 * that is not saved; settings in this browser. Where the browser keeps nothing, all lasts as long as the page.
 */
export function browserStore(port: Pick<WorkbookPort, "keptText" | "keepText">): Store {
  const memory = memoryStore();
  return {
    readNotes: async (workbook) => {
      const kept = await port.keptText();
      const inFile = kept.ok ? notesIn(kept.value) : null;
      return inFile ?? notesIn(textOf(NOTES + workbook)) ?? memory.readNotes(workbook);
    },
    keepNotes: async (workbook, notes) => {
      write(NOTES + workbook, notes);
      await memory.keepNotes(workbook, notes);
      await port.keepText(notesText(notes));
    },
    // The workbook lives as long as the page: what outlives the page would speak of another one.
    readBegun: (workbook) => memory.readBegun(workbook),
    keepBegun: (workbook, begun) => memory.keepBegun(workbook, begun),
    readJournal: (workbook) => memory.readJournal(workbook),
    keepJournal: (workbook, journal) => memory.keepJournal(workbook, journal),
    keepSettings: (settings) => {
      write(SETTINGS, settings);
      return Promise.resolve();
    },
  };
}

function read(key: string): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(textOf(key) ?? "{}");
    return typeof kept === "object" && kept !== null ? { ...kept } : {};
  } catch {
    // What another program wrote may not be ours: then nothing was kept.
    return {};
  }
}

function textOf(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // A private window may refuse.
    return null;
  }
}

function write(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Full or refused: the memory still has it.
  }
}
