import type { Constraint } from "../constraint";
import type { Amount } from "../number";
import { ExactTotal, MINUS_ONE, ONE } from "../number";
import type { CellBook } from "./cell-book";
import type { Supposed } from "./supposed";
import { isMoved, supposedAt } from "./supposed";

/** Whether a plain sum makes what is shown, to the last digit; false also where another way has to tell. */
export function holdsPlainly(
  shown: Amount,
  { shape }: Constraint,
  cells: CellBook,
  supposed: Supposed,
): boolean {
  if (shape.is !== "sum") return false;
  const gap = new ExactTotal();
  if (!gap.add(shown, -1) || !gap.add(shape.constant, 1)) return false;
  for (const { at, weight } of shape.terms) {
    const cell = cells.at(at);
    const put = supposedAt(at, supposed);
    const isPlain = cell !== undefined && cell.state !== "unreadable" && !isMoved(cell, supposed);
    const times = weight === ONE ? 1 : weight.equals(MINUS_ONE) ? -1 : null;
    const value = put ?? (isPlain ? cell.value : undefined);
    if (times === null || value === undefined || !gap.add(value, times)) return false;
  }
  return gap.isNothing();
}
