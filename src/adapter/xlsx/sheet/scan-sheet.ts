import { parseArea } from "../../../core/grid";
import type { Area } from "../../../core/grid";
import { damaged } from "../refusal";
import { isOn } from "../xml/attribute";
import { TagCursor } from "../xml/tag-cursor";
import { RowScan } from "./row-scan";
import type { ScannedColumns, ScannedRow, ScannedSheet } from "./scanned-sheet";

const LAST_COLUMN = 16_383;

/** Scans a worksheet's text once, from its first tag to its last. Refuses a text that is no worksheet. */
export function scanSheet(xml: string, part: string): ScannedSheet {
  const cursor = new TagCursor(xml, part);
  if (!cursor.startsWith("worksheet")) throw damaged(part);
  const rows: ScannedRow[] = [];
  const columns: ScannedColumns[] = [];
  const merges: Area[] = [];
  let locked = false;
  let whole = cursor.empty;
  while (cursor.next()) {
    if (cursor.closing) {
      whole ||= cursor.name === "worksheet" && cursor.depth === 0;
      continue;
    }
    if (cursor.name === "sheetData" && cursor.depth === 1 && !cursor.empty) readRows(cursor, rows);
    else if (cursor.name === "col") columns.push(columnsOf(cursor));
    else if (cursor.name === "mergeCell") pushArea(merges, cursor.attribute("ref"));
    else if (cursor.name === "sheetProtection" && cursor.depth === 1)
      locked = isOn(cursor.attribute("sheet"));
  }
  if (!whole) throw damaged(part);
  return { xml, part, rows, columns, merges, locked };
}

function readRows(cursor: TagCursor, rows: ScannedRow[]): void {
  let scan: RowScan | null = null;
  let behind = -1;
  while (cursor.next()) {
    if (cursor.name === "sheetData" && cursor.closing) return;
    if (cursor.name === "row") {
      if (!cursor.closing) scan = new RowScan(cursor, behind + 1);
      if (scan !== null && (cursor.closing || cursor.empty)) {
        const row = scan.finish(cursor);
        behind = row.row;
        rows.push(row);
        scan = null;
      }
    } else scan?.take(cursor);
  }
  throw damaged(cursor.part);
}

function columnsOf(cursor: TagCursor): ScannedColumns {
  const style = cursor.attribute("style");
  const width = cursor.attribute("width");
  const from = Number(cursor.attribute("min") ?? 1) - 1;
  return {
    from,
    to: Math.min(Number(cursor.attribute("max") ?? from + 1) - 1, LAST_COLUMN),
    hidden: isOn(cursor.attribute("hidden")) || (width !== null && Number(width) === 0),
    style: style === null ? null : Number(style),
  };
}

function pushArea(areas: Area[], address: string | null): void {
  const area = address === null ? null : parseArea(address);
  if (area !== null) areas.push(area);
}
