import type { OfficeWorkbook } from "../../adapter/office";
import type { Notes, Settings, Store } from "../../app";
import { memoryStore } from "../../app";
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

/** The notes in a text that a workbook kept, or null where it holds none: anybody can have written there. */
export function notesIn(text: string | null): Notes | null {
  const kept = text === null ? null : parsed(text);
  if (typeof kept !== "object" || kept === null || !("explanations" in kept) || !("ignored" in kept))
    return null;
  const { explanations, ignored } = kept;
  if (typeof explanations !== "object" || explanations === null || !Array.isArray(ignored)) return null;
  return {
    explanations: textsIn(explanations),
    ignored: ignored.filter((one): one is string => typeof one === "string"),
    ...("seen" in kept ? { seen: textsIn(kept.seen) } : {}),
  };
}

function textsIn(kept: unknown): Readonly<Record<string, string>> {
  if (typeof kept !== "object" || kept === null) return {};
  return Object.fromEntries(
    Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}

function isEmpty({ explanations, ignored }: Notes): boolean {
  return Object.keys(explanations).length === 0 && ignored.length === 0;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not ours, or cut short by another program: as good as nothing.
    return null;
  }
}
