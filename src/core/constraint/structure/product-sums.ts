import { lastUnitOf } from "../../number";
import type { Axis } from "./axis";
import { labelOf } from "./label-of";
import { holdsAmounts } from "./holds-amounts";
import type { PricedLine, ProductSum } from "./product-sum";
import type { Tally } from "./sum";
import { MONTHS, priceScales } from "./price-scales";
import { borneOut, halfUnit } from "./tally";
import { tallyFigure } from "./tally-figure";

/** As for products of two lines: beyond that a table is a list. */
const MOST_LINES = 40;
const UNITS = [1, 1e-4] as const;
/** Standards that one amount takes together at most, and quantities that are tried for each. */
const MOST_PRICES = 4;
const MOST_QUANTITIES = 3;
/** Orders of magnitude by which chance has to be beaten, beyond the number of ways that are tried. */
const ASK = 5;

/**
 * Amounts that take several quantities together, each times its own standard, with no column for what each comes to:
 * 集中供养人数 | 集中标准 | 分散供养人数 | 分散标准 | 补助金额. Which quantity belongs to which standard is said by
 * place; that it is so, by the figures alone.
 *
 * @param isExplained lines that follow from others already
 */
export function findProductSums(axis: Axis, isExplained: (line: number) => boolean): readonly ProductSum[] {
  if (MOST_LINES < axis.lines.length) return [];
  const prices = axis.lines.flatMap(({ role, percent }, at) =>
    role.single && !role.rate && !percent ? [at] : [],
  );
  if (MOST_PRICES < prices.length) return [];
  const pairings = pairingsOf(axis, prices);
  const periods = prices.some((at) => /[月季]/.test(labelOf(axis, at))) ? MONTHS : [1];
  const scales = priceScales(UNITS, periods);
  const needed = ASK + Math.log10(pairings.length * scales.length);
  return axis.lines.flatMap((one, result) => {
    if (!holdsAmounts(one) || isExplained(result)) return [];
    let best: ProductSum | null = null;
    for (const parts of pairings) {
      for (const scale of scales) {
        const tally = tallyProducts(axis, { result, parts, scale });
        if (tally.evidence < needed || borneOut(tally) < 2 * tally.broken) continue;
        if (best === null || best.tally.evidence < tally.evidence) best = { result, parts, scale, tally };
      }
    }
    return best === null ? [] : [best];
  });
}

/** Every way to give each standard one of the quantities nearest to it. Two may be paid for the same heads. */
function pairingsOf(axis: Axis, prices: readonly number[]): readonly (readonly PricedLine[])[] {
  let pairings: readonly (readonly PricedLine[])[] = [[]];
  for (const price of prices) {
    const quantities = quantitiesOf(axis, price);
    pairings = pairings.flatMap((parts) => quantities.map((quantity) => [...parts, { quantity, price }]));
  }
  return pairings;
}

function quantitiesOf(axis: Axis, price: number): readonly number[] {
  return axis.lines
    .flatMap((one, at) => (holdsAmounts(one) ? [at] : []))
    .sort((one, other) => Math.abs(one - price) - Math.abs(other - price))
    .slice(0, MOST_QUANTITIES);
}

/** How such an amount fares in all cross lines but totals; where one quantity alone is filled, the others were not tested. */
function tallyProducts(axis: Axis, { result, parts, scale }: Omit<ProductSum, "tally">): Tally {
  const tally = { holds: 0, rounding: 0, broken: 0, blank: 0, evidence: 0 };
  axis.cross.forEach(({ role }, cross) => {
    const shown = axis.probe(result, cross);
    if (role.total !== null || Number.isNaN(shown)) return;
    let [made, room, filled] = [0, 0, 0];
    for (const { quantity, price } of parts) {
      const count = axis.probe(quantity, cross);
      if (Number.isNaN(count) || count === 0) continue;
      const standard = axis.probe(price, cross);
      made += scale * count * standard;
      room +=
        Math.abs(scale) *
        (Math.abs(standard) * halfUnit(axis, quantity, cross) +
          Math.abs(count) * halfUnit(axis, price, cross));
      filled += 1;
    }
    if (Number.isNaN(made) || filled < 2) return;
    tallyFigure(tally, { shown, due: made, room, unit: lastUnitOf(axis.decimals(result, cross)) });
  });
  return tally;
}
