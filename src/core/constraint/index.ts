/** What must hold between the cells of the recognised tables. */
export type { Constraint, Shape, Support, Term, Tolerance } from "./constraint";
export type { KindId } from "./kind-id";
export { KIND_IDS } from "./kind-id";
export type { Book, Kind } from "./kind";
export type { TableView } from "./view";
export type { Axis, AxisLine } from "./structure/axis";
export { bookOf, findConstraints } from "./find-constraints";
export { KINDS } from "./kinds/register";
