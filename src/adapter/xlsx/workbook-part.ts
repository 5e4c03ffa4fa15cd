import { damaged, Refusal } from "./refusal";
import type { Parts } from "./parts/parts";
import type { Relationship } from "./parts/relationships";
import { readRelationships } from "./parts/relationships";
import { isOn } from "./xml/attribute";
import { readCellText } from "./xml/escape";
import { TagCursor } from "./xml/tag-cursor";

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly id: number;
  readonly hidden: boolean;
  /** The part it stands in; empty where the link leads nowhere. */
  readonly part: string;
  /** A sheet of cells; charts, dialogs and macro sheets are not. */
  readonly holdsCells: boolean;
}

/** A defined name: what a formula may call a cell, an area or a constant. */
export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
}

/** What the workbook's own part says. */
export interface WorkbookPart {
  /** The name of the part. */
  readonly part: string;
  readonly sheets: readonly SheetEntry[];
  readonly definedNames: readonly DefinedName[];
  readonly links: readonly Relationship[];
  /** Days are counted from 1904 instead of 1900 (ECMA-376 part 1, 18.17.4.1). */
  readonly date1904: boolean;
  /** Whether sheets may not be added, removed or renamed. */
  readonly structureLocked: boolean;
  /** The strict variant of the format has its own namespaces. */
  readonly strict: boolean;
}

/** Reads the workbook's own part, wherever it lies. Refuses what is no workbook of this format. */
export function readWorkbookPart(parts: Parts): WorkbookPart {
  const main = readRelationships(parts, "").find((link) => link.kind === "officeDocument");
  if (main === undefined) throw new Refusal({ is: "not-a-workbook" });
  // A binary workbook (.xlsb) is one, only not one that we can read.
  if (main.target.toLowerCase().endsWith(".bin"))
    throw new Refusal({ is: "unsupported-part", part: main.target });
  const xml = parts.text(main.target);
  if (xml === null) throw damaged(main.target);
  const cursor = new TagCursor(xml, main.target);
  if (!cursor.startsWith("workbook")) throw new Refusal({ is: "not-a-workbook" });
  const links = readRelationships(parts, main.target);
  const strict = cursor.text.includes("purl.oclc.org/ooxml/spreadsheetml");
  const content = readContent(cursor, links);
  if (!areDistinct(content.sheets)) throw damaged(main.target);
  return { part: main.target, links, strict, ...content };
}

/** Two sheets of one name, or in one part, could not be told apart when one of them is written. */
function areDistinct(sheets: readonly SheetEntry[]): boolean {
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const parts = sheets.map(({ part }) => part).filter((part) => part !== "");
  return names.size === sheets.length && new Set(parts).size === parts.length;
}

type Content = Pick<WorkbookPart, "sheets" | "definedNames" | "date1904" | "structureLocked">;

function readContent(cursor: TagCursor, links: readonly Relationship[]): Content {
  const sheets: SheetEntry[] = [];
  const definedNames: DefinedName[] = [];
  let date1904 = false;
  let structureLocked = false;
  let naming: { name: string; from: number } | null = null;
  while (cursor.next()) {
    if (cursor.name === "definedName" && cursor.closing && naming !== null) {
      definedNames.push({
        name: naming.name,
        refersTo: readCellText(cursor.xml.slice(naming.from, cursor.start)),
      });
      naming = null;
    }
    if (cursor.closing) continue;
    if (cursor.name === "sheet" && cursor.depth === 2) sheets.push(sheetEntry(cursor, links));
    else if (cursor.name === "definedName")
      naming = { name: cursor.attribute("name") ?? "", from: cursor.end };
    else if (cursor.name === "workbookPr") date1904 = isOn(cursor.attribute("date1904"));
    else if (cursor.name === "workbookProtection") structureLocked = isOn(cursor.attribute("lockStructure"));
  }
  return { sheets, definedNames, date1904, structureLocked };
}

function sheetEntry(cursor: TagCursor, links: readonly Relationship[]): SheetEntry {
  const id = cursor.attribute("id");
  const link = links.find((one) => one.id === id);
  return {
    name: cursor.attribute("name") ?? "",
    id: Number(cursor.attribute("sheetId") ?? 0),
    hidden: (cursor.attribute("state") ?? "visible") !== "visible",
    part: link?.target ?? "",
    holdsCells: link === undefined || link.kind === "worksheet",
  };
}
