import { ONE, amountOf } from "../number";
import { isNonEmpty } from "../text";
import type { Constraint, ProductPart } from "./constraint";
import type { Book } from "./kind";
import type { ProductSum } from "./structure/product-sum";
import { supportOf } from "./support-of";
import type { AxisView } from "./view";

/** The constraints of all amounts of a workbook that take several quantities together, each times its own standard. */
export function productSumsOf(book: Book): readonly Constraint[] {
  return book.views.flatMap((view) =>
    [view.columns, view.rows].flatMap((side) => side.productSums.flatMap((one) => constraintsOf(side, one))),
  );
}

function constraintsOf(
  { axis }: AxisView,
  { result, parts, scale, tally }: ProductSum,
): readonly Constraint[] {
  return axis.cross.flatMap(({ role }, cross) => {
    // A total follows from the lines above it: nobody works it out from quantities and standards again.
    if (role.total !== null || axis.figure(result, cross) === null) return [];
    const filled = parts.filter(({ quantity }) => axis.figure(quantity, cross) !== null);
    if (filled.some(({ price }) => axis.figure(price, cross) === null)) return [];
    const products = filled.map(({ quantity, price }): ProductPart => ({
      factors: [axis.ref(quantity, cross), axis.ref(price, cross)],
      scale: amountOf(scale).times(ONE),
    }));
    if (!isNonEmpty(products)) return [];
    return [
      {
        kind: "unit-price",
        result: axis.ref(result, cross),
        stated: null,
        shape: { is: "products", parts: products },
        because: [axis.lines[result]?.line.at ?? axis.ref(result, cross)],
        trust: "inferred",
        support: supportOf(tally),
        tolerance: "likely",
        table: axis.table.id,
      } satisfies Constraint,
    ];
  });
}
