/** What must hold between the cells of the recognised tables. */
export type { Constraint, ProductPart, Shape, StatedResult, Support, Term, Tolerance } from "./constraint";
export { cellsIn } from "./cells-in";
export { tableOfList } from "./table-of-list";
export type { KindId } from "./kind-id";
export { KIND_IDS } from "./kind-id";
export type { Book, Kind } from "./kind";
export type { AxisView, TableView } from "./view";
export type { Axis, AxisLine } from "./structure/axis";
export { bookOf, findConstraints } from "./find-constraints";
export { KINDS } from "./kinds/register";
export type { FactorBlock } from "./structure/factor-block";
export { factorBlockOf } from "./structure/factor-block";
export type { AllocatedColumn, BaseColumn } from "./structure/allocated-column";
export { allocatedColumns, amountColumns } from "./structure/allocated-columns";
export { namedBase } from "./structure/named-base";
export type { UnitRows } from "./structure/unit-rows";
export { unitRowsOf } from "./structure/unit-rows";
export { pairsOf } from "./structure/cross-tables";
