import type { Book } from "../book";
import { attempt } from "../refusal";
import type { ScannedRow, ScannedSheet } from "../sheet/scanned-sheet";
import type { SheetEntry } from "../workbook-part";
import { attributeIn, isOn } from "../xml/attribute";
import { TagCursor } from "../xml/tag-cursor";
import type { Palette } from "./colours";
import { colourOf, readPalette } from "./colours";
import type { Looks } from "./read-looks";
import { readLooks } from "./read-looks";
import type { SheetAppearance } from "./sheet-appearance";

/** Points to pixels, at 96 dots per inch. */
const PIXELS = 4 / 3;

/** How the sheets of a book look, in its order. A damaged one is left out; without colours or styles that can be read, they look plain. */
export function readAppearance(book: Book): readonly SheetAppearance[] {
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
): SheetAppearance {
  const around = readAround(scanned, palette, digitWidth(looks));
  const styled = new Map(scanned.rows.map((row) => [row.row, stylesOf(row)]));
  const heights = new Map<number, number>();
  for (const row of scanned.rows) {
    const height = attributeIn(scanned.xml, row.start + "<row".length, row.openEnd, "ht");
    if (height !== null) heights.set(row.row, Math.round(Number(height) * PIXELS));
  }
  const last = scanned.rows.at(-1);
  return {
    sheet: entry.name,
    normalFont: looks.normal,
    columnWidth: around.columnWidth,
    rowHeight: (row) => heights.get(row) ?? null,
    defaultRowHeight: around.defaultRowHeight,
    look: (row, column) => {
      const own = styled.get(row);
      const style = own?.at(column) ?? own?.row ?? around.columnStyle(column);
      return style === null ? null : (looks.looks[style] ?? null);
    },
    rows: last === undefined ? 0 : last.row + 1,
    columns: scanned.rows.reduce((most, row) => Math.max(most, (row.cells.at(-1)?.column ?? -1) + 1), 0),
    frozen: around.frozen,
    gridLines: around.gridLines,
    tabColour: around.tabColour,
    active: around.active,
  };
}

interface Styles {
  readonly row: number | null;
  at(column: number): number | null;
}

/** The styles of a row's cells, small enough for sheets of a million cells. */
function stylesOf(row: ScannedRow): Styles {
  const columns = Int32Array.from(row.cells, (cell) => cell.column);
  const styles = Int32Array.from(row.cells, (cell) => cell.style ?? 0);
  return {
    row: row.style,
    at(column) {
      let low = 0;
      let high = columns.length - 1;
      while (low <= high) {
        const middle = (low + high) >> 1;
        const found = columns[middle] ?? 0;
        if (found === column) return styles[middle] ?? null;
        if (found < column) low = middle + 1;
        else high = middle - 1;
      }
      return null;
    },
  };
}

interface Around {
  readonly columnWidth: (column: number) => number;
  readonly columnStyle: (column: number) => number | null;
  readonly defaultRowHeight: number;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridLines: boolean;
  readonly tabColour: string | null;
  readonly active: boolean;
}

/** What the sheet's text says before its rows. */
function readAround(scanned: ScannedSheet, palette: Palette, digit: number): Around {
  // The root's own opening tag is not closed before the rows begin, which ends this walk at the right place.
  const cursor = new TagCursor(scanned.xml, scanned.part, 0, scanned.body.start);
  const widths: ColumnWidths[] = [];
  let standard = defaultWidth(8, digit);
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
      standard = standardWidth(cursor, digit);
      around.defaultRowHeight = Math.round((number(cursor, "defaultRowHeight") ?? 15) * PIXELS);
    } else if (cursor.name === "sheetView") {
      around.gridLines =
        cursor.attribute("showGridLines") === null || isOn(cursor.attribute("showGridLines"));
      around.active = isOn(cursor.attribute("tabSelected"));
    } else if (cursor.name === "pane") around.frozen = frozenPart(cursor);
    else if (cursor.name === "tabColor") around.tabColour = colourOf(cursor, palette);
  }
  return {
    ...around,
    columnWidth: (column) => widths.find(({ from, to }) => from <= column && column <= to)?.width ?? standard,
    columnStyle: (column) =>
      scanned.columns.find(({ from, to }) => from <= column && column <= to)?.style ?? null,
  };
}

interface ColumnWidths {
  readonly from: number;
  readonly to: number;
  readonly width: number;
}

function columnWidths(cursor: TagCursor, digit: number): readonly ColumnWidths[] {
  const width = number(cursor, "width");
  const from = number(cursor, "min") ?? 1;
  const to = number(cursor, "max") ?? from;
  return width === null ? [] : [{ from: from - 1, to: to - 1, width: pixelsOf(width, digit) }];
}

function standardWidth(cursor: TagCursor, digit: number): number {
  const said = number(cursor, "defaultColWidth");
  return said === null ? defaultWidth(number(cursor, "baseColWidth") ?? 8, digit) : pixelsOf(said, digit);
}

/** Only a frozen pane holds its rows and columns in place; a split one is two views of the same sheet. */
function frozenPart(cursor: TagCursor): { readonly rows: number; readonly columns: number } {
  if (!(cursor.attribute("state") ?? "").startsWith("frozen")) return { rows: 0, columns: 0 };
  return { rows: number(cursor, "ySplit") ?? 0, columns: number(cursor, "xSplit") ?? 0 };
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
