import type { Book } from "../book";
import { spreadsheetNamespace } from "../namespace";
import { withNewPart } from "../parts/new-part";
import { folderOf } from "../parts/part-name";
import type { Parts } from "../parts/parts";
import { StylePart } from "./style-part";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** The workbook's styles, made where there are none; `announced` are the parts that making them touches. */
export function stylePartOf(book: Book): {
  readonly parts: Parts;
  readonly styles: StylePart;
  readonly announced: readonly string[];
} {
  const { workbook, parts } = book;
  const known = book.linked("styles");
  const text = known === null ? null : parts.text(known);
  if (known !== null && text !== null)
    return { parts, styles: new StylePart(text, known), announced: [known] };
  const name = `${folderOf(workbook.part)}styles.xml`;
  const xml = emptyStyles(workbook.strict);
  const added = withNewPart(parts, {
    name,
    text: xml,
    contentType: CONTENT_TYPE,
    from: workbook.part,
    kind: "styles",
    strict: workbook.strict,
  });
  return { parts: added.parts, styles: new StylePart(xml, name), announced: added.announced };
}

function emptyStyles(strict: boolean): string {
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${spreadsheetNamespace(strict)}">`,
    `<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>`,
    `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>`,
    `<borders count="1"><border/></borders>`,
    `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>`,
    `<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`,
  ].join("");
}
