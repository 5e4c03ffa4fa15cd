import type { Grid } from "../../../core/grid";
import { parseAddress, quotedSheet } from "../../../core/grid";
import type { Book } from "../book";
import { readRelationships } from "../parts/relationships";
import type { SheetEntry } from "../workbook-part";
import { escapeAttribute, escapeMarkup } from "../xml/escape";
import { filledIn, childrenWithin, placedInOrder, rootChildren, rootOf } from "../xml/element";
import { spliced } from "../xml/splice";
import { attributeIn } from "../xml/attribute";
import { WORKBOOK_ORDER } from "../write/full-calculation";
import { crc32 } from "../zip/crc32";

/** The hidden names by which a report sheet is known as ours: where it is, and what it said when we wrote it. */
const PLACE_NAME = "_hebiao_report";
const CONTENT_NAME = "_hebiao_report_text";
/** What Excel itself links to a sheet when it is printed. */
const HARMLESS = new Set(["printerSettings"]);

/** The sheet that our report was written on, whatever became of it since, or null. */
export function reportSheet(book: Book): SheetEntry | null {
  const place = parseAddress(tagsOf(book).get(PLACE_NAME) ?? "", "");
  return place === null ? null : (book.sheets.find((one) => one.name === place.sheet) ?? null);
}

/**
 * The sheet that holds our report and nothing else, or null. It is ours while our hidden name leads to it and all its
 * texts are those we wrote: a person who has put a word of their own there has made it theirs.
 */
export function untouchedReport(book: Book): SheetEntry | null {
  const entry = reportSheet(book);
  if (entry === null) return null;
  const grid = book.grid(entry);
  if (!grid.ok || `"${contentMark(grid.value)}"` !== tagsOf(book).get(CONTENT_NAME)) return null;
  const links = readRelationships(book.parts, entry.part);
  return links.every((link) => HARMLESS.has(link.kind)) ? entry : null;
}

function tagsOf(book: Book): ReadonlyMap<string, string> {
  return new Map(book.workbook.definedNames.map(({ name, refersTo }) => [name, refersTo]));
}

/** The text of the workbook's part with our names leading to a report sheet. */
export function withReportTag(xml: string, part: string, sheet: string, mark: string): string {
  const clean = withoutTag(xml, part);
  const { prefix } = rootOf(clean, part);
  const place = `${quotedSheet(sheet)}!$A$1`;
  const names = [
    [PLACE_NAME, place],
    [CONTENT_NAME, `"${mark}"`],
  ].map(
    ([name = "", refersTo = ""]) =>
      `<${prefix}definedName name="${escapeAttribute(name)}" hidden="1">${escapeMarkup(refersTo)}</${prefix}definedName>`,
  );
  const list = rootChildren(clean, part).find((child) => child.name === "definedNames");
  if (list !== undefined) return spliced(clean, [filledIn(clean, list, names.join(""))]);
  const element = `<${prefix}definedNames>${names.join("")}</${prefix}definedNames>`;
  return placedInOrder(clean, part, WORKBOOK_ORDER, "definedNames", element);
}

/** A short mark of all texts of a sheet and their places: differs when a person changed any of them. */
export function contentMark(grid: Grid): string {
  const texts = grid.cells.flatMap((row, r) =>
    row.flatMap((cell, c) =>
      cell.value === null && cell.formula === null
        ? []
        : [`${grid.origin.row + r},${grid.origin.column + c},${cell.formula ?? ""},${cell.text}`],
    ),
  );
  return crc32(new TextEncoder().encode(texts.join("\u0000"))).toString(16);
}

function withoutTag(xml: string, part: string): string {
  const list = rootChildren(xml, part).find((child) => child.name === "definedNames");
  if (list === undefined) return xml;
  const ours = childrenWithin(xml, part, list).filter((child) => {
    const name = attributeIn(
      xml,
      child.start + 1 + child.prefix.length + child.name.length,
      child.openEnd,
      "name",
    );
    return name === PLACE_NAME || name === CONTENT_NAME;
  });
  return spliced(
    xml,
    ours.map(({ start, end }) => ({ start, end, text: "" })),
  );
}
