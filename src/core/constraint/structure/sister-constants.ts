import type { Axis } from "./axis";
import { groupOf } from "./group-of";
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
  for (const { result, factors, source } of known) {
    const [base, ...others] = factors;
    if (source !== "figures" || base === undefined || 0 < others.length) continue;
    const [own, of] = [leafOf(axis, result), leafOf(axis, base)];
    if (own === "" || of === "" || groupOf(axis, result) !== groupOf(axis, base)) continue;
    for (const [line] of axis.lines.entries()) {
      const sister =
        taken.has(line) || leafOf(axis, line) !== own ? null : sisterOf(axis, line, line + base - result, of);
      if (sister === null) continue;
      taken.add(line);
      found.push(sister);
    }
  }
  return found;
}

function leafOf({ lines }: Axis, line: number): string {
  const one = lines[line]?.line;
  return one === undefined || one.path.length < 2 ? "" : one.label;
}

/** The product of a line and the number in the same place of its group: by the same name, or a count of something else (一般村个数, 贫困村个数). */
function sisterOf(axis: Axis, result: number, base: number, of: string): Product | null {
  const isAlike = leafOf(axis, base) === of || measuredKind(axis, base) === "count";
  if (!isAlike || leafOf(axis, base) === "" || groupOf(axis, result) !== groupOf(axis, base)) return null;
  const scale = standardOf(axis, result, base);
  if (scale === null) return null;
  const product = { result, factors: [base], scale, source: "figures" as const };
  const tally = tallyProduct(axis, product);
  const good = borneOut(tally);
  return tally.rounding === 0 && LEAST_LINES <= good && LEAST_LINES * tally.broken <= good
    ? { ...product, tally }
    : null;
}

/** The quotient, of two decimals at most, that most lines but totals have in common. */
function standardOf(axis: Axis, result: number, base: number): number | null {
  const counts = new Map<number, number>();
  axis.cross.forEach(({ role }, cross) => {
    const ratio = axis.probe(result, cross) / axis.probe(base, cross);
    if (role.total !== null || !Number.isFinite(ratio) || ratio === 0) return;
    const standard = Number(ratio.toFixed(2));
    if (Math.abs(ratio - standard) <= 1e-9 * ratio) counts.set(standard, (counts.get(standard) ?? 0) + 1);
  });
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return most === undefined || most[0] === 1 || most[1] < LEAST_LINES ? null : most[0];
}
