import type { Constraint } from "./constraint";
import type { Book } from "./kind";
import type { Chain } from "./structure/chain";
import { supportOf } from "./support-of";
import type { AxisView } from "./view";

type Step = Chain["steps"][number];

/** What one step of a chain must hold, or null where it says nothing. */
type StepRelation = Pick<Constraint, "kind" | "shape" | "trust">;

/** The constraints of all chains of one sort in a workbook, step by step; `evidence`: decimal digits that each step bears out. */
export function chainsOf(
  book: Book,
  is: Chain["is"],
  evidence: number,
  relationOf: (axis: AxisView["axis"], chain: Chain, step: Step) => StepRelation | null,
): readonly Constraint[] {
  return book.views.flatMap((view) =>
    [view.columns, view.rows].flatMap(({ axis, chains }) =>
      chains
        .filter((chain) => chain.is === is)
        .flatMap((chain) =>
          chain.steps.flatMap((step): readonly Constraint[] => {
            const relation = relationOf(axis, chain, step);
            if (relation === null) return [];
            const result = axis.ref(chain.line, step.at);
            return [
              {
                ...relation,
                result,
                stated: null,
                because: [axis.lines[chain.line]?.line.at ?? result],
                support: supportOf({ ...chain, evidence: evidence * chain.holds }),
                tolerance: "likely",
                table: axis.table.id,
              },
            ];
          }),
        ),
    ),
  );
}
