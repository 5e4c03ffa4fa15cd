import type { CellRef, Edit, Grid } from "../core/grid";
import { cellIn, refKey } from "../core/grid";
import type { NewSheet, Receipt } from "../port";
import { combineEdits } from "./combine-edits";

/** Why cells were written, or what else was put into the workbook. */
export type EntryPurpose =
  | { readonly is: "finding"; readonly finding: string }
  | { readonly is: "safe-fixes" }
  | { readonly is: "recalculation" }
  | { readonly is: "allocation" }
  /** Broken off, and found in the workbook by a later check. */
  | { readonly is: "broken-off" }
  /** A sheet of its own; the receipt names no cells, because removing the sheet takes it back. */
  | { readonly is: "sheet-inserted"; readonly sheet: string }
  | { readonly is: "report-written"; readonly sheet: string };

/** One write. It stays in the journal when it is taken back, and says so. */
export interface JournalEntry {
  /** Milliseconds since 1970, as `undoneAt`. */
  readonly at: number;
  readonly purpose: EntryPurpose;
  readonly receipt: Receipt;
  /** What stands on a sheet that was put in, as long as the pane remembers: only then can it be taken away again. */
  readonly inserted?: NewSheet;
  /** Absent while the write stands. */
  readonly undoneAt?: number;
}

/** All that was written, latest last; an entry is named by its place, which never changes. */
export type Journal = readonly JournalEntry[];

/** A cell that no longer holds what was written there; `found` is null where its sheet is gone. */
export interface Overwritten {
  readonly at: CellRef;
  readonly wrote: string;
  readonly found: string | null;
}

/** The places of the entries that can still be taken back, as far as the journal tells. */
export function undoable(journal: Journal): readonly number[] {
  return journal.flatMap((entry, place) => (isStanding(entry) ? [place] : []));
}

/** An entry with every later one that wrote one of its cells, and those that wrote one of theirs: none can go without the others. */
export function withLater(journal: Journal, place: number): readonly number[] {
  const entry = journal[place];
  if (entry === undefined || !isStanding(entry)) return [];
  const cells = new Set(cellsOf(entry));
  const sheet = entry.purpose.is === "sheet-inserted" ? entry.purpose.sheet : null;
  const places = [place];
  for (let later = place + 1; later < journal.length; later += 1) {
    const other = journal[later];
    if (other === undefined || !isStanding(other)) continue;
    const own = cellsOf(other);
    const onSheet = other.receipt.edits.some(({ at }) => at.sheet === sheet);
    if (!onSheet && !own.some((cell) => cells.has(cell))) continue;
    own.forEach((cell) => cells.add(cell));
    places.push(later);
  }
  return places;
}

/** The edits that take entries back at once, each cell once. */
export function undoing(journal: Journal, places: readonly number[]): readonly Edit[] {
  const latestFirst = [...places].sort((one, other) => other - one);
  return combineEdits(latestFirst.flatMap((place) => journal[place]?.receipt.inverse ?? []));
}

/** The edits that write what entries wrote, once they have been taken back. */
export function redoing(journal: Journal, places: readonly number[]): readonly Edit[] {
  const earliestFirst = [...places].sort((one, other) => one - other);
  return combineEdits(earliestFirst.flatMap((place) => journal[place]?.receipt.edits ?? []));
}

/** The journal after entries were taken back. */
export function undone(journal: Journal, places: readonly number[], at: number): Journal {
  return journal.map((entry, place) => (places.includes(place) ? { ...entry, undoneAt: at } : entry));
}

/** The entries that stand, in the order in which they were written. */
export function standing(journal: Journal): Journal {
  return journal.filter(isStanding);
}

/** The writes that stand, one edit for each cell from what it first showed to what was written last. */
export function standingEdits(journal: Journal): readonly Edit[] {
  return combineEdits(standing(journal).flatMap(({ receipt }) => receipt.edits));
}

/** What stands in the way of taking entries back: cells that somebody else has changed since, in the grids as read last. */
export function overwritten(
  journal: Journal,
  places: readonly number[],
  grids: readonly Grid[],
): readonly Overwritten[] {
  return undoing(journal, places).flatMap(({ at, was }) => {
    const found = shownAt(grids, at);
    return found === was ? [] : [{ at, wrote: was, found }];
  });
}

/**
 * Whether a journal that was kept by a workbook's name speaks of the workbook at hand: one of its cells still shows what
 * the journal left there. Another file of that name, or one that was closed without saving, shows nothing of it.
 */
export function speaksOf(journal: Journal, grids: readonly Grid[]): boolean {
  const left = new Map<string, Edit>();
  for (const { receipt, undoneAt } of journal)
    for (const edit of receipt.edits)
      left.set(refKey(edit.at), undoneAt === undefined ? edit : { ...edit, becomes: edit.was });
  return [...left.values()].some(({ at, becomes }) => shownAt(grids, at) === becomes);
}

/** What a cell shows, or null where its sheet is gone. */
function shownAt(grids: readonly Grid[], at: CellRef): string | null {
  return cellIn(grids, at)?.text ?? null;
}

function isStanding({ receipt, undoneAt, inserted }: JournalEntry): boolean {
  return undoneAt === undefined && (0 < receipt.edits.length || inserted !== undefined);
}

function cellsOf({ receipt }: JournalEntry): readonly string[] {
  return receipt.edits.map(({ at }) => refKey(at));
}
