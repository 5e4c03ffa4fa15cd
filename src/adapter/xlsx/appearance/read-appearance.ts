import type { Book } from "../book";
import { attempt } from "../refusal";
import type { ScannedSheet } from "../sheet/scanned-sheet";
import type { SheetEntry } from "../workbook-part";
import { attributeIn, isOn } from "../xml/attribute";
import { TagCursor } from "../xml/tag-cursor";
import type { Palette } from "./colours";
import { colourOf, readPalette } from "./colours";
import type { Looks } from "./read-looks";
import { readLooks } from "./read-looks";
import { HIGHEST_ROW, WIDEST_COLUMN, measureIn } from "./measure";
import type { ColumnWidths, PackedAppearance } from "./packed-appearance";
import { packStyles } from "./packed-appearance";

/** Points to pixels, at 96 dots per inch. */
const PIXELS = 4 / 3;

/** How the sheets of a book look, in its order. A damaged one is left out; without colours or styles that can be read, they look plain. */
export function readAppearance(book: Book): readonly PackedAppearance[] {
  const palette = fromPart(book, "theme", readPalette);
  const looks = fromPart(book, "styles", (xml, part) => readLooks(xml, part, palette));
  return book.sheets.flatMap((entry) => {
    const read = attempt(() => appearanceOf(entry, book.scan(entry), looks, palette));
    return read.ok ? [read.value] : [];
  });
}

/** What a part says, or what is said where there is no such part: damage to looks must not hide the figures. */
function fromPart<T>(book: Book, kind: string, reader: (xml: string | null, part: string) => T): T {
  const part = book.linked(kind);
  const read = attempt(() => reader(part === null ? null : book.parts.text(part), part ?? ""));
  return read.ok ? read.value : reader(null, "");
}

function appearanceOf(
  entry: SheetEntry,
  scanned: ScannedSheet,
  looks: Looks,
  palette: Palette,
): PackedAppearance {
  const heights = new Map<number, number>();
  for (const row of scanned.rows) {
    const said = attributeIn(scanned.xml, row.start + "<row".length, row.openEnd, "ht");
    const height = measureIn(said, 0, HIGHEST_ROW);
    if (height !== null) heights.set(row.row, Math.round(height * PIXELS));
  }
  const last = scanned.rows.at(-1);
  return {
    sheet: entry.name,
    normalFont: looks.normal,
    looks: looks.looks,
    ...readAround(scanned, palette, digitWidth(looks)),
    heights,
    styled: packStyles(scanned.rows),
    columnStyles: scanned.columns.map(({ from, to, style }) => ({ from, to, style })),
    rows: last === undefined ? 0 : last.row + 1,
    columns: scanned.rows.reduce((most, row) => Math.max(most, (row.cells.at(-1)?.column ?? -1) + 1), 0),
  };
}

type Around = Pick<
  PackedAppearance,
  "widths" | "standardWidth" | "defaultRowHeight" | "frozen" | "gridLines" | "tabColour" | "active"
>;

/** What the sheet's text says before its rows. */
function readAround(scanned: ScannedSheet, palette: Palette, digit: number): Around {
  // The root's own opening tag is not closed before the rows begin, which ends this walk at the right place.
  const cursor = new TagCursor(scanned.xml, scanned.part, 0, scanned.body.start);
  const widths: ColumnWidths[] = [];
  let standardWidth = defaultWidth(8, digit);
  const around = {
    defaultRowHeight: 20,
    frozen: { rows: 0, columns: 0 },
    gridLines: true,
    active: false,
    tabColour: null as string | null,
  };
  while (cursor.next()) {
    if (cursor.closing) continue;
    if (cursor.name === "col") widths.push(...columnWidths(cursor, digit));
    else if (cursor.name === "sheetFormatPr") {
      standardWidth = widthUnsaid(cursor, digit);
      around.defaultRowHeight = Math.round(
        (measureIn(cursor.attribute("defaultRowHeight"), 0, HIGHEST_ROW) ?? 15) * PIXELS,
      );
    } else if (cursor.name === "sheetView") {
      around.gridLines =
        cursor.attribute("showGridLines") === null || isOn(cursor.attribute("showGridLines"));
      around.active = isOn(cursor.attribute("tabSelected"));
    } else if (cursor.name === "pane") around.frozen = frozenPart(cursor);
    else if (cursor.name === "tabColor") around.tabColour = colourOf(cursor, palette);
  }
  return { ...around, widths, standardWidth };
}

function columnWidths(cursor: TagCursor, digit: number): readonly ColumnWidths[] {
  const width = measureIn(cursor.attribute("width"), 0, WIDEST_COLUMN);
  const from = number(cursor, "min") ?? 1;
  const to = number(cursor, "max") ?? from;
  return width === null ? [] : [{ from: from - 1, to: to - 1, width: pixelsOf(width, digit) }];
}

function widthUnsaid(cursor: TagCursor, digit: number): number {
  const said = measureIn(cursor.attribute("defaultColWidth"), 0, WIDEST_COLUMN);
  if (said !== null) return pixelsOf(said, digit);
  return defaultWidth(measureIn(cursor.attribute("baseColWidth"), 0, WIDEST_COLUMN) ?? 8, digit);
}

/** More than any window shows: all of it would be drawn at once, and nobody could scroll past it. */
const MOST_FROZEN = { rows: 200, columns: 60 };

/** Only a frozen pane holds its rows and columns in place; a split one is two views of the same sheet. */
function frozenPart(cursor: TagCursor): { readonly rows: number; readonly columns: number } {
  if (!(cursor.attribute("state") ?? "").startsWith("frozen")) return { rows: 0, columns: 0 };
  return {
    rows: frozenCount(number(cursor, "ySplit"), MOST_FROZEN.rows),
    columns: frozenCount(number(cursor, "xSplit"), MOST_FROZEN.columns),
  };
}

function frozenCount(said: number | null, most: number): number {
  return said !== null && Number.isInteger(said) && 0 < said && said <= most ? said : 0;
}

function number(cursor: TagCursor, name: string): number | null {
  const text = cursor.attribute(name);
  return text === null || Number.isNaN(Number(text)) ? null : Number(text);
}

/** Columns are measured in digits of the normal font (ECMA-376 part 1, 18.3.1.13). */
function pixelsOf(width: number, digit: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit);
}

/** Excel widens its standard column to a multiple of eight pixels (same place). */
function defaultWidth(digits: number, digit: number): number {
  return Math.ceil((digits * digit + 5) / 8) * 8;
}

/** The widest digit of the normal font: half an em in Chinese fonts, a little more in Latin ones (measured in Excel: Calibri 11 has 7, 等线 and 宋体 11 have 8). */
function digitWidth({ normal }: Looks): number {
  const em = normal.size * PIXELS;
  return isChinese(normal.name) ? Math.ceil(em * 0.5) : Math.round(em * 0.507);
}

function isChinese(font: string): boolean {
  return /[\u3400-\u9fff]|^(SimSun|SimHei|FangSong|KaiTi|DengXian|Microsoft YaHei|STSong)/i.test(font);
}
