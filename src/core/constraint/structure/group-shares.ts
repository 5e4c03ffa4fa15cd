import type { Axis } from "./axis";
import { holdsAmounts } from "./holds-amounts";
import type { Product } from "./product";
import { tallyProduct } from "./product";
import type { Tally } from "./sum";
import { borneOut, pooled } from "./tally";

/** Decimal digits that all groups together have to show, beyond the pairs of lines that may be meant. */
const ASK = 6;
const PERCENT = /(\d+(?:\.\d+)?)%/;

/**
 * A line that is so much of another as the head of each group of cross lines prints (`一、甲类县（中央补助80%）` over its counties, `二、乙类县（中央补助60%）` over
 * others): one pair of lines for all groups, where nearly all of their figures bear it out. The totals of the groups add up what was rounded line by
 * line, and are left out.
 */
export function groupShares(axis: Axis): readonly Product[] {
  const groups = axis.along === "rows" ? [] : groupsOf(axis);
  if (new Set(groups.map(({ share }) => share)).size < 2) return [];
  const lines = axis.lines.flatMap((one, at) => (holdsAmounts(one) ? [at] : []));
  const asked = ASK + 2 * Math.log10(lines.length);
  let best: { readonly shares: readonly Product[]; readonly tally: Tally } | null = null;
  for (const result of lines)
    for (const base of lines.filter((line) => line < result)) {
      const shares = groups.map(({ share, among }): Product => {
        const one = { result, factors: [base], scale: share, source: "label" as const, among };
        return { ...one, tally: tallyProduct(axis, one) };
      });
      const tally = pooled(shares.map((one) => one.tally));
      const isTold = asked <= tally.evidence && 3 * tally.broken <= borneOut(tally);
      if (isTold && (best === null || best.tally.evidence < tally.evidence)) best = { shares, tally };
    }
  return best?.shares ?? [];
}

/** The cross lines below each that prints a percentage, up to the next, or to the next of its level. */
function groupsOf(axis: Axis): readonly { readonly share: number; readonly among: readonly number[] }[] {
  const groups: { readonly share: number; readonly level: number; readonly among: number[] }[] = [];
  let open: (typeof groups)[number] | undefined;
  axis.cross.forEach(({ role, line }, at) => {
    const label = line.path.at(-1) ?? "";
    const printed = PERCENT.exec(label)?.[1];
    if (printed !== undefined) groups.push({ share: Number(printed) / 100, level: role.level, among: [] });
    if (printed !== undefined) open = groups.at(-1);
    else if (role.total !== null || (0 < role.level && role.level === open?.level)) open = undefined;
    else open?.among.push(at);
  });
  return groups.filter(({ among }) => 0 < among.length);
}
