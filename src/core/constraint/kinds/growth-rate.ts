import { ONE, amountOf } from "../../number";
import type { Constraint } from "../constraint";
import { defineKind } from "../kind";
import type { Chain } from "../structure/chain";
import type { AxisView } from "../view";
import { ratiosOfKind } from "./ratios";

/**
 * A growth rate is the change over the base: (later − earlier) / earlier. Both may stand in columns of their own, or the
 * years follow each other down the table.
 */
export const growthRate = defineKind({
  id: "growth-rate",
  find: (book) => [
    ...ratiosOfKind(book, "growth-rate"),
    ...book.views.flatMap((view) =>
      [view.columns, view.rows].flatMap((side) => side.chains.flatMap((chain) => grownIn(side, chain))),
    ),
  ],
});

function grownIn({ axis }: AxisView, chain: Chain): readonly Constraint[] {
  const [of] = chain.more;
  if (chain.is !== "growth" || of === undefined) return [];
  return chain.steps.flatMap(({ at, before }) => {
    const [now, base] = [axis.ref(of, at), axis.ref(of, before)];
    if (Number.isNaN(axis.probe(of, at)) || !(0 < Math.abs(axis.probe(of, before)))) return [];
    const result = axis.ref(chain.line, at);
    return [
      {
        kind: "growth-rate",
        result,
        stated: null,
        shape: {
          is: "quotient",
          over: [
            { at: now, weight: ONE },
            { at: base, weight: ONE.neg() },
          ],
          under: [{ at: base, weight: ONE }],
          scale: amountOf(chain.scale),
        },
        because: [axis.lines[chain.line]?.line.at ?? result],
        trust: "inferred",
        support: {
          holds: chain.holds,
          of: chain.holds + chain.broken,
          chance: 10 ** -Math.min(300, 2 * chain.holds),
        },
        tolerance: "likely",
        family: `${axis.table.id}:${axis.along}:chain:${chain.line}`,
        table: axis.table.id,
      } satisfies Constraint,
    ];
  });
}
