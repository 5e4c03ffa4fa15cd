/** Workbook files, bytes in and bytes out: read and patched in place, so that every part we do not touch stays as it was. */
export { openXlsx } from "./open-xlsx";
export type { XlsxWorkbook } from "./xlsx-workbook";
export type { PackedAppearance } from "./appearance/packed-appearance";
export { unpackAppearance } from "./appearance/packed-appearance";
export type { SheetAppearance } from "./appearance/sheet-appearance";
export type { CellLook, Colour, FontLook, Line } from "./appearance/look";
