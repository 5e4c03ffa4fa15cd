import type { Talk } from "./attempt";
import { Refusal, isMissing } from "./refusal";

/** A sheet by name, with what is known of it before any cell is asked for. */
export interface ListedSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly locked: boolean;
  readonly sheet: Excel.Worksheet;
}

/** Queues the loading of the list; call the answer after the next sync. */
export function listSheets({ context }: Talk): () => readonly ListedSheet[] {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/visibility,items/protection/protected");
  return () =>
    worksheets.items.map((sheet) => ({
      name: sheet.name,
      hidden: sheet.visibility !== "Visible",
      locked: sheet.protection.protected,
      sheet,
    }));
}

/** The listed sheets of these names, in the workbook's order. */
export function named(sheets: readonly ListedSheet[], names: readonly string[]): readonly ListedSheet[] {
  const missing = names.find((name) => !sheets.some((sheet) => sheet.name === name));
  if (missing !== undefined) throw new Refusal({ is: "no-such-sheet", sheet: missing });
  return sheets.filter((sheet) => names.includes(sheet.name));
}

/** The sheets that must take a change: the first one that is protected refuses all, by its name. */
export function refuseLocked(sheets: readonly Pick<ListedSheet, "name" | "locked">[]): void {
  const locked = sheets.find((sheet) => sheet.locked);
  if (locked !== undefined) throw new Refusal({ is: "sheet-protected", sheet: locked.name });
}

/** Sends what was queued for sheets known by name; one that is gone is told by its name. */
export async function syncSheets(talk: Talk, names: readonly string[]): Promise<void> {
  try {
    await talk.sync();
  } catch (error) {
    if (!isMissing(error)) throw error;
    // Excel does not say which one it missed.
    const listed = listSheets(talk);
    await talk.sync();
    named(listed(), names);
    throw error;
  }
}
