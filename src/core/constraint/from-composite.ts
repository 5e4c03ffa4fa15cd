import { amountOf } from "../number";
import { isNonEmpty } from "../text";
import type { Constraint, ProductPart, Shape, Term } from "./constraint";
import type { Book } from "./kind";
import type { Axis } from "./structure/axis";
import type { HeadTerm } from "./structure/head-arithmetic";
import { isOne } from "./structure/head-arithmetic";
import type { StatedComposite } from "./structure/stated-composites";
import { statedComposites } from "./structure/stated-composites";
import { supportOf } from "./support-of";

/** The constraints of all lines of a workbook whose headings state their arithmetic in several steps. */
export function compositesOf(book: Book): readonly Constraint[] {
  return book.views.flatMap((view) =>
    [view.columns, view.rows].flatMap(({ axis }) =>
      statedComposites(axis).flatMap((one) => constraintsOf(axis, one)),
    ),
  );
}

function constraintsOf(axis: Axis, one: StatedComposite): readonly Constraint[] {
  return axis.cross.flatMap(({ role }, cross) => {
    // A total of products is the sum of its lines, not the product of their totals.
    if (axis.figure(one.result, cross) === null || (role.total !== null && isOne(one.arithmetic.under)))
      return [];
    const shape = shapeOf(axis, one, cross);
    const result = axis.ref(one.result, cross);
    if (shape === null) return [];
    return [
      {
        kind: "stated-formula",
        result,
        stated: null,
        shape,
        because: [axis.lines[one.result]?.line.at ?? result],
        trust: "stated",
        support: supportOf(one.tally),
        tolerance: "likely",
        table: axis.table.id,
      } satisfies Constraint,
    ];
  });
}

/** Null where nothing of it holds a figure, or what it is divided by does not. */
function shapeOf(axis: Axis, { arithmetic, scale }: StatedComposite, cross: number): Shape | null {
  const filled = arithmetic.over.filter(({ lines }) =>
    lines.every((line) => axis.figure(line, cross) !== null),
  );
  if (isOne(arithmetic.under)) {
    const parts = filled.flatMap(({ lines, scale: own }): readonly ProductPart[] => {
      const factors = lines.map((line) => axis.ref(line, cross));
      return isNonEmpty(factors) ? [{ factors, scale: amountOf(own * scale) }] : [];
    });
    return isNonEmpty(parts) ? { is: "products", parts } : null;
  }
  const over = termsOf(axis, filled, cross);
  const under = termsOf(axis, arithmetic.under, cross);
  const isKnown = arithmetic.under.every(({ lines }) =>
    lines.every((line) => axis.figure(line, cross) !== null),
  );
  if (!isKnown || !isNonEmpty(over) || !isNonEmpty(under)) return null;
  return { is: "quotient", over, under, scale: amountOf(scale) };
}

function termsOf(axis: Axis, terms: readonly HeadTerm[], cross: number): readonly Term[] {
  return terms.flatMap(({ lines, scale }) =>
    lines.map((line) => ({ at: axis.ref(line, cross), weight: amountOf(scale) })),
  );
}
