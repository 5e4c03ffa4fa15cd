import type { Axis } from "./axis";
import { madeBy } from "./made-by";
import type { Sum } from "./sum";

/** How much more a whole is than its parts make: in the cross line of totals, and in each other in which it holds a figure. */
export interface Rests {
  readonly inTotal: number;
  readonly inRows: readonly number[];
}

/** What a whole has beside its parts; in machine numbers, to tell columns that add up by themselves from slips. */
export function restsOf(axis: Axis, { whole, parts }: Pick<Sum, "whole" | "parts">, total: number): Rests {
  const restIn = (cross: number): number => axis.probe(whole, cross) - madeBy(axis, parts, cross);
  const inRows = axis.cross.flatMap((_, cross) => {
    const rest = restIn(cross);
    return cross === total || Number.isNaN(rest) ? [] : [rest];
  });
  return { inTotal: restIn(total), inRows };
}
