import { readCellText } from "../xml/escape";
import { TagCursor } from "../xml/tag-cursor";

/** The strings the sheets share, by their place. Runs of rich text are joined; phonetic runs are not part of the text. */
export function readSharedStrings(xml: string | null, part: string): readonly string[] {
  if (xml === null) return [];
  const strings: string[] = [];
  let text = "";
  let from = -1;
  let phonetic = 0;
  const cursor = new TagCursor(xml, part);
  while (cursor.next()) {
    if (cursor.name === "si") {
      if (cursor.closing || cursor.empty) strings.push(cursor.empty ? "" : text);
      text = "";
    } else if (cursor.name === "rPh" && !cursor.empty) phonetic += cursor.closing ? -1 : 1;
    else if (cursor.name === "t" && phonetic === 0) {
      if (cursor.closing) text += readCellText(xml.slice(from, cursor.start));
      else if (!cursor.empty) from = cursor.end;
    }
  }
  return strings;
}
