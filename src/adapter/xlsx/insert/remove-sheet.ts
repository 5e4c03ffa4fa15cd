import type { Book } from "../book";
import { relationshipsOf, resolveTarget } from "../parts/part-name";
import { CONTENT_TYPES } from "../parts/new-part";
import type { Parts } from "../parts/parts";
import { damaged, Refusal } from "../refusal";
import { attributeIn } from "../xml/attribute";
import type { ElementPlace } from "../xml/element";
import { childrenWithin, rootChildren, rootOf } from "../xml/element";
import { spliced } from "../xml/splice";

/** A sheet as we put it in: the part it stands in, and what that part said. */
export interface OwnSheet {
  readonly part: string;
  readonly xml: string;
}

/**
 * The book without a sheet that we put in behind all others: its part, and the lines that name it. Refuses where the
 * part no longer says what we wrote, and where the workbook's structure is protected.
 */
export function removeSheet(book: Book, name: string, own: OwnSheet | null): Book {
  const entry = book.sheet(name);
  if (book.workbook.structureLocked) throw new Refusal({ is: "structure-protected" });
  if (own === null || entry.part !== own.part || book.parts.text(own.part) !== own.xml)
    throw new Refusal({ is: "sheet-changed", sheet: name });
  const { part } = book.workbook;
  const listed = withoutElement(book.parts, part, "name", (value) => value === name, sheetsOf);
  const linked = withoutElement(
    listed,
    relationshipsOf(part),
    "Target",
    (value) => resolveTarget(part, value) === own.part,
    rootChildren,
  );
  const typed = withoutElement(
    linked,
    CONTENT_TYPES,
    "PartName",
    (value) => value === `/${own.part}`,
    rootChildren,
  );
  return book.with(typed.without(own.part));
}

type ElementsOf = (xml: string, part: string) => readonly ElementPlace[];

function sheetsOf(xml: string, part: string): readonly ElementPlace[] {
  const list = childrenWithin(xml, part, rootOf(xml, part)).find((child) => child.name === "sheets");
  return list === undefined ? [] : childrenWithin(xml, part, list);
}

/** A part's text without the one element whose attribute says so. */
function withoutElement(
  parts: Parts,
  part: string,
  attribute: string,
  isWanted: (value: string) => boolean,
  elementsOf: ElementsOf,
): Parts {
  const xml = parts.text(part);
  if (xml === null) throw damaged(part);
  const found = elementsOf(xml, part).find(({ start, openEnd, prefix, name }) => {
    const value = attributeIn(xml, start + 1 + prefix.length + name.length, openEnd, attribute);
    return value !== null && isWanted(value);
  });
  if (found === undefined) throw damaged(part);
  return parts.with(part, spliced(xml, [{ start: found.start, end: found.end, text: "" }]));
}
