import type { Sum } from "./sum";

/** The lines that a sum names: its whole, then its parts in their order. */
export function linesOf({ whole, parts }: Pick<Sum, "whole" | "parts">): readonly number[] {
  return [whole, ...parts.map(({ line }) => line)];
}
