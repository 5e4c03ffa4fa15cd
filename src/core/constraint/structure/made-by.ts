import type { Axis } from "./axis";
import type { Part } from "./sum";

/** What parts make in one cross line, in machine numbers; what holds no figure adds nothing. */
export function madeBy(axis: Axis, parts: readonly Part[], cross: number): number {
  return parts.reduce((total, { line, factor }) => {
    const value = axis.probe(line, cross);
    return Number.isNaN(value) ? total : total + factor * value;
  }, 0);
}
