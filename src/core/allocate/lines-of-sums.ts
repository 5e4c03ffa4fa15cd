import type { Line } from "./rounding-table";

/** One line that adds up others, by their places. */
export interface LineSum {
  readonly whole: number;
  readonly parts: readonly number[];
}

/**
 * The lines of one side of a table from the sums that are known to run along it. A sum of items over which subtotals
 * stand becomes a sum of the subtotals. A sum that would make a line part of two others, or of itself, is left out;
 * smaller sums come first.
 */
export function linesOfSums(count: number, sums: readonly LineSum[]): readonly Line[] {
  const partOf = Array.from({ length: count }, (): number | null => null);
  const known: { readonly whole: number; readonly items: ReadonlySet<number> }[] = [];
  const bySize = [...sums].sort((a, b) => a.parts.length - b.parts.length || a.whole - b.whole);
  for (const { whole, parts } of bySize) {
    const own = new Set(parts.filter((part) => part !== whole && 0 <= part && part < count));
    for (const below of known) {
      if (below.items.size === 0 || ![...below.items].every((item) => own.has(item))) continue;
      below.items.forEach((item) => own.delete(item));
      own.add(below.whole);
    }
    const items = [...own];
    const taken = items.some((item) => partOf[item] !== null || isUnder(partOf, whole, item));
    if (items.length === 0 || taken || known.some((below) => below.whole === whole)) continue;
    items.forEach((item) => (partOf[item] = whole));
    known.push({ whole, items: new Set(parts) });
  }
  return partOf.map((line) => ({ partOf: line }));
}

/** Whether `line` is part of `above`, directly or not. */
function isUnder(partOf: readonly (number | null)[], line: number, above: number): boolean {
  for (let at: number | null = line; at !== null; at = partOf[at] ?? null) if (at === above) return true;
  return false;
}
