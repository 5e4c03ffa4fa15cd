/** Grid → Table: where tables are and what their labels are; not yet what they mean. */
export { findTables } from "./find-tables";
export type { Heading, Line, Table } from "./table";
export { unitIn } from "./unit-of";
