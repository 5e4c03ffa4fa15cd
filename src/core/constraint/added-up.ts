import type { CellRef } from "../grid";
import type { Amount } from "../number";
import { ONE, ZERO } from "../number";
import type { NonEmpty } from "../text";
import type { Shape, Term } from "./constraint";

/** Cells added up as they stand, with what no cell holds; one cell alone is repeated. */
export function addedUp([first, ...more]: NonEmpty<CellRef>, constant: Amount = ZERO): Shape {
  return { is: "sum", terms: [asItStands(first), ...more.map(asItStands)], constant };
}

function asItStands(at: CellRef): Term {
  return { at, weight: ONE };
}
