import type { Area } from "../../../src/core/grid";
import { areaAddress, parseArea } from "../../../src/core/grid";
import { HostError } from "../host-error";

/** Excel's last row and column, counted from zero ("Excel specifications and limits"). */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** The area of an address without its sheet: `B2:C3`, `B2`, `B:C`, `2:3`. */
export function readArea(address: string): Area {
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(address);
  if (columns !== null) return within(parseArea(`${columns[1] ?? ""}1:${columns[2] ?? ""}${LAST_ROW + 1}`));
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(address);
  if (rows !== null) return within(parseArea(`A${rows[1] ?? ""}:XFD${rows[2] ?? ""}`));
  return within(parseArea(address));
}

/** `Sheet1!A1:B2`, quoted where the sheet's name needs it, as `range.address` reads. */
export function fullAddress(sheet: string, area: Area): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && parseArea(sheet) === null;
  const name = plain ? sheet : `'${sheet.replace(/'/g, "''")}'`;
  return `${name}!${areaAddress(area)}`;
}

export function rowsOf(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnsOf(area: Area): number {
  return area.right - area.left + 1;
}

/** The common part of two areas, or null. */
export function common(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

function within(area: Area | null): Area {
  if (area === null || LAST_ROW < area.bottom || LAST_COLUMN < area.right || area.top < 0) {
    throw new HostError("InvalidArgument");
  }
  return area;
}
