import { cellAt, cellRef } from "../../../core/grid";
import type { ReportSheet } from "../../../port";
import type { Book } from "../book";
import type { Parts } from "../parts/parts";
import { Refusal, damaged } from "../refusal";
import { stylePartOf } from "../style/style-part-of";
import type { SheetEntry } from "../workbook-part";
import { gridOf } from "../write/read-back";
import type { PlacedSheet } from "../insert/appended-sheet";
import { appendedSheet } from "../insert/appended-sheet";
import { reportStyles } from "./report-styles";
import { contentMark, untouchedReport, withReportTag } from "./report-tag";
import { reportTexts, reportXml } from "./report-xml";

/** A book with its report, and the name of the sheet that holds it. */
export interface Reported {
  readonly book: Book;
  readonly sheet: string;
  /** The parts this may change. */
  readonly announced: readonly string[];
}

/**
 * Writes the report over the sheet that is still ours, else on a new sheet behind all others, where names that belong
 * to one sheet keep counting. Refuses where our sheet is protected or, for a new one, the workbook's structure is.
 */
export function writeReport(book: Book, report: ReportSheet): Reported {
  const own = untouchedReport(book);
  if (own !== null && gridOf(book, own).locked) throw new Refusal({ is: "sheet-protected", sheet: own.name });
  if (own === null && book.workbook.structureLocked) throw new Refusal({ is: "structure-protected" });
  const { parts, styles, announced } = stylePartOf(book);
  const xml = reportXml(report, reportStyles(styles), book.workbook.strict);
  const styled = parts.with(styles.part, styles.xml);
  const placed =
    own === null ? appendedSheet(styled, book.workbook, report.name, xml) : replaced(styled, own, xml);
  const before = book.with(placed.parts);
  const entry = before.sheet(placed.sheet);
  assertShown(before, entry, report);
  const { part } = book.workbook;
  const mark = contentMark(gridOf(before, entry));
  const tagged = withReportTag(textOf(placed.parts, part), part, entry.name, mark);
  return {
    book: before.with(placed.parts.with(part, tagged)),
    sheet: entry.name,
    announced: [...announced, ...placed.announced, part],
  };
}

function replaced(parts: Parts, entry: SheetEntry, xml: string): PlacedSheet {
  return { parts: parts.with(entry.part, xml), sheet: entry.name, part: entry.part, announced: [entry.part] };
}

function assertShown(book: Book, entry: SheetEntry, report: ReportSheet): void {
  const grid = gridOf(book, entry);
  reportTexts(report).forEach((texts, row) => {
    texts.forEach((text, column) => {
      const found = cellAt(grid, row, column).text;
      if (found !== text)
        throw new Refusal({ is: "not-written", at: cellRef(entry.name, row, column), found });
    });
  });
}

function textOf(parts: Parts, part: string): string {
  const text = parts.text(part);
  if (text === null) throw damaged(part);
  return text;
}
