import { ONE, amountOf } from "../../number";
import type { Constraint, Term } from "../constraint";
import { chainsOf } from "../from-chain";
import { defineKind } from "../kind";
import type { Axis } from "../structure/axis";
import type { Chain } from "../structure/chain";
import { ratiosOfKind } from "./ratios";

/**
 * A growth rate is the change over the base: (later − earlier) / earlier. Both may stand in columns of their own, or the
 * years follow each other down the table; there an index (`上年=100`) is the later over the earlier.
 */
export const growthRate = defineKind({
  id: "growth-rate",
  find: (book) => [
    ...ratiosOfKind(book, "growth-rate"),
    ...chainsOf(book, "growth", 2, (axis, chain, step) => grown(axis, chain, step)),
    ...chainsOf(book, "index", 2, (axis, chain, step) => grown(axis, chain, step)),
  ],
});

/** The later over the earlier for an index, the change over the earlier for growth; null where one of them is missing. */
function grown(
  axis: Axis,
  { is, more, scale }: Chain,
  { at, before }: Chain["steps"][number],
): Pick<Constraint, "kind" | "shape" | "trust"> | null {
  const [of] = more;
  if (of === undefined || Number.isNaN(axis.probe(of, at)) || !(0 < Math.abs(axis.probe(of, before))))
    return null;
  const [now, base] = [axis.ref(of, at), axis.ref(of, before)];
  const over: [Term, ...Term[]] = [{ at: now, weight: ONE }];
  if (is === "growth") over.push({ at: base, weight: ONE.neg() });
  return {
    kind: "growth-rate",
    trust: "inferred",
    shape: { is: "quotient", over, under: [{ at: base, weight: ONE }], scale: amountOf(scale) },
  };
}
