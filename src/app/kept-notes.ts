import { TABLE_KINDS } from "../core/inspect";
import type { Correction } from "../core/inspect";
import type { Notes } from "./notes";

/** Notes as the text that a workbook keeps; null where there is nothing to keep. */
export function notesText(notes: Notes): string | null {
  const { explanations, ignored, corrections = [] } = notes;
  const empty = Object.keys(explanations).length + ignored.length + corrections.length === 0;
  return empty ? null : JSON.stringify(notes);
}

/** The notes in a text that a workbook kept, or null where it holds none: anybody can have written there. */
export function notesIn(text: string | null): Notes | null {
  const kept = fieldsOf(text === null ? null : parsed(text));
  const { explanations, ignored, seen, corrections } = kept;
  if (typeof explanations !== "object" || explanations === null || !Array.isArray(ignored)) return null;
  return {
    explanations: textsIn(explanations),
    ignored: ignored.filter((one): one is string => typeof one === "string"),
    ...(seen === undefined ? {} : { seen: textsIn(seen) }),
    ...(Array.isArray(corrections) ? { corrections: corrections.filter(isCorrection) } : {}),
  };
}

function textsIn(kept: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(fieldsOf(kept)).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}

function isCorrection(kept: unknown): kept is Correction {
  const { anchor, kind, unit, header, totals } = fieldsOf(kept);
  const { at, heads } = fieldsOf(anchor);
  const { sheet, row, column } = fieldsOf(at);
  return (
    [sheet, heads].every((one) => typeof one === "string") &&
    [row, column].every(Number.isInteger) &&
    (kind === null || TABLE_KINDS.some((one) => one === kind)) &&
    (unit === null || typeof unit === "string") &&
    (header === null || [fieldsOf(header)["first"], fieldsOf(header)["last"]].every(Number.isInteger)) &&
    (totals === null || (Array.isArray(totals) && totals.every(isNamedRow)))
  );
}

function isNamedRow(kept: unknown): boolean {
  const { row, name } = fieldsOf(kept);
  return Number.isInteger(row) && typeof name === "string";
}

function fieldsOf(kept: unknown): Readonly<Partial<Record<string, unknown>>> {
  return typeof kept === "object" && kept !== null ? { ...kept } : {};
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not ours, or cut short by another program: as good as nothing.
    return null;
  }
}
