/** What must hold between the cells of the recognised tables. */
export type { Constraint, Shape, Support, Term } from "./constraint";
export type { KindId } from "./kind-id";
export { KIND_IDS } from "./kind-id";
