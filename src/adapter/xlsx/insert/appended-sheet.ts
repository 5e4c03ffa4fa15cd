import { freeSheetName } from "../../../port";
import { relationshipNamespace } from "../namespace";
import { withNewPart } from "../parts/new-part";
import { folderOf } from "../parts/part-name";
import type { Parts } from "../parts/parts";
import { damaged } from "../refusal";
import type { WorkbookPart } from "../workbook-part";
import { filledIn, rootChildren } from "../xml/element";
import { escapeAttribute } from "../xml/escape";
import { spliced } from "../xml/splice";

const WORKSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** A package with one sheet more or one rewritten, and the name of that sheet. */
export interface PlacedSheet {
  readonly parts: Parts;
  readonly sheet: string;
  readonly part: string;
  /** The parts this may change. */
  readonly announced: readonly string[];
}

/** Puts a worksheet behind all others, where names that belong to one sheet keep counting, under the first free name. */
export function appendedSheet(
  parts: Parts,
  workbook: WorkbookPart,
  wanted: string,
  xml: string,
): PlacedSheet {
  const { strict, part, sheets } = workbook;
  const name = freeSheetName(
    wanted,
    sheets.map((sheet) => sheet.name),
  );
  const own = freePartName(parts, `${folderOf(part)}worksheets/sheet`);
  const added = withNewPart(parts, {
    name: own,
    text: xml,
    contentType: WORKSHEET,
    from: part,
    kind: "worksheet",
    strict,
  });
  const text = added.parts.text(part);
  const list = text === null ? undefined : rootChildren(text, part).find((child) => child.name === "sheets");
  if (text === null || list === undefined) throw damaged(part);
  const id = 1 + Math.max(0, ...sheets.map((sheet) => sheet.id));
  const element = `<${list.prefix}sheet xmlns:r="${relationshipNamespace(strict)}" name="${escapeAttribute(name)}" sheetId="${id}" r:id="${added.id}"/>`;
  const listed = added.parts.with(part, spliced(text, [filledIn(text, list, element)]));
  return { parts: listed, sheet: name, part: own, announced: [...added.announced, part] };
}

function freePartName(parts: Parts, stem: string): string {
  let number = 1;
  while (parts.has(`${stem}${number}.xml`)) number += 1;
  return `${stem}${number}.xml`;
}
