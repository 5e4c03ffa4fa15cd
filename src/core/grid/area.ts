import { largest, smallest } from "../number";
import { addressOf, columnNumber } from "./cell-ref";

/** A rectangle of cells on one sheet, zero-based, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** `A4:E21`; a single cell is `A4`. */
export function areaAddress(area: Area): string {
  const first = addressOf({ row: area.top, column: area.left });
  const last = addressOf({ row: area.bottom, column: area.right });
  return first === last ? first : `${first}:${last}`;
}

export function inArea(area: Area, row: number, column: number): boolean {
  return area.top <= row && row <= area.bottom && area.left <= column && column <= area.right;
}

/** The area of `A4:E21` or `A4` (dollar signs allowed), or null where it is none. */
export function parseArea(address: string): Area | null {
  const found = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(address.trim());
  if (found === null) return null;
  const [, left = "", top = "", right = left, bottom = top] = found;
  const rows = [Number(top) - 1, Number(bottom) - 1] as const;
  const columns = [columnNumber(left), columnNumber(right)] as const;
  return {
    top: smallest(rows),
    left: smallest(columns),
    bottom: largest(rows),
    right: largest(columns),
  };
}
