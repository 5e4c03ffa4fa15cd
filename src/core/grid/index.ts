/** One sheet as read, never changed; and changes to it as data. */
export type { CellRef } from "./cell-ref";
export {
  cellRef,
  columnName,
  columnNumber,
  addressOf,
  onSheet,
  parseAddress,
  qualified,
  quotedSheet,
  compareRefs,
  sameRef,
  refKey,
  refOfKey,
  distinctRefs,
} from "./cell-ref";
export type { ReadonlyByPlace } from "./by-place";
export { ByPlace } from "./by-place";
export type { Area } from "./area";
export { areaAddress, inArea, parseArea } from "./area";
export type { Cell } from "./cell";
export { figureOf, wordsOf, BLANK_CELL } from "./cell";
export type { Grid, RawCell, RawSheet, RawValue } from "./grid";
export { cellIn } from "./cell-in";
export { makeGrid, gridOf, readRow, cellAt, mergeAt } from "./grid";
export type { PackedRows, PackedSheet } from "./packed-grid";
export { packRows, packSheet, unpackGrid, unpackRows } from "./packed-grid";
export type { FormulaReferences, SheetArea } from "./formula-references";
export { formulaReferences } from "./formula-references";
export type { Edit, EditRefusal } from "./edit";
export { applyEdits, backFrom, expectsFormula, invertEdits } from "./edit";
