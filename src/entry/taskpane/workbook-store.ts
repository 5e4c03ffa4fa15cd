import type { OfficeWorkbook } from "../../adapter/office";
import type { Settings, Store } from "../../app";
import { memoryStore, notesIn, notesText } from "../../app";
import { keepJournal, readJournal } from "./kept-journal";
import { keepBegun, readBegun } from "./kept-write";
import { keepSettings } from "./kept-settings";

/**
 * Keeps explanations, ignored findings and corrections in the workbook itself, so that they go with the file to whoever opens it
 * next; settings and the journal on this machine. A workbook that cannot keep them (read-only, busy) does so in memory.
 * `address` tells workbooks of one name apart: it gives where the workbook lies, or null where it was never saved.
 */
export function workbookStore(workbook: OfficeWorkbook, address: () => string | null): Store {
  const journalOf = (name: string): string => address() ?? name;
  const memory = memoryStore();
  return {
    readNotes: async (name) => {
      const kept = await workbook.keptText();
      return (kept.ok ? notesIn(kept.value) : null) ?? (await memory.readNotes(name));
    },
    keepNotes: async (name, notes) => {
      await memory.keepNotes(name, notes);
      await workbook.keepText(notesText(notes));
    },
    readBegun: async (name) => readBegun(name) ?? (await memory.readBegun(name)),
    keepBegun: (name, begun) => {
      keepBegun(name, begun);
      return memory.keepBegun(name, begun);
    },
    readJournal: async (name) => readJournal(journalOf(name)) ?? (await memory.readJournal(name)),
    keepJournal: (name, journal) => {
      keepJournal(journalOf(name), journal);
      return memory.keepJournal(name, journal);
    },
    keepSettings: (settings: Settings) => {
      keepSettings(settings);
      return Promise.resolve();
    },
  };
}
