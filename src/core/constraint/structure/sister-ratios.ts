import type { Axis } from "./axis";
import { labelOf } from "./label-of";
import type { Ratio } from "./ratio";
import { bestRatio } from "./ratio-fit";
import { borneOut } from "./tally";

/**
 * Rates that bear the name of another one and stand as far from lines of the same names (`金额 | 百分比` again under each heading): they
 * follow in the same way, though their own figures, one of them mistyped, would not show it. As many must hold as break.
 */
export function sisterRatios(axis: Axis, known: readonly Ratio[]): readonly Ratio[] {
  const rates = new Set(known.map(({ rate }) => rate));
  return axis.lines.flatMap((one, rate) => {
    if (rates.has(rate) || !(one.role.rate || one.percent)) return [];
    for (const sister of known) {
      const found = labelOf(axis, sister.rate) === labelOf(axis, rate) ? like(axis, sister, rate) : null;
      if (found !== null) return [found];
    }
    return [];
  });
}

function like(axis: Axis, sister: Ratio, rate: number): Ratio | null {
  const { form, wholes, isSaid } = sister;
  const [over, under] = [sister.over, sister.under].map((at) => at + rate - sister.rate) as [number, number];
  const isSame =
    labelOf(axis, over) === labelOf(axis, sister.over) &&
    labelOf(axis, under) === labelOf(axis, sister.under);
  if (!isSame || labelOf(axis, over) === "") return null;
  const found = bestRatio(axis, [{ rate, form, over, under, wholes }], isSaid);
  return found !== null && found.tally.broken <= borneOut(found.tally) ? found : null;
}
