import type { CellRef } from "../../core/grid";
import { addressOf, quotedSheet } from "../../core/grid";
import type { ReportCell, ReportSheet } from "../../port";
import { LONGEST_TEXT, asStored } from "./as-stored";

/** What is written, as entries for `formulas`, and how wide each column should be, in points. */
export interface ReportLayout {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly widths: readonly number[];
}

/** A formula's text constant holds no more characters ("Excel specifications and limits"). */
const LONGEST_CONSTANT = 255;

/** Narrow columns keep their longest word, sentences are wrapped. */
const POINTS_PER_LETTER = 6;
const NARROWEST = 48;
const WIDEST = 300;

/** A title, the header two rows below, and the rows: links as formulas, everything else as text and nothing but text. */
export function layOut({ title, header, rows }: ReportSheet): ReportLayout {
  const texts = [header, ...rows.map((row) => row.map(({ text }) => text))];
  return {
    title: entryOf(title),
    header: header.map(entryOf),
    rows: rows.map((row) => header.map((_, column) => cellEntry(row[column]))),
    widths: header.map((_, column) => widthFor(texts.map((row) => row[column] ?? ""))),
  };
}

function cellEntry(cell: ReportCell | undefined): string {
  if (cell === undefined) return "";
  const { text, link } = cell;
  return link === null || LONGEST_CONSTANT < text.length ? entryOf(text) : linkTo(link, text);
}

function entryOf(text: string): string {
  return String(asStored(text.slice(0, LONGEST_TEXT), "General"));
}

/** One formula for a whole column of links is one call; a hyperlink object for each cell would be thousands. */
function linkTo(at: CellRef, text: string): string {
  const place = `#${quotedSheet(at.sheet)}!${addressOf(at)}`;
  return `=HYPERLINK(${constant(place)},${constant(text)})`;
}

function constant(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

function widthFor(texts: readonly string[]): number {
  const longest = Math.max(...texts.map(letters));
  return Math.min(WIDEST, Math.max(NARROWEST, longest * POINTS_PER_LETTER + POINTS_PER_LETTER));
}

/** Chinese characters are twice as wide as Latin ones. */
function letters(text: string): number {
  return text.length + (text.match(/[\u1100-\uFFFF]/g)?.length ?? 0);
}
