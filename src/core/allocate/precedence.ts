import type { TieRule } from "./rule";

/** The order of places among equals under a tie rule: who comes first is served first. Total, so nothing is left to chance. */
export function precedence(ties: TieRule, sizes: readonly bigint[]): (a: number, b: number) => number {
  switch (ties) {
    case "earlier":
      return (a, b) => a - b;
    case "later":
      return (a, b) => b - a;
    case "largest":
      return (a, b) => descending(sizes[a] ?? 0n, sizes[b] ?? 0n) || a - b;
  }
}

/** Larger first. */
export function descending(a: bigint, b: bigint): number {
  return a < b ? 1 : b < a ? -1 : 0;
}
