import { keptTextIn, keptXml } from "../../../port";
import type { Book } from "../book";
import { withNewPart } from "../parts/new-part";

/** A book that keeps a text of ours, and the parts this touched. */
export interface Kept {
  readonly book: Book;
  readonly announced: readonly string[];
}

/**
 * The text of ours that a workbook keeps in a custom XML part (ECMA-376 part 1, 15.2.5), as Excel keeps it too, or null.
 * The part's properties are optional there, and we leave none.
 */
export function readKeptText(book: Book): string | null {
  const [own] = ownParts(book);
  return own === undefined || own.text === "" ? null : own.text;
}

/** Keeps a text in place of the one before; null leaves the part there, empty. */
export function keepText(book: Book, text: string | null): Kept {
  const { parts, workbook } = book;
  const [own] = ownParts(book);
  const xml = keptXml(text ?? "");
  if (own !== undefined) return { book: book.with(parts.with(own.part, xml)), announced: [own.part] };
  if (text === null) return { book, announced: [] };
  let number = 1;
  while (parts.has(`customXml/item${number}.xml`)) number += 1;
  const added = withNewPart(parts, {
    name: `customXml/item${number}.xml`,
    text: xml,
    contentType: "application/xml",
    from: workbook.part,
    kind: "customXml",
    strict: workbook.strict,
  });
  return { book: book.with(added.parts), announced: added.announced };
}

function ownParts({ workbook, parts }: Book): readonly { readonly part: string; readonly text: string }[] {
  return workbook.links
    .filter(({ kind, external }) => kind === "customXml" && !external)
    .flatMap(({ target }) => {
      const text = keptTextIn(parts.text(target) ?? "");
      return text === null ? [] : [{ part: target, text }];
    });
}
