import type { CellRef } from "../../grid";
import { lastUnitOf } from "../../number";
import type { Axis } from "./axis";
import { crossSample } from "./cross-sample";
import type { Tally } from "./sum";
import { borneOut, halfUnit } from "./tally";
import type { Counts } from "./tally-figure";
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
  /** The cross lines it is told for; all of them where left out. */
  readonly among?: readonly number[];
  /** The cell that holds the number which multiplies, where one does, and what leads from it to the unit of the result. */
  readonly standard?: { readonly at: CellRef; readonly unit: number };
}

/**
 * How a product fares in all cross lines with figures; that of two totals is not the total of the products, and left out. Of a long
 * table, how it fares in some of them where it holds in none of those.
 */
export function tallyProduct(axis: Axis, product: Omit<Product, "tally">): Tally {
  const first = newTally();
  for (const cross of crossSample(axis) ?? []) tallyCross(axis, product, cross, first);
  if (TELLING <= first.broken && borneOut(first) === 0) return first;
  const tally = newTally();
  for (const [cross] of axis.cross.entries()) tallyCross(axis, product, cross, tally);
  return tally;
}

/** A sample with so few figures says nothing yet. */
const TELLING = 16;

function newTally(): Counts {
  return { holds: 0, rounding: 0, broken: 0, blank: 0, evidence: 0 };
}

function tallyCross(axis: Axis, product: Omit<Product, "tally">, cross: number, tally: Counts): void {
  if (product.among?.includes(cross) === false) return;
  const shown = axis.probe(product.result, cross);
  let value = product.scale;
  let relative = 0;
  for (const factor of product.factors) {
    const figure = axis.probe(factor, cross);
    value *= figure;
    relative += halfUnit(axis, factor, cross) / Math.max(Math.abs(figure), 1e-12);
  }
  const isOfTotals = axis.cross[cross]?.role.total !== null && 1 < product.factors.length;
  if (Number.isNaN(value) || Number.isNaN(shown) || isOfTotals) return;
  if (shown === 0 && value === 0) return;
  const unit = lastUnitOf(axis.decimals(product.result, cross));
  // The last of several shares takes what the others leave.
  const rest = 0.5 * unit * ((product.siblings ?? 1) - 1);
  tallyFigure(tally, { shown, due: value, room: relative * Math.abs(value) + rest, unit });
}
