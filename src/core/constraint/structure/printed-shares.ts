import type { Axis } from "./axis";
import { holdsAmounts } from "./holds-amounts";
import { lineOfShares } from "./line-of-shares";
import type { Product } from "./product";
import { tallyProduct } from "./product";
import type { Tally } from "./sum";
import { borneOut, pooled } from "./tally";

/** Decimal digits that all lines together have to show, beyond the lines that may be the base. */
const ASK = 5;
const HUNDRED = 1;

/**
 * Lines that are so much of one other as a cross line between the heads and the body prints (`中央 60% | 省级 20% | 县级 20%`, over the amounts that each of
 * them bears). One base for all of them, where two thirds of their figures bear it out: then a share that is mistyped is told by the others.
 */
export function printedShares(axis: Axis): readonly Product[] {
  const sharesAt = lineOfShares(
    axis.cross.map(({ line }) => line),
    (cross) => axis.lines.map((_, at) => axis.cell(at, cross)),
  );
  if (sharesAt < 0) return [];
  const results = axis.lines.flatMap((one, at) =>
    Number.isNaN(axis.probe(at, sharesAt)) || one.percent ? [] : [at],
  );
  const bases = axis.lines.flatMap((one, at) => (holdsAmounts(one) && !results.includes(at) ? [at] : []));
  const all = results.reduce((sum, at) => sum + axis.probe(at, sharesAt), 0);
  const siblings = Math.abs(all - HUNDRED) < 1e-9 ? results.length : 1;
  let best: { readonly shares: readonly Product[]; readonly tally: Tally } | null = null;
  for (const base of bases) {
    const shares = results.map((result): Product => {
      const scale = axis.probe(result, sharesAt);
      const standard = { at: axis.ref(result, sharesAt), unit: 1 };
      const one = { result, factors: [base], scale, source: "label" as const, siblings, standard };
      return { ...one, tally: tallyProduct(axis, one) };
    });
    const tally = pooled(shares.map((one) => one.tally));
    const isToldBy = ASK + Math.log10(bases.length) <= tally.evidence && 2 * tally.broken <= borneOut(tally);
    if (isToldBy && (best === null || best.tally.evidence < tally.evidence)) best = { shares, tally };
  }
  return best?.shares ?? [];
}
