import type { Constraint } from "../constraint";
import type { Amount } from "../number";
import { ExactTotal, MINUS_ONE, ONE } from "../number";
import type { CellBook } from "./cell-book";
import { WHOLLY_EXACT } from "./rounding-error";
import type { Supposed } from "./supposed";
import { isMoved, supposedAt, supposedDecimals } from "./supposed";

/** What a sum's result shows, with so many decimals. */
interface Shown {
  readonly value: Amount;
  readonly decimals: number;
}

/**
 * How a plain sum fares, told by adding it up once: it holds to the last digit, or misses by more than printing each of its
 * figures could take away or add, however that was done. Null for all else, and where another way has to tell.
 */
export function plainlyFares(
  shown: Shown,
  constraint: Constraint,
  cells: CellBook,
  supposed: Supposed,
): "holds" | "misses" | null {
  const gap = gapOf(shown, constraint, cells, supposed);
  if (gap === null) return null;
  const side = gap.sign();
  if (side === 0) return "holds";
  const room = roomOf(shown, constraint, cells, supposed);
  return room !== null && gap.outweighs(room) ? "misses" : null;
}

/** Whether a plain sum holds to the last digit; false also where another way has to tell. */
export function holdsPlainly(
  shown: Shown,
  constraint: Constraint,
  cells: CellBook,
  supposed: Supposed,
): boolean {
  return gapOf(shown, constraint, cells, supposed)?.sign() === 0;
}

/** What the terms make beyond what is shown; null where a term is no figure that is simply added or taken away. */
function gapOf(
  { value: shown }: Shown,
  { shape }: Constraint,
  cells: CellBook,
  supposed: Supposed,
): ExactTotal | null {
  if (shape.is !== "sum") return null;
  const total = new ExactTotal();
  if (!total.add(shown, -1) || !total.add(shape.constant, 1)) return null;
  for (const { at, weight } of shape.terms) {
    const cell = cells.at(at);
    const put = supposedAt(at, supposed);
    if (put === undefined) {
      if (cell === undefined || cell.state === "unreadable" || isMoved(cell, supposed)) return null;
      if (cell.state === "blank") continue;
    }
    const times = weight === ONE ? 1 : weight.equals(MINUS_ONE) ? -1 : null;
    const value = put ?? cell?.value;
    if (times === null || value === undefined || !total.add(value, times)) return null;
  }
  return total;
}

/** The most that printing can make a plain sum miss: a whole last unit of each of its figures, be it cut off or rounded. */
function roomOf(
  { decimals }: Shown,
  { shape }: Constraint,
  cells: CellBook,
  supposed: Supposed,
): ExactTotal | null {
  if (shape.is !== "sum") return null;
  const room = new ExactTotal();
  if (decimals !== WHOLLY_EXACT && !room.addLastUnit(decimals)) return null;
  for (const { at } of shape.terms) {
    const cell = cells.at(at);
    const put = supposedAt(at, supposed);
    if (put === undefined && cell?.state !== "figure") continue;
    if (!room.addLastUnit(put === undefined ? (cell?.decimals ?? 0) : supposedDecimals(cell, put)))
      return null;
  }
  return room;
}
