import { refKey } from "../../grid";
import { lastUnitOf } from "../../number";
import type { Axis } from "./axis";
import { digitSlip } from "./digit-slip";
import type { Product } from "./product";
import { tallyProduct } from "./product";

const LEAST_LINES = 3;

/**
 * An amount that is its quantity times one and the same number in every line, which is not the standard that one cell prints for all of them
 * but a slip of the hand away from it: then that standard is what is wrong, for no slip moves all amounts alike. Null where there is none.
 */
export function slippedStandard(axis: Axis, result: number): Product | null {
  for (const price of axis.lines.keys()) {
    if (price === result || axis.lines[price]?.role.single !== true) continue;
    const printed = standingIn(axis, price);
    if (printed === null) continue;
    for (const quantity of axis.lines.keys()) {
      if (quantity === price || quantity === result) continue;
      const due = commonPrice(axis, result, quantity, printed.decimals);
      if (due === null || digitSlip(printed.value, due, printed.decimals) === null) continue;
      const product = { result, factors: [quantity, price], scale: 1, source: "figures" as const };
      return { ...product, tally: tallyProduct(axis, product) };
    }
  }
  return null;
}

/** The figure that one cell prints for all lines; null where several do. */
function standingIn(axis: Axis, price: number): { readonly value: number; readonly decimals: number } | null {
  const refs = new Set<string>();
  let found: { readonly value: number; readonly decimals: number } | null = null;
  for (const cross of axis.cross.keys()) {
    const value = axis.probe(price, cross);
    if (Number.isNaN(value)) continue;
    refs.add(refKey(axis.ref(price, cross)));
    if (1 < refs.size) return null;
    found = { value, decimals: axis.figure(price, cross)?.decimals ?? 0 };
  }
  return found;
}

/** The one number of so many decimals that every amount is its quantity times; null where there is none, or several are. */
function commonPrice(axis: Axis, result: number, quantity: number, decimals: number): number | null {
  let [low, high, lines] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, 0];
  const quantities = new Set<number>();
  for (const cross of axis.cross.keys()) {
    const [amount, of] = [axis.probe(result, cross), axis.probe(quantity, cross)];
    if (Number.isNaN(amount) || !(0 < of)) continue;
    const half = 0.5 * lastUnitOf(axis.decimals(result, cross)) + 1e-9 * Math.abs(amount);
    low = Math.max(low, (amount - half) / of);
    high = Math.min(high, (amount + half) / of);
    quantities.add(of);
    lines += 1;
  }
  const unit = lastUnitOf(decimals);
  const due = Math.round((low + high) / 2 / unit) * unit;
  const isOne = low <= due && due <= high && high - low < unit;
  return isOne && LEAST_LINES <= Math.min(lines, quantities.size) ? due : null;
}
