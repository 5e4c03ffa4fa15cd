import { ONE, amountOf, lastUnitOf } from "../../number";
import { isNonEmpty } from "../../text";
import { isIndicatorTable } from "../../form";
import type { Constraint, Shape } from "../constraint";
import type { Book } from "../kind";
import type { KindId } from "../kind-id";
import type { Product } from "../structure/product";
import { halfUnit } from "../structure/tally";
import { supportOf } from "../support-of";
import type { AxisView } from "../view";

/** What a product is: a share of one line that labels print, one round number for all lines, or two lines and more, or a line and the cell of a standard. */
export type ProductForm = "share" | "constant" | "price";

/** The constraints of all products of a workbook that have one form. */
export function productsOf(book: Book, kind: KindId, form: ProductForm): readonly Constraint[] {
  return book.views.flatMap((view) => {
    if (isIndicatorTable(view.table)) return [];
    return [view.columns, view.rows].flatMap((side) =>
      side.products.filter((one) => formOf(one) === form).flatMap((one) => constraintsOf(side, one, kind)),
    );
  });
}

function formOf({ factors, source, standard, siblings }: Product): ProductForm {
  const isPriced = standard !== undefined && siblings === undefined;
  if (1 < factors.length || isPriced) return "price";
  return source === "label" ? "share" : "constant";
}

/**
 * A share is rounded line by line: the total of the lines is their sum, whatever share that makes. Where the label prints it, the total may
 * miss it by no more than its lines were rounded by.
 */
function isRoundedByLine(
  { axis }: AxisView,
  { result, factors, scale, source }: Product,
  cross: number,
): boolean {
  const [of] = factors;
  if (of === undefined) return false;
  const gap = Math.abs(axis.probe(result, cross) - scale * axis.probe(of, cross));
  const half = halfUnit(axis, result, cross);
  if (source === "label" && axis.cross.length * half < gap) return false;
  return half + Math.abs(scale) * halfUnit(axis, of, cross) < gap;
}

/** The last of several shares takes what the others leave, so that all make the whole: half a last unit away for each of them. */
function takesTheRest(
  { axis }: AxisView,
  { result, factors, scale, siblings = 0 }: Product,
  cross: number,
): boolean {
  const [of] = factors;
  if (of === undefined || siblings < 2) return false;
  const gap = Math.abs(axis.probe(result, cross) - scale * axis.probe(of, cross));
  const unit = lastUnitOf(axis.decimals(result, cross));
  return 0.5 * unit + Math.abs(scale) * halfUnit(axis, of, cross) < gap && gap <= 0.5 * unit * siblings;
}

function constraintsOf(side: AxisView, product: Product, kind: KindId): readonly Constraint[] {
  const { axis } = side;
  return axis.cross.flatMap((one, cross) => {
    if (product.among?.includes(cross) === false) return [];
    const lines = [product.result, ...product.factors];
    if (lines.some((line) => axis.figure(line, cross) === null)) return [];
    // The product of two totals is not the total of the products.
    if (one.role.total !== null && 1 < product.factors.length) return [];
    if (one.role.total !== null && isRoundedByLine(side, product, cross)) return [];
    if (takesTheRest(side, product, cross)) return [];
    const { standard } = product;
    const quantities = product.factors.map((line) => axis.ref(line, cross));
    const factors = standard === undefined ? quantities : [...quantities, standard.at];
    const result = axis.ref(product.result, cross);
    // A figure that stands for several lines is no product of itself.
    const isItself = factors.some(({ row, column }) => row === result.row && column === result.column);
    if (!isNonEmpty(factors) || isItself) return [];
    const scale = amountOf(standard?.unit ?? product.scale).times(ONE);
    const shape: Shape = { is: "product", factors, scale, under: null, cap: null };
    return [
      {
        kind,
        result,
        stated: null,
        shape,
        because: [axis.lines[product.result]?.line.at ?? result],
        trust: product.source === "label" ? "stated" : "inferred",
        support: supportOf(product.tally),
        tolerance: "likely",
        table: axis.table.id,
      } satisfies Constraint,
    ];
  });
}
