import type { Language, Notes, Settings, Store } from "../../../app";
import { DEFAULT_SETTINGS, LANGUAGES, languageOf, memoryStore, PROFILE_IDS, THEMES } from "../../../app";

const SETTINGS = "hebiao:settings";
const NOTES = "hebiao:notes:";

/** The settings of the last visit; on the first, the browser's language. */
export function keptSettings(): Settings {
  const kept = read(SETTINGS);
  const language: Language =
    LANGUAGES.find((one) => one === kept["language"]) ?? languageOf(navigator.language);
  return {
    language,
    theme: THEMES.find((one) => one === kept["theme"]) ?? DEFAULT_SETTINGS.theme,
    autoRecheck: kept["autoRecheck"] === true,
    profile: PROFILE_IDS.find((one) => one === kept["profile"]) ?? DEFAULT_SETTINGS.profile,
  };
}

/** Keeps explanations and settings in this browser, and as long as the page lives where the browser keeps nothing. */
export function browserStore(): Store {
  const memory = memoryStore();
  return {
    readNotes: async (workbook) => notesFrom(read(NOTES + workbook)) ?? (await memory.readNotes(workbook)),
    keepNotes: (workbook, notes) => {
      write(NOTES + workbook, notes);
      return memory.keepNotes(workbook, notes);
    },
    // The workbook lives as long as the page: what outlives the page would speak of another one.
    readBegun: (workbook) => memory.readBegun(workbook),
    keepBegun: (workbook, begun) => memory.keepBegun(workbook, begun),
    keepSettings: (settings) => {
      write(SETTINGS, settings);
      return Promise.resolve();
    },
  };
}

function notesFrom(kept: Readonly<Record<string, unknown>>): Notes | null {
  const { explanations, ignored, seen } = kept;
  if (typeof explanations !== "object" || explanations === null || !Array.isArray(ignored)) return null;
  return {
    explanations: textsIn(explanations),
    ignored: ignored.filter((one): one is string => typeof one === "string"),
    ...(typeof seen === "object" && seen !== null ? { seen: textsIn(seen) } : {}),
  };
}

function textsIn(kept: object): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}

function read(key: string): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "{}");
    return typeof kept === "object" && kept !== null ? { ...kept } : {};
  } catch {
    // A private window may refuse, and what another program wrote may not be ours: both mean that nothing was kept.
    return {};
  }
}

function write(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Full or refused: the memory still has it.
  }
}
