import type { RawCell } from "../../../core/grid";
import type { NewSheet } from "../../../port";
import type { Book } from "../book";
import { spreadsheetNamespace } from "../namespace";
import { Refusal } from "../refusal";
import { stylePartOf } from "../style/style-part-of";
import type { StylePart } from "../style/style-part";
import { cellXml, newCellTag } from "../write/cell-xml";
import { appendedSheet } from "./appended-sheet";
import { styleFor } from "./sheet-styles";

/** A book with a sheet more. */
export interface Inserted {
  readonly book: Book;
  readonly sheet: string;
  /** Whether it brought formulas. */
  readonly formulas: boolean;
  /** The new sheet's part and its text. */
  readonly part: string;
  readonly xml: string;
  /** The parts this may change. */
  readonly announced: readonly string[];
}

const NARROWEST = 9;
const WIDEST = 40;

/** Puts a person's new sheet behind all others. Refuses where the workbook's structure is protected. */
export function insertSheet(book: Book, sheet: NewSheet): Inserted {
  if (book.workbook.structureLocked) throw new Refusal({ is: "structure-protected" });
  const { parts, styles, announced } = stylePartOf(book);
  const xml = sheetXml(sheet, styles, book.workbook.strict);
  const placed = appendedSheet(parts.with(styles.part, styles.xml), book.workbook, sheet.name, xml);
  return {
    book: book.with(placed.parts),
    sheet: placed.sheet,
    part: placed.part,
    xml,
    formulas: sheet.rows.some((row) => row.some((cell) => cell?.formula != null)),
    announced: [...announced, ...placed.announced],
  };
}

function sheetXml(sheet: NewSheet, styles: StylePart, strict: boolean): string {
  const rows = sheet.rows.map((cells, row) => {
    const look = row === 0 ? "title" : sheet.headings.includes(row) ? "heading" : "body";
    const written = cells.map((cell, column) =>
      cell === null ? "" : newCellXml({ row, column }, cell, styleFor(styles, look, cell.format ?? null)),
    );
    return `<row r="${row + 1}">${written.join("")}</row>`;
  });
  const frozen = 1 + Math.max(0, ...sheet.headings);
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${spreadsheetNamespace(strict)}">`,
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`,
    columnsXml(sheet),
    `<sheetData>${rows.join("")}</sheetData></worksheet>`,
  ].join("");
}

function newCellXml(
  at: { readonly row: number; readonly column: number },
  cell: RawCell,
  style: number,
): string {
  return cellXml(newCellTag(at, "", style), "", cell.value, cell.formula ?? null);
}

/** As wide as what stands in the column; the title may run over. */
function columnsXml({ rows }: NewSheet): string {
  const below = rows.slice(1);
  const count = Math.max(0, ...below.map((row) => row.length));
  const columns = Array.from({ length: count }, (_, column) => {
    const widest = Math.max(0, ...below.map((row) => lettersIn(row[column] ?? null)));
    const width = Math.min(WIDEST, Math.max(NARROWEST, widest + 3));
    return `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`;
  });
  return columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`;
}

/** In characters of the standard font, of which a Chinese one takes two. */
function lettersIn(cell: RawCell | null): number {
  const text = cell === null ? "" : (cell.text ?? String(cell.value ?? ""));
  return text.length + (text.match(/[\u1100-\uffff]/g) ?? []).length;
}
