import type { Receipt } from "../../app";

const KEY = "hebiao:begun:";

/**
 * Keeps on this machine what would take back a write to a workbook, from its beginning to its end; null forgets it. It
 * goes nowhere, and is not put into the workbook, which is what is being written.
 */
export function keepBegun(workbook: string, begun: Receipt | null): void {
  try {
    if (begun === null) localStorage.removeItem(KEY + workbook);
    else localStorage.setItem(KEY + workbook, JSON.stringify(begun));
  } catch {
    // Storage can be switched off or full: what is kept then lasts as long as the pane.
  }
}

/** What was kept, or null. */
export function readBegun(workbook: string): Receipt | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY + workbook) ?? "null");
    return isReceipt(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Whether something that was kept is what undoing a write takes. */
export function isReceipt(kept: unknown): kept is Receipt {
  if (typeof kept !== "object" || kept === null || !("edits" in kept) || !("inverse" in kept)) return false;
  return [kept.edits, kept.inverse].every((edits) => Array.isArray(edits) && edits.every(isEdit));
}

function isEdit(edit: unknown): boolean {
  if (typeof edit !== "object" || edit === null || !("at" in edit)) return false;
  const { at } = edit;
  if (typeof at !== "object" || at === null || !("sheet" in at && "row" in at && "column" in at))
    return false;
  const texts = "was" in edit && "becomes" in edit ? [edit.was, edit.becomes, at.sheet] : [null];
  return texts.every((one) => typeof one === "string") && [at.row, at.column].every(Number.isInteger);
}
