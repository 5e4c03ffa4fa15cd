import { ONE, amountOf } from "../../number";
import { isNonEmpty } from "../../text";
import { isIndicatorTable } from "../../form";
import type { Constraint, Shape } from "../constraint";
import type { Book } from "../kind";
import type { KindId } from "../kind-id";
import type { Product } from "../structure/product-search";
import type { AxisView } from "../view";

/** The constraints of all products of a workbook: of one line and a share (1), or of two lines and more (2). */
export function productsOf(book: Book, kind: KindId, factors: 1 | 2): readonly Constraint[] {
  return book.views.flatMap((view) => {
    if (isIndicatorTable(view.table)) return [];
    return [view.columns, view.rows].flatMap((side) =>
      side.products
        .filter((one) => Math.min(2, one.factors.length) === factors)
        .flatMap((one) => constraintsOf(side, one, kind)),
    );
  });
}

function constraintsOf(side: AxisView, product: Product, kind: KindId): readonly Constraint[] {
  const { axis } = side;
  return axis.cross.flatMap((one, cross) => {
    const lines = [product.result, ...product.factors];
    if (lines.some((line) => axis.figure(line, cross) === null)) return [];
    // The product of two totals is not the total of the products.
    if (one.role.total !== null && 1 < product.factors.length) return [];
    const factors = product.factors.map((line) => axis.ref(line, cross));
    if (!isNonEmpty(factors)) return [];
    const shape: Shape = { is: "product", factors, scale: amountOf(product.scale).times(ONE), cap: null };
    const { holds, rounding, broken, evidence } = product.tally;
    return [
      {
        kind,
        result: axis.ref(product.result, cross),
        stated: null,
        shape,
        because: [axis.lines[product.result]?.line.at ?? axis.ref(product.result, cross)],
        trust: product.source === "label" ? "stated" : "inferred",
        support: {
          holds: holds + rounding,
          of: holds + rounding + broken,
          chance: 10 ** -Math.min(300, evidence),
        },
        tolerance: "likely",
        family: `${axis.table.id}:${axis.along}:product:${product.result}`,
        table: axis.table.id,
      } satisfies Constraint,
    ];
  });
}
