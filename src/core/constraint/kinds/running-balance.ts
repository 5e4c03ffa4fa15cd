import { ONE, ZERO } from "../../number";
import type { Constraint, Term } from "../constraint";
import { defineKind } from "../kind";
import type { Chain } from "../structure/chain";
import type { AxisView } from "../view";

/**
 * In a ledger each balance is the one before it, with what came in and less what went out; from period to period what stands
 * at the beginning is what stood at the end before. Recognised by its words where
 * the figures bear it out. Source: what a running balance is, in any cash or bank journal.
 */
export const runningBalance = defineKind({
  id: "running-balance",
  find: (book) =>
    book.views.flatMap((view) =>
      [view.columns, view.rows].flatMap((side) => side.chains.flatMap((one) => carried(side, one))),
    ),
});

function carried({ axis }: AxisView, chain: Chain): readonly Constraint[] {
  if (chain.is !== "balance") return [];
  return chain.steps.map(({ at, before }) => {
    const moved = (lines: readonly number[], weight: Term["weight"]): readonly Term[] =>
      lines.map((line) => ({ at: axis.ref(line, at), weight }));
    const result = axis.ref(chain.line, at);
    return {
      kind: "running-balance",
      result,
      stated: null,
      shape: {
        is: "sum",
        terms: [
          { at: axis.ref(chain.from, before), weight: ONE },
          ...moved(chain.more, ONE),
          ...moved(chain.less, ONE.neg()),
        ],
        constant: ZERO,
      },
      because: [axis.lines[chain.line]?.line.at ?? result],
      trust: "stated",
      support: {
        holds: chain.holds,
        of: chain.holds + chain.broken,
        chance: 10 ** -Math.min(300, 3 * chain.holds),
      },
      tolerance: "likely",
      family: `${axis.table.id}:${axis.along}:chain:${chain.line}`,
      table: axis.table.id,
    } satisfies Constraint;
  });
}
