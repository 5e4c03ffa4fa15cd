import type { Journal, JournalEntry } from "../../app";
import { isReceipt } from "./kept-write";

const KEY = "hebiao:journal:";

/** More than anybody scrolls through; a browser keeps about five million characters for all workbooks together. */
const MOST_ENTRIES = 100;

const PURPOSES: readonly JournalEntry["purpose"]["is"][] = [
  "finding",
  "safe-fixes",
  "recalculation",
  "allocation",
  "broken-off",
  "sheet-inserted",
  "report-written",
];

/** Keeps on this machine what was written to a workbook, the latest entries where there are very many. */
export function keepJournal(workbook: string, journal: Journal): void {
  try {
    localStorage.setItem(KEY + workbook, JSON.stringify(journal.slice(-MOST_ENTRIES)));
  } catch {
    // Storage can be switched off or full: the journal then lasts as long as the pane.
  }
}

/** What was kept; null where nothing was. */
export function readJournal(workbook: string): Journal | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY + workbook) ?? "null");
    return Array.isArray(kept) ? kept.filter(isEntry) : null;
  } catch {
    return null;
  }
}

function isEntry(kept: unknown): kept is JournalEntry {
  if (typeof kept !== "object" || kept === null) return false;
  if (!("at" in kept && "purpose" in kept && "receipt" in kept)) return false;
  const { at, purpose, receipt } = kept;
  if (typeof purpose !== "object" || purpose === null || !("is" in purpose)) return false;
  const { is } = purpose;
  const named = "sheet" in purpose ? typeof purpose.sheet === "string" : true;
  return typeof at === "number" && PURPOSES.some((one) => one === is) && named && isReceipt(receipt);
}
