import type { CellRef } from "../grid";
import type { Shape } from "./constraint";

/** The cells that a result follows from, in the order in which they enter it; one that enters twice is told twice. */
export function cellsIn(shape: Shape): readonly CellRef[] {
  switch (shape.is) {
    case "sum":
      return shape.terms.map(({ at }) => at);
    case "quotient":
      return [...shape.over, ...shape.under].map(({ at }) => at);
    case "product":
      return shape.under === null ? shape.factors : [...shape.factors, shape.under];
    case "products":
      return shape.parts.flatMap(({ factors }) => factors);
  }
}
