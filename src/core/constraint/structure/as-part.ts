import type { Axis } from "./axis";
import type { Part } from "./sum";

/** A line as a member of a sum: taken away where its label says so, unless its figures carry the minus sign themselves. */
export function asPart(axis: Axis, line: number): Part {
  if (axis.lines[line]?.less !== true) return { line, factor: 1 };
  const signed = axis.cross.some((_, cross) => axis.probe(line, cross) < 0);
  return { line, factor: signed ? 1 : -1 };
}
