import { refKey } from "../grid";
import { cellsIn } from "./cells-in";
import type { Constraint } from "./constraint";
import type { SourceRun } from "./structure/source-runs";

/**
 * Whether a sum counts some of the sources that a form names side by side and leaves others out: of two pairs a row, those of one side
 * alone make no total.
 */
export function isShortOfSources({ shape, result }: Constraint, runs: readonly SourceRun[]): boolean {
  const cells = cellsIn(shape).map(refKey);
  return runs.some(({ sources }) => {
    const all = new Set(sources.map(({ at }) => refKey(at)));
    const isTotal = result !== null && !all.has(refKey(result));
    return isTotal && cells.length < all.size && cells.every((cell) => all.has(cell));
  });
}
