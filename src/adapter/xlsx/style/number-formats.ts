import { TagCursor } from "../xml/tag-cursor";
import { BUILT_IN_FORMATS } from "./built-in-formats";

/** No format that Excel writes is longer ([MS-XLS] 2.4.126, Format); one that is would take seconds a cell. */
const LONGEST_CODE = 255;

/** The number format of each cell style by its place in the file; null is General. */
export type NumberFormats = readonly (string | null)[];

/**
 * Reads which number format each cell style has. A format the file defines goes before the built-in one of that id.
 * Where a section offers a choice to newer programs, we are one of the older ones and take the fallback
 * (ECMA-376 part 3, 9.3), as the indices of the cells count.
 */
export function readNumberFormats(xml: string | null, part: string): NumberFormats {
  if (xml === null) return [];
  const defined = new Map<number, string>();
  const ids: number[] = [];
  let inCellStyles = false;
  let inChoice = 0;
  const cursor = new TagCursor(xml, part);
  while (cursor.next()) {
    if (cursor.name === "Choice" && !cursor.empty) inChoice += cursor.closing ? -1 : 1;
    if (cursor.name === "cellXfs" && !cursor.empty) inCellStyles = !cursor.closing;
    if (cursor.closing || 0 < inChoice) continue;
    if (cursor.name === "numFmt")
      defined.set(Number(cursor.attribute("numFmtId")), cursor.attribute("formatCode") ?? "General");
    else if (cursor.name === "xf" && inCellStyles) ids.push(Number(cursor.attribute("numFmtId") ?? 0));
  }
  return ids.map((id) => {
    const code = defined.get(id) ?? BUILT_IN_FORMATS.get(id) ?? "General";
    return /^general$/i.test(code) || LONGEST_CODE < code.length ? null : code;
  });
}
