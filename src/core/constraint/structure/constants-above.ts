import type { NamedConstant } from "../../form";
import { machineNumber } from "../../number";
import type { Axis } from "./axis";
import { holdsAmounts } from "./holds-amounts";
import { UNITS_OF_PRICE } from "./printed-price";
import type { Product } from "./product";
import { tallyProduct } from "./product";
import { borneOut } from "./tally";

/** Decimal digits that the lines have to show, beyond the constants, units and lines that may be meant. */
const ASK = 6;
const LEAST = 3;

/**
 * Lines that are another times a constant which a cell over the table prints (`清算点值：98.4173` over `总点数 | 核定总额`), in place of what
 * the figures alone say of the same line.
 */
export function constantsAbove(
  axis: Axis,
  found: readonly Product[],
  constants: readonly NamedConstant[],
): readonly Product[] {
  if (constants.length === 0) return found;
  const results = new Map<number, Product>();
  axis.lines.forEach((one, result) => {
    const isSaid = found.some((product) => product.result === result && product.source === "label");
    const product = isSaid || !holdsAmounts(one) ? null : bestOf(axis, result, constants);
    if (product !== null) results.set(result, product);
  });
  return [
    ...found.filter(({ result, source }) => source === "label" || !results.has(result)),
    ...results.values(),
  ];
}

function bestOf(axis: Axis, result: number, constants: readonly NamedConstant[]): Product | null {
  const needed = ASK + Math.log10(constants.length * UNITS_OF_PRICE.length * axis.lines.length);
  const [best] = axis.lines
    .flatMap((base, of) => {
      if (of === result || base.role.rate || base.percent) return [];
      return constants.flatMap(({ at, figure }) =>
        UNITS_OF_PRICE.map((unit) => {
          const product = {
            result,
            factors: [of],
            scale: machineNumber(figure.value) * unit,
            source: "figures" as const,
            standard: { at, unit },
          };
          return { ...product, tally: tallyProduct(axis, product) };
        }),
      );
    })
    .filter(
      ({ tally }) => needed <= tally.evidence && LEAST <= tally.holds && 3 * tally.broken <= borneOut(tally),
    )
    .sort((a, b) => b.tally.evidence - a.tally.evidence);
  return best ?? null;
}
