import type { CellRef } from "../../../core/grid";
import { refKey } from "../../../core/grid";
import type { MarkColour, MarkRequest } from "../../../port";
import type { Book } from "../book";
import { Refusal } from "../refusal";
import { StylePart } from "../style/style-part";
import { stylePartOf } from "../style/style-part-of";
import type { SheetEntry } from "../workbook-part";
import { gridOf } from "../write/read-back";
import { COLOURS, markLook } from "./mark-look";
import { withMarks, withoutMarks } from "./mark-rules";

/** What every mark of ours has in its formula. */
const MARK_NAME = "hebiao:mark:";

/** A book after its marks changed. */
export interface Marked {
  readonly book: Book;
  /** How many cells were coloured, or how many areas were cleared. */
  readonly count: number;
  /** The parts this may change. */
  readonly announced: readonly string[];
}

/** Replaces all marks of ours by these. Refuses a sheet that is not there or is protected; notes are not written. */
export function writeMarks(book: Book, marks: readonly MarkRequest[]): Marked {
  if (marks.length === 0) return { ...clearMarks(book), count: 0 };
  const clean = withoutRules(book);
  const { parts, styles, announced } = stylePartOf(clean.book);
  const cells = mostSerious(marks);
  const dxf = new Map(
    COLOURS.filter((colour) => cells.some((mark) => mark.colour === colour)).map((colour) => [
      colour,
      styles.indexOf("dxfs", (prefix) => markLook(colour, prefix)),
    ]),
  );
  const names = [...new Set(cells.map((mark) => mark.at.sheet))];
  const entries = names.map((name) => unlocked(clean.book, clean.book.sheet(name)));
  const marked = entries.reduce(
    (done, entry) => {
      const own = cells.filter((mark) => mark.at.sheet === entry.name);
      return done.with(entry.part, withMarks(clean.book.scan(entry).xml, entry.part, byColour(own), dxf));
    },
    parts.with(styles.part, styles.xml),
  );
  return {
    book: clean.book.with(marked),
    count: cells.length,
    announced: [...clean.announced, ...announced, ...entries.map((entry) => entry.part)],
  };
}

/**
 * Removes exactly our marks. Looks that we appended to the styles since the file was opened go as well; those of an
 * earlier session stay, since nothing shows that no one else has come to use them.
 */
export function clearMarks(book: Book): Marked {
  const clean = withoutRules(book);
  const name = book.linked("styles");
  const text = name === null ? null : book.parts.text(name);
  const original = name === null ? null : book.parts.textAsOpened(name);
  if (clean.count === 0 || name === null || text === null || original === null) return clean;
  const styles = new StylePart(text, name);
  const { prefix } = styles;
  styles.restore(
    "dxfs",
    new StylePart(original, name),
    COLOURS.map((colour) => markLook(colour, prefix)),
  );
  return {
    ...clean,
    book: clean.book.with(clean.book.parts.with(name, styles.xml)),
    announced: [...clean.announced, name],
  };
}

function withoutRules(book: Book): Marked {
  let { parts } = book;
  let count = 0;
  const announced: string[] = [];
  for (const entry of book.sheets) {
    const text = parts.text(entry.part);
    // Most sheets carry none, and looking for our name in the text is far quicker than reading it.
    if (text?.includes(MARK_NAME) !== true) continue;
    const { xml, cleared } = withoutMarks(text, entry.part);
    if (cleared === 0) continue;
    unlocked(book, entry);
    parts = parts.with(entry.part, xml);
    announced.push(entry.part);
    count += cleared;
  }
  return { book: 0 < count ? book.with(parts) : book, count, announced };
}

function unlocked(book: Book, entry: SheetEntry): SheetEntry {
  if (gridOf(book, entry).locked) throw new Refusal({ is: "sheet-protected", sheet: entry.name });
  return entry;
}

/** Each cell once, with the most serious of its marks, in reading order of colours. */
function mostSerious(marks: readonly MarkRequest[]): readonly MarkRequest[] {
  const chosen = new Map<string, MarkRequest>();
  for (const mark of marks) {
    const known = chosen.get(refKey(mark.at));
    if (known === undefined || COLOURS.indexOf(mark.colour) < COLOURS.indexOf(known.colour))
      chosen.set(refKey(mark.at), mark);
  }
  return [...chosen.values()];
}

function byColour(marks: readonly MarkRequest[]): ReadonlyMap<MarkColour, readonly CellRef[]> {
  const groups = COLOURS.map(
    (colour) => [colour, marks.filter((mark) => mark.colour === colour).map((mark) => mark.at)] as const,
  );
  return new Map(groups.filter(([, refs]) => 0 < refs.length));
}
