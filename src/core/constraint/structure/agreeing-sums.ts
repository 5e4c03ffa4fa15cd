import { lastUnitOf } from "../../number";
import { madeBy } from "./made-by";
import type { SearchState } from "./search-state";
import type { Sum } from "./sum";

/** So many units at least: a small difference two sums may share by rounding. */
const LEAST_AGREED = 1000;
/** Longer runs speak for themselves, and are too many to be held beside each other in a long table. */
const MOST_BELOW = 60;

/** A whole and what it adds up, held or not. */
type Run = Pick<Sum, "whole" | "parts">;

/** Two runs that bear each other out: a head, and what counts that head among its parts. */
export interface Agreement<T extends Run> {
  readonly inner: T;
  /** Without what breaks the inner head down. */
  readonly outer: T;
}

/**
 * Runs that do not hold and bear each other out: one is headed by a line that the other counts, and both would hold with one and the same figure
 * in its place. No accident makes two sums ask for the same digits.
 */
export function agreeingSums<T extends Run>(
  { axis, among }: SearchState,
  runs: readonly T[],
): readonly Agreement<T>[] {
  const headedBy = new Map(runs.map((run) => [run.whole, run] as const));
  return runs.flatMap((outer) =>
    outer.parts.flatMap(({ line }): readonly Agreement<T>[] => {
      const inner = headedBy.get(line);
      if (inner === undefined || MOST_BELOW < inner.parts.length) return [];
      const below = new Set(inner.parts.map((part) => part.line));
      const parts = outer.parts.filter((part) => !below.has(part.line));
      const agree = among.some((cross) => {
        const lacking = axis.probe(outer.whole, cross) - madeBy(axis, parts, cross);
        const due = madeBy(axis, inner.parts, cross) - axis.probe(inner.whole, cross);
        const unit = lastUnitOf(axis.decimals(inner.whole, cross));
        return LEAST_AGREED * unit <= Math.abs(due) && Math.abs(lacking - due) < 0.01 * unit;
      });
      return agree ? [{ inner, outer: { ...outer, parts } }] : [];
    }),
  );
}
