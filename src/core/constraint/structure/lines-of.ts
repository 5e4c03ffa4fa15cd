import type { Sum } from "./sum";

/** The lines that a sum names, whichever of them is its whole: a = b + c and b = a − c name the same. */
export function linesOf({ whole, parts }: Pick<Sum, "whole" | "parts">): string {
  return [whole, ...parts.map(({ line }) => line)].sort((a, b) => a - b).join(",");
}
