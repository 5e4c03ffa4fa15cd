import type { Area } from "../../../core/grid";
import type { ElementPlace } from "../xml/element";

/** A formula as a cell's tag gives it. */
export interface ScannedFormula {
  readonly kind: "plain" | "shared" | "array" | "dataTable";
  /** Without `=`; empty in the cells of a shared group that do not carry it. */
  readonly text: string;
  /** The shared group's number, or null. */
  readonly group: string | null;
  /** The area an array formula or a data table fills, or null. */
  readonly area: Area | null;
}

/** A cell element. Rows and columns are zero-based, positions count in the sheet's text. */
export interface ScannedCell {
  readonly row: number;
  readonly column: number;
  /** `n`, `s`, `b`, `e`, `str`, `inlineStr` or `d` (ECMA-376 part 1, 18.18.11). */
  readonly type: string;
  readonly style: number | null;
  /** What its value element, or its inline text, holds; null where it has none. */
  readonly content: string | null;
  readonly formula: ScannedFormula | null;
  readonly start: number;
  readonly openEnd: number;
  readonly end: number;
}

/** A row element. */
export interface ScannedRow {
  readonly row: number;
  readonly hidden: boolean;
  /** The style its empty cells inherit, or null. */
  readonly style: number | null;
  readonly start: number;
  readonly openEnd: number;
  /** Where its closing tag begins; equals `end` in a row without content. */
  readonly contentEnd: number;
  readonly end: number;
  readonly cells: readonly ScannedCell[];
}

/** Columns that share their settings, zero-based, both ends included. */
export interface ScannedColumns {
  readonly from: number;
  readonly to: number;
  readonly hidden: boolean;
  readonly style: number | null;
}

/** A worksheet's text, scanned once. */
export interface ScannedSheet {
  readonly xml: string;
  readonly part: string;
  /** The element that holds the rows. */
  readonly body: ElementPlace;
  /** The tag that says which area is used, or null. */
  readonly dimension: { readonly start: number; readonly end: number; readonly area: Area } | null;
  readonly rows: readonly ScannedRow[];
  readonly columns: readonly ScannedColumns[];
  readonly merges: readonly Area[];
  readonly locked: boolean;
}
