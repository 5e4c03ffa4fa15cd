/** Grid → Table: where tables are and what their labels are; not yet what they mean. */
export { findTables } from "./find-tables";
export type { Heading, Line, Table } from "./table";
export { bodyCell, lineAt, refAt } from "./in-body";
export type { Anchor, Correction } from "./correction";
export { pagesOf } from "./pages";
export { rowName } from "./anchor";
export type { TableKind } from "./table-kind";
export { TABLE_KINDS } from "./table-kind";
export { isUnit, unitIn } from "./unit-of";
