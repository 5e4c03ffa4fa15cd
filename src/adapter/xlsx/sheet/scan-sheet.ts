import { parseArea } from "../../../core/grid";
import type { Area } from "../../../core/grid";
import { LIMITS } from "../limits";
import { Refusal, damaged } from "../refusal";
import { isOn } from "../xml/attribute";
import type { ElementPlace } from "../xml/element";
import { TagCursor } from "../xml/tag-cursor";
import { RowScan } from "./row-scan";
import type { ScannedColumns, ScannedRow, ScannedSheet } from "./scanned-sheet";

/** Scans a worksheet's text once, from its first tag to its last. Refuses a text that is no worksheet. */
export function scanSheet(xml: string, part: string): ScannedSheet {
  const cursor = new TagCursor(xml, part);
  if (!cursor.startsWith("worksheet")) throw damaged(part);
  const rows: ScannedRow[] = [];
  const columns: ScannedColumns[] = [];
  const merges: Area[] = [];
  let locked = false;
  let body: ElementPlace | null = null;
  let dimension: ScannedSheet["dimension"] = null;
  let whole = false;
  while (cursor.next()) {
    if (cursor.closing) whole ||= cursor.name === "worksheet" && cursor.depth === 0;
    else if (cursor.name === "sheetData" && cursor.depth === 1) body = readRows(cursor, rows);
    else if (cursor.name === "col" && cursor.depth === 2) columns.push(columnsOf(cursor));
    else if (cursor.name === "mergeCell" && cursor.depth === 2) pushArea(merges, cursor.attribute("ref"));
    else if (cursor.name === "dimension" && cursor.depth === 1) dimension = dimensionOf(cursor);
    else if (cursor.name === "sheetProtection" && cursor.depth === 1)
      locked = isOn(cursor.attribute("sheet"));
  }
  // A text that breaks off would be read as a smaller sheet, and its totals as wrong.
  if (!whole || body === null) throw damaged(part);
  return { xml, part, body, dimension, rows, columns, merges, locked };
}

function readRows(cursor: TagCursor, rows: ScannedRow[]): ElementPlace {
  const { name, prefix, start, end, depth } = cursor;
  if (cursor.empty) return { name, prefix, start, openEnd: end, contentEnd: end, end };
  let scan: RowScan | null = null;
  let behind = -1;
  let elements = 0;
  while (cursor.next()) {
    // Which of the alternatives Excel would take depends on the Excel.
    if (cursor.name === "AlternateContent") throw damaged(cursor.part);
    if (cursor.depth === depth && cursor.closing)
      return { name, prefix, start, openEnd: end, contentEnd: cursor.start, end: cursor.end };
    if (cursor.name === "row" && cursor.depth === depth + 1) {
      if (!cursor.closing) scan = new RowScan(cursor, behind + 1);
      if (scan !== null && isDone(cursor)) {
        const row = scan.finish(cursor);
        behind = row.row;
        elements += row.cells.length + 1;
        if (LIMITS.sheetElements < elements) throw new Refusal({ is: "too-large", cells: elements });
        rows.push(row);
        scan = null;
      }
    } else scan?.take(cursor);
  }
  throw damaged(cursor.part);
}

function isDone(cursor: TagCursor): boolean {
  return cursor.closing || cursor.empty;
}

function dimensionOf(cursor: TagCursor): ScannedSheet["dimension"] {
  const area = parseArea(cursor.attribute("ref") ?? "");
  return area === null ? null : { start: cursor.start, end: cursor.end, area };
}

function columnsOf(cursor: TagCursor): ScannedColumns {
  const style = cursor.attribute("style");
  const width = cursor.attribute("width");
  const from = Number(cursor.attribute("min") ?? 1) - 1;
  return {
    from,
    to: Math.min(Number(cursor.attribute("max") ?? from + 1) - 1, LIMITS.columns - 1),
    hidden: isOn(cursor.attribute("hidden")) || (width !== null && Number(width) === 0),
    style: style === null ? null : Number(style),
  };
}

function pushArea(areas: Area[], address: string | null): void {
  const area = address === null ? null : parseArea(address);
  if (area !== null) areas.push(area);
}
