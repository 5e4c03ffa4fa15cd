import type { Amount } from "../../number";
import type { BookCell } from "../cell-book";
import type { Suspect } from "../finding";
import type { SlipId } from "../slip-id";
import { writeLike } from "../write-like";

/** The suspect of a figure that is odd by itself, with what it was meant to be where that is plain: no relation is broken, and none speaks for it. */
export function oddSuspect(cell: BookCell, meant: Amount | null, slip: SlipId): Suspect {
  const written = meant === null ? null : writeLike(cell, meant);
  return {
    at: cell.ref,
    value: cell.cell.text,
    proposed: written?.text ?? null,
    stored: written?.value ?? null,
    slip: written === null ? null : slip,
    confidence: 1,
    mends: 0,
    also: [],
    keeps: 0,
  };
}
