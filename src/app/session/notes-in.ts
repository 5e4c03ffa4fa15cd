import type { Notes } from "./model";

/** The notes in a text that a workbook kept, or null where it holds none: anybody can have written there. */
export function notesIn(text: string | null): Notes | null {
  return text === null ? null : notesFrom(parsed(text));
}

/** The same for what was kept as data. */
export function notesFrom(kept: unknown): Notes | null {
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

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not ours, or cut short by another program: as good as nothing.
    return null;
  }
}
