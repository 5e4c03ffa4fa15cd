import type { Area } from "../../../core/grid";
import { parseArea } from "../../../core/grid";
import type { Parts } from "../parts/parts";
import { readRelationships } from "../parts/relationships";
import { TagCursor } from "../xml/tag-cursor";

/** An area of a sheet that another part speaks for. */
export interface GuardedArea {
  readonly area: Area;
  readonly part: string;
}

/**
 * The areas of a sheet whose cells belong to another part: the header of a table, which must repeat the names of the
 * table's columns or Excel repairs the file, and the output of a pivot table, which Excel writes over.
 */
export function guardedAreas(parts: Parts, sheetPart: string): readonly GuardedArea[] {
  return readRelationships(parts, sheetPart).flatMap(({ kind, target, external }) => {
    const xml = external ? null : kind === "table" || kind === "pivotTable" ? parts.text(target) : null;
    if (xml === null) return [];
    const area = kind === "table" ? headerOf(xml, target) : pivotOutput(xml, target);
    return area === null ? [] : [{ area, part: target }];
  });
}

function headerOf(xml: string, part: string): Area | null {
  const cursor = new TagCursor(xml, part);
  if (!cursor.startsWith("table")) return null;
  const area = parseArea(cursor.attribute("ref") ?? "");
  const rows = Number(cursor.attribute("headerRowCount") ?? 1);
  return area === null || rows === 0 ? null : { ...area, bottom: area.top + rows - 1 };
}

function pivotOutput(xml: string, part: string): Area | null {
  const cursor = new TagCursor(xml, part);
  while (cursor.next()) if (cursor.name === "location") return parseArea(cursor.attribute("ref") ?? "");
  return null;
}
