import type { Constraint } from "../constraint";
import { refKey } from "../grid";

/** What the relations of one line of a table have in common: their law, and the label that they are told from. */
export function lineOfRelation({ kind, because }: Constraint): string {
  return `${kind} ${refKey(because[0])}`;
}
