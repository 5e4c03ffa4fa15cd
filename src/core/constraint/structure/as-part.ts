import type { Axis } from "./axis";
import type { Part } from "./sum";

/** Labels of members that are taken away: `减：坏账准备`, `扣除：…`. */
const LESS = /^(其中[:：])?(减|扣除|扣减)[:：]/;

/** A line as a member of a sum: taken away where its label says so, unless its figures carry the minus sign themselves. */
export function asPart(axis: Axis, line: number): Part {
  if (!LESS.test(axis.lines[line]?.line.label ?? "")) return { line, factor: 1 };
  const signed = axis.cross.some((_, cross) => axis.probe(line, cross) < 0);
  return { line, factor: signed ? 1 : -1 };
}
