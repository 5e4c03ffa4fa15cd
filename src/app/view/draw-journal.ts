import { addressOf } from "../../core/grid";
import { overwritten, undoable, withLater } from "../journal";
import type { EntryPurpose, JournalEntry } from "../journal";
import { dateOf } from "../report-sheet";
import type { Model } from "../session/model";
import { busy } from "../session/transition";
import type { EntryUndo, JournalEntryView, JournalView } from "../state";
import type { Words } from "../words/words";
import { shownAs } from "./say";

/** Everything written, with what can be done about each. */
export function journalView(model: Model, words: Words): JournalView {
  const places = undoable(model.journal);
  const last = places.at(-1);
  return {
    depth: places.length,
    undo: places.length === 0 ? null : words.phrases.undo(places.length),
    latest: last === undefined ? null : (model.journal[last]?.at ?? null),
    entries: model.journal.map((entry, place) => entryView(entry, place, model, words)).reverse(),
  };
}

function entryView(entry: JournalEntry, place: number, model: Model, words: Words): JournalEntryView {
  return {
    entry: place,
    when: dateOf(entry.at),
    words: purposeWords(entry.purpose, words),
    undo: undoOf(entry, place, model, words),
    rest: words.journal.rest(entry.receipt.edits.length),
    lines: entry.receipt.edits.map(({ at, was, becomes }) => ({
      at,
      sheet: at.sheet,
      cell: addressOf(at),
      was,
      becomes,
    })),
  };
}

/** What was done: `采用修改`, `一键重算`. */
export function purposeWords(purpose: EntryPurpose, { phrases }: Words): string {
  switch (purpose.is) {
    case "finding":
      return phrases.wroteFix;
    case "safe-fixes":
      return phrases.wroteSafe;
    case "recalculation":
      return phrases.wroteRecalculation;
    case "broken-off":
      return phrases.wroteBrokenOff;
    case "allocation":
      return phrases.wroteAllocation;
    case "sheet-inserted":
      return phrases.wroteSheet(purpose.sheet);
    case "report-written":
      return phrases.wroteReport(purpose.sheet);
  }
}

function undoOf(entry: JournalEntry, place: number, model: Model, words: Words): EntryUndo {
  const { journal: said } = words;
  if (entry.undoneAt !== undefined)
    return { is: "not", why: said.undoneAt(dateOf(entry.undoneAt)), done: true };
  if (entry.receipt.edits.length === 0 && entry.inserted === undefined)
    return { is: "not", why: said.deleteSheet, done: false };
  const places = withLater(model.journal, place);
  const [changed] = asRead(model) ? overwritten(model.journal, places, model.checked?.grids ?? []) : [];
  if (changed !== undefined) {
    const { at, wrote, found } = changed;
    const why =
      found === null
        ? said.sheetGone(at.sheet)
        : said.changedSince(at.sheet, addressOf(at), shownAs(words, wrote), shownAs(words, found));
    return { is: "not", why, done: false };
  }
  const spoken = said.undoSpoken(purposeWords(entry.purpose, words), dateOf(entry.at));
  if (places.length === 1) return { is: "alone", label: words.ui.undo, spoken };
  const later = places.slice(1);
  return {
    is: "with-later",
    why: said.writtenAgain(later.map((one) => dateOf(model.journal[one]?.at ?? 0))),
    label: said.undoTogether(places.length),
    spoken: `${said.undoTogether(places.length)}${words.phrases.comma}${spoken}`,
  };
}

/** Whether the workbook was read since we wrote: only then do its cells tell that somebody else has changed them. */
function asRead(model: Model): boolean {
  return !busy(model) && !model.stale;
}
