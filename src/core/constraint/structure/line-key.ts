import { linesOf } from "./lines-of";
import type { Sum } from "./sum";

/** The lines that a sum names, whichever of them is its whole: a = b + c and b = a − c have one key. */
export function lineKey(sum: Pick<Sum, "whole" | "parts">): string {
  return [...linesOf(sum)].sort((a, b) => a - b).join(",");
}
