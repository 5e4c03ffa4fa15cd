import type { Axis } from "./axis";
import { groupOf } from "./group-of";
import { labelOf } from "./label-of";
import { measuredKind } from "./measured-kind";
import type { Product } from "./product";
import { tallyProduct } from "./product";
import { borneOut } from "./tally";

const LEAST_LINES = 3;

/**
 * Standards nobody printed, of groups with the same columns (C级: 户数, 补助资金; D级: 户数, 补助资金): where one group's money is its number times
 * a standard, so is the other's, times a standard of its own. Few lines tell it then, though their numbers be the same (1, 1, 1).
 */
export function sisterConstants(axis: Axis, known: readonly Product[]): readonly Product[] {
  const taken = new Set(known.map(({ result }) => result));
  const found: Product[] = [];
  for (const { result, factors } of known) {
    const [base = -1] = factors;
    if (!areOfOneGroup(axis, result, base)) continue;
    for (const [line] of axis.lines.entries()) {
      if (taken.has(line) || labelOf(axis, line) !== labelOf(axis, result)) continue;
      const sister = sisterOf(axis, line, line + base - result, labelOf(axis, base));
      if (sister === null) continue;
      taken.add(line);
      found.push(sister);
    }
  }
  return found;
}

function areOfOneGroup(axis: Axis, one: number, other: number): boolean {
  const group = groupOf(axis, one);
  return group !== "" && group === groupOf(axis, other);
}

/** The product of a line and the number in the same place of its group: by the same name, or a count of something else (一般村个数, 贫困村个数). */
function sisterOf(axis: Axis, result: number, base: number, of: string): Product | null {
  const isAlike = labelOf(axis, base) === of || measuredKind(axis, base) === "count";
  const scale = isAlike && areOfOneGroup(axis, result, base) ? standardOf(axis, result, base) : null;
  if (scale === null) return null;
  const product = { result, factors: [base], scale, source: "figures" as const };
  const tally = tallyProduct(axis, product);
  return LEAST_LINES * tally.broken <= borneOut(tally) ? { ...product, tally } : null;
}

/** The quotient, of two decimals at most, that most lines but totals have in common. */
function standardOf(axis: Axis, result: number, base: number): number | null {
  const counts = new Map<number, number>();
  axis.cross.forEach(({ role }, cross) => {
    const ratio = axis.probe(result, cross) / axis.probe(base, cross);
    if (role.total !== null || ratio === 0) return;
    const standard = Number(ratio.toFixed(2));
    if (Math.abs(ratio - standard) <= 1e-9 * ratio) counts.set(standard, (counts.get(standard) ?? 0) + 1);
  });
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most === undefined || most[0] === 1 || most[1] < LEAST_LINES ? null : most[0];
}
