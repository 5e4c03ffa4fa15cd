import { lastUnitOf } from "../../number";
import type { Axis } from "./axis";
import type { Tally } from "./sum";
import { halfUnit } from "./tally";
import { tallyFigure } from "./tally-figure";

/** A line that is the product of one or two others and a factor, in every cross line. */
export interface Product {
  readonly result: number;
  readonly factors: readonly number[];
  readonly scale: number;
  /** A percentage or unit that the labels print, or the figures alone. */
  readonly source: "label" | "figures";
  readonly tally: Tally;
  /** How many shares, this one counted, make the whole together, by the percentages their labels print; left out where it is no such share. */
  readonly siblings?: number;
}

/** How a product fares in all cross lines with figures; that of two totals is not the total of the products, and left out. */
export function tallyProduct(axis: Axis, product: Omit<Product, "tally">): Tally {
  const tally = { holds: 0, rounding: 0, broken: 0, blank: 0, evidence: 0 };
  axis.cross.forEach((one, cross) => {
    const shown = axis.probe(product.result, cross);
    let value = product.scale;
    let relative = 0;
    for (const factor of product.factors) {
      const figure = axis.probe(factor, cross);
      value *= figure;
      relative += halfUnit(axis, factor, cross) / Math.max(Math.abs(figure), 1e-12);
    }
    if (Number.isNaN(value) || Number.isNaN(shown) || (one.role.total !== null && 1 < product.factors.length))
      return;
    if (shown === 0 && value === 0) return;
    const unit = lastUnitOf(axis.decimals(product.result, cross));
    // The last of several shares takes what the others leave.
    const rest = 0.5 * unit * ((product.siblings ?? 1) - 1);
    tallyFigure(tally, { shown, due: value, room: relative * Math.abs(value) + rest, unit });
  });
  return tally;
}
