import type { OfficeWorkbook } from "../../adapter/office";
import type { Notes, Settings, Store } from "../../app";
import { memoryStore, notesIn } from "../../app";
import { keepBegun, readBegun } from "./kept-write";
import { keepSettings } from "./kept-settings";

/**
 * Keeps explanations and ignored findings in the workbook itself, so that they go with the file to whoever opens it
 * next, and settings on this machine. A workbook that cannot keep them (read-only, busy) does so in memory.
 */
export function workbookStore(workbook: OfficeWorkbook): Store {
  const memory = memoryStore();
  return {
    readNotes: async (name) => {
      const kept = await workbook.keptText();
      return (kept.ok ? notesIn(kept.value) : null) ?? (await memory.readNotes(name));
    },
    keepNotes: async (name, notes) => {
      await memory.keepNotes(name, notes);
      await workbook.keepText(isEmpty(notes) ? null : JSON.stringify(notes));
    },
    readBegun: async (name) => readBegun(name) ?? (await memory.readBegun(name)),
    keepBegun: (name, begun) => {
      keepBegun(name, begun);
      return memory.keepBegun(name, begun);
    },
    keepSettings: (settings: Settings) => {
      keepSettings(settings);
      return Promise.resolve();
    },
  };
}

function isEmpty({ explanations, ignored }: Notes): boolean {
  return Object.keys(explanations).length === 0 && ignored.length === 0;
}
