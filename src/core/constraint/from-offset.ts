import { ONE, ZERO } from "../number";
import type { Constraint } from "./constraint";
import type { Book } from "./kind";
import type { Axis } from "./structure/axis";
import type { Offset } from "./structure/offset";
import { supportOf } from "./support-of";

/** The constraints of all lines of a workbook that miss another by a constant over their table. */
export function offsetsOf(book: Book): readonly Constraint[] {
  return book.views.flatMap(({ columns, rows }) =>
    [columns, rows].flatMap(({ axis, offsets }) => offsets.flatMap((one) => constraintsOf(axis, one))),
  );
}

function constraintsOf(axis: Axis, { result, base, sign, constant, tally }: Offset): readonly Constraint[] {
  const [own, other] = sign === 1 ? [ONE, ONE.neg()] : [ONE.neg(), ONE];
  return axis.cross.flatMap((_, cross): readonly Constraint[] => {
    if (axis.figure(result, cross) === null || axis.figure(base, cross) === null) return [];
    const at = axis.ref(result, cross);
    return [
      {
        kind: "inferred-sum",
        result: at,
        stated: null,
        shape: {
          is: "sum",
          terms: [
            { at: axis.ref(base, cross), weight: own },
            { at: constant, weight: other },
          ],
          constant: ZERO,
        },
        because: [axis.lines[result]?.line.at ?? at],
        trust: "inferred",
        support: supportOf(tally),
        tolerance: "likely",
        table: axis.table.id,
      },
    ];
  });
}
