import { addressOf, quotedSheet } from "../../core/grid";

/** An address that keeps its row when it is copied down: `B$4`. */
export function fixedRow(row: number, column: number): string {
  return addressOf({ row, column }).replace(/(\d+)$/, "$$$1");
}

/** An address that stays as it is wherever it is copied: `$B$4`. */
export function fixedCell(row: number, column: number): string {
  return `$${fixedRow(row, column)}`;
}

/** `B$4:B$19` */
export function fixedRange(first: number, last: number, column: number): string {
  return `${fixedRow(first, column)}:${fixedRow(last, column)}`;
}

/** A sheet's name as a formula writes it, with its mark. */
export function sheetPrefix(sheet: string): string {
  return `${quotedSheet(sheet)}!`;
}
